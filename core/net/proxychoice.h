#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace twinspan::net
{

/// The proxy that requests go through: that of the system, none, or a named one.
class ProxyChoice
{
public:
    /// Empty: the system's (on Linux http_proxy, https_proxy and no_proxy of the environment). "none": no proxy. Else
    /// http://[user[:password]@]host[:port] or socks5://..., without a port 8080 or 1080. Problem: proxy.invalid.
    static Result<ProxyChoice> fromText(const QString &text);

    /// The same again, without the password.
    QString text() const;
    QString password() const { return m_url.password(QUrl::FullyDecoded); }
    void setPassword(const QString &password) { m_url.setPassword(password, QUrl::DecodedMode); }
    /// A named one with an account: it wants a password.
    bool hasAccount() const { return !m_url.userName().isEmpty(); }

    /// All requests of this process go this way from now on; those to this computer itself always go directly.
    void apply() const;

private:
    enum class Kind { System, None, Named };

    Kind m_kind = Kind::System;
    QUrl m_url;
};

} // namespace twinspan::net

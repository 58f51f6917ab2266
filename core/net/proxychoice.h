#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace twinspan::net
{

/// The proxy that requests go through. Its password is no part of it: that lies with the secrets.
struct ProxyChoice {
    enum class Kind {
        System, ///< the system's: on Linux http_proxy, https_proxy and no_proxy of the environment
        None,
        Http,
        Socks5,
    };

    Kind kind = Kind::System;
    QString host; ///< name or address; this and the following: of Http and Socks5
    int port = 0;
    QString user; ///< empty: it asks for no account

    bool isNamed() const { return kind == Kind::Http || kind == Kind::Socks5; }

    bool operator==(const ProxyChoice &) const = default;
};

/// The choice without white space around it and without what its kind does not have. Problem: proxy.invalid.
Result<ProxyChoice> checkedProxy(ProxyChoice choice);

/// All requests of this process go this way from now on; those to this computer itself always go directly.
void applyProxy(const ProxyChoice &choice, const QString &password = {});

/// A request to this URL goes through a proxy.
bool goesThroughProxy(const QUrl &url);
/// What such a request has to tell the proxy so that it lets it through (Proxy-Authorization), where it is handed the
/// request itself: http, not https. Else empty.
QByteArray proxyAccount(const QUrl &url);

} // namespace twinspan::net

#pragma once

#include <QByteArray>

namespace twinspan::net
{

/// The secret of one sign-in in the browser, and what of it may be seen (RFC 7636, S256).
struct OAuthPkce {
    QByteArray verifier;
    QByteArray challenge;

    static OAuthPkce make();
    static OAuthPkce of(const QByteArray &verifier);
};

/// 43 characters that nobody guesses and that need no encoding in an address.
QByteArray unguessableText();

} // namespace twinspan::net

#pragma once

#include "core/base/problem.h"
#include "core/net/oauthclient.h"

#include <QJsonObject>

namespace twinspan::net
{

/// What the server says instead of tokens ("error" of RFC 6749, 5.2). Pauses what needs the sign-in. Codes:
/// oauth.sign-in-over (the code or token is no good), oauth.refused (it knows no such application).
Problem oauthRefusal(const QJsonObject &said, const OAuthService &service);

/// The server can't answer just now, and has refused nobody: "temporarily_unavailable", "server_error" (RFC 6749,
/// 4.1.2.1), and "unknown_error", which Salesforce says along with "retry your request".
bool isOauthPause(const QJsonObject &said);
/// oauth.busy: it is tried again.
Problem oauthPause(const OAuthService &service);

/// oauth.not-allowed: the person has refused the access.
Problem oauthNotAllowed(const OAuthService &service);

} // namespace twinspan::net

#pragma once

#include "core/credentials/credential.h"
#include "core/net/oauthclient.h"

#include <optional>

namespace twinspan::connect
{

/// What the CredentialStore keeps of a sign-in in the browser: the secrets "token" and, if there is one,
/// "refreshToken".
credentials::Credential credentialOf(const net::OAuthTokens &tokens);

/// The tokens of a sign-in that renews itself; nullopt for any other credential.
std::optional<net::OAuthTokens> renewableTokens(const credentials::Credential &credential);

} // namespace twinspan::connect

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/connect/connectcontext.h"
#include "core/credentials/credential.h"
#include "core/model/instance.h"
#include "core/net/oauthclient.h"

#include <optional>

namespace twinspan::connect
{

/// What the CredentialStore keeps of a sign-in in the browser: the secrets "token" and, if there is one,
/// "refreshToken".
credentials::Credential credentialOf(const net::OAuthTokens &tokens);

/// The tokens of a sign-in that renews itself; nullopt for any other credential.
std::optional<net::OAuthTokens> renewableTokens(const credentials::Credential &credential);

/// Has the service take back the tokens of an instance that is gone, where it offers that. It lasts a few seconds at
/// most. What a person has pasted is the person's, and stays good.
Task<Status> revokeTokens(ConnectContext context, model::InstanceInfo instance, credentials::Credential credential,
                          CancelToken cancel);

} // namespace twinspan::connect

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/connect/connectcontext.h"
#include "core/connect/proof.h"
#include "core/connect/urlreport.h"
#include "core/credentials/credential.h"
#include "core/model/instance.h"
#include "core/tracker/signinform.h"
#include "core/tracker/tracker.h"

#include <memory>

namespace twinspan::connect
{

/// A proven sign-in that is saved nowhere yet. Dropping it forgets it.
struct SignedIn {
    model::InstanceInfo instance;
    credentials::Credential credential;
    std::shared_ptr<net::OAuthSession> session; ///< of a sign-in in the browser; has the tokens instead of credential
    std::shared_ptr<tracker::Tracker> tracker;
};

/// Signs in to the tracker of the report: checks the answers against its form, asks the tracker who we are. Nothing is
/// saved. Problems: sign-in.missing (names the question), sign-in.choice, instance.exists, sign-in.other-place (the
/// browser has signed in elsewhere), those of the tracker.
Task<Result<SignedIn>> signIn(ConnectContext context, UrlReport report, QString name, Proof proof, CancelToken cancel);

/// Signs in to a known instance anew; answers left out stay as they are. The id and all connections stay.
/// Problems: as of signIn(), instance.exists when another instance has the account already, sign-in.browser-again when
/// the present sign-in is one in the browser and nothing new is given.
Task<Result<SignedIn>> signInAgain(ConnectContext context, QString instanceId, Proof proof, CancelToken cancel);

/// What is to be known before a sign-in in the browser begins: InstanceInfo::options. Problems: sign-in.no-browser,
/// sign-in.missing, sign-in.choice.
Result<QMap<QString, QString>> browserOptions(const tracker::TrackerKind &kind, const tracker::SignInAnswers &answers);
/// What it has brought. `store` gets the tokens whenever they were renewed.
Result<std::shared_ptr<const BrowserAccess>> accessOf(const ConnectContext &context, const model::InstanceInfo &asked,
                                                      const net::OAuthTokens &tokens, net::OAuthSession::Store store);
/// There is no tracker at the address.
Problem noTracker();

/// Credential into the CredentialStore, instance into the store; if either fails, all is as it was before.
Task<Status> saveInstance(ConnectContext context, SignedIn signedIn, CancelToken cancel);

/// Conflict (instance.in-use) while a connection needs it.
Status mayRemoveInstance(const ConnectContext &context, const QString &instanceId);
/// Problems: as of mayRemoveInstance().
Task<Status> removeInstance(ConnectContext context, QString instanceId, CancelToken cancel);

} // namespace twinspan::connect

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/connect/connectcontext.h"
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
    std::shared_ptr<tracker::Tracker> tracker;
};

/// Signs in to the tracker of the report: checks the answers against its form, asks the tracker who we are. Nothing is
/// saved. Problems: sign-in.missing (names the question), sign-in.choice, instance.exists, those of the tracker.
Task<Result<SignedIn>> signIn(ConnectContext context, UrlReport report, QString name, tracker::SignInAnswers answers,
                              CancelToken cancel);

/// Signs in to a known instance anew; answers left out stay as they are. The id and all connections stay.
/// Problems: as of signIn(), instance.exists when another instance has the account already.
Task<Result<SignedIn>> signInAgain(ConnectContext context, QString instanceId, tracker::SignInAnswers answers,
                                   CancelToken cancel);

/// Credential into the CredentialStore, instance into the store; if either fails, all is as it was before.
Task<Status> saveInstance(ConnectContext context, SignedIn signedIn, CancelToken cancel);

/// Conflict (instance.in-use) while a connection needs it.
Task<Status> removeInstance(ConnectContext context, QString instanceId, CancelToken cancel);

} // namespace twinspan::connect

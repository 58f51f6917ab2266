#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/credentials/credential.h"
#include "core/model/instance.h"
#include "core/net/accesstokens.h"
#include "core/net/httpclient.h"
#include "core/net/oauthclient.h"
#include "core/tracker/signinform.h"
#include "core/tracker/tracker.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace twinspan::tracker
{

/// What a URL turned out to be.
struct Finding {
    QString trackerKind;
    QString trackerName; ///< "Redmine"
    QString version;     ///< empty where the tracker does not tell before sign-in
    QUrl instanceUrl;    ///< base URL, no trailing slash
    QString instanceUid; ///< InstanceInfo::uid; empty where only the sign-in shows it
    QString projectKey;  ///< if the URL has one
    QString issueKey;    ///< if the URL has one
};

/// What a tracker is built with. Outlives the trackers.
struct TrackerServices {
    Clock *clock = nullptr;
    /// One client per instance: trust and rate limits don't mix.
    std::function<std::shared_ptr<net::HttpClient>()> makeHttpClient;
    /// Set where the account was signed in to in the browser: gives the token, renewed when it was refused, instead of
    /// the credential.
    std::shared_ptr<net::AccessTokens> tokens = nullptr;
    /// Most texts are written within it. What may belong to one that is not saved yet, and could be internal, waits so
    /// long.
    std::chrono::seconds draftTime{600};
};

/// A product that we can connect to. Stateless.
class TrackerKind
{
public:
    virtual ~TrackerKind() = default;
    virtual QString id() const = 0;   ///< "redmine"
    virtual QString name() const = 0; ///< "Redmine"

    /// Looks whether the URL belongs to an instance of this tracker. nullopt: it is something else. A problem: the host
    /// was not reached, or it is this tracker but something must be done first (REST API switched off).
    virtual Task<Result<std::optional<Finding>>> recognise(QUrl url, TrackerServices services,
                                                           CancelToken cancel) const = 0;

    virtual SignInForm signInForm() const = 0;

    /// Where an address is entered that the tracker calls when something changes, for a person who administers it.
    /// Empty: it calls nobody.
    virtual QString webhookSteps() const { return {}; }

    /// Where one signs in in the browser, for kinds whose form offers it (SignInForm::browser); the answers are in
    /// InstanceInfo::options. Invalid when one has a wrong form, or the kind has no such sign-in.
    virtual Result<net::OAuthService> browserService(const model::InstanceInfo &instance) const;
    /// The instance as the tokens show it, where the sign-in has told where the account is (OAuthTokens::instanceUrl).
    /// Protocol when it is at a place that can't be the tracker's.
    virtual Result<model::InstanceInfo> signedInAt(model::InstanceInfo instance, const net::OAuthTokens &tokens) const;

    /// Makes the tracker; no call is made. Invalid when an option or the credential has a wrong form.
    virtual Result<std::shared_ptr<Tracker>> open(model::InstanceInfo instance, credentials::Credential credential,
                                                  TrackerServices services) const = 0;
};

} // namespace twinspan::tracker

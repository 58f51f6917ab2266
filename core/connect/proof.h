#pragma once

#include "core/model/instance.h"
#include "core/net/oauthsession.h"
#include "core/tracker/signinform.h"

#include <QUrl>

#include <memory>

namespace twinspan::connect
{

/// What a sign-in in the browser has brought. In memory only; dropping it forgets the tokens.
struct BrowserAccess {
    QUrl asked;                   ///< of the tracker that it was begun for
    model::InstanceInfo instance; ///< where the account is, with the answers; who it is, is not asked yet
    std::shared_ptr<net::OAuthSession> session;
};

/// What proves an account: the answers to the sign-in form, or a sign-in in the browser.
struct Proof {
    // NOLINTNEXTLINE(google-explicit-constructor): answers alone are the usual proof
    Proof(tracker::SignInAnswers given, std::shared_ptr<const BrowserAccess> brought = nullptr)
        : answers(std::move(given)), access(std::move(brought))
    {
    }

    tracker::SignInAnswers answers;
    std::shared_ptr<const BrowserAccess> access; ///< instead of the answers
};

} // namespace twinspan::connect

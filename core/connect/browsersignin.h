#pragma once

#include "core/net/browserpage.h"
#include "core/tracker/signinform.h"

#include <QString>

namespace twinspan::connect
{

/// A sign-in in the browser that somebody wants.
struct BrowserSignInWish {
    QString url;                    ///< of the tracker; empty when it is a known instance
    QString instanceId;             ///< a known instance, to sign in to it again; empty: a new one
    tracker::SignInAnswers answers; ///< to the fields of SignInForm::browser
};

/// One that has begun.
struct BrowserSignInBegun {
    QString id;
    net::BrowserPage page; ///< what the person is to open

    bool operator==(const BrowserSignInBegun &) const = default;
};

} // namespace twinspan::connect

#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/connect/browsersignin.h"
#include "core/connect/connectcontext.h"
#include "core/connect/proof.h"
#include "core/net/browserflow.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace twinspan::connect
{

/// The sign-ins in the browser that are under way, or done and not used yet. Nothing of them is stored: their tokens
/// stay here until an instance is added with them, or half an hour has passed. On one thread.
class SignInDesk
{
public:
    SignInDesk() = default;
    ~SignInDesk() { endAll(); }
    SignInDesk(const SignInDesk &) = delete;
    SignInDesk &operator=(const SignInDesk &) = delete;

    /// Waits for the browser from now on. A sign-in that still waits at the same address of this computer ends
    /// (sign-in.replaced): the person has begun anew. Problems: of the probe, sign-in.no-browser, sign-in.missing,
    /// oauth.port-taken, those of the tracker.
    Task<Result<BrowserSignInBegun>> begin(ConnectContext context, BrowserSignInWish wish, CancelToken cancel);
    /// Ends when the browser has come back: proof() may be had now. Asked again it says the same. Problems: those of
    /// net::BrowserFlow::finished(), sign-in.replaced, sign-in.unknown, Cancelled.
    Task<Status> finished(QString id);
    /// Nobody wants it any more, or it was used. Unknown ones are no problem.
    void drop(const QString &id);
    void endAll();
    /// What it has brought; with an empty id the answers alone. Problems: sign-in.unknown, sign-in.unfinished.
    Result<Proof> proof(const QString &id, const tracker::SignInAnswers &answers) const;

private:
    struct Entry;
    static Task<> follow(std::shared_ptr<Entry> entry, ConnectContext context);
    static Task<> forgetLater(std::shared_ptr<Entry> entry, Clock *clock);
    void dropOld(const QDateTime &now);
    void replace(const QUrl &returnsTo);

    QHash<QString, std::shared_ptr<Entry>> m_entries;
};

} // namespace twinspan::connect

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace twinspan
{

/// Where a problem comes from. Code asks the predicates of Problem; only texts and tests look at the kind itself.
enum class ProblemKind {
    Network,      ///< the host was not reached, or the line broke
    Tls,          ///< the certificate or the TLS handshake was refused
    Timeout,      ///< no answer within the deadline
    Cancelled,    ///< the user or a shutdown ended it
    RateLimited,  ///< the tracker asks us to wait
    Server,       ///< the other end failed (HTTP 5xx)
    Unauthorized, ///< the sign-in is wrong, expired or revoked
    Forbidden,    ///< signed in, but not allowed
    NotFound,     ///< it does not exist, or we may not see it
    Conflict,     ///< it is there already, or somebody changed it meanwhile
    Rejected,     ///< the tracker or the peer refused the content
    TooLarge,     ///< over a limit
    Protocol,     ///< the answer is not what the API or the protocol promises
    Invalid,      ///< the input of the user is wrong
    Secrets,      ///< keychain or sealed file: missing, locked, refused
    Store,        ///< the data folder: locked, full, damaged, newer
    Internal,     ///< a fault of ours
};

/// What happens next.
enum class Severity {
    Inform,   ///< nothing stops
    StopItem, ///< this issue stops, the others go on
    Pause,    ///< what needs this instance or peer waits and resumes by itself
    StopAll,  ///< the node can't go on
};

/// Something a person must know of, in three sentences: cause, effect, remedy. A plain value.
/// Texts never hold secrets, and say what the reader can do; they are made where the problem is found.
struct Problem {
    ProblemKind kind = ProblemKind::Internal;
    Severity severity = Severity::StopItem;
    QString code;   ///< stable, machine-readable, dotted: "invitation.expired", "redmine.rest-off"
    QString cause;  ///< what is wrong, one sentence
    QString effect; ///< what does not happen because of it; may be empty
    QString remedy; ///< what to do; may be empty
    QUrl url;       ///< of the call that failed, without secrets; may be empty
    int httpStatus = 0;
    QString answer; ///< the beginning of what the other end said, without secrets, for experts; it stays on this node
    std::optional<std::chrono::seconds> retryAfter; ///< the other end said when to come back
    std::optional<QDateTime> waitsUntil;            ///< who waits because of it goes on then, by this computer's clock
    QString issueKey;            ///< of the one issue that waits because of it; empty: all do; not in JSON
    bool outcomeUnknown = false; ///< a write was sent and no answer came: it may have been carried out

    /// It may pass by itself: try again later, unchanged.
    bool isTransient() const;
    /// Somebody must sign in again.
    bool needsSignIn() const { return kind == ProblemKind::Unauthorized; }
    bool isCancelled() const { return kind == ProblemKind::Cancelled; }

    /// Cause, effect and remedy as one paragraph.
    QString sentence() const;

    QJsonObject toJson() const;
    static Problem fromJson(const QJsonObject &json);

    /// Builders, for short call sites: makeProblem(kind, code, cause, remedy).withEffect(...)
    Problem withEffect(const QString &text) const;
    Problem withSeverity(Severity value) const;
    Problem withUrl(const QUrl &value) const;
    Problem withUnknownOutcome() const;
    /// Of a call that writes nothing, whatever its method, or whose write is of no consequence.
    Problem withKnownOutcome() const;
    Problem withAnswer(const QString &text) const;
    /// With 200: there was an answer, and the other end's word that all is well: the next one may be right.
    Problem withHttpStatus(int status) const;

    bool operator==(const Problem &) const = default;
};

Problem makeProblem(ProblemKind kind, const QString &code, const QString &cause, const QString &remedy = {});
/// "The work was cancelled."
Problem cancelledProblem();

QString toString(ProblemKind kind);
QString toString(Severity severity);

} // namespace twinspan

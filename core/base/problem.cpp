#include "core/base/problem.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <array>

namespace twinspan
{

namespace
{
struct KindRow {
    ProblemKind kind;
    const char *name;
    bool transient;
};

constexpr std::array<KindRow, 17> kinds{{
    {ProblemKind::Network, "network", true},
    {ProblemKind::Tls, "tls", false},
    {ProblemKind::Timeout, "timeout", true},
    {ProblemKind::Cancelled, "cancelled", true},
    {ProblemKind::RateLimited, "rate-limited", true},
    {ProblemKind::Server, "server", true},
    {ProblemKind::Unauthorized, "unauthorized", false},
    {ProblemKind::Forbidden, "forbidden", false},
    {ProblemKind::NotFound, "not-found", false},
    {ProblemKind::Conflict, "conflict", false},
    {ProblemKind::Rejected, "rejected", false},
    {ProblemKind::TooLarge, "too-large", false},
    {ProblemKind::Protocol, "protocol", false},
    {ProblemKind::Invalid, "invalid", false},
    {ProblemKind::Secrets, "secrets", false},
    {ProblemKind::Store, "store", false},
    {ProblemKind::Internal, "internal", false},
}};

struct SeverityRow {
    Severity severity;
    const char *name;
};

constexpr std::array<SeverityRow, 4> severities{{
    {Severity::Inform, "inform"},
    {Severity::StopItem, "stop-item"},
    {Severity::Pause, "pause"},
    {Severity::StopAll, "stop-all"},
}};

const KindRow &row(ProblemKind kind)
{
    for (const auto &candidate : kinds) {
        if (candidate.kind == kind)
            return candidate;
    }
    return kinds.back();
}
} // namespace

bool Problem::isTransient() const
{
    return row(kind).transient;
}

QString Problem::sentence() const
{
    QStringList parts;
    for (const QString &part : {cause, effect, remedy}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u' ');
}

QJsonObject Problem::toJson() const
{
    QJsonObject json{{QStringLiteral("kind"), toString(kind)},
                     {QStringLiteral("severity"), toString(severity)},
                     {QStringLiteral("code"), code},
                     {QStringLiteral("cause"), cause},
                     {QStringLiteral("effect"), effect},
                     {QStringLiteral("remedy"), remedy},
                     {QStringLiteral("transient"), isTransient()},
                     {QStringLiteral("outcomeUnknown"), outcomeUnknown}};
    if (!url.isEmpty())
        json.insert(QStringLiteral("url"), url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    if (!answer.isEmpty())
        json.insert(QStringLiteral("answer"), answer);
    if (httpStatus != 0)
        json.insert(QStringLiteral("httpStatus"), httpStatus);
    if (retryAfter)
        json.insert(QStringLiteral("retryAfterSeconds"), static_cast<qint64>(retryAfter->count()));
    if (waitsUntil)
        json.insert(QStringLiteral("waitsUntil"), waitsUntil->toUTC().toString(Qt::ISODateWithMs));
    return json;
}

Problem Problem::fromJson(const QJsonObject &json)
{
    Problem problem;
    const QString kindName = json.value(QStringLiteral("kind")).toString();
    for (const auto &candidate : kinds) {
        if (kindName == QLatin1String(candidate.name))
            problem.kind = candidate.kind;
    }
    const QString severityName = json.value(QStringLiteral("severity")).toString();
    for (const auto &candidate : severities) {
        if (severityName == QLatin1String(candidate.name))
            problem.severity = candidate.severity;
    }
    problem.code = json.value(QStringLiteral("code")).toString();
    problem.cause = json.value(QStringLiteral("cause")).toString();
    problem.effect = json.value(QStringLiteral("effect")).toString();
    problem.remedy = json.value(QStringLiteral("remedy")).toString();
    problem.url = QUrl(json.value(QStringLiteral("url")).toString());
    problem.answer = json.value(QStringLiteral("answer")).toString();
    problem.httpStatus = json.value(QStringLiteral("httpStatus")).toInt();
    problem.outcomeUnknown = json.value(QStringLiteral("outcomeUnknown")).toBool();
    if (const auto seconds = json.value(QStringLiteral("retryAfterSeconds")); seconds.isDouble())
        problem.retryAfter = std::chrono::seconds(seconds.toInteger());
    const QDateTime until =
        QDateTime::fromString(json.value(QStringLiteral("waitsUntil")).toString(), Qt::ISODateWithMs);
    if (until.isValid())
        problem.waitsUntil = until;
    return problem;
}

Problem Problem::withEffect(const QString &text) const
{
    Problem copy = *this;
    copy.effect = text;
    return copy;
}

Problem Problem::withSeverity(Severity value) const
{
    Problem copy = *this;
    copy.severity = value;
    return copy;
}

Problem Problem::withUrl(const QUrl &value) const
{
    Problem copy = *this;
    copy.url = value.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    return copy;
}

Problem Problem::withUnknownOutcome() const
{
    Problem copy = *this;
    copy.outcomeUnknown = true;
    return copy;
}

Problem Problem::withKnownOutcome() const
{
    Problem copy = *this;
    copy.outcomeUnknown = false;
    return copy;
}

Problem Problem::withHttpStatus(int status) const
{
    Problem copy = *this;
    copy.httpStatus = status;
    return copy;
}

Problem Problem::withAnswer(const QString &text) const
{
    Problem copy = *this;
    copy.answer = text;
    return copy;
}

Problem makeProblem(ProblemKind kind, const QString &code, const QString &cause, const QString &remedy)
{
    Problem problem;
    problem.kind = kind;
    problem.code = code;
    problem.cause = cause;
    problem.remedy = remedy;
    if (problem.isTransient())
        problem.severity = Severity::Pause;
    return problem;
}

Problem cancelledProblem()
{
    return makeProblem(ProblemKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("Problem", "The work was cancelled."));
}

QString toString(ProblemKind kind)
{
    return QLatin1String(row(kind).name);
}

QString toString(Severity severity)
{
    for (const auto &candidate : severities) {
        if (candidate.severity == severity)
            return QLatin1String(candidate.name);
    }
    return {};
}

} // namespace twinspan

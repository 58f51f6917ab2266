#include "core/protocol/wireproblem.h"

#include "core/protocol/jsonreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::protocol
{

namespace
{
constexpr QLatin1String kindName{"kind"};
constexpr QLatin1String codeName{"code"};
constexpr QLatin1String causeName{"cause"};
constexpr QLatin1String effectName{"effect"};
constexpr QLatin1String remedyName{"remedy"};
constexpr QLatin1String retryAfterName{"retryAfterSeconds"};

constexpr qsizetype maxSentence = 2000;
constexpr qsizetype maxCode = 80;
constexpr qint64 longestRetryAfter = 24LL * 60 * 60;

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxCode && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'-';
    });
}

/// One line without control characters: it is shown and logged.
QString sentence(const QJsonValue &value)
{
    QString text = wellFormed(value.toString().left(maxSentence));
    std::replace_if(
        text.begin(), text.end(),
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; }, u' ');
    return text;
}

/// What goes wrong in our own house names paths of this computer, which are nobody else's business (law 5).
Problem toldToOthers(const Problem &problem)
{
    if (problem.kind != ProblemKind::Store && problem.kind != ProblemKind::Internal)
        return problem;
    Problem told = problem;
    if (problem.code == QLatin1String("store.full"))
        told.cause = QCoreApplication::translate("Protocol", "The disk of the other node is full.");
    else
        told.cause =
            QCoreApplication::translate("Protocol", "The other node can't work at the moment: something is wrong with "
                                                    "its disk, its data folder or the program itself.");
    told.effect.clear();
    told.remedy = QCoreApplication::translate("Protocol", "It tries again by itself. Its administrator sees the reason "
                                                          "on its page Problems.");
    return told;
}

ProblemKind seenFromHere(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Cancelled:
    case ProblemKind::Unauthorized:
    case ProblemKind::Secrets:
    case ProblemKind::Store:
    case ProblemKind::Internal:
        return ProblemKind::Server;
    default:
        return kind;
    }
}
} // namespace

QJsonObject problemToJson(const Problem &problem)
{
    const Problem told = toldToOthers(problem);
    QJsonObject json{{kindName, toString(told.kind)},
                     {codeName, told.code},
                     {causeName, wellFormed(told.cause.left(maxSentence))},
                     {effectName, wellFormed(told.effect.left(maxSentence))},
                     {remedyName, wellFormed(told.remedy.left(maxSentence))}};
    if (problem.retryAfter)
        json.insert(retryAfterName, static_cast<qint64>(problem.retryAfter->count()));
    return json;
}

Problem problemFromJson(const QJsonObject &json)
{
    const Problem told = Problem::fromJson({{kindName, json.value(kindName)}});
    const QString code = json.value(codeName).toString();
    QString cause = sentence(json.value(causeName));
    if (cause.isEmpty())
        cause = QCoreApplication::translate("Protocol", "The other node reports a problem that it does not name.");
    Problem problem = makeProblem(seenFromHere(told.kind), isCode(code) ? code : QStringLiteral("peer.problem"), cause,
                                  sentence(json.value(remedyName)));
    problem.effect = sentence(json.value(effectName));
    if (const auto wait = json.value(retryAfterName); wait.isDouble())
        problem.retryAfter = std::chrono::seconds(std::clamp<qint64>(wait.toInteger(), 0, longestRetryAfter));
    return problem;
}

} // namespace twinspan::protocol

#include "core/tracker/changesplace.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace twinspan::tracker
{

QString placeAtSecond(qint64 second)
{
    return QStringLiteral("s%1").arg(second);
}

std::optional<qint64> secondOfPlace(const QString &place)
{
    static const QRegularExpression form(QStringLiteral("\\As([0-9]{1,11})\\z"));
    const auto match = form.match(place);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

Problem unknownPlaceProblem()
{
    return makeProblem(ProblemKind::Invalid, QStringLiteral("changes.place-unknown"),
                       QCoreApplication::translate("Tracker", "The list of changes has no such place to go on from."),
                       QCoreApplication::translate("Tracker", "Read it from its start."));
}

} // namespace twinspan::tracker

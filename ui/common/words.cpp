#include "ui/common/words.h"

#include "core/base/waitwords.h"

#include <QCoreApplication>

namespace twinspan::ui
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};
constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerDay = 24 * secondsPerHour;
} // namespace

QString say(model::Stage stage)
{
    switch (stage) {
    case model::Stage::Preparing:
        return Words::tr("Preparing");
    case model::Stage::Sending:
        return Words::tr("Sending");
    case model::Stage::WaitingForRemote:
        return Words::tr("Waiting for remote");
    case model::Stage::Finalizing:
        return Words::tr("Finalizing");
    case model::Stage::Synchronized:
        return Words::tr("Synchronized");
    case model::Stage::Failed:
        return Words::tr("Failed");
    case model::Stage::Skipped:
        return Words::tr("Skipped");
    }
    return {};
}

QString say(model::ConnectionStatus status)
{
    switch (status) {
    case model::ConnectionStatus::Pending:
        return Words::tr("Pending");
    case model::ConnectionStatus::Active:
        return Words::tr("Active");
    case model::ConnectionStatus::Deactivated:
        return Words::tr("Deactivated");
    }
    return {};
}

QString sayStatus(const model::Connection &connection)
{
    if (connection.remote.status == model::PeerStatus::Deleted)
        return Words::tr("Deleted there");
    if (connection.status == model::ConnectionStatus::Active && !connection.flows())
        return Words::tr("Deactivated there");
    return say(connection.status);
}

QString say(model::Mode mode)
{
    switch (mode) {
    case model::Mode::Basic:
        return Words::tr("Basic");
    case model::Mode::Visual:
        return Words::tr("Visual");
    case model::Mode::Script:
        return Words::tr("Script");
    }
    return {};
}

QString say(const model::Project &project)
{
    if (project.key.isEmpty() || project.key == project.name)
        return project.name;
    return Words::tr("%1 (%2)", "name and key of a project").arg(project.name, project.key);
}

QString sayPlace(const QString &project, const QString &tracker)
{
    if (project.isEmpty())
        return tracker;
    return Words::tr("%1, %2", "a project, and the name or address of its tracker").arg(project, tracker);
}

QString say(const QDateTime &time)
{
    if (!time.isValid())
        return Words::tr("never");
    return shownTime(time, QDateTime::currentDateTimeUtc());
}

QString sayExpiry(const QDateTime &expires, const QDateTime &now)
{
    const qint64 left = now.secsTo(expires);
    if (left <= 0)
        return Words::tr("expired");
    if (left >= 2 * secondsPerDay)
        return Words::tr("in %n day(s)", nullptr, static_cast<int>(left / secondsPerDay));
    if (left >= secondsPerHour)
        return Words::tr("in %n hour(s)", nullptr, static_cast<int>(left / secondsPerHour));
    return Words::tr("in less than an hour");
}

} // namespace twinspan::ui

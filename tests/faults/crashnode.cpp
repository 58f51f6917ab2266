// twinspan-node, for tests that kill it: the same program, but it dies as by a power cut at a chosen point.
//
//   TWINSPAN_STOP_AT=N        at the N-th point: before and after each commit, before and after each remote write
//   TWINSPAN_POINTS_FILE=F    appends a line with the name of each point that was reached
//   TWINSPAN_SETTLE_MS=M      the time that a write with an unknown outcome is given, instead of the real one
//   TWINSPAN_DEADLINE_MS=M    no HTTP call takes longer
//   TWINSPAN_DRAFT_SECONDS=S  most texts are written within it, as far as trackers ask
#include "app/common/composition.h"
#include "app/node/commands.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <memory>

namespace
{
class Points
{
public:
    Points() : m_stopAt(qEnvironmentVariableIntValue("TWINSPAN_STOP_AT"))
    {
        if (!qEnvironmentVariableIsSet("TWINSPAN_POINTS_FILE"))
            return;
        m_file.setFileName(qEnvironmentVariable("TWINSPAN_POINTS_FILE"));
        if (!m_file.open(QIODevice::Append | QIODevice::Unbuffered))
            qFatal("%s can't be written", qPrintable(m_file.fileName()));
    }

    void reach(const char *name)
    {
        if (m_file.isOpen())
            m_file.write(QByteArray(name) + '\n');
        if (++m_reached == m_stopAt)
            std::raise(SIGKILL);
    }

private:
    const int m_stopAt;
    int m_reached = 0;
    QFile m_file;
};
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("twinspan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TWINSPAN_VERSION));
    const auto points = std::make_shared<Points>();
    twinspan::app::Composition::setProbe([points](const char *name) { points->reach(name); });
    if (qEnvironmentVariableIsSet("TWINSPAN_SETTLE_MS"))
        twinspan::app::Composition::setSettleTime(
            std::chrono::milliseconds(qEnvironmentVariableIntValue("TWINSPAN_SETTLE_MS")));
    if (qEnvironmentVariableIsSet("TWINSPAN_DEADLINE_MS"))
        twinspan::app::Composition::setLongestDeadline(
            std::chrono::milliseconds(qEnvironmentVariableIntValue("TWINSPAN_DEADLINE_MS")));
    if (qEnvironmentVariableIsSet("TWINSPAN_DRAFT_SECONDS"))
        twinspan::app::Composition::setDraftTime(
            std::chrono::seconds(qEnvironmentVariableIntValue("TWINSPAN_DRAFT_SECONDS")));
    return twinspan::app::runProgram(QCoreApplication::arguments().mid(1));
}

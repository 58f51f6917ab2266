#include "core/net/filetransfer.h"

#include <QCoreApplication>

namespace twinspan::net
{

namespace
{
constexpr qint64 slowestBytesPerSecond = 32 << 10;
constexpr std::chrono::seconds shortestDeadline{60};
constexpr qint64 largestErrorPage = 1 << 20;
} // namespace

std::chrono::milliseconds deadlineOfFile(qint64 bytes)
{
    return shortestDeadline + std::chrono::seconds(bytes / slowestBytesPerSecond);
}

qint64 largestAnswerFor(qint64 bytes)
{
    return bytes + largestErrorPage;
}

Problem fileCutProblem(const QString &from, const QUrl &url)
{
    return makeProblem(ProblemKind::Network, fileCutCode,
                       QCoreApplication::translate("Network", "The file did not arrive whole from %1.").arg(from),
                       QCoreApplication::translate("Network", "It will be tried again."))
        .withUrl(url);
}

} // namespace twinspan::net

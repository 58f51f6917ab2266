#include "core/sync/attachmentfetch.h"

#include "core/sync/chunks.h"
#include "core/sync/spool.h"
#include "core/sync/syncmessages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>
#include <chrono>

namespace twinspan::sync
{

namespace
{
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestPreparation = 24h;

struct AttachmentFetchTexts {
    Q_DECLARE_TR_FUNCTIONS(AttachmentFetchTexts)
};

tl::unexpected<Problem> damaged()
{
    return fail(ProblemKind::Protocol, QStringLiteral("attachment.damaged"),
                AttachmentFetchTexts::tr("The bytes of an attachment arrived damaged, twice."),
                AttachmentFetchTexts::tr("Retry later."));
}

tl::unexpected<Problem> unwritable(const QString &path)
{
    return fail(ProblemKind::Store, QStringLiteral("spool.unusable"),
                AttachmentFetchTexts::tr("The file %1 can't be written.").arg(path),
                AttachmentFetchTexts::tr("Check the free space of the disk."));
}

tl::unexpected<Problem> neverReady()
{
    return fail(ProblemKind::Protocol, QStringLiteral("attachment.never-ready"),
                AttachmentFetchTexts::tr("The other side was still reading it from its tracker after %1 hours.")
                    .arg(std::chrono::duration_cast<std::chrono::hours>(longestPreparation).count()),
                AttachmentFetchTexts::tr("Retry later."));
}

/// Of a peer that prepares the bytes: how long until it is asked again. One that holds our question back meanwhile is
/// asked again at once; one that answers at once is left alone, longer each time.
class Preparation
{
public:
    /// After an answer that took so long.
    std::chrono::milliseconds pauseAfter(std::chrono::milliseconds answering)
    {
        const auto atLeast = pauses.at(std::min(m_quickAnswers, pauses.size() - 1));
        const auto held = std::clamp(answering, 0ms, longestAnswer); // our clock may have been set meanwhile
        const auto pause = std::max(atLeast - held, 0ms);
        m_quickAnswers = pause > 0ms ? m_quickAnswers + 1 : 0;
        m_waited += held + pause;
        return pause;
    }
    bool isTooLong() const { return m_waited > longestPreparation; }

private:
    static constexpr std::array<std::chrono::milliseconds, 5> pauses{1s, 2s, 5s, 10s, 30s};
    static constexpr std::chrono::milliseconds longestAnswer = 1min;

    std::size_t m_quickAnswers = 0; ///< in a row
    std::chrono::milliseconds m_waited{0};
};

/// One pass: until the file has the size that the peer names. Gives the hash that it must have.
Task<Result<QString>> fill(std::shared_ptr<peer::Channel> channel, ChunkQuestion question, QString path, qint64 limit,
                           Clock *clock, CancelToken cancel)
{
    Preparation preparation;
    QFile file(path);
    if (!file.open(QIODevice::Append, QFile::ReadOwner | QFile::WriteOwner))
        co_return unwritable(path);
    while (true) {
        question.offset = file.size();
        const protocol::Question asked = question.toQuestion();
        const QDateTime begun = clock->now();
        TWINSPAN_CO_TRY(answer, co_await channel->ask(asked, cancel));
        TWINSPAN_CO_TRY(chunk, ChunkAnswer::fromAnswer(answer));
        if (chunk.isPreparing) {
            const auto pause = preparation.pauseAfter(std::chrono::milliseconds(begun.msecsTo(clock->now())));
            if (preparation.isTooLong())
                co_return neverReady();
            if (pause > 0ms)
                co_await clock->sleep(pause, cancel);
            if (cancel.isCancelled())
                co_return fail(cancelledProblem());
            continue;
        }
        preparation = {};
        if (chunk.size > limit) {
            co_return fail(ProblemKind::TooLarge, QStringLiteral("attachment.too-large"),
                           AttachmentFetchTexts::tr("it is larger than %1").arg(QLocale().formattedDataSize(limit)));
        }
        if (question.offset + chunk.bytes.size() > chunk.size)
            co_return QString(); // more than promised, here or there: the hash decides, and none fits an empty one
        if (file.write(chunk.bytes) != chunk.bytes.size() || !file.flush())
            co_return unwritable(path);
        if (file.size() == chunk.size)
            co_return chunk.sha256;
        if (chunk.bytes.isEmpty())
            co_return damaged();
    }
}
} // namespace

Task<Status> fetchAttachment(std::shared_ptr<peer::Channel> channel, QString issueId, QString attachmentId,
                             QString path, qint64 limit, Clock *clock, CancelToken cancel)
{
    const ChunkQuestion question{issueId, attachmentId, 0};
    for (int pass = 0; pass < 2; ++pass) {
        TWINSPAN_CO_TRY(expected, co_await fill(channel, question, path, limit, clock, cancel));
        TWINSPAN_CO_TRY(actual, Spool::hashOf(path));
        if (actual == expected)
            co_return Status();
        QFile::remove(path);
    }
    co_return damaged();
}

Problem asOutage(Problem problem)
{
    const bool isSilent = problem.code.startsWith(QLatin1String("peer.")) && problem.kind != ProblemKind::TooLarge;
    if (isSilent || problem.code == notActiveCode)
        problem.kind = ProblemKind::Network;
    return problem;
}

} // namespace twinspan::sync

#include "core/sync/attachmentfetch.h"

#include "core/sync/chunks.h"

#include "tests/support/fakeclock.h"
#include "tests/support/waitfor.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::tests;

namespace
{
/// A peer that has one file, and a line to it that can break.
class FilePeer final : public peer::Channel
{
public:
    explicit FilePeer(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    Task<Status> deliver(QList<protocol::Message> /*messages*/, CancelToken /*cancel*/) override { co_return Status(); }
    Task<Result<protocol::Answer>> ask(protocol::Question question, CancelToken /*cancel*/) override
    {
        TWINSPAN_CO_TRY(asked, sync::ChunkQuestion::fromQuestion(question));
        if (breaksAfter == 0)
            co_return fail(ProblemKind::Network, QStringLiteral("test.broken"), QStringLiteral("The line broke."));
        --breaksAfter;
        if (preparing > 0) {
            --preparing;
            if (holdsBack)
                co_await clock.sleep(std::chrono::seconds(20), CancelToken());
            co_return sync::ChunkAnswer::preparing().toAnswer();
        }
        offsets.append(asked.offset);
        sync::ChunkAnswer answer;
        answer.size = m_bytes.size();
        answer.sha256 = QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
        answer.bytes = m_bytes.mid(asked.offset, protocol::chunkSize);
        if (damaged > 0 && !answer.bytes.isEmpty()) {
            --damaged;
            answer.bytes[0] = static_cast<char>(~answer.bytes.at(0));
        }
        co_return answer.toAnswer();
    }

    int breaksAfter = -1;   ///< answers
    int preparing = 0;      ///< answers
    int damaged = 0;        ///< answers
    bool holdsBack = false; ///< answers that it is preparing only after a while
    FakeClock clock{FakeClock::Sleep::AtOnce};
    QList<qint64> offsets;

private:
    QByteArray m_bytes;
};

constexpr qint64 chunk = protocol::chunkSize;
constexpr qint64 noLimit = 1LL << 40;

QByteArray someBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 at = 0; at < size; ++at)
        bytes[at] = static_cast<char>(at * 31 + at / 251);
    return bytes;
}
} // namespace

/// The bytes of a file arrive whole or not at all, and none is carried twice (laws 1, 2).
class TestAttachmentFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_peer = std::make_shared<FilePeer>(m_bytes); }
    void cleanup() { QFile::remove(m_path); }

    void aBrokenLineGoesOnWhereItStopped();
    void afterAKillItGoesOnWhereItStopped();
    void whatIsBeingPreparedIsAskedForAgain();
    void aPeerThatAnswersAtOnceIsNotAskedAtOnce();
    void aPeerThatHoldsTheQuestionBackIsAskedAtOnce();
    void whatIsPreparedForEverIsAProblem();
    void theWaitForThePeerCanBeCancelled();
    void damagedBytesAreFetchedOnceMore();
    void whatStaysDamagedIsNoFile();
    void whatIsTooLargeIsNotFetched();
    void anEmptyFileIsAFile();

private:
    Status fetch(qint64 limit = noLimit)
    {
        return waitFor(sync::fetchAttachment(m_peer, QStringLiteral("1"), QStringLiteral("2"), m_path, limit,
                                             &m_peer->clock, CancelToken()));
    }
    QByteArray fetched() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("file"));
    QByteArray m_bytes = someBytes(3 * chunk + 17);
    std::shared_ptr<FilePeer> m_peer;
};

void TestAttachmentFetch::aBrokenLineGoesOnWhereItStopped()
{
    m_peer->breaksAfter = 2;
    QCOMPARE(fetch().error().code, QStringLiteral("test.broken"));
    m_peer->breaksAfter = -1;
    QVERIFY(fetch());
    QCOMPARE(fetched(), m_bytes);
    const QList<qint64> once{0, chunk, 2 * chunk, 3 * chunk};
    QCOMPARE(m_peer->offsets, once);
}

void TestAttachmentFetch::afterAKillItGoesOnWhereItStopped()
{
    // Within a piece: what was written of it before the kill counts.
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_bytes.first(chunk + 5));
    file.close();
    QVERIFY(fetch());
    QCOMPARE(fetched(), m_bytes);
    const QList<qint64> rest{chunk + 5, 2 * chunk + 5, 3 * chunk + 5};
    QCOMPARE(m_peer->offsets, rest);
}

void TestAttachmentFetch::whatIsBeingPreparedIsAskedForAgain()
{
    m_peer->preparing = 3;
    QVERIFY(fetch());
    QCOMPARE(fetched(), m_bytes);
    QCOMPARE(m_peer->preparing, 0);
}

void TestAttachmentFetch::aPeerThatAnswersAtOnceIsNotAskedAtOnce()
{
    m_peer->preparing = 7;
    QVERIFY(fetch());
    const QList<std::chrono::milliseconds> pauses{1s, 2s, 5s, 10s, 30s, 30s, 30s};
    QCOMPARE(m_peer->clock.sleeps(), pauses);
}

void TestAttachmentFetch::aPeerThatHoldsTheQuestionBackIsAskedAtOnce()
{
    m_peer->preparing = 7;
    m_peer->holdsBack = true;
    QVERIFY(fetch());
    QCOMPARE(fetched(), m_bytes);
    QCOMPARE(m_peer->clock.sleeps(), QList<std::chrono::milliseconds>(7, 20s)); // its own
}

void TestAttachmentFetch::whatIsPreparedForEverIsAProblem()
{
    for (const bool holdsBack : {false, true}) {
        m_peer = std::make_shared<FilePeer>(m_bytes);
        m_peer->holdsBack = holdsBack;
        m_peer->preparing = 10'000;
        const QDateTime begun = m_peer->clock.now();
        const Status ended = fetch();
        QCOMPARE(ended.error().code, QStringLiteral("attachment.never-ready"));
        QVERIFY2(ended.error().cause.contains(QStringLiteral("24 hours")), qPrintable(ended.error().cause));
        const qint64 hours = begun.secsTo(m_peer->clock.now()) / 3600;
        QVERIFY2(hours >= 23 && hours <= 24, qPrintable(QString::number(hours)));
    }
}

void TestAttachmentFetch::theWaitForThePeerCanBeCancelled()
{
    m_peer->preparing = 10'000;
    FakeClock still;
    CancelSource source;
    auto task = sync::fetchAttachment(m_peer, QStringLiteral("1"), QStringLiteral("2"), m_path, noLimit, &still,
                                      source.token());
    QCOMPARE(still.sleepers(), 1);
    source.cancel();
    QVERIFY(waitFor(std::move(task)).error().isCancelled());
}

void TestAttachmentFetch::damagedBytesAreFetchedOnceMore()
{
    m_peer->damaged = 1;
    QVERIFY(fetch());
    QCOMPARE(fetched(), m_bytes);
    QCOMPARE(m_peer->offsets.size(), 8);
}

void TestAttachmentFetch::whatStaysDamagedIsNoFile()
{
    m_peer->damaged = 1000;
    QCOMPARE(fetch().error().code, QStringLiteral("attachment.damaged"));
    QVERIFY(!QFile::exists(m_path));
}

void TestAttachmentFetch::whatIsTooLargeIsNotFetched()
{
    QVERIFY(fetch(3 * chunk).error().kind == ProblemKind::TooLarge);
    QCOMPARE(m_peer->offsets.size(), 1);
    QCOMPARE(fetched(), QByteArray());
}

void TestAttachmentFetch::anEmptyFileIsAFile()
{
    m_peer = std::make_shared<FilePeer>(QByteArray());
    QVERIFY(fetch());
    QCOMPARE(fetched(), QByteArray());
}

QTEST_GUILESS_MAIN(TestAttachmentFetch)
#include "tst_attachmentfetch.moc"

#include "core/sync/outgoingchange.h"
#include "core/sync/twinbase.h"
#include "tests/core/sync/samplereplica.h"

#include <QTest>

using namespace twinspan;
using sync::TwinBase;
using tests::sampleReplica;

namespace
{
model::Replica withSummary(const QString &summary)
{
    model::Replica replica = sampleReplica();
    replica.summary = summary;
    return replica;
}
} // namespace

class TwinBaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten();
    void emptyReadsBackEmpty();
    void damagedBytesGiveAnEmptyBase_data();
    void damagedBytesGiveAnEmptyBase();
    void damagedPartLeavesTheOthers();
    void onlySentAttachmentsAreOffered();
    void whatWasRefusedWasNotTaken();
    void anAnswerEndsWhatWasSentBefore();
    void timeOfChangeIsNoContent();
    void everyOtherChangeIsContent();
};

void TwinBaseTest::readsBackWhatWasWritten()
{
    TwinBase base;
    base.sent = withSummary(QStringLiteral("sent"));
    base.received = withSummary(QStringLiteral("received"));
    base.pending.insert(QStringLiteral("r1"), withSummary(QStringLiteral("first")));
    base.pending.insert(QStringLiteral("r2"), withSummary(QStringLiteral("second")));
    base.number = 1'700'000'000ULL << 20U; // as of a node that was started just now
    const TwinBase again = TwinBase::fromBytes(base.toBytes());
    QVERIFY(again.sent == base.sent);
    QVERIFY(again.received == base.received);
    QVERIFY(again.pending == base.pending);
    QCOMPARE(again.number, base.number);
}

void TwinBaseTest::emptyReadsBackEmpty()
{
    const TwinBase base = TwinBase::fromBytes(TwinBase().toBytes());
    QVERIFY(!base.sent);
    QVERIFY(!base.received);
    QVERIFY(base.pending.isEmpty());
}

void TwinBaseTest::damagedBytesGiveAnEmptyBase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    TwinBase base;
    base.sent = sampleReplica();
    const QByteArray good = base.toBytes();
    QTest::newRow("none") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\x00{", 3);
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("cut") << good.first(good.size() / 2);
    QTest::newRow("text instead of a replica") << QByteArray(R"({"sent":"x","received":7,"pending":[]})");
    QTest::newRow("replica without members") << QByteArray(R"({"sent":{},"received":{},"pending":{"r":{}}})");
}

void TwinBaseTest::damagedBytesGiveAnEmptyBase()
{
    QFETCH(const QByteArray, bytes);
    const TwinBase base = TwinBase::fromBytes(bytes);
    QVERIFY(!base.sent);
    QVERIFY(!base.received);
    QVERIFY(base.pending.isEmpty());
}

void TwinBaseTest::damagedPartLeavesTheOthers()
{
    TwinBase base;
    base.received = sampleReplica();
    QByteArray bytes = base.toBytes();
    bytes.replace(bytes.size() - 1, 1, R"(,"sent":{"version":1}})");
    const TwinBase again = TwinBase::fromBytes(bytes);
    QVERIFY(!again.sent);
    QVERIFY(again.received == base.received);
}

void TwinBaseTest::onlySentAttachmentsAreOffered()
{
    const auto only = [](const QString &id) {
        model::Replica replica = sampleReplica();
        replica.attachments.first().sourceId = id;
        return replica;
    };
    TwinBase base;
    base.sent = only(QStringLiteral("sent"));
    base.pending.insert(QStringLiteral("r1"), only(QStringLiteral("pending")));
    base.received = only(QStringLiteral("received"));
    QVERIFY(base.sentAttachment(QStringLiteral("sent")));
    QVERIFY(base.sentAttachment(QStringLiteral("pending")));
    QCOMPARE(base.sentAttachment(QStringLiteral("pending"))->fileName, QStringLiteral("log.txt"));
    QVERIFY(!base.sentAttachment(QStringLiteral("received")));
    QVERIFY(!base.sentAttachment(QStringLiteral("other")));
    QVERIFY(!base.sentAttachment(QString()));
}

/// A file that the other side never got and that became internal is not sent (law 5).
void TwinBaseTest::whatWasRefusedWasNotTaken()
{
    TwinBase base;
    QVERIFY(!base.taken());
    base.sent = sampleReplica();
    QVERIFY(!base.sent->attachments.isEmpty());
    QVERIFY(base.taken() == base.sent);
    const QString refused = base.sent->attachments.first().sourceId;
    base.leftOut = QStringList{refused};
    QCOMPARE(base.taken()->attachments.size(), base.sent->attachments.size() - 1);
    QVERIFY(base.taken()->comments == base.sent->comments);
}

void TwinBaseTest::anAnswerEndsWhatWasSentBefore()
{
    TwinBase base;
    for (const char *id : {"r1", "r2", "r3"})
        base.pending.insert(QLatin1String(id), withSummary(QLatin1String(id)));
    sync::settle(base, QStringLiteral("r2"), {});
    QCOMPARE(base.pending.keys(), QStringList{QStringLiteral("r3")});
    QCOMPARE(base.sent->summary, QStringLiteral("r2"));
    sync::settle(base, QStringLiteral("r1"), {}); // too late
    QCOMPARE(base.sent->summary, QStringLiteral("r2"));
}

void TwinBaseTest::timeOfChangeIsNoContent()
{
    model::Replica later = sampleReplica();
    later.updated = later.updated.addDays(1);
    QVERIFY(sync::sameContent(sampleReplica(), later));
}

void TwinBaseTest::everyOtherChangeIsContent()
{
    model::Replica changed = sampleReplica();
    changed.comments.last().text.append(u'!');
    QVERIFY(!sync::sameContent(sampleReplica(), changed));
    changed = sampleReplica();
    changed.attachments.clear();
    QVERIFY(!sync::sameContent(sampleReplica(), changed));
    QVERIFY(!sync::sameContent(sampleReplica(), withSummary(QStringLiteral("other"))));
}

QTEST_GUILESS_MAIN(TwinBaseTest)
#include "tst_twinbase.moc"

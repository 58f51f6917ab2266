#include "core/protocol/sealing.h"

#include "tests/core/protocol/samples.h"

#include <QTest>

#include <rapidcheck.h>

using namespace twinspan;
using namespace twinspan::protocol;
using samples::codeOf;

namespace
{
const QString connection = QStringLiteral("01j0000000000000000000cccc");

Sealer sealerOf(char own, char peer, const QString &id = connection)
{
    return *Sealer::create(samples::key(own), samples::key(peer).publicKey, id);
}

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << bit));
    return bytes;
}
} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

    const Sealer m_alice = sealerOf('a', 'b');
    const Sealer m_bob = sealerOf('b', 'a');

private Q_SLOTS:
    void whatOneSealsTheOtherOpens_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
    }

    void whatOneSealsTheOtherOpens()
    {
        QFETCH(QByteArray, plain);
        for (const Purpose purpose : {Purpose::Messages, Purpose::Poll, Purpose::Ask}) {
            const auto sealed = m_alice.seal(purpose, plain);
            QVERIFY(sealed);
            const auto opened = m_bob.open(purpose, *sealed);
            QVERIFY2(opened, qPrintable(codeOf(opened)));
            QCOMPARE(opened->plain, plain);
            QCOMPARE(opened->header.sharedConnectionId, connection);
            QCOMPARE(opened->header.purpose, purpose);
            QCOMPARE(opened->header.nonce.size(), 24);
            QVERIFY(opened->header.replyTo.isEmpty());
        }
    }

    void anAnswerOpensOnlyForItsRequest()
    {
        const QByteArray first = *m_alice.seal(Purpose::Ask, "first");
        const QByteArray second = *m_alice.seal(Purpose::Ask, "second");
        const QByteArray nonce = m_bob.open(Purpose::Ask, first)->header.nonce;
        const QByteArray answer = *m_bob.seal(Purpose::Answer, "to the first", nonce);
        QCOMPARE(m_alice.open(Purpose::Answer, answer, nonce)->plain, QByteArray("to the first"));
        const QByteArray other = Sealer::peek(second)->nonce;
        QCOMPARE(codeOf(m_alice.open(Purpose::Answer, answer, other)), QStringLiteral("sealing.other-request"));
        QCOMPARE(codeOf(m_alice.open(Purpose::Answer, answer)), QStringLiteral("sealing.other-request"));
    }

    void bytesOfOnePurposeDoNotServeAnother()
    {
        const QByteArray sealed = *m_alice.seal(Purpose::Messages, "x");
        QCOMPARE(codeOf(m_bob.open(Purpose::Poll, sealed)), QStringLiteral("sealing.wrong-purpose"));
        QCOMPARE(codeOf(m_bob.open(Purpose::Ask, sealed)), QStringLiteral("sealing.wrong-purpose"));
        QCOMPARE(codeOf(m_bob.open(Purpose::Answer, sealed, QByteArray(24, 'n'))),
                 QStringLiteral("sealing.wrong-purpose"));
    }

    void ownWordsSentBackDoNotOpen()
    {
        const QByteArray sealed = *m_alice.seal(Purpose::Messages, "x");
        QCOMPARE(codeOf(m_alice.open(Purpose::Messages, sealed)), QStringLiteral("sealing.forged"));
    }

    void anotherKeyDoesNotOpenNorSeal()
    {
        const QByteArray sealed = *m_alice.seal(Purpose::Messages, "x");
        QCOMPARE(codeOf(sealerOf('b', 'c').open(Purpose::Messages, sealed)), QStringLiteral("sealing.forged"));
        QCOMPARE(codeOf(sealerOf('c', 'a').open(Purpose::Messages, sealed)), QStringLiteral("sealing.forged"));
        for (const char stranger : {'c', 'd', 'e', 'f'}) {
            const QByteArray forged = *sealerOf(stranger, 'b').seal(Purpose::Messages, "x");
            QCOMPARE(codeOf(m_bob.open(Purpose::Messages, forged)), QStringLiteral("sealing.forged"));
        }
    }

    void anotherConnectionOfTheSameNodesDoesNotOpen()
    {
        const QString other = QStringLiteral("01j0000000000000000000dddd");
        QByteArray sealed = *sealerOf('a', 'b', other).seal(Purpose::Messages, "x");
        QCOMPARE(codeOf(m_bob.open(Purpose::Messages, sealed)), QStringLiteral("sealing.forged"));
        sealed.replace(64, connection.size(), connection.toLatin1()); // as if it had been this one's
        QCOMPARE(codeOf(m_bob.open(Purpose::Messages, sealed)), QStringLiteral("sealing.forged"));
    }

    void everyFlippedBitIsFound()
    {
        const QByteArray nonce(24, 'n');
        const QByteArray sealed = *m_alice.seal(Purpose::Answer, "a few bytes", nonce);
        QVERIFY(m_bob.open(Purpose::Answer, sealed, nonce));
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit)
                QVERIFY2(!m_bob.open(Purpose::Answer, flipped(sealed, at, bit), nonce),
                         qPrintable(QString::number(at)));
        }
    }

    void everyTruncationAndExtensionIsFound()
    {
        const QByteArray sealed = *m_alice.seal(Purpose::Messages, "a few bytes");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!m_bob.open(Purpose::Messages, sealed.left(size)));
        QCOMPARE(codeOf(m_bob.open(Purpose::Messages, sealed + '\0')), QStringLiteral("sealing.forged"));
    }

    void aReplayedOrReorderedRequestIsStillWhatThePeerSaid()
    {
        const QByteArray first = *m_alice.seal(Purpose::Messages, "1");
        const QByteArray second = *m_alice.seal(Purpose::Messages, "2");
        QCOMPARE(m_bob.open(Purpose::Messages, second)->plain, QByteArray("2"));
        QCOMPARE(m_bob.open(Purpose::Messages, first)->plain, QByteArray("1"));
        QCOMPARE(m_bob.open(Purpose::Messages, first)->plain, QByteArray("1"));
        QVERIFY(Sealer::peek(first)->nonce != Sealer::peek(second)->nonce);
    }

    void sizesAreBoundedOnBothWays()
    {
        QCOMPARE(codeOf(m_alice.seal(Purpose::Messages, QByteArray(maxSealedSize, 'x'))),
                 QStringLiteral("sealing.too-large"));
        QCOMPARE(codeOf(m_bob.open(Purpose::Messages, QByteArray(maxSealedSize + 1, 'x'))),
                 QStringLiteral("sealing.too-large"));
        const qsizetype overhead = m_alice.seal(Purpose::Messages, {})->size();
        const auto largest = m_alice.seal(Purpose::Messages, QByteArray(maxSealedSize - overhead, 'x'));
        QVERIFY(largest);
        QCOMPARE(largest->size(), maxSealedSize);
        QVERIFY(m_bob.open(Purpose::Messages, *largest));
    }

    void anotherVersionNamesWhoMustUpdate()
    {
        QByteArray sealed = *m_alice.seal(Purpose::Messages, "x");
        sealed[4] = 2;
        const auto newer = m_bob.open(Purpose::Messages, sealed);
        QCOMPARE(codeOf(newer), QStringLiteral("sealing.version"));
        QVERIFY(newer.error().remedy.contains(QStringLiteral("this node")));
        sealed[4] = 0;
        const auto older = m_bob.open(Purpose::Messages, sealed);
        QCOMPARE(codeOf(older), QStringLiteral("sealing.version"));
        QVERIFY(older.error().remedy.contains(QStringLiteral("other side")));
    }

    void peekReadsWhatTheEndpointNeeds()
    {
        const auto header = Sealer::peek(*m_alice.seal(Purpose::Poll, "x"));
        QVERIFY(header);
        QCOMPARE(header->sharedConnectionId, connection);
        QCOMPARE(header->purpose, Purpose::Poll);
        QVERIFY(std::abs(header->time.msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
    }

    void peekRefusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = *m_alice.seal(Purpose::Messages, "x");
        const auto with = [&good](qsizetype at, char value) {
            QByteArray bytes = good;
            bytes[at] = value;
            return bytes;
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("{\"messages\":[]}");
        QTest::newRow("another magic") << with(0, 'X');
        QTest::newRow("purpose 0") << with(5, 0);
        QTest::newRow("purpose 5") << with(5, 5);
        QTest::newRow("no id") << with(7, 0);
        QTest::newRow("id beyond the end") << with(7, '\x7f');
        QTest::newRow("id beyond any") << with(7, '\xff');
        QTest::newRow("id with a space") << with(64, ' ');
        QTest::newRow("id with a path") << with(65, '/');
        QTest::newRow("a time after all times") << with(8, '\x7f');
        QTest::newRow("an answer to nothing") << with(5, 4);
    }

    void peekRefusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(codeOf(Sealer::peek(bytes)), QStringLiteral("sealing.malformed"));
    }

    void keysThatAreNoneAreRefused()
    {
        QCOMPARE(codeOf(Sealer::create(samples::key('a'), QByteArray(32, '\0'), connection)),
                 QStringLiteral("sealing.bad-key"));
        QCOMPARE(codeOf(Sealer::create(samples::key('a'), QByteArray(31, 'x'), connection)),
                 QStringLiteral("sealing.bad-key"));
        QCOMPARE(codeOf(Sealer::create({}, samples::key('a').publicKey, connection)),
                 QStringLiteral("sealing.bad-key"));
        QCOMPARE(codeOf(Sealer::create(samples::key('a'), samples::key('a').publicKey, connection)),
                 QStringLiteral("sealing.bad-key"));
        QCOMPARE(codeOf(Sealer::create(samples::key('a'), samples::key('b').publicKey, QStringLiteral("a b"))),
                 QStringLiteral("sealing.malformed"));
    }

    void anyBytesOpenOnlyIfSealed()
    {
        QVERIFY(rc::check("random bytes never open", [this](const std::string &noise) {
            QByteArray bytes = QByteArray("TWSL\1\1\1\4", 8) + QByteArray::fromStdString(noise);
            RC_ASSERT(!m_bob.open(Purpose::Messages, bytes));
            RC_ASSERT(!m_bob.open(Purpose::Messages, QByteArray::fromStdString(noise)));
        }));
        QVERIFY(rc::check("any plain text comes back", [this](const std::string &text) {
            const QByteArray plain = QByteArray::fromStdString(text);
            RC_ASSERT(m_alice.open(Purpose::Ask, *m_bob.seal(Purpose::Ask, plain))->plain == plain);
        }));
    }
};

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"

#include "core/protocol/crypto.h"
#include "core/protocol/identity.h"
#include "core/protocol/safetywords.h"

#include "tests/core/protocol/samples.h"

#include <QSet>
#include <QTest>

using namespace twinspan;
using namespace twinspan::protocol;

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGeneratedKeyIsNewAndSigns()
    {
        const IdentityKey one = IdentityKey::generate();
        const IdentityKey two = IdentityKey::generate();
        QVERIFY(one.publicKey != two.publicKey);
        const QByteArray signed_ = signature("text", one);
        QVERIFY(isSignature(signed_, "text", one.publicKey));
        QVERIFY(!isSignature(signed_, "text", two.publicKey));
        QVERIFY(!isSignature(signed_, "texT", one.publicKey));
    }

    void aKeyComesBackFromItsBytes()
    {
        const IdentityKey key = IdentityKey::generate();
        const auto back = IdentityKey::fromBytes(key.toBytes());
        QVERIFY(back);
        QCOMPARE(back->publicKey, key.publicKey);
        QCOMPARE(back->secretKey, key.secretKey);
    }

    void aDamagedKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = samples::key('k').toBytes();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << good.left(63);
        QTest::newRow("long") << good + 'x';
        QByteArray seed = good;
        seed[0] = static_cast<char>(seed.at(0) ^ 1);
        QTest::newRow("seed changed") << seed;
        QByteArray half = good;
        half[63] = static_cast<char>(half.at(63) ^ 1);
        QTest::newRow("public half changed") << half;
    }

    void aDamagedKeyIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto key = IdentityKey::fromBytes(bytes);
        QCOMPARE(samples::codeOf(key), QStringLiteral("identity.damaged"));
        QVERIFY(!key.error().remedy.isEmpty());
    }

    void aFingerprintIsStableAndGrouped()
    {
        QCOMPARE(fingerprint("abc"), QStringLiteral("ba78 16bf 8f01 cfea 4141 40de 5dae 2223"));
    }

    void theSafetyWordsAreDistinctAndPlain()
    {
        QSet<QString> words;
        QSet<QString> starts;
        for (int i = 0; i < 256; ++i) {
            const QString word = QLatin1String(safetyWord(static_cast<quint8>(i)));
            QVERIFY2(word.size() >= 4 && word.size() <= 9, qPrintable(word));
            for (const QChar c : word)
                QVERIFY(c >= u'a' && c <= u'z');
            words.insert(word);
            starts.insert(word.left(4));
        }
        QCOMPARE(words.size(), 256);
        QCOMPARE(starts.size(), 256);
    }

    void theSafetyPhraseIsOfBothKeysAndTheInvitation()
    {
        const QByteArray a = samples::key('a').publicKey;
        const QByteArray b = samples::key('b').publicKey;
        const QString id = QStringLiteral("invitation");
        const QString phrase = safetyPhrase(id, a, b);
        QCOMPARE(phrase.split(u' ').size(), 5);
        QCOMPARE(safetyPhrase(id, a, b), phrase);
        QVERIFY(safetyPhrase(id, b, a) != phrase);
        QVERIFY(safetyPhrase(id, a, samples::key('c').publicKey) != phrase);
        QVERIFY(safetyPhrase(id, samples::key('c').publicKey, b) != phrase);
        QVERIFY(safetyPhrase(QStringLiteral("invitatioN"), a, b) != phrase);
        QVERIFY(safetyPhrase(id, a) != phrase);
    }

    void joinedPartsAreNeverMixedUp()
    {
        QCOMPARE(joined({"a", "bc"}), QByteArray("\0\0\0\1a\0\0\0\2bc", 11));
        QVERIFY(joined({"ab", "c"}) != joined({"a", "bc"}));
        QVERIFY(joined({"a", ""}) != joined({"a"}));
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"

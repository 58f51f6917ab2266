#include "tests/core/protocol/invitationcodes.h"

#include <QTest>

#include <rapidcheck.h>

using namespace twinspan;
using namespace twinspan::protocol;
using namespace twinspan::protocol::samples;

class TestInvitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeComesBackAsItWas()
    {
        const auto decoded = decodeInvitation(goodCode());
        QVERIFY2(decoded, qPrintable(codeOf(decoded)));
        QCOMPARE(*decoded, samples::invitation());
    }

    void anOpenOneToNobodyComesBackToo()
    {
        Invitation open = samples::invitation();
        open.invitedInstanceUid.clear();
        open.invitedUrl.clear();
        open.inviter = samples::accepter();
        open.mode = model::Mode::Script;
        const auto decoded = decodeInvitation(encodeInvitation(open, samples::key('i')));
        QVERIFY2(decoded, qPrintable(codeOf(decoded)));
        QCOMPARE(*decoded, open);
    }

    void mailProgramsDoNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        const QString code = goodCode();
        QString wrapped;
        QString quoted;
        QString invisible;
        for (qsizetype i = 0; i < code.size(); ++i) {
            wrapped += code.at(i);
            quoted += code.at(i);
            invisible += code.at(i);
            if (i % 72 == 71) {
                wrapped += QStringLiteral("\r\n");
                quoted += QStringLiteral("\n> > ");
            }
            if (i % 10 == 9)
                invisible += QStringLiteral("\u200B\u00AD\uFEFF\u2060");
        }
        QString spread;
        for (const QChar c : code)
            spread += QString(c) + u' ';
        QTest::newRow("wrapped") << wrapped;
        QTest::newRow("quoted") << QStringLiteral("> ") + quoted;
        QTest::newRow("invisible characters") << invisible;
        QTest::newRow("spread") << spread;
        QTest::newRow("spaces around") << QStringLiteral("\t\n  ") + code + QStringLiteral(" \u00A0\n");
        QTest::newRow("smart quotes") << QStringLiteral("“") + code + QStringLiteral("”");
        QTest::newRow("angle brackets") << u'<' + code + u'>';
        QTest::newRow("scheme") << QStringLiteral("twinspan:") + code;
        QTest::newRow("scheme with slashes") << QStringLiteral("TwinSpan://") + code;
        QTest::newRow("sentence") << QStringLiteral("Here is our invitation: ") + code +
                                         QStringLiteral(". Regards, Ann");
        QTest::newRow("sentence without stops")
            << QStringLiteral("the code is ") + code + QStringLiteral("\nThanks Bob\n");
        QTest::newRow("scheme in a sentence")
            << QStringLiteral("Please use twinspan:") + wrapped + QStringLiteral("\n--\nAnn");
        QTest::newRow("padding") << code + QStringLiteral("==");
        QTest::newRow("twice") << code + u'\n' + code;
        QTest::newRow("a misleading start") << QStringLiteral("eyJ or so: ") + code;
    }

    void mailProgramsDoNoHarm()
    {
        QFETCH(QString, text);
        const auto decoded = decodeInvitation(text);
        QVERIFY2(decoded, qPrintable(codeOf(decoded)));
        QCOMPARE(*decoded, samples::invitation());
    }

    void everyCutIsToldAsACut()
    {
        const QString code = goodCode();
        for (qsizetype size = 8; size < code.size(); ++size)
            QCOMPARE(codeOf(decodeInvitation(code.left(size))), QStringLiteral("invitation.cut-off"));
        for (qsizetype size = 1; size < 8; ++size)
            QCOMPARE(codeOf(decodeInvitation(code.left(size))), QStringLiteral("invitation.not-one"));
        QCOMPARE(codeOf(decodeInvitation(code.left(300) + QStringLiteral("..."))),
                 QStringLiteral("invitation.cut-off"));
        QCOMPARE(codeOf(decodeInvitation(code.left(300) + QStringLiteral("…\nBest regards"))),
                 QStringLiteral("invitation.cut-off"));
    }

    void aLostBeginningIsNotAccepted()
    {
        const QString code = goodCode();
        for (qsizetype lost = 1; lost < 500; ++lost)
            QCOMPARE(codeOf(decodeInvitation(code.mid(lost))), QStringLiteral("invitation.altered"));
    }

    void everyChangedCharacterIsFound()
    {
        const QString code = goodCode();
        const QStringList allowed{QStringLiteral("invitation.altered"), QStringLiteral("invitation.cut-off")};
        const QString others = QStringLiteral("Az9_ ./");
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (const QChar other : others) {
                if (other == code.at(at))
                    continue;
                QString changed = code;
                changed[at] = other;
                const QString found = codeOf(decodeInvitation(changed));
                QVERIFY2(allowed.contains(found),
                         qPrintable(QStringLiteral("%1 at %2 is %3").arg(other).arg(at).arg(found)));
            }
        }
    }

    void theUnusedBitsOfTheLastLetterCount()
    {
        const QString code = goodCode();
        const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
        for (const QChar last : alphabet) {
            if (last != code.back())
                QVERIFY(!decodeInvitation(code.left(code.size() - 1) + last));
        }
    }

    void anySeveralChangesAreFound()
    {
        const QString code = goodCode();
        QVERIFY(
            rc::check("deletions, insertions and swaps", [&code](const std::vector<std::pair<unsigned, char>> &edits) {
                QString text = code;
                for (const auto &[where, what] : edits) {
                    const qsizetype at = static_cast<qsizetype>(where) % text.size();
                    if (what % 3 == 0)
                        text.remove(at, 1);
                    else if (what % 3 == 1)
                        text.insert(at, QLatin1Char(static_cast<char>('a' + (where % 26))));
                    else
                        text[at] = QLatin1Char(static_cast<char>('A' + (where % 26)));
                }
                const auto decoded = decodeInvitation(text);
                RC_ASSERT(!decoded || *decoded == samples::invitation());
            }));
    }

    void anythingIsAnsweredWithASentence()
    {
        QVERIFY(rc::check("any text", [](const std::string &text) {
            const auto decoded = decodeInvitation(QString::fromUtf8(QByteArray::fromStdString(text)));
            RC_ASSERT(!decoded);
            RC_ASSERT(!decoded.error().cause.isEmpty());
            RC_ASSERT(!decoded.error().remedy.isEmpty());
        }));
    }

    void whatIsNoneIsToldSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const QString none = QStringLiteral("invitation.not-one");
        QTest::newRow("nothing") << QString() << QStringLiteral("invitation.empty");
        QTest::newRow("white space") << QStringLiteral(" \n\t\u200B> ") << QStringLiteral("invitation.empty");
        QTest::newRow("prose") << QStringLiteral("Hello, could you send me the code please?") << none;
        QTest::newRow("address") << QStringLiteral("https://redmine.example/issues/1") << none;
        QTest::newRow("JSON web token") << QStringLiteral(
                                               "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0In0.c2ln")
                                        << none;
        QTest::newRow("other JSON") << toBase64Url("{\"hello\":\"world\"}") << none;
        QTest::newRow("scheme alone") << QStringLiteral("twinspan:") << none;
        QTest::newRow("long nonsense") << QString(1 << 20, u'A') << none;
        QTest::newRow("deep") << toBase64Url("{\"connectionId\":\"\"" + QByteArray(40000, '[') + '}')
                              << QStringLiteral("invitation.altered");
    }

    void whatIsNoneIsToldSo()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(codeOf(decodeInvitation(text)), code);
    }

    void versionsWithoutACommonOneNameWhoMustUpdate_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<int>("min");
        QTest::addColumn<int>("max");
        QTest::addColumn<QString>("code");
        const QString newer = QStringLiteral("invitation.too-new");
        QTest::newRow("newer protocol") << QStringLiteral("Protocol") << 2 << 5 << newer;
        QTest::newRow("newer replica") << QStringLiteral("Replica") << 2 << 2 << newer;
        QTest::newRow("wider") << QStringLiteral("Protocol") << 1 << 5 << QStringLiteral("good");
    }

    void versionsWithoutACommonOneNameWhoMustUpdate()
    {
        QFETCH(QString, member);
        QFETCH(int, min);
        QFETCH(int, max);
        QFETCH(QString, code);
        QJsonObject json = goodJson();
        QJsonObject info = json.value(QStringLiteral("nodeInfo")).toObject();
        info.insert(QStringLiteral("min%1Version").arg(member), min);
        info.insert(QStringLiteral("max%1Version").arg(member), max);
        json.insert(QStringLiteral("nodeInfo"), info);
        const auto decoded = decodeInvitation(signedAnew(json));
        QCOMPARE(codeOf(decoded), code);
        if (!decoded)
            QVERIFY(decoded.error().remedy.contains(QStringLiteral("Update Twinspan on this node")));
    }

    void anotherFormatNamesWhoMustUpdate()
    {
        QJsonObject json = goodJson();
        json.insert(QStringLiteral("format"), 2);
        QCOMPARE(codeOf(decodeInvitation(signedAnew(json))), QStringLiteral("invitation.too-new"));
        json.insert(QStringLiteral("format"), 0);
        const auto older = decodeInvitation(signedAnew(json));
        QCOMPARE(codeOf(older), QStringLiteral("invitation.too-old"));
        QVERIFY(older.error().remedy.contains(QStringLiteral("Acme")));
        json = goodJson();
        json.insert(QStringLiteral("mode"), QStringLiteral("telepathic"));
        QCOMPARE(codeOf(decodeInvitation(signedAnew(json))), QStringLiteral("invitation.too-new"));
    }

    void unknownMembersOfANewerNodeAreIgnored()
    {
        QJsonObject json = goodJson();
        json.insert(QStringLiteral("laterMember"), QJsonObject{{QStringLiteral("x"), 1}});
        const auto decoded = decodeInvitation(signedAnew(json));
        QVERIFY2(decoded, qPrintable(codeOf(decoded)));
        QCOMPARE(*decoded, samples::invitation());
    }

    void wrongContentIsRefusedThoughSigned_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue missing(QJsonValue::Undefined);
        for (const char *member : {"invitationId", "invitationSecret", "nodeInfo", "issuedAt", "expiresAt", "mode"})
            QTest::newRow(member) << QString::fromLatin1(member) << missing;
        QTest::newRow("short secret") << QStringLiteral("invitationSecret") << QJsonValue(QStringLiteral("c2hvcnQ"));
        QTest::newRow("id with a path") << QStringLiteral("invitationId") << QJsonValue(QStringLiteral("../x"));
        QTest::newRow("time without zone")
            << QStringLiteral("expiresAt") << QJsonValue(QStringLiteral("2026-03-08T10:00:00"));
        QTest::newRow("address of a file")
            << QStringLiteral("invitedUrl") << QJsonValue(QStringLiteral("file:///etc/passwd"));
        QTest::newRow("number as id") << QStringLiteral("invitationId") << QJsonValue(7);
    }

    void wrongContentIsRefusedThoughSigned()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject json = goodJson();
        json.insert(member, value);
        QCOMPARE(codeOf(decodeInvitation(signedAnew(json))), QStringLiteral("invitation.altered"));
    }

    void whatCanBeSaidAgainstAGoodOne_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QByteArray>("ownKey");
        QTest::addColumn<QString>("ownInstance");
        QTest::addColumn<QString>("code");
        const QByteArray other = samples::key('a').publicKey;
        const QString day = QStringLiteral("2026-03-02T00:00:00Z");
        const QString good = QStringLiteral("good");
        QTest::newRow("good") << day << other << QStringLiteral("redmine:globex") << good;
        QTest::newRow("no instance chosen yet") << day << other << QString() << good;
        QTest::newRow("other instance") << day << other << QStringLiteral("redmine:x")
                                        << QStringLiteral("invitation.other-instance");
        QTest::newRow("own") << day << samples::key('i').publicKey << QString() << QStringLiteral("invitation.own");
        QTest::newRow("last moment") << QStringLiteral("2026-03-08T09:59:59Z") << other << QString() << good;
        QTest::newRow("expired") << QStringLiteral("2026-03-08T10:00:00Z") << other << QString()
                                 << QStringLiteral("invitation.expired");
        QTest::newRow("clock late by an hour") << QStringLiteral("2026-03-01T09:00:00Z") << other << QString() << good;
        QTest::newRow("clock late by two days")
            << QStringLiteral("2026-02-27T10:00:00Z") << other << QString() << QStringLiteral("invitation.not-yet");
    }

    void whatCanBeSaidAgainstAGoodOne()
    {
        QFETCH(QString, now);
        QFETCH(QByteArray, ownKey);
        QFETCH(QString, ownInstance);
        QFETCH(QString, code);
        const auto status =
            checkInvitation(samples::invitation(), QDateTime::fromString(now, Qt::ISODate), ownKey, ownInstance);
        QCOMPARE(codeOf(status), code);
        if (code == QLatin1String("invitation.expired"))
            QVERIFY(status.error().cause.contains(QStringLiteral("8 Mar 2026")));
    }

    void eachFaultHasASentenceOfItsOwn()
    {
        QJsonObject newer = goodJson();
        newer.insert(QStringLiteral("format"), 2);
        QJsonObject older = goodJson();
        older.insert(QStringLiteral("format"), 0);
        const QString code = goodCode();
        QStringList sentences;
        for (const QString &text : {QString(), QStringLiteral("hello"), code.left(200), u'f' + code.mid(1),
                                    exalateCode(), signedAnew(newer), signedAnew(older)})
            sentences.append(decodeInvitation(text).error().sentence());
        QCOMPARE(sentences.removeDuplicates(), 0);
        for (const QString &sentence : sentences)
            QVERIFY(!sentence.contains(toBase64Url(samples::invitation().secret)));
    }
};

QTEST_GUILESS_MAIN(TestInvitation)
#include "tst_invitation.moc"

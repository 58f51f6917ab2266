#include "tests/core/protocol/invitationcodes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace twinspan;
using namespace twinspan::protocol;
using namespace twinspan::protocol::samples;

/// The invitations of another product, which people will paste.
class TestExalateCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUndamagedCodeOfExalateNamesWhoSentIt()
    {
        const auto decoded = decodeInvitation(exalateCode());
        QCOMPARE(codeOf(decoded), QStringLiteral("invitation.exalate"));
        const QString sentence = decoded.error().sentence();
        QVERIFY2(sentence.contains(QStringLiteral("“naboo” (https://naboo.atlassian.net)")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("Ask the sender for a Twinspan invitation")), qPrintable(sentence));
        QVERIFY(!sentence.contains(QStringLiteral("5B6JzFGdhjfSkTb1KM7zZnZtrUw")));
    }

    void theDamagedSampleOfExalateIsRecognised()
    {
        const QString text = QString::fromUtf8(samples::data("exalate-invitation.txt"));
        const auto decoded = decodeInvitation(text);
        QCOMPARE(codeOf(decoded), QStringLiteral("invitation.exalate"));
        const QString sentence = decoded.error().sentence();
        QVERIFY2(sentence.contains(QStringLiteral("“naboo” (https://naboo.atlassian.net)")), qPrintable(sentence));
        QCOMPARE(codeOf(decodeInvitation(QStringLiteral("Please paste the code\n") + text + QStringLiteral("\nNext"))),
                 QStringLiteral("invitation.exalate"));
    }

    void aCutCodeOfExalateIsRecognised()
    {
        const QString code = exalateCode();
        for (qsizetype size = 30; size < code.size(); ++size)
            QCOMPARE(codeOf(decodeInvitation(code.left(size))), QStringLiteral("invitation.exalate"));
    }

    void aCodeOfExalateIsRecognisedWhateverIsRubbedOut()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 500; ++round) {
            QString code = exalateCode();
            for (int damage = 0; damage < 20; ++damage) {
                const auto at = random.bounded(static_cast<int>(code.size()));
                if (damage % 2 == 0)
                    code.remove(at, 1);
                else
                    code[at] = QLatin1Char(static_cast<char>('a' + random.bounded(26)));
            }
            QCOMPARE(codeOf(decodeInvitation(code)), QStringLiteral("invitation.exalate"));
        }
    }

    void aNodeNamedAfterTheOtherProductStaysOurs()
    {
        Invitation invitation = samples::invitation();
        invitation.inviter.name = QStringLiteral("exalate migration");
        const QString code = encodeInvitation(invitation, samples::key('i'));
        QVERIFY(decodeInvitation(code));
        QCOMPARE(codeOf(decodeInvitation(code.mid(1))), QStringLiteral("invitation.altered"));
    }

    void aHostileNameInTheOtherProductsCodeStaysText()
    {
        const auto decoded = decodeInvitation(exalateCode("<b>x</b>", "javascript:alert(1)"));
        QCOMPARE(codeOf(decoded), QStringLiteral("invitation.exalate"));
        QVERIFY(!decoded.error().sentence().contains(QStringLiteral("javascript")));
    }
};

QTEST_GUILESS_MAIN(TestExalateCodes)
#include "tst_exalatecodes.moc"

#include "tests/contract/contracttest.h"
#include "tests/contract/rt/rtfixture.h"

#include <QJsonDocument>

using namespace twinspan;
using contract::newMarker;

/// A real RT answers a message in words of the account's language, in whatever encoding.
class RtLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsAreWrittenOnceInAnyLanguage_data();
    void commentsAreWrittenOnceInAnyLanguage();

private:
    void speak(const QString &language)
    {
        const QJsonObject user{{QStringLiteral("Lang"), language}};
        m_fixture.call("PUT", QStringLiteral("/user/root"), QJsonDocument(user).toJson());
    }

    contract::RtFixture m_fixture;
};

void RtLanguageTest::commentsAreWrittenOnceInAnyLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isAnswered");
    for (const char *language : {"en", "de", "fr", "ja"})
        QTest::newRow(language) << QString::fromLatin1(language) << true;
    // RT adds the comment, and fails at writing its answer: the engine looks for it.
    for (const char *language : {"ru", "pl"})
        QTest::newRow(language) << QString::fromLatin1(language) << false;
}

void RtLanguageTest::commentsAreWrittenOnceInAnyLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const bool, isAnswered);
    speak(language);
    const auto tracker = m_fixture.asAdmin();
    const model::IssueRef ref =
        m_fixture.personCreatesIssue({QStringLiteral("Spoken to"), {}, {}, {}, {}, false}, m_fixture.projectId());
    QList<tracker::NewComment> comments;
    for (int i = 0; i < 3; ++i)
        comments.append({QString::number(i), newMarker(model::MarkerKind::Comment)});
    const auto one = tests::waitFor(tracker->addComment(ref, comments.takeFirst(), {}));
    if (isAnswered) {
        QVERIFY2(one, one ? "" : qPrintable(one.error().sentence()));
        const auto more = tests::waitFor(tracker->addComments(ref, comments, {}));
        QVERIFY2(more, more ? "" : qPrintable(more.error().sentence()));
    } else {
        QVERIFY(!one && one.error().outcomeUnknown);
    }
    speak(QString());
    CONTRACT_TRY(issue, tracker->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), isAnswered ? 3 : 1);
}

QTEST_GUILESS_MAIN(RtLanguageTest)
#include "tst_rtlanguage.moc"

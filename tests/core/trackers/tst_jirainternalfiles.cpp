#include "core/trackers/jira/jirainternalfiles.h"

#include <QSet>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

/// Which files of an issue in Jira are internal is told by the texts that name them.
class JiraInternalFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsTell_data();
    void textsTell();
    void ofTwoFilesOfANameTheOneShownIsPublic();
    void fileThatWasThereBeforeIsNone_data();
    void fileThatWasThereBeforeIsNone();
    void textBeforeAFileShowsAnotherOne();
    void fileShownWithoutItsNameIsOneOfItsAuthor();
    void textsOfTheOtherSideMakeNothingPublic();
    void filesOfOursStayAsTheyAre();
    void freshFileWithoutATextWaits_data();
    void freshFileWithoutATextWaits();
};

namespace
{
const QUrl site(QStringLiteral("https://acme.com/jira"));
const QDateTime start(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

model::Attachment file(int id, const char *name, int second = 0, const char *author = "Ann")
{
    model::Attachment attachment;
    attachment.id = QString::number(id);
    attachment.fileName = QString::fromLatin1(name);
    attachment.created = start.addSecs(second);
    attachment.author.name = QString::fromLatin1(author);
    return attachment;
}

model::Comment comment(bool isPublic, const QString &text, int second = 0)
{
    model::Comment comment;
    comment.isPublic = isPublic;
    comment.text = text;
    comment.created = start.addSecs(second);
    comment.author.name = QStringLiteral("Ann");
    return comment;
}

model::Issue anIssue(const QList<model::Attachment> &files)
{
    model::Issue issue;
    issue.created = start;
    issue.attachments = files;
    return issue;
}

QSet<QString> internalIn(model::Issue issue)
{
    jiraHideInternalFiles(issue, site);
    QSet<QString> ids;
    for (const model::Attachment &file : std::as_const(issue.attachments)) {
        if (!file.isPublic)
            ids.insert(file.id);
    }
    return ids;
}

model::Marker aMarker()
{
    return model::deriveMarker({model::MarkerKind::Attachment, QStringLiteral("a"), {}, {}, {}});
}
} // namespace

void JiraInternalFilesTest::textsTell_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("internal");
    QTest::addColumn<bool>("isInternal");
    const QString image = QStringLiteral("![x](attachment:key.txt)");
    const QString link = QStringLiteral("[x](attachment:KEY.txt)");
    const QString address = QStringLiteral("See [x](https://acme.com/jira/secure/attachment/7/key.txt).");
    const QString words = QStringLiteral("See key.txt.");
    QTest::newRow("nobody") << words << words << words << false;
    QTest::newRow("internal image") << QString() << words << image << true;
    QTest::newRow("internal link") << QString() << words << link << true;
    QTest::newRow("internal address") << QString() << words << address << true;
    QTest::newRow("internal, with another case")
        << QString() << words << QStringLiteral("![x](attachment:Key.TXT)") << true;
    QTest::newRow("also in the description") << address << QString() << image << false;
    QTest::newRow("also in a public comment") << QString() << link << image << false;
    QTest::newRow("in a public comment alone") << QString() << image << words << false;
    QTest::newRow("address elsewhere") << QString() << QString()
                                       << QStringLiteral("[x](https://acme.com/secure/attachment/7/key.txt)") << false;
}

void JiraInternalFilesTest::textsTell()
{
    QFETCH(const QString, description);
    QFETCH(const QString, shown);
    QFETCH(const QString, internal);
    QFETCH(const bool, isInternal);
    model::Issue issue = anIssue({file(7, "key.txt"), file(8, "plan.txt")});
    issue.description = description;
    issue.comments = {comment(true, shown), comment(false, internal)};
    QCOMPARE(internalIn(issue), isInternal ? QSet{QStringLiteral("7")} : QSet<QString>());
}

void JiraInternalFilesTest::ofTwoFilesOfANameTheOneShownIsPublic()
{
    const QString text = QStringLiteral("![x](attachment:log.txt)");
    model::Issue issue = anIssue({file(7, "log.txt", 60), file(8, "log.txt", 600)});
    issue.comments = {comment(true, text, 60), comment(false, text, 600)};
    QCOMPARE(internalIn(issue), QSet{QStringLiteral("8")});
    issue.comments = {comment(false, text, 60), comment(true, text, 600)};
    QCOMPARE(internalIn(issue), QSet{QStringLiteral("7")});
    issue.comments = {comment(false, text, 60)};
    QCOMPARE(internalIn(issue), (QSet{QStringLiteral("7"), QStringLiteral("8")}));
}

void JiraInternalFilesTest::fileThatWasThereBeforeIsNone_data()
{
    constexpr int day = 24 * 3600;
    QTest::addColumn<QString>("author");
    QTest::addColumn<int>("commented");
    QTest::addColumn<bool>("isInternal");
    QTest::newRow("its author's") << "Ann" << day - 60 << true;
    QTest::newRow("its author's, long before") << "Ann" << day + 60 << false;
    QTest::newRow("another's") << "Bob" << 60 << false;
    QTest::newRow("another's, later") << "Bob" << -60 << true; // the comment may have been edited then
}

void JiraInternalFilesTest::fileThatWasThereBeforeIsNone()
{
    QFETCH(const QString, author);
    QFETCH(const int, commented);
    QFETCH(const bool, isInternal);
    const auto fileName = QStringLiteral("[^](attachment:log.txt)");
    model::Issue issue = anIssue({file(7, "log.txt", 0, qPrintable(author))});
    for (const QString &text : {fileName, QStringLiteral("[x](https://acme.com/jira/secure/attachment/7/log.txt)")}) {
        issue.comments = {comment(false, text, commented)};
        QCOMPARE(internalIn(issue), isInternal ? QSet{QStringLiteral("7")} : QSet<QString>());
    }
}

void JiraInternalFilesTest::textBeforeAFileShowsAnotherOne()
{
    const QString text = QStringLiteral("![x](attachment:log.txt)");
    model::Issue issue = anIssue({file(8, "log.txt", 600)}); // the one that was shown was deleted
    issue.comments = {comment(true, text, 60), comment(false, text, 600)};
    QCOMPARE(internalIn(issue), QSet{QStringLiteral("8")});
}

void JiraInternalFilesTest::fileShownWithoutItsNameIsOneOfItsAuthor()
{
    model::Issue issue = anIssue({file(7, "key.txt"), file(8, "plan.txt"), file(9, "log.txt", 0, "Bob")});
    issue.comments = {comment(true, QStringLiteral("![x](attachment:plan.txt)")),
                      comment(false, QStringLiteral("![](attachment:5f2c8f0e-4b5c-4d1e-9d62-3a1f1a3f9d10)"))};
    QCOMPARE(internalIn(issue), QSet{QStringLiteral("7")});
}

void JiraInternalFilesTest::textsOfTheOtherSideMakeNothingPublic()
{
    const QString text = QStringLiteral("![x](attachment:key.txt)");
    model::Issue issue = anIssue({file(7, "key.txt")});
    issue.description = text;
    issue.comments = {comment(true, text), comment(false, text)};
    QCOMPARE(internalIn(issue), QSet<QString>());
    issue.marker = aMarker();
    issue.comments.first().marker = aMarker();
    QCOMPARE(internalIn(issue), QSet{QStringLiteral("7")});
}

void JiraInternalFilesTest::filesOfOursStayAsTheyAre()
{
    model::Issue issue = anIssue({file(7, "key.txt")});
    issue.attachments.first().marker = aMarker();
    issue.comments = {comment(false, QStringLiteral("![x](attachment:key.txt)"))};
    QCOMPARE(internalIn(issue), QSet<QString>());
}

void JiraInternalFilesTest::freshFileWithoutATextWaits_data()
{
    QTest::addColumn<int>("attached");
    QTest::addColumn<int>("read");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("waits");
    const QString name = QStringLiteral("[x](attachment:key.txt)");
    QTest::newRow("just attached") << 3600 << 3601 << QString() << true;
    QTest::newRow("minutes ago") << 3600 << 3600 + 599 << QString() << true;
    QTest::newRow("long enough ago") << 3600 << 3600 + 600 << QString() << false;
    QTest::newRow("a public text names it") << 3600 << 3602 << name << false;
    QTest::newRow("came with the issue") << 2 << 10 << QString() << false;
    QTest::newRow("by a clock that was set back") << 3600 << 60 << QString() << true;
}

void JiraInternalFilesTest::freshFileWithoutATextWaits()
{
    QFETCH(const int, attached);
    QFETCH(const int, read);
    QFETCH(const QString, shown);
    QFETCH(const bool, waits);
    model::Issue issue = anIssue({file(7, "key.txt", attached)});
    issue.comments = {comment(true, shown, attached + 1)};
    QCOMPARE(jiraHoldFreshFiles(issue, site, start.addSecs(read), std::chrono::minutes(10)), waits);
    QCOMPARE(issue.attachments.first().isPublic, !waits);
    issue = anIssue({file(7, "key.txt", attached)});
    issue.attachments.first().marker = aMarker();
    QVERIFY(!jiraHoldFreshFiles(issue, site, start.addSecs(read), std::chrono::minutes(10)));
    QVERIFY(issue.attachments.first().isPublic);
}

QTEST_APPLESS_MAIN(JiraInternalFilesTest)
#include "tst_jirainternalfiles.moc"

#include "tests/contract/countingclient.h"
#include "tests/contract/redmine/redminefixture.h"
#include "tests/support/codeof.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace twinspan;
using contract::RedmineFixture;
using tests::codeOf;
using tests::waitFor;
using trackers::RedmineFormat;

/// What only a real Redmine can say of changes and edits.
class RedmineRealChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullSecondComesWholeWhileIssuesChange();
    void quietPollIsOneCall();
    void closedIssuesAreNamed();
    void othersCommentsNeedTheRight();
    void emptiedNoteWithDetailsIsNoComment();

private:
    model::IssueRef anIssue(const QString &projectId)
    {
        return m_redmine.personCreatesIssue(
            {QLatin1String(QTest::currentTestFunction()), {}, {}, {{QStringLiteral("said"), true}}, {}, false},
            projectId);
    }
    /// Copies of the issue, whose times are spread over seconds: nothing but the database makes so many so quickly.
    void copy(const model::IssueRef &issue, const QList<int> &perSecond, qint64 firstSecond);
    QJsonObject put(const QString &path, const QByteArray &body)
    {
        return m_redmine.call("PUT", path, m_redmine.redmine().adminKey(), body);
    }

    RedmineFixture m_redmine{RedmineFormat::Textile};
};

void RedmineRealChangesTest::copy(const model::IssueRef &issue, const QList<int> &perSecond, qint64 firstSecond)
{
    const QString columns = QStringLiteral("tracker_id,project_id,subject,description,status_id,priority_id,author_id,"
                                           "lock_version,done_ratio,is_private,created_on");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("redmine"));
        database.setDatabaseName(m_redmine.redmine().instance().value(QLatin1String("dir")).toString() +
                                 QStringLiteral("/redmine.sqlite3"));
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        QVERIFY(database.open() && database.transaction());
        for (qsizetype second = 0; second < perSecond.size(); ++second) {
            for (int i = 0; i < perSecond.at(second); ++i) {
                const QString time = QDateTime::fromSecsSinceEpoch(firstSecond + second, Qt::UTC)
                                         .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) +
                                     QStringLiteral(".%1000").arg((i * 37) % 1000, 3, 10, QLatin1Char('0'));
                QSqlQuery query(database);
                QVERIFY(query.exec(QStringLiteral("INSERT INTO issues(%1,updated_on,lft,rgt) SELECT %1,'%2',1,2 FROM "
                                                  "issues WHERE id=%3")
                                       .arg(columns, time, issue.id)));
            }
        }
        QSqlQuery root(database);
        QVERIFY(root.exec(QStringLiteral("UPDATE issues SET root_id=id WHERE root_id IS NULL")) && database.commit());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("redmine"));
}

void RedmineRealChangesTest::fullSecondComesWholeWhileIssuesChange()
{
    constexpr qint64 second = 1'700'000'000; // past: what is changed meanwhile goes to the end of the list
    const QList<int> perSecond{120, 250, 101, 3};
    const QString project = m_redmine.newProjectId();
    const model::IssueRef model = anIssue(project);
    copy(model, perSecond, second - 1);
    const qint64 last = model.id.toLongLong() + 120 + 250 + 101 + 3;
    const auto admin = m_redmine.asAdmin();
    QList<tracker::ChangedIssue> all;
    QString after;
    QSet<QString> touched;
    do {
        const auto page = waitFor(admin->changes(project, QDateTime::fromSecsSinceEpoch(second, Qt::UTC), after, {}));
        QVERIFY2(page, qPrintable(codeOf(page)));
        all += page->issues;
        QVERIFY(after != page->next);
        after = page->next;
        if (after.isEmpty() || page->issues.isEmpty())
            continue;
        // One that was named already and the one behind it in the numbers, which may not be.
        const QString named = page->issues.last().ref.id;
        for (const QString &id : {named, QString::number(std::min(named.toLongLong() + 1, last))}) {
            touched.insert(id);
            put(QStringLiteral("/issues/%1.json").arg(id), R"({"issue":{"notes":"meanwhile"}})");
        }
    } while (!after.isEmpty());
    QHash<QString, int> named;
    for (const tracker::ChangedIssue &issue : std::as_const(all))
        ++named[issue.ref.id];
    QVERIFY(named.contains(model.id));
    QSet<QString> ids(named.keyBegin(), named.keyEnd());
    QCOMPARE((ids | touched).size(), ids.size()); // what changed meanwhile is named, too
    QVERIFY2(ids.size() >= 250 + 101 + 3 + 1, qPrintable(QString::number(ids.size())));
    QVERIFY(ids.size() <= 250 + 101 + 3 + 1 + touched.size());
    for (auto issue = named.cbegin(); issue != named.cend(); ++issue)
        QVERIFY(issue.value() == 1 || touched.contains(issue.key()));
    QVERIFY(std::ranges::is_sorted(all, {}, &tracker::ChangedIssue::updated));
}

void RedmineRealChangesTest::quietPollIsOneCall()
{
    int calls = 0;
    model::InstanceInfo instance;
    instance.url = m_redmine.instanceUrl();
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), m_redmine.redmine().memberKey());
    tracker::TrackerServices services = m_redmine.services();
    services.makeHttpClient = [&calls, make = services.makeHttpClient] {
        return std::make_shared<contract::CountingClient>(make(), calls);
    };
    const auto member = *m_redmine.kind().open(instance, credential, services);
    const QString project = m_redmine.newProjectId();
    const model::IssueRef ref = anIssue(project);
    const auto newest = waitFor(member->changes(project, {}, {}, {}));
    QVERIFY(newest && newest->issues.size() == 1);
    QCOMPARE(calls, 1);
    const auto quiet = waitFor(member->changes(project, newest->issues.first().updated, {}, {}));
    QVERIFY(quiet && quiet->next.isEmpty());
    QCOMPARE(calls, 2);
    QVERIFY(waitFor(member->existing({ref.id, QStringLiteral("999999")}, {})));
    QCOMPARE(calls, 3);
}

void RedmineRealChangesTest::closedIssuesAreNamed()
{
    constexpr int closed = 5;
    const QString project = m_redmine.newProjectId();
    const model::IssueRef ref = anIssue(project);
    put(QStringLiteral("/issues/%1.json").arg(ref.id),
        QStringLiteral(R"({"issue":{"status_id":%1}})").arg(closed).toUtf8());
    const auto page = waitFor(m_redmine.asMember()->changes(project, {}, {}, {}));
    QVERIFY(page && page->issues.size() == 1);
    const auto existing = waitFor(m_redmine.asMember()->existing({ref.id}, {}));
    QVERIFY(existing && existing->size() == 1);
}

void RedmineRealChangesTest::othersCommentsNeedTheRight()
{
    const model::IssueRef ref = anIssue(m_redmine.projectId());
    put(QStringLiteral("/issues/%1.json").arg(ref.id), R"({"issue":{"notes":"by the administrator"}})");
    const auto issue = waitFor(m_redmine.asMember()->issue(ref.id, {}));
    QCOMPARE(issue->comments.size(), 2);
    int count = 0; // the same text again would not be written
    const auto edit = [&](const std::shared_ptr<tracker::Tracker> &who, qsizetype comment) {
        const QString text = QStringLiteral("edited %1").arg(++count);
        return codeOf(waitFor(who->editComment(ref, issue->comments.at(comment).id, {text, {}}, {})));
    };
    const auto mute = m_redmine.as(m_redmine.redmine().keyOf(QStringLiteral("mute")));
    const auto outsider = m_redmine.as(m_redmine.redmine().keyOf(QStringLiteral("outsider")));
    QCOMPARE(edit(m_redmine.asMember(), 0), QStringLiteral("good"));
    QCOMPARE(edit(m_redmine.asMember(), 1), QStringLiteral("redmine.comment-edit-forbidden"));
    QCOMPARE(edit(mute, 0), QStringLiteral("redmine.comment-edit-forbidden"));
    QCOMPARE(edit(outsider, 0), QStringLiteral("redmine.issue-not-found"));
    QCOMPARE(codeOf(waitFor(outsider->updateIssue(ref, {QStringLiteral("x"), {}, {}, {}}, {}))),
             QStringLiteral("redmine.issue-not-found"));
    QCOMPARE(codeOf(waitFor(outsider->changes(m_redmine.projectId(), {}, {}, {}))), QStringLiteral("http.forbidden"));
    QVERIFY(waitFor(outsider->existing({ref.id}, {}))->isEmpty());
}

void RedmineRealChangesTest::emptiedNoteWithDetailsIsNoComment()
{
    const model::IssueRef ref = anIssue(m_redmine.projectId());
    put(QStringLiteral("/issues/%1.json").arg(ref.id), R"({"issue":{"notes":"and more","subject":"Both at once"}})");
    const auto admin = m_redmine.asAdmin();
    const auto issue = waitFor(admin->issue(ref.id, {}));
    const QString id = issue->comments.last().id;
    m_redmine.deleteComment(ref, id); // the entry stays, for the change of the subject
    QCOMPARE(codeOf(waitFor(admin->editComment(ref, id, {QStringLiteral("back"), {}}, {}))),
             QStringLiteral("redmine.comment-not-found"));
    QCOMPARE(waitFor(admin->issue(ref.id, {}))->comments.size(), 1);
}

QTEST_GUILESS_MAIN(RedmineRealChangesTest)
#include "tst_redminerealchanges.moc"

#include "tests/contract/github/githubfixture.h"
#include "tests/contract/newmarker.h"
#include "tests/support/codeof.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace twinspan;
using contract::GithubFixture;
using contract::newMarker;
using tests::codeOf;
using tests::waitFor;

/// What GitHub lists, page by page and poll by poll, also while it changes, against the fake of github.com.
class GithubPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void editedCommentIsNamed();
    void quietPollsAreFree();
    void nextPageBehindAFullOneIsSeen();
    void manyChangesInOneSecondComeWhole();
    void pullRequestsAreNoChanges();
    void changeBetweenPagesHidesNoMarker();
    void deletionBetweenPagesHidesNoComment();

private:
    std::shared_ptr<tracker::Tracker> ada() { return m_github.asAdmin(); }
    model::IssueRef anIssue(const QString &projectId);

    GithubFixture m_github{GithubFixture::Form::Hosted};
};

namespace
{
const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1'000'000'000, Qt::UTC);

} // namespace

void GithubPagesTest::cleanup()
{
    QCOMPARE(m_github.takeComplaints(), QStringList());
}

model::IssueRef GithubPagesTest::anIssue(const QString &projectId)
{
    return m_github.personCreatesIssue({QStringLiteral("An issue"), {}, {}, {}, {}, false}, projectId);
}

void GithubPagesTest::editedCommentIsNamed()
{
    const QString project = m_github.newProjectId();
    const model::IssueRef ref = m_github.personCreatesIssue(
        {QStringLiteral("Talk"), {}, {}, {{QStringLiteral("First"), true}}, {}, false}, project);
    const auto before = waitFor(ada()->issue(ref.id, {}));
    QVERIFY(before);
    m_github.server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 100}});
    m_github.server().control(QStringLiteral("edit-comment"),
                              {{QStringLiteral("id"), before->comments.first().id.toLongLong()},
                               {QStringLiteral("body"), QStringLiteral("First, edited")}});
    const auto page = waitFor(ada()->changes(project, before->updated.addSecs(50), {}, {}));
    QVERIFY2(page, qPrintable(codeOf(page)));
    QCOMPARE(page->issues.size(), 1);
    QCOMPARE(page->issues.first().ref.id, ref.id);
    QVERIFY(page->issues.first().updated > before->updated);
    m_github.server().control(QStringLiteral("clock"), {{QStringLiteral("offset"), 0}});
}

void GithubPagesTest::quietPollsAreFree()
{
    const QString project = m_github.newProjectId();
    anIssue(project);
    const auto tracker = ada();
    const auto http = m_github.services().makeHttpClient();
    const auto used = [http] {
        net::HttpRequest request;
        request.url = QUrl(QStringLiteral("https://api.github.com/rate_limit"));
        request.headers.append(net::Header("Authorization", "Bearer ghp_adaClassic"));
        const auto told = waitFor(http->send(request, {}));
        const QJsonObject rate =
            told ? QJsonDocument::fromJson(told->body).object().value(QStringLiteral("rate")).toObject()
                 : QJsonObject();
        return rate.value(QStringLiteral("used")).toInteger(-1);
    };
    QVERIFY(used() > 0);
    const auto first = waitFor(tracker->changes(project, longAgo, {}, {}));
    QVERIFY(first);
    const qint64 before = used();
    for (int poll = 0; poll < 3; ++poll) {
        const auto again = waitFor(tracker->changes(project, longAgo, {}, {}));
        QVERIFY(again && again->now.isValid());
        QCOMPARE(again->issues, first->issues);
    }
    QCOMPARE(used(), before);
    const model::IssueRef other = anIssue(project);
    const auto changed = waitFor(tracker->changes(project, longAgo, {}, {}));
    QVERIFY(changed);
    QCOMPARE(changed->issues.size(), 2);
    QCOMPARE(changed->issues.last().ref.id, other.id);
}

void GithubPagesTest::nextPageBehindAFullOneIsSeen()
{
    constexpr int wholePage = 100;
    const QString project = m_github.newProjectId();
    m_github.server().control(QStringLiteral("add-issues"), {{QStringLiteral("repository"), m_github.nameOf(project)},
                                                             {QStringLiteral("count"), wholePage}});
    const auto tracker = ada();
    const auto idsOf = [&] {
        QSet<QString> ids;
        QString after;
        do {
            const auto page = waitFor(tracker->changes(project, longAgo, after, {}));
            if (!page)
                return QSet{codeOf(page)};
            for (const auto &issue : page->issues)
                ids.insert(issue.ref.id);
            after = page->next;
        } while (!after.isEmpty());
        return ids;
    };
    QCOMPARE(idsOf().size(), wholePage);
    const model::IssueRef other = anIssue(project);
    QVERIFY(idsOf().contains(other.id));
}

void GithubPagesTest::manyChangesInOneSecondComeWhole()
{
    constexpr int many = 250;
    const QString project = m_github.newProjectId();
    for (const int apart : {0, 1}) {
        m_github.server().control(QStringLiteral("add-issues"),
                                  {{QStringLiteral("repository"), m_github.nameOf(project)},
                                   {QStringLiteral("count"), many},
                                   {QStringLiteral("comments"), 1},
                                   {QStringLiteral("apart"), apart}});
    }
    QSet<QString> ids;
    QString after;
    QDateTime last = longAgo;
    do {
        const auto page = waitFor(ada()->changes(project, longAgo, after, {}));
        QVERIFY2(page, qPrintable(codeOf(page)));
        for (const auto &issue : page->issues) {
            QVERIFY(issue.updated >= last);
            QVERIFY(!ids.contains(issue.ref.id));
            ids.insert(issue.ref.id);
            last = issue.updated;
        }
        after = page->next;
    } while (!after.isEmpty());
    QCOMPARE(ids.size(), 2 * many);
}

void GithubPagesTest::pullRequestsAreNoChanges()
{
    const QString project = m_github.newProjectId();
    const QJsonObject pull =
        m_github.server()
            .control(QStringLiteral("add-issue"), {{QStringLiteral("repository"), m_github.nameOf(project)},
                                                   {QStringLiteral("title"), QStringLiteral("A pull request")},
                                                   {QStringLiteral("pull"), true}})
            .object();
    m_github.server().control(QStringLiteral("add-comment"),
                              {{QStringLiteral("repository"), m_github.nameOf(project)},
                               {QStringLiteral("number"), pull.value(QLatin1String("number"))},
                               {QStringLiteral("body"), QStringLiteral("Of a pull request")}});
    for (const QDateTime &since : {longAgo, QDateTime()}) {
        const auto page = waitFor(ada()->changes(project, since, {}, {}));
        QVERIFY2(page, qPrintable(codeOf(page)));
        QVERIFY(page->issues.isEmpty() && page->next.isEmpty());
    }
}

void GithubPagesTest::changeBetweenPagesHidesNoMarker()
{
    constexpr int many = 150; // more than a page
    constexpr int firstOfSecondPage = 101;
    const QString project = m_github.newProjectId();
    const QString name = m_github.nameOf(project);
    const auto control = [this](const char *what, const QJsonObject &wish) {
        m_github.server().control(QString::fromLatin1(what), wish);
    };
    const auto edit = [&name](int number, const char *field, const QString &text) {
        return QJsonObject{{QStringLiteral("repository"), name},
                           {QStringLiteral("number"), number},
                           {QString::fromLatin1(field), text}};
    };
    control("settings", {{QStringLiteral("cursors"), false}});
    control("clock", {{QStringLiteral("offset"), -200}});
    control("add-issues", {{QStringLiteral("repository"), name}, {QStringLiteral("count"), many}});
    control("clock", {{QStringLiteral("offset"), -100}});
    const model::Marker marker = newMarker();
    const QString marked = QStringLiteral("<!-- %1 -->").arg(marker.text());
    for (int i = firstOfSecondPage; i <= many; ++i)
        control("edit-issue", edit(i, "body", i == firstOfSecondPage ? marked : QStringLiteral("Changed")));
    control("clock", {{QStringLiteral("offset"), 0}});
    control("meanwhile", {{QStringLiteral("url"), QStringLiteral("/issues?")},
                          {QStringLiteral("do"), QStringLiteral("edit-issue")},
                          {QStringLiteral("wish"), edit(5, "title", QStringLiteral("Moves to the end"))}});
    const auto found = waitFor(ada()->findIssue(project, marker, {}));
    QVERIFY2(found, qPrintable(codeOf(found)));
    QVERIFY(found->has_value());
    control("settings", {{QStringLiteral("cursors"), true}});
}

void GithubPagesTest::deletionBetweenPagesHidesNoComment()
{
    constexpr int many = 105; // more than a page
    const QString project = m_github.newProjectId();
    m_github.server().control(QStringLiteral("add-issues"), {{QStringLiteral("repository"), m_github.nameOf(project)},
                                                             {QStringLiteral("count"), 1},
                                                             {QStringLiteral("comments"), many}});
    const QString key = project + QStringLiteral("/1");
    const auto before = waitFor(ada()->issue(key, {}));
    QVERIFY2(before, qPrintable(codeOf(before)));
    QCOMPARE(before->comments.size(), many);
    m_github.server().control(
        QStringLiteral("meanwhile"),
        {{QStringLiteral("url"), QStringLiteral("/comments?")},
         {QStringLiteral("do"), QStringLiteral("delete-comment")},
         {QStringLiteral("wish"), QJsonObject{{QStringLiteral("id"), before->comments.first().id.toLongLong()}}}});
    const auto after = waitFor(ada()->issue(key, {}));
    QVERIFY2(after, qPrintable(codeOf(after)));
    QCOMPARE(after->comments, before->comments.mid(1));
}

QTEST_GUILESS_MAIN(GithubPagesTest)
#include "tst_githubpages.moc"

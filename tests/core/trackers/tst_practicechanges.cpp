#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicekind.h"
#include "core/trackers/practice/practicemapping.h"

#include "tests/support/codeof.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <functional>
#include <thread>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::codeOf;

/// What changes an issue of the practice tracker, and how that is told.
class PracticeChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyChangeMovesUpdated_data();
    void everyChangeMovesUpdated();
    void whatChangesNothingMovesNothing();
    void twoFieldsAreEditedAtTheSameTime();
    void onlyAuthorAndAdminRemove();
    void removedIssueLeavesNothing();
    void movedIssueKeepsItsFirstKey();
    void privateIssueIsNamedToItsPeople();
    void pagesGoOnBehindTheLastIssue();
    void olderFileGetsWhatItLacks();
    void textReadsAsAfterARoundTrip();

private:
    using Change = std::function<Status(PracticeChangesTest &)>;
    static QMap<QString, Change> changes();
    QDateTime updated();
    Result<PracticeFile> addFile();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeApi> m_api;
    PracticeAccount m_admin;
    PracticeAccount m_member;
    PracticeAccount m_other;
    QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    qint64 m_comment = 0;
    qint64 m_file = 0;
};

void PracticeChangesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_api = std::move(*PracticeApi::create(m_folder->filePath(QStringLiteral("a.practice"))));
    m_api->database().setNow([this] { return m_now; });
    m_admin = *m_api->accounts().add(QStringLiteral("admin"), {}, QStringLiteral("x"), true);
    m_member = *m_api->accounts().add(QStringLiteral("member"), {}, QStringLiteral("x"), false);
    m_other = *m_api->accounts().add(QStringLiteral("other"), {}, QStringLiteral("x"), false);
    QVERIFY(m_api->projects().add(QStringLiteral("SUP"), {}, {QStringLiteral("Bug"), QStringLiteral("Task")}));
    QVERIFY(m_api->projects().add(QStringLiteral("ENG"), {}, {QStringLiteral("Idea"), QStringLiteral("Task")}));
    PracticeNewIssue issue;
    issue.projectKey = QStringLiteral("SUP");
    issue.summary = QStringLiteral("Something");
    issue.type = QStringLiteral("Task");
    issue.marker = QStringLiteral("mark");
    QVERIFY(m_api->issues().create(issue, m_member));
    m_comment = m_api->issues().addComment(QStringLiteral("SUP-1"), {QStringLiteral("one"), false, {}}, m_member)->id;
    m_file = addFile()->id;
}

void PracticeChangesTest::cleanup()
{
    m_api.reset();
    m_folder.reset();
}

QDateTime PracticeChangesTest::updated()
{
    return m_api->issues().issue(QStringLiteral("SUP-1"), m_admin)->updated;
}

Result<PracticeFile> PracticeChangesTest::addFile()
{
    QByteArray bytes("four");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return m_api->issues().addFile(QStringLiteral("SUP-1"), {QStringLiteral("a.txt"), {}, true, {}}, buffer, m_member);
}

QMap<QString, PracticeChangesTest::Change> PracticeChangesTest::changes()
{
    const QString key = QStringLiteral("SUP-1");
    const auto edit = [key](const PracticeEdit &what) {
        return [key, what](PracticeChangesTest &t) { return t.m_api->issues().edit(key, what, t.m_member); };
    };
    return {
        {QStringLiteral("summary"), edit({QStringLiteral("Else"), {}, {}})},
        {QStringLiteral("description"), edit({{}, QStringLiteral("Else"), {}})},
        {QStringLiteral("type"), edit({{}, {}, QStringLiteral("Bug")})},
        {QStringLiteral("comment added"),
         [key](PracticeChangesTest &t) -> Status {
             TWINSPAN_CHECK(t.m_api->issues().addComment(key, {QStringLiteral("two"), true, {}}, t.m_member));
             return {};
         }},
        {QStringLiteral("comment edited"),
         [](PracticeChangesTest &t) {
             return t.m_api->issues().editComment(t.m_comment, QStringLiteral("two"), t.m_member);
         }},
        {QStringLiteral("comment removed"),
         [](PracticeChangesTest &t) { return t.m_api->issues().removeComment(t.m_comment, t.m_member); }},
        {QStringLiteral("file added"),
         [](PracticeChangesTest &t) -> Status {
             TWINSPAN_CHECK(t.addFile());
             return {};
         }},
        {QStringLiteral("file removed"),
         [](PracticeChangesTest &t) { return t.m_api->issues().removeFile(t.m_file, t.m_member); }},
        {QStringLiteral("moved"),
         [key](PracticeChangesTest &t) -> Status {
             TWINSPAN_CHECK(t.m_api->issues().move(key, QStringLiteral("ENG"), t.m_member));
             return {};
         }},
    };
}

void PracticeChangesTest::everyChangeMovesUpdated_data()
{
    QTest::addColumn<QString>("change");
    const QStringList names = changes().keys();
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void PracticeChangesTest::everyChangeMovesUpdated()
{
    QFETCH(const QString, change);
    m_now = m_now.addMSecs(777);
    const QDateTime before = updated();
    QVERIFY(before < m_now);
    QCOMPARE(codeOf(changes().value(change)(*this)), QStringLiteral("good"));
    QCOMPARE(updated(), m_now);
    // In the same millisecond, too: what was read before is told from what is read after.
    QVERIFY(m_api->issues().addComment(QStringLiteral("SUP-1"), {QStringLiteral("more"), true, {}}, m_member));
    QCOMPARE(updated(), m_now.addMSecs(1));
    const QDateTime last = updated();
    m_now = before.addSecs(-1000); // the clock was set back
    QVERIFY(m_api->issues().addComment(QStringLiteral("SUP-1"), {QStringLiteral("more"), true, {}}, m_member));
    QCOMPARE(updated(), last.addMSecs(1));
}

void PracticeChangesTest::whatChangesNothingMovesNothing()
{
    const QDateTime before = updated();
    m_now = m_now.addSecs(5);
    QVERIFY(m_api->issues().edit(QStringLiteral("SUP-1"),
                                 {QStringLiteral(" Something\n"), QString(), QStringLiteral("task")}, m_member));
    QVERIFY(m_api->issues().editComment(m_comment, QStringLiteral("one"), m_member));
    QCOMPARE(updated(), before);
    QVERIFY(!m_api->issues().issue(QStringLiteral("SUP-1"), m_admin)->comments.first().isPublic);
}

/// As people and a node do it, each in a process of its own: nobody's edit of one field undoes another's of the other.
void PracticeChangesTest::twoFieldsAreEditedAtTheSameTime()
{
    constexpr int edits = 150;
    std::array<int, 2> kept{};
    const auto work = [&](int which) {
        const auto api = PracticeApi::open(m_folder->filePath(QStringLiteral("a.practice")));
        for (int i = 0; api && i < edits; ++i) {
            const QString text = QString::number(i);
            PracticeEdit edit;
            (which == 0 ? edit.summary : edit.description) = text;
            if (!(*api)->issues().edit(QStringLiteral("SUP-1"), edit, m_member))
                return;
            const auto issue = (*api)->issues().issue(QStringLiteral("SUP-1"), m_member);
            if (issue && (which == 0 ? issue->summary : issue->description) == text)
                ++kept.at(static_cast<std::size_t>(which));
        }
    };
    std::thread other(work, 1);
    work(0);
    other.join();
    QCOMPARE(kept[0], edits);
    QCOMPARE(kept[1], edits);
}

void PracticeChangesTest::onlyAuthorAndAdminRemove()
{
    PracticeIssues &issues = m_api->issues();
    QCOMPARE(codeOf(issues.editComment(m_comment, QStringLiteral("x"), m_other)),
             QStringLiteral("practice.comment-not-yours"));
    QCOMPARE(codeOf(issues.removeComment(m_comment, m_other)), QStringLiteral("practice.comment-not-yours"));
    QCOMPARE(codeOf(issues.removeFile(m_file, m_other)), QStringLiteral("practice.file-not-yours"));
    QCOMPARE(codeOf(issues.remove(QStringLiteral("SUP-1"), m_other)), QStringLiteral("practice.issue-not-yours"));
    QCOMPARE(issues.issue(QStringLiteral("SUP-1"), m_admin)->files.size(), 1);
    QVERIFY(issues.removeComment(m_comment, m_admin));
    QVERIFY(issues.removeFile(m_file, m_member));
    QCOMPARE(codeOf(issues.removeComment(m_comment, m_admin)), QStringLiteral("practice.comment-unknown"));
    QCOMPARE(codeOf(issues.removeFile(m_file, m_admin)), QStringLiteral("practice.file-unknown"));
}

void PracticeChangesTest::removedIssueLeavesNothing()
{
    QVERIFY(m_api->issues().move(QStringLiteral("SUP-1"), QStringLiteral("ENG"), m_admin));
    QVERIFY(m_api->issues().addComment(QStringLiteral("SUP-1"), {QStringLiteral("@admin"), true, {}}, m_member));
    QVERIFY(m_api->issues().remove(QStringLiteral("ENG-1"), m_admin));
    for (const char *table : {"issues", "comments", "files", "chunks", "mentions", "former_keys"})
        QCOMPARE(m_api->database().value(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)))->toInt(),
                 0);
    QCOMPARE(codeOf(m_api->issues().issue(QStringLiteral("SUP-1"), m_admin)), QStringLiteral("practice.issue-unknown"));
    QVERIFY(m_api->changes().existing({QStringLiteral("SUP-1"), QStringLiteral("ENG-1")}, m_admin)->isEmpty());
    PracticeNewIssue next;
    next.projectKey = QStringLiteral("SUP");
    next.summary = QStringLiteral("Next");
    QCOMPARE(m_api->issues().create(next, m_member)->key, QStringLiteral("SUP-2")); // no key serves twice
}

void PracticeChangesTest::movedIssueKeepsItsFirstKey()
{
    PracticeIssues &issues = m_api->issues();
    QCOMPARE(codeOf(issues.move(QStringLiteral("SUP-1"), QStringLiteral("NONE"), m_member)),
             QStringLiteral("practice.project-unknown"));
    const auto moved = issues.move(QStringLiteral("SUP-1"), QStringLiteral("eng"), m_member);
    QCOMPARE(moved->key, QStringLiteral("ENG-1"));
    QCOMPARE(moved->type.name, QStringLiteral("Task"));
    QCOMPARE(moved->comments.size(), 1);
    QVERIFY(!issues.findMarked(QStringLiteral("SUP"), QStringLiteral("mark"))->has_value());
    QCOMPARE((*issues.findMarked(QStringLiteral("ENG"), QStringLiteral("mark")))->firstKey, QStringLiteral("SUP-1"));
    QVERIFY(issues.edit(QStringLiteral("ENG-1"), {{}, {}, QStringLiteral("Idea")}, m_member));
    const auto back = issues.move(QStringLiteral("ENG-1"), QStringLiteral("SUP"), m_member);
    QCOMPARE(back->key, QStringLiteral("SUP-2"));
    QCOMPARE(back->type.name, QStringLiteral("Bug")); // SUP has no ideas
    QCOMPARE(issues.move(QStringLiteral("SUP-2"), QStringLiteral("SUP"), m_member)->key, QStringLiteral("SUP-2"));
    for (const QString &key : {QStringLiteral("SUP-1"), QStringLiteral("ENG-1"), QStringLiteral("sup-2")}) {
        const auto issue = issues.issue(key, m_admin);
        QCOMPARE(issue->key, QStringLiteral("SUP-2"));
        QCOMPARE(issue->firstKey, QStringLiteral("SUP-1"));
        QCOMPARE(m_api->changes().existing({key}, m_admin)->first().firstKey, QStringLiteral("SUP-1"));
    }
}

void PracticeChangesTest::privateIssueIsNamedToItsPeople()
{
    PracticeNewIssue hidden;
    hidden.projectKey = QStringLiteral("ENG");
    hidden.summary = QStringLiteral("Hidden");
    hidden.isPrivate = true;
    QVERIFY(m_api->issues().create(hidden, m_member));
    const auto named = [this](const PracticeAccount &who) {
        return m_api->changes().since(QStringLiteral("ENG"), {}, {}, who)->issues.size() +
               m_api->changes().existing({QStringLiteral("ENG-1")}, who)->size();
    };
    QCOMPARE(named(m_member), 2);
    QCOMPARE(named(m_admin), 2);
    QCOMPARE(named(m_other), 0);
    const auto comment = m_api->issues().addComment(QStringLiteral("ENG-1"), {QStringLiteral("x"), true, {}}, m_member);
    QCOMPARE(codeOf(m_api->issues().removeComment(comment->id, m_other)), QStringLiteral("practice.issue-unknown"));
}

void PracticeChangesTest::pagesGoOnBehindTheLastIssue()
{
    // All in one millisecond.
    PracticeNewIssue issue;
    issue.projectKey = QStringLiteral("ENG");
    issue.summary = QStringLiteral("One of many");
    const Status made = m_api->database().inTransaction([&]() -> Status {
        for (int i = 0; i < 2 * PracticeChanges::pageSize; ++i)
            TWINSPAN_CHECK(m_api->issues().create(issue, m_member));
        return {};
    });
    QVERIFY(made);
    const auto page = [this](const QString &after) {
        return *m_api->changes().since(QStringLiteral("ENG"), m_now, after, m_member);
    };
    const PracticeChangesPage first = page({});
    const PracticeChangesPage second = page(first.next);
    QCOMPARE(first.issues.size(), PracticeChanges::pageSize);
    QCOMPARE(second.issues.size(), PracticeChanges::pageSize);
    QCOMPARE(first.issues.last().key, QStringLiteral("ENG-100"));
    QCOMPARE(second.issues.first().key, QStringLiteral("ENG-101"));
    QVERIFY(second.next.isEmpty());
    QCOMPARE(first.now, m_now);
    QCOMPARE(codeOf(m_api->changes().since(QStringLiteral("ENG"), m_now, QStringLiteral("1.2 OR 1"), m_member)),
             QStringLiteral("changes.place-unknown"));
}

void PracticeChangesTest::olderFileGetsWhatItLacks()
{
    QVERIFY(m_api->database().run(QStringLiteral("DROP TABLE former_keys")));
    QVERIFY(m_api->database().run(QStringLiteral("DROP INDEX issues_changed")));
    const QString path = m_api->database().path();
    m_api.reset();
    m_api = std::move(*PracticeApi::open(path));
    QVERIFY(m_api->issues().move(QStringLiteral("SUP-1"), QStringLiteral("ENG"), m_admin));
}

void PracticeChangesTest::textReadsAsAfterARoundTrip()
{
    QCOMPARE(practiceAsRead(QStringLiteral("Hello @member \r\n\r\n*you*  \n\n")),
             QStringLiteral("Hello @member\n\n*you*"));
    tracker::IssueChanges changes;
    changes.description = QStringLiteral("@member");
    const PracticeEdit edit = practiceEdit(changes, {});
    QCOMPARE(*edit.description, QString::fromUtf8("@\u2060member"));
    QVERIFY(!edit.summary && !edit.type);
    changes.description = QStringLiteral("@admin\n\nHello @member");
    QCOMPARE(*practiceEdit(changes, QStringLiteral("Hello @member")).description,
             QString::fromUtf8("@\u2060admin\n\nHello @member"));
}

QTEST_GUILESS_MAIN(PracticeChangesTest)
#include "tst_practicechanges.moc"

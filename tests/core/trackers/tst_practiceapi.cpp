#include "core/trackers/practice/practiceapi.h"

#include "tests/support/codeof.h"

#include <QBuffer>
#include <QFile>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::codeOf;

class PracticeApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fileIsMadeOnceAndKeepsItsIdentity();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void newerFileIsRefused();
    void noConnectionIsLeftOpen();
    void wrongInputGetsItsOwnSentence();
    void keysCountPerProject();
    void editsAreSeenAndCheckedLikeNewTexts();
    void commentIsEditedByItsAuthorOrAnAdminOnly();
    void privateIssueIsHiddenFromOthers();
    void mentionsAreRecorded_data();
    void mentionsAreRecorded();
    void secondProcessSeesAndWritesTheSameFile();
    void createIsAllOrNothing();
    void stagedFileExpiresAfterADay();
    void stagedFileBelongsToItsAccount();
    void limitsAreSettingsOfTheFile();
    void passwordIsKeptAsHash();
    void passwordCanBeChanged();
    void goneFileIsSaidToBeUnreachable();

private:
    PracticeNewIssue newIssue(const QString &summary = QStringLiteral("Something")) const;
    Result<PracticeFile> addFile(const QString &key, QByteArray bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PracticeApi> m_api;
    PracticeAccount m_admin;
    PracticeAccount m_member;
};

void PracticeApiTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.practice"));
    m_api = std::move(*PracticeApi::create(m_path));
    m_admin = *m_api->accounts().add(QStringLiteral("admin"), QStringLiteral("Ada"), QStringLiteral("secret-1"), true);
    m_member =
        *m_api->accounts().add(QStringLiteral("member"), QStringLiteral("Mem"), QStringLiteral("secret-2"), false);
    QVERIFY(m_api->projects().add(QStringLiteral("SUP"), QStringLiteral("Support"),
                                  {QStringLiteral("Bug"), QStringLiteral("Task")}));
}

void PracticeApiTest::cleanup()
{
    m_api.reset();
    m_folder.reset();
}

PracticeNewIssue PracticeApiTest::newIssue(const QString &summary) const
{
    PracticeNewIssue issue;
    issue.projectKey = QStringLiteral("SUP");
    issue.summary = summary;
    return issue;
}

Result<PracticeFile> PracticeApiTest::addFile(const QString &key, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return m_api->issues().addFile(key, {QStringLiteral("a.txt"), {}, true, {}}, buffer, m_member);
}

void PracticeApiTest::fileIsMadeOnceAndKeepsItsIdentity()
{
    QVERIFY(PracticeDatabase::isPracticeFile(m_path));
    QCOMPARE(codeOf(PracticeApi::create(m_path)), QStringLiteral("practice.file-exists"));
    const QString uid = *m_api->uid();
    QCOMPARE(uid.size(), 36);
    m_api = std::move(*PracticeApi::open(m_path));
    QCOMPARE(*m_api->uid(), uid);
    const auto other = PracticeApi::create(m_folder->filePath(QStringLiteral("b.practice")));
    QVERIFY(*(*other)->uid() != uid);
    QCOMPARE(codeOf(PracticeApi::create(m_folder->filePath(QStringLiteral("no/such/folder.practice")))),
             QStringLiteral("practice.file-not-made"));
}

void PracticeApiTest::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("short header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("SQLite of another program") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
}

void PracticeApiTest::otherFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder->filePath(QStringLiteral("other.practice"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(!PracticeDatabase::isPracticeFile(path));
    QCOMPARE(codeOf(PracticeApi::open(path)), QStringLiteral("practice.other-file"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes); // it was not touched
    QCOMPARE(codeOf(PracticeApi::open(m_folder->filePath(QStringLiteral("absent")))),
             QStringLiteral("practice.file-missing"));
}

void PracticeApiTest::newerFileIsRefused()
{
    QVERIFY(m_api->database().run(QStringLiteral("PRAGMA user_version=2")));
    QCOMPARE(codeOf(PracticeApi::open(m_path)), QStringLiteral("practice.file-newer"));
}

void PracticeApiTest::noConnectionIsLeftOpen()
{
    const auto before = QSqlDatabase::connectionNames().size();
    {
        const auto second = PracticeApi::open(m_path);
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 1);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    (void)PracticeApi::open(m_folder->filePath(QStringLiteral("absent")));
    QVERIFY(m_api->database().run(QStringLiteral("PRAGMA user_version=2")));
    (void)PracticeApi::open(m_path);
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void PracticeApiTest::wrongInputGetsItsOwnSentence()
{
    auto &issues = m_api->issues();
    PracticeNewIssue issue = newIssue();
    issue.projectKey = QStringLiteral("NONE");
    QCOMPARE(codeOf(issues.create(issue, m_member)), QStringLiteral("practice.project-unknown"));
    issue = newIssue();
    issue.type = QStringLiteral("Wish");
    const auto unknownType = issues.create(issue, m_member);
    QCOMPARE(codeOf(unknownType), QStringLiteral("practice.type-unknown"));
    QCOMPARE(unknownType.error().sentence(),
             QStringLiteral("The project SUP has no issue type “Wish”. Its types are: Bug, Task."));
    QCOMPARE(codeOf(issues.create(newIssue(QStringLiteral(" \n")), m_member)),
             QStringLiteral("practice.summary-empty"));
    QCOMPARE(codeOf(issues.create(newIssue(QString(256, u'x')), m_member)),
             QStringLiteral("practice.summary-too-long"));
    QCOMPARE(codeOf(issues.issue(QStringLiteral("SUP-9"), m_member)), QStringLiteral("practice.issue-unknown"));
    QCOMPARE(codeOf(issues.list(QStringLiteral("NONE"), m_member)), QStringLiteral("practice.project-unknown"));
    QCOMPARE(codeOf(issues.count(QStringLiteral("NONE"))), QStringLiteral("practice.project-unknown"));
    QCOMPARE(codeOf(issues.addComment(QStringLiteral("SUP-9"), {QStringLiteral("x"), true, {}}, m_member)),
             QStringLiteral("practice.issue-unknown"));
    QCOMPARE(codeOf(m_api->accounts().account(QStringLiteral("nobody"))), QStringLiteral("practice.account-unknown"));
    QCOMPARE(codeOf(m_api->accounts().add(QStringLiteral("a b"), {}, QStringLiteral("x"), false)),
             QStringLiteral("practice.login-invalid"));
    QCOMPARE(codeOf(m_api->accounts().add(QStringLiteral("ADMIN"), {}, QStringLiteral("x"), false)),
             QStringLiteral("practice.login-taken"));
    QCOMPARE(codeOf(m_api->accounts().add(QStringLiteral("new"), {}, {}, false)),
             QStringLiteral("practice.password-empty"));
    QCOMPARE(codeOf(m_api->projects().add(QStringLiteral("1X"), {}, {})),
             QStringLiteral("practice.project-key-invalid"));
    QCOMPARE(codeOf(m_api->projects().add(QStringLiteral("sup"), {}, {})), QStringLiteral("practice.project-taken"));
    QCOMPARE(*issues.count(QString()), 0);
}

void PracticeApiTest::keysCountPerProject()
{
    QVERIFY(m_api->projects().add(QStringLiteral("eng"), {}, {}));
    QCOMPARE(m_api->issues().create(newIssue(), m_member)->key, QStringLiteral("SUP-1"));
    QCOMPARE(m_api->issues().create(newIssue(), m_member)->key, QStringLiteral("SUP-2"));
    PracticeNewIssue issue = newIssue();
    issue.projectKey = QStringLiteral("eng");
    const auto made = m_api->issues().create(issue, m_member);
    QCOMPARE(made->key, QStringLiteral("ENG-1"));
    QCOMPARE(made->type.name, QStringLiteral("Task"));
    QCOMPARE(*m_api->issues().count(QStringLiteral("sup")), 2);
    QCOMPARE(*m_api->issues().count(QString()), 3);
    QCOMPARE(m_api->issues().list(QString(), m_member)->size(), 3);
    QCOMPARE(m_api->issues().list(QStringLiteral("ENG"), m_member)->size(), 1);
}

void PracticeApiTest::editsAreSeenAndCheckedLikeNewTexts()
{
    auto &issues = m_api->issues();
    QVERIFY(issues.create(newIssue(), m_member));
    PracticeEdit edit;
    edit.summary = QStringLiteral("Something else");
    edit.type = QStringLiteral("task");
    QVERIFY(issues.edit(QStringLiteral("SUP-1"), edit, m_member));
    const auto changed = issues.issue(QStringLiteral("SUP-1"), m_member);
    QCOMPARE(changed->summary, QStringLiteral("Something else"));
    QCOMPARE(changed->type.name, QStringLiteral("Task"));
    edit.summary = QString(256, u'x');
    QCOMPARE(codeOf(issues.edit(QStringLiteral("SUP-1"), edit, m_member)), QStringLiteral("practice.summary-too-long"));
    edit = {};
    edit.type = QStringLiteral("Wish");
    QCOMPARE(codeOf(issues.edit(QStringLiteral("SUP-1"), edit, m_member)), QStringLiteral("practice.type-unknown"));
}

void PracticeApiTest::commentIsEditedByItsAuthorOrAnAdminOnly()
{
    auto &issues = m_api->issues();
    const auto other = m_api->accounts().add(QStringLiteral("other"), {}, QStringLiteral("x"), false);
    QVERIFY(issues.create(newIssue(), m_member));
    const auto comment = issues.addComment(QStringLiteral("SUP-1"), {QStringLiteral("one"), true, {}}, m_member);
    QCOMPARE(codeOf(issues.editComment(comment->id, QStringLiteral("two"), *other)),
             QStringLiteral("practice.comment-not-yours"));
    QVERIFY(issues.editComment(comment->id, QStringLiteral("three"), m_member));
    QVERIFY(issues.editComment(comment->id, QStringLiteral("four"), m_admin));
    QCOMPARE(issues.issue(QStringLiteral("SUP-1"), m_member)->comments.first().text, QStringLiteral("four"));
}

void PracticeApiTest::privateIssueIsHiddenFromOthers()
{
    auto &issues = m_api->issues();
    const auto other = m_api->accounts().add(QStringLiteral("other"), {}, QStringLiteral("x"), false);
    PracticeNewIssue issue = newIssue();
    issue.isPrivate = true;
    QVERIFY(issues.create(issue, m_member));
    const auto file = addFile(QStringLiteral("SUP-1"), QByteArray("inside"));
    for (const PracticeAccount &who : {m_member, m_admin})
        QVERIFY(issues.issue(QStringLiteral("SUP-1"), who));
    QCOMPARE(codeOf(issues.issue(QStringLiteral("SUP-1"), *other)), QStringLiteral("practice.issue-unknown"));
    QVERIFY(issues.list(QString(), *other)->isEmpty());
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    QCOMPARE(codeOf(issues.readFile(file->id, sink, -1, *other)), QStringLiteral("practice.issue-unknown"));
    QVERIFY(sink.data().isEmpty());
    QVERIFY(issues.readFile(file->id, sink, -1, m_admin));
    QCOMPARE(sink.data(), QByteArray("inside"));
}

void PracticeApiTest::mentionsAreRecorded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("pings");
    QTest::newRow("plain") << QStringLiteral("Hello @member!") << 1;
    QTest::newRow("any case") << QStringLiteral("@MEMBER") << 1;
    QTest::newRow("two people") << QStringLiteral("@member and @admin.") << 2;
    QTest::newRow("nobody of that name") << QStringLiteral("@members @nobody") << 0;
    QTest::newRow("e-mail address") << QStringLiteral("me@member") << 0;
    QTest::newRow("defused") << QString::fromUtf8("@\u2060member") << 0;
    QTest::newRow("in code") << QStringLiteral("`@member`") << 1;
}

void PracticeApiTest::mentionsAreRecorded()
{
    QFETCH(const QString, text);
    QFETCH(const int, pings);
    auto &issues = m_api->issues();
    PracticeNewIssue issue = newIssue();
    issue.description = text;
    QVERIFY(issues.create(issue, m_member));
    QCOMPARE(issues.mentions(QStringLiteral("SUP-1"), m_member)->size(), pings);
    QVERIFY(issues.addComment(QStringLiteral("SUP-1"), {text, true, {}}, m_member));
    QCOMPARE(issues.mentions(QStringLiteral("SUP-1"), m_member)->size(), 2 * pings);
    // Whom a text mentioned before it was edited knows.
    PracticeEdit edit;
    edit.description = text + QStringLiteral(" Edited.");
    QVERIFY(issues.edit(QStringLiteral("SUP-1"), edit, m_member));
    QCOMPARE(issues.mentions(QStringLiteral("SUP-1"), m_member)->size(), 2 * pings);
}

void PracticeApiTest::secondProcessSeesAndWritesTheSameFile()
{
    const auto second = std::move(*PracticeApi::open(m_path)); // its own connection, as another process has
    QVERIFY(m_api->issues().create(newIssue(), m_member));
    QCOMPARE(*second->issues().count(QString()), 1);
    QCOMPARE(second->issues().create(newIssue(), m_member)->key, QStringLiteral("SUP-2"));
    QCOMPARE(*m_api->issues().count(QString()), 2);
    PracticeFault fault;
    fault.call = QStringLiteral("issue");
    QVERIFY(m_api->faults().add(fault));
    QVERIFY(second->faults().begin(QStringLiteral("issue"))->fault.has_value());
    QVERIFY(!m_api->faults().begin(QStringLiteral("issue"))->fault.has_value());
    QCOMPARE(m_api->faults().counts()->value(QStringLiteral("issue")), 2);
}

void PracticeApiTest::createIsAllOrNothing()
{
    PracticeNewIssue issue = newIssue();
    issue.files.append({QStringLiteral("nosuchtoken"), {}});
    QCOMPARE(codeOf(m_api->issues().create(issue, m_member)), QStringLiteral("practice.upload-unknown"));
    QCOMPARE(*m_api->issues().count(QString()), 0);
    QCOMPARE(m_api->issues().create(newIssue(), m_member)->key, QStringLiteral("SUP-1"));
}

void PracticeApiTest::stagedFileExpiresAfterADay()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    m_api->database().setNow([&now] { return now; });
    QByteArray bytes("staged");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto token = m_api->files().stage({QStringLiteral("a.txt"), {}, true, {}}, buffer, m_member);
    PracticeNewIssue issue = newIssue();
    issue.files.append({*token, {}});
    now = now.addDays(1).addSecs(1);
    QCOMPARE(codeOf(m_api->issues().create(issue, m_member)), QStringLiteral("practice.upload-unknown"));
}

void PracticeApiTest::stagedFileBelongsToItsAccount()
{
    QByteArray bytes("staged");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto token = m_api->files().stage({QStringLiteral("a.txt"), {}, true, {}}, buffer, m_member);
    PracticeNewIssue issue = newIssue();
    issue.files.append({*token, {}});
    QCOMPARE(codeOf(m_api->issues().create(issue, m_admin)), QStringLiteral("practice.upload-unknown"));
    const auto made = m_api->issues().create(issue, m_member);
    QCOMPARE(made->files.size(), 1);
    QCOMPARE(made->files.first().size, 6);
    QCOMPARE(made->files.first().mimeType, QStringLiteral("text/plain"));
}

void PracticeApiTest::limitsAreSettingsOfTheFile()
{
    QVERIFY(m_api->issues().create(newIssue(), m_member));
    QVERIFY(m_api->database().setSetting(QStringLiteral("max-file-size"), QStringLiteral("5")));
    QVERIFY(addFile(QStringLiteral("SUP-1"), QByteArray("12345")));
    QCOMPARE(codeOf(addFile(QStringLiteral("SUP-1"), QByteArray("123456"))), QStringLiteral("practice.file-too-large"));
    QCOMPARE(m_api->issues().issue(QStringLiteral("SUP-1"), m_member)->files.size(), 1);
    QVERIFY(m_api->database().setSetting(QStringLiteral("max-text-length"), QStringLiteral("3")));
    QVERIFY(m_api->issues().addComment(QStringLiteral("SUP-1"), {QStringLiteral("123"), true, {}}, m_member));
    QCOMPARE(codeOf(m_api->issues().addComment(QStringLiteral("SUP-1"), {QStringLiteral("1234"), true, {}}, m_member)),
             QStringLiteral("practice.text-too-long"));
}

void PracticeApiTest::passwordIsKeptAsHash()
{
    m_api.reset(); // writes everything back into the one file
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("$argon2"));
    QVERIFY(!bytes.contains("secret-1"));
}

void PracticeApiTest::passwordCanBeChanged()
{
    auto &accounts = m_api->accounts();
    QVERIFY(accounts.signIn(QStringLiteral("member"), QStringLiteral("secret-2")));
    QVERIFY(accounts.setPassword(QStringLiteral("member"), QStringLiteral("secret-3")));
    QCOMPARE(codeOf(accounts.signIn(QStringLiteral("member"), QStringLiteral("secret-2"))),
             QStringLiteral("practice.sign-in-refused"));
    QCOMPARE(codeOf(accounts.signIn(QStringLiteral("nobody"), QStringLiteral("secret-3"))),
             QStringLiteral("practice.sign-in-refused"));
    QVERIFY(accounts.signIn(QStringLiteral("member"), QStringLiteral("secret-3")));
    QCOMPARE(accounts.list()->size(), 2);
}

void PracticeApiTest::goneFileIsSaidToBeUnreachable()
{
    QVERIFY(m_api->database().checkReachable());
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".away")));
    const auto gone = m_api->database().checkReachable();
    QCOMPARE(codeOf(gone), QStringLiteral("practice.unreachable"));
    QVERIFY(gone.error().isTransient());
    QVERIFY(QFile::rename(m_path + QStringLiteral(".away"), m_path));
    QVERIFY(m_api->database().checkReachable());
}

QTEST_GUILESS_MAIN(PracticeApiTest)
#include "tst_practiceapi.moc"

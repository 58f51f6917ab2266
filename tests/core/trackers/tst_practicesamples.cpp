#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicesamples.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;

class PracticeSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void companiesAreComplete_data();
    void companiesAreComplete();
    void companiesAreDifferentInstances();
    void nothingIsOverwritten();
    void picturesAreWhole();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_paths;
};

void PracticeSamplesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made = PracticeSamples::create(m_folder->filePath(QStringLiteral("new/folder")));
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence()));
    m_paths = *made;
    QCOMPARE(m_paths.size(), 2);
}

void PracticeSamplesTest::companiesAreComplete_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QStringList>("types");
    QTest::newRow("Acme") << 0 << QStringLiteral("acme.practice") << QStringLiteral("SUP")
                          << QStringList{QStringLiteral("Bug"), QStringLiteral("Task"), QStringLiteral("Question")};
    QTest::newRow("Globex") << 1 << QStringLiteral("globex.practice") << QStringLiteral("ENG")
                            << QStringList{QStringLiteral("Bug"), QStringLiteral("Improvement"),
                                           QStringLiteral("Task")};
}

void PracticeSamplesTest::companiesAreComplete()
{
    QFETCH(const int, index);
    QFETCH(const QString, fileName);
    QFETCH(const QString, project);
    QFETCH(const QStringList, types);
    QVERIFY(m_paths.at(index).endsWith(u'/' + fileName));
    const auto api = std::move(*PracticeApi::open(m_paths.at(index)));
    const auto admin = api->accounts().signIn(QStringLiteral("admin"), PracticeSamples::adminPassword());
    QVERIFY(admin && admin->isAdmin);
    const auto member = api->accounts().signIn(QStringLiteral("member"), PracticeSamples::memberPassword());
    QVERIFY(member && !member->isAdmin);
    QStringList found;
    const auto inProject = api->projects().types(project);
    for (const PracticeType &type : *inProject)
        found.append(type.name);
    QCOMPARE(found, types);

    const auto issues = *api->issues().list(project, *admin);
    QVERIFY(issues.size() >= 5);
    bool hasInternal = false;
    qsizetype files = 0;
    for (const PracticeIssue &head : issues) {
        const auto issue = *api->issues().issue(head.key, *admin);
        QVERIFY(!issue.description.isEmpty());
        QVERIFY(issue.created < QDateTime::currentDateTimeUtc());
        for (const PracticeComment &comment : issue.comments) {
            QVERIFY(comment.created > issue.created && comment.created < QDateTime::currentDateTimeUtc());
            hasInternal = hasInternal || !comment.isPublic;
        }
        files += issue.files.size();
    }
    QVERIFY(hasInternal);
    QVERIFY(files >= 2);
    QVERIFY(!*api->issues().hasMarked(project));
}

void PracticeSamplesTest::companiesAreDifferentInstances()
{
    const auto acme = std::move(*PracticeApi::open(m_paths.first()));
    const auto globex = std::move(*PracticeApi::open(m_paths.last()));
    QVERIFY(*acme->uid() != *globex->uid());
}

void PracticeSamplesTest::nothingIsOverwritten()
{
    QVERIFY(QFile::remove(m_paths.first()));
    const auto again = PracticeSamples::create(m_folder->filePath(QStringLiteral("new/folder")));
    QVERIFY(!again);
    QCOMPARE(again.error().code, QStringLiteral("practice.file-exists"));
    QVERIFY(!QFile::exists(m_paths.first()));
}

void PracticeSamplesTest::picturesAreWhole()
{
    const auto api = std::move(*PracticeApi::open(m_paths.first()));
    const auto member = *api->accounts().account(QStringLiteral("member"));
    const auto issue = *api->issues().issue(QStringLiteral("SUP-1"), member);
    QCOMPARE(issue.files.size(), 2);
    const PracticeFile &picture = issue.files.last();
    QCOMPARE(picture.mimeType, QStringLiteral("image/png"));
    QBuffer sink;
    sink.open(QIODevice::WriteOnly);
    QVERIFY(api->issues().readFile(picture.id, sink, -1, member));
    QVERIFY(sink.data().startsWith(QByteArray::fromHex("89504e470d0a1a0a")));
    // The last chunk of every PNG, with its checksum: a wrong CRC routine shows here.
    QVERIFY(sink.data().endsWith(QByteArray::fromHex("0000000049454e44ae426082")));
}

QTEST_GUILESS_MAIN(PracticeSamplesTest)
#include "tst_practicesamples.moc"

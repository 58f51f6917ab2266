#include "core/base/clock.h"
#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicekind.h"
#include "core/trackers/practice/practicesamples.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::waitFor;

/// What a URL or a path of a practice tracker may look like.
class PracticeKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recognisesItsFileInEveryForm_data();
    void recognisesItsFileInEveryForm();
    void missingFileHasItsOwnSentence();
    void openRefusesOtherUrls();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PracticeApi> m_api;
};

void PracticeKindTest::init()
{
    m_api.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = PracticeSamples::create(m_folder->path())->first();
    m_api = std::move(*PracticeApi::open(m_path));
}

void PracticeKindTest::recognisesItsFileInEveryForm_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("projectKey");
    QTest::addColumn<QString>("issueKey");
    QTest::newRow("practice URL") << QStringLiteral("practice://%1") << QString() << QString();
    QTest::newRow("one slash") << QStringLiteral("practice:%1") << QString() << QString();
    QTest::newRow("file URL") << QStringLiteral("file://%1") << QString() << QString();
    QTest::newRow("bare path") << QStringLiteral("%1") << QString() << QString();
    QTest::newRow("untidy path") << QStringLiteral("practice:///tmp/..%1") << QString() << QString();
    QTest::newRow("project") << QStringLiteral("practice://%1#SUP") << QStringLiteral("SUP") << QString();
    QTest::newRow("issue") << QStringLiteral("practice://%1#sup-2") << QStringLiteral("SUP") << QStringLiteral("SUP-2");
    QTest::newRow("odd fragment") << QStringLiteral("practice://%1#a%20b") << QString() << QString();
}

void PracticeKindTest::recognisesItsFileInEveryForm()
{
    QFETCH(const QString, pattern);
    const QUrl url(QString(pattern).replace(QStringLiteral("%1"), m_path));
    const auto finding = waitFor(PracticeKind().recognise(url, {}, {}));
    QVERIFY(finding && finding->has_value());
    QCOMPARE((*finding)->instanceUrl, QUrl(QStringLiteral("practice://") + m_path));
    QCOMPARE((*finding)->instanceUid, *m_api->uid());
    QCOMPARE((*finding)->version, QStringLiteral("1"));
    QTEST((*finding)->projectKey, "projectKey");
    QTEST((*finding)->issueKey, "issueKey");
}

void PracticeKindTest::missingFileHasItsOwnSentence()
{
    const QUrl url(QStringLiteral("practice://") + m_folder->filePath(QStringLiteral("absent.practice")));
    const auto finding = waitFor(PracticeKind().recognise(url, {}, {}));
    QVERIFY(!finding);
    QCOMPARE(finding.error().code, QStringLiteral("practice.file-missing"));
}

void PracticeKindTest::openRefusesOtherUrls()
{
    model::InstanceInfo instance;
    instance.url = QUrl(QStringLiteral("https://example.org"));
    tracker::TrackerServices services;
    SystemClock clock;
    services.clock = &clock;
    QCOMPARE(PracticeKind().open(instance, {}, services).error().code, QStringLiteral("practice.url-invalid"));
}

QTEST_GUILESS_MAIN(PracticeKindTest)
#include "tst_practicekind.moc"

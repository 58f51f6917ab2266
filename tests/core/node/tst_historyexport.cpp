#include "core/node/historyexport.h"
#include "core/node/historytext.h"
#include "core/node/nodejson.h"
#include "tests/core/node/company.h"
#include "tests/support/patience.h"
#include "tests/ui/samples.h"
#include "tests/ui/scriptednode.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace twinspan;
using namespace twinspan::node;
using namespace twinspan::tests;

/// The history as pages and as files, out of a real store.
class TestHistoryExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCellIsNeverAFormula_data();
    void aCellIsNeverAFormula();
    void textsSurviveCsv();
    void piecesOfJsonAreOneArray();
    void nothingIsAListOfNothing();
    void allPagesGoIntoTheFile_data();
    void allPagesGoIntoTheFile();
    void aFilterHoldsForTheFile();
    void aNameWithoutAFormatIsRefused();
    void whatCanNotBeWrittenIsSaid();
    void whatBreaksOffLeavesTheOldFile();
    void pagesAreSmallWhereTextsAreLong();
    void aConnectionIsBothOfItsEnds();

private:
    bool remember(const QList<model::HistoryEntry> &entries);
    bool open();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray content(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Company> m_company;
    std::shared_ptr<LocalNode> m_node;
};

namespace
{
const QString csvHead = QStringLiteral("at,connection,issue,twin,action,part,who,before,after,request\n");

model::HistoryEntry entry(const QString &key, const QString &after, const QString &connectionId = u"c"_qs)
{
    model::HistoryEntry made;
    made.at = QDateTime::currentDateTimeUtc();
    made.connectionId = connectionId;
    made.local = {key, key, {}};
    made.remote = {u"9"_qs, u"ENG-9"_qs, {}};
    made.part = u"summary"_qs;
    made.after = after;
    made.requestId = u"r"_qs;
    return made;
}

QList<model::HistoryEntry> many(int count)
{
    QList<model::HistoryEntry> all;
    for (int at = 1; at <= count; ++at)
        all.append(entry(u"SUP-%1"_qs.arg(at % 10), QString::number(at)));
    return all;
}

Result<QList<model::HistoryEntry>> readJson(const QByteArray &bytes)
{
    return listFromJson<model::HistoryEntry>(QJsonDocument::fromJson(bytes).array());
}
} // namespace

void TestHistoryExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_company = std::make_unique<Company>(u"Acme"_qs, path(u"acme"_qs));
}

void TestHistoryExport::cleanup()
{
    if (m_node)
        waitFor(m_node->stop());
    m_node.reset();
    m_company.reset();
    m_folder.reset();
}

bool TestHistoryExport::remember(const QList<model::HistoryEntry> &entries)
{
    auto store = store::openStore(path(u"acme"_qs), m_company->clock);
    return store && (*store)->transaction([&]() -> Status {
        for (const model::HistoryEntry &entry : entries)
            TWINSPAN_CHECK((*store)->history().append(entry));
        return {};
    });
}

bool TestHistoryExport::open()
{
    auto opened = m_company->open();
    if (opened)
        m_node = *opened;
    return opened.has_value();
}

QByteArray TestHistoryExport::content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHistoryExport::aCellIsNeverAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"=1+1"_qs, u"+1"_qs, u"-1"_qs, u"@SUM(A1)"_qs, u"\t=1"_qs, u"\r=1"_qs})
        QTest::newRow(qPrintable(text.trimmed())) << text;
}

void TestHistoryExport::aCellIsNeverAFormula()
{
    QFETCH(QString, text);
    const QString line = HistoryText(HistoryFormat::Csv).add({entry(u"SUP-1"_qs, text)});
    QVERIFY2(line.contains(u",\"'"_qs + text + u'"'), qPrintable(line));
}

void TestHistoryExport::textsSurviveCsv()
{
    HistoryText text(HistoryFormat::Csv);
    QCOMPARE(text.begin(), csvHead);
    const QString line = text.add({entry(u"SUP-1"_qs, u"a \"b\", c\nd = e"_qs)});
    QVERIFY2(line.contains(u",\"a \"\"b\"\", c\nd = e\",\"r\"\n"), qPrintable(line));
    QVERIFY(text.end().isEmpty());
}

void TestHistoryExport::piecesOfJsonAreOneArray()
{
    HistoryText text(HistoryFormat::Json);
    QString all = text.begin();
    for (const QString &key : {u"SUP-1"_qs, u"SUP-2"_qs, u"SUP-3"_qs})
        all += text.add({entry(key, u"=1"_qs)});
    all += text.end();
    const auto read = readJson(all.toUtf8());
    QVERIFY(read && read->size() == 3);
    QCOMPARE(read->at(2).local.key, u"SUP-3"_qs);
    QCOMPARE(read->at(2).after, u"=1"_qs);
}

void TestHistoryExport::nothingIsAListOfNothing()
{
    HistoryText json(HistoryFormat::Json);
    QCOMPARE(json.begin() + json.add({}) + json.end(), u"[]\n"_qs);
    HistoryText csv(HistoryFormat::Csv);
    QCOMPARE(csv.begin() + csv.add({}) + csv.end(), csvHead);
}

void TestHistoryExport::allPagesGoIntoTheFile_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("csv") << u"csv"_qs;
    QTest::newRow("json") << u"json"_qs;
    QTest::newRow("in capitals") << u"JSON"_qs;
}

void TestHistoryExport::allPagesGoIntoTheFile()
{
    QFETCH(QString, suffix);
    constexpr int count = 1203;
    QVERIFY(remember(many(count)) && open());
    const QString file = path(u"history."_qs + suffix);
    HistoryQuery query;
    query.max = 1;
    query.before = 7;
    const auto written = waitFor(exportHistory(m_node, query, file));
    QVERIFY2(written, qPrintable(written ? QString() : written.error().sentence()));
    QCOMPARE(*written, qint64(count));
    const QByteArray bytes = content(file);
    if (suffix == u"csv") {
        QVERIFY(bytes.startsWith(csvHead.toUtf8()));
        QCOMPARE(bytes.count('\n'), count + 1);
        return;
    }
    const auto read = readJson(bytes);
    QVERIFY(read && read->size() == count);
    QCOMPARE(read->first().after, QString::number(count));
    QCOMPARE(read->last().after, u"1"_qs);
}

void TestHistoryExport::aFilterHoldsForTheFile()
{
    QVERIFY(remember(many(100)) && open());
    HistoryQuery query;
    query.issueKey = u"SUP-3"_qs;
    const auto written = waitFor(exportHistory(m_node, query, path(u"history.json"_qs)));
    QVERIFY(written && *written == 10);
    const auto read = readJson(content(path(u"history.json"_qs)));
    QVERIFY(read && read->size() == 10);
    QVERIFY(std::ranges::all_of(*read, [](const auto &one) { return one.local.key == u"SUP-3"; }));
}

void TestHistoryExport::aNameWithoutAFormatIsRefused()
{
    QVERIFY(open());
    for (const QString &name : {u"history"_qs, u"history.txt"_qs, u"history.json.bak"_qs}) {
        const auto written = waitFor(exportHistory(m_node, {}, path(name)));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"history.suffix"_qs);
        QVERIFY(!QFile::exists(path(name)));
    }
}

void TestHistoryExport::whatCanNotBeWrittenIsSaid()
{
    QVERIFY(remember(many(3)) && open());
    const auto nowhere = waitFor(exportHistory(m_node, {}, path(u"no/such/folder/history.csv"_qs)));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, u"history.file"_qs);
    QVERIFY(!nowhere.error().remedy.isEmpty());
}

void TestHistoryExport::whatBreaksOffLeavesTheOldFile()
{
    QFile old(path(u"history.csv"_qs));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    auto node = std::make_shared<ScriptedNode>();
    node->onHistory = [](const HistoryQuery &query) -> Result<HistoryPage> {
        if (query.before == 0)
            return HistoryPage{many(3), 1};
        return fail(problem(ProblemKind::Store));
    };
    const auto written = waitFor(exportHistory(node, {}, old.fileName()));
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"test.problem"_qs);
    QCOMPARE(content(old.fileName()), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestHistoryExport::pagesAreSmallWhereTextsAreLong()
{
    QList<model::HistoryEntry> all;
    for (int at = 0; at < 7; ++at)
        all.append(entry(u"SUP-1"_qs, QString(1 << 20, u'x')));
    QVERIFY(remember(all) && open());
    HistoryQuery query;
    query.max = 100;
    qsizetype count = 0;
    do {
        const auto page = waitFor(m_node->history(query));
        QVERIFY(page && !page->entries.isEmpty() && page->entries.size() < 4);
        count += page->entries.size();
        query.before = page->next;
    } while (query.before != 0);
    QCOMPARE(count, all.size());
}

void TestHistoryExport::aConnectionIsBothOfItsEnds()
{
    const auto trackers = trackers::PracticeSamples::create(path(u"trackers"_qs));
    QVERIFY(trackers && trackers->size() == 2);
    QVERIFY(open());
    ConnectOptions options;
    for (const QString &tracker : *trackers) {
        InstanceToAdd add;
        add.url = u"practice://"_qs + tracker;
        add.answers = {{u"token"_qs, trackers::PracticeSamples::adminPassword()}};
        const auto added = waitFor(m_node->addInstance(add));
        QVERIFY(added);
        (options.instanceId.isEmpty() ? options.instanceId : options.toInstanceId) = added->id;
    }
    const auto connection = waitFor(m_node->connectInstances(options));
    QVERIFY(connection && !connection->twinConnectionId.isEmpty());
    waitFor(m_node->stop());
    m_node.reset();
    QVERIFY(remember({entry(u"SUP-1"_qs, u"here"_qs, connection->id),
                      entry(u"ENG-1"_qs, u"there"_qs, connection->twinConnectionId),
                      entry(u"X-1"_qs, u"elsewhere"_qs, u"other"_qs)}));
    QVERIFY(open());
    for (const QString &end : {connection->id, connection->twinConnectionId}) {
        const auto page = waitFor(m_node->history({end, {}, 100, 0}));
        QVERIFY(page && page->entries.size() == 2);
    }
    // One that is no more still has its history.
    const auto deleted = waitFor(m_node->history({u"other"_qs, {}, 100, 0}));
    QVERIFY(deleted && deleted->entries.size() == 1);
}

QTEST_GUILESS_MAIN(TestHistoryExport)
#include "tst_historyexport.moc"

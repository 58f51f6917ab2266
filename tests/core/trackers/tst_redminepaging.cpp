#include "core/net/qthttpclient.h"
#include "core/trackers/redmine/redmineapi.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;
using tests::HttpRecord;

namespace
{
/// Projects firstId, firstId + 1 ... in pages of at most `cap`.
HttpAnswer projectPage(const HttpRecord &request, int total, int cap, int firstId = 1)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
    const int limit = std::min(query.queryItemValue(QStringLiteral("limit")).toInt(), cap);
    QByteArray entries;
    for (int i = offset; i < std::min(offset + limit, total); ++i) {
        const QByteArray id = QByteArray::number(firstId + i);
        entries += (entries.isEmpty() ? "" : ",") +
                   QByteArray("{\"id\":" + id + ",\"name\":\"P\",\"identifier\":\"p" + id + "\"}");
    }
    return HttpAnswer::json(200, "{\"projects\":[" + entries + "],\"total_count\":" + QByteArray::number(total) + "}");
}
} // namespace

class RedminePagingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<tests::TestHttpServer>(); }
    void listsComeWhole_data();
    void listsComeWhole();
    void rowsThatMoveMeanwhileComeOnce_data();
    void rowsThatMoveMeanwhileComeOnce();
    void contradictingPagesAreNoList_data();
    void contradictingPagesAreNoList();

private:
    Result<QJsonArray> all()
    {
        const auto http = std::make_shared<net::QtHttpClient>();
        RedmineApi api(m_server->url(QStringLiteral("/redmine")), QStringLiteral("0123456789"), http);
        return tests::waitFor(api.all(QStringLiteral("/projects.json"), QStringLiteral("projects"), {}, {}));
    }

    std::unique_ptr<tests::TestHttpServer> m_server;
};

void RedminePagingTest::listsComeWhole_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("cap");
    for (const int cap : {100, 50, 1000}) {
        for (const int total : {0, 1, 99, 100, 101, 250})
            QTest::addRow("%d at %d a page", total, cap) << total << cap;
    }
}

void RedminePagingTest::listsComeWhole()
{
    QFETCH(const int, total);
    QFETCH(const int, cap);
    m_server->handle([total, cap](const HttpRecord &request) { return projectPage(request, total, cap); });
    const auto projects = all();
    QVERIFY(projects);
    QCOMPARE(projects->size(), total);
}

void RedminePagingTest::rowsThatMoveMeanwhileComeOnce_data()
{
    QTest::addColumn<int>("moved");
    QTest::newRow("one is added at the front") << 1;
    QTest::newRow("many are added at the front") << 40;
    QTest::newRow("the last ones are deleted") << -1;
}

void RedminePagingTest::rowsThatMoveMeanwhileComeOnce()
{
    QFETCH(const int, moved);
    m_server->handle([this, moved](const HttpRecord &request) {
        // What is added after the first page pushes rows that were seen into the second.
        if (m_server->requests().size() == 1)
            return projectPage(request, 150, 100);
        return projectPage(request, 150 + moved, 100, moved > 0 ? 1 - moved : 1);
    });
    const auto projects = all();
    QVERIFY(projects);
    QSet<qint64> ids;
    for (const QJsonValue project : *projects)
        ids.insert(project[QLatin1String("id")].toInteger());
    QCOMPARE(ids.size(), projects->size());
    for (int id = 1; id <= 150 + std::min(moved, 0); ++id)
        QVERIFY2(ids.contains(id), qPrintable(QString::number(id)));
}

void RedminePagingTest::contradictingPagesAreNoList_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("empty before the end") << QByteArray(R"({"projects":[],"total_count":3})");
    QTest::newRow("the same page for ever") << QByteArray(R"({"projects":[{"id":1}],"total_count":3})");
    QTest::newRow("no list") << QByteArray(R"({"total_count":0})");
    QTest::newRow("no count, endless") << QByteArray(R"({"projects":[{"id":1}]})");
}

void RedminePagingTest::contradictingPagesAreNoList()
{
    QFETCH(const QByteArray, page);
    m_server->script({HttpAnswer::json(200, page)});
    QVERIFY(all().error().kind == ProblemKind::Protocol);
    QVERIFY(m_server->requests().size() <= 3);
}

QTEST_GUILESS_MAIN(RedminePagingTest)
#include "tst_redminepaging.moc"

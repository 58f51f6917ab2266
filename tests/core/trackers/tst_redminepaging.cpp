#include "core/net/qthttpclient.h"
#include "core/trackers/redmine/redmineapi.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>
#include <QUrlQuery>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;
using tests::HttpRecord;

namespace
{
HttpAnswer projectPage(const HttpRecord &request, int total, int cap)
{
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
    const int limit = std::min(query.queryItemValue(QStringLiteral("limit")).toInt(), cap);
    QByteArray entries;
    for (int i = offset; i < std::min(offset + limit, total); ++i) {
        const QByteArray id = QByteArray::number(i + 1);
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

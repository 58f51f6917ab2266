#include "core/net/qthttpclient.h"
#include "core/trackers/rt/rtwrites.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;
using tests::HttpRecord;

/// What a refusal of RT means.
class RtWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedDescriptionIsNoMissingRight_data();
    void refusedDescriptionIsNoMissingRight();
    void refusedQuestionIsNoRefusedWrite();

private:
    tests::TestHttpServer m_server;
};

void RtWritesTest::refusedDescriptionIsNoMissingRight_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QString>("code");
    QTest::newRow("may comment") << QByteArray(R"({"ref":"comment"})") << QStringLiteral("rt.rejected");
    QTest::newRow("may not") << QByteArray() << QStringLiteral("rt.right");
}

void RtWritesTest::refusedDescriptionIsNoMissingRight()
{
    QFETCH(const QByteArray, links);
    QFETCH(const QString, code);
    m_server.handle([links](const HttpRecord &request) {
        if (request.method == "POST")
            return HttpAnswer::json(400, R"({"message":"Out of disk"})");
        if (request.path().endsWith("/history"))
            return HttpAnswer::json(200, R"({"items":[],"total":0,"page":1,"per_page":100,"count":0})");
        return HttpAnswer::json(200, R"({"id":7,"Status":"new","Subject":"x","_hyperlinks":[)" + links + "]}");
    });
    const auto api = std::make_shared<RtApi>(m_server.url(QString()), QStringLiteral("1-2-x"),
                                             std::make_shared<net::QtHttpClient>());
    RtWrites writes(api, std::make_shared<RtIssueCalls>(api), RtMessageKind::Reply);
    const model::IssueRef ref{QStringLiteral("7"), {}, {}};
    const tracker::IssueChanges changes{{}, QStringLiteral("Described anew"), {}, {}};
    const auto written = tests::waitFor(writes.update(ref, changes, {}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
}

void RtWritesTest::refusedQuestionIsNoRefusedWrite()
{
    m_server.handle([](const HttpRecord &) { return HttpAnswer::json(400, R"({"message":"No such thing"})"); });
    RtApi api(m_server.url(QString()), QStringLiteral("1-2-x"), std::make_shared<net::QtHttpClient>());
    const QString path = QStringLiteral("/tickets");
    const auto read = tests::waitFor(api.get(path, {}, {}));
    QVERIFY(!read && read.error().code == u"rt.unanswered");
    const auto searched = tests::waitFor(api.search(path, {}, {}, {}));
    QVERIFY(!searched && searched.error().code == u"rt.unanswered" && !searched.error().outcomeUnknown);
    const auto written = tests::waitFor(api.write("POST", path, {}, {}));
    QVERIFY(!written && written.error().code == u"rt.rejected");
}

QTEST_GUILESS_MAIN(RtWritesTest)
#include "tst_rtwrites.moc"

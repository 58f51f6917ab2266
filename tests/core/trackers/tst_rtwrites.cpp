#include "core/net/qthttpclient.h"
#include "core/trackers/rt/rtwrites.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>
#include <QUrlQuery>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;
using tests::HttpRecord;

/// What an answer of RT means.
class RtWritesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedDescriptionIsNoMissingRight_data();
    void refusedDescriptionIsNoMissingRight();
    void commentsGoTogetherWhereTheWordsAreKnown();
    void refusedQuestionIsNoRefusedWrite();
    void pageOfHiddenHistoryIsNoEnd();

private:
    std::shared_ptr<RtApi> api() const
    {
        return std::make_shared<RtApi>(m_server.url(QString()), QStringLiteral("1-2-x"),
                                       std::make_shared<net::QtHttpClient>());
    }

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
    const auto rt = api();
    RtWrites writes(rt, std::make_shared<RtIssueCalls>(rt), RtMessageKind::Reply);
    const model::IssueRef ref{QStringLiteral("7"), {}, {}};
    const tracker::IssueChanges changes{{}, QStringLiteral("Described anew"), {}, {}};
    const auto written = tests::waitFor(writes.update(ref, changes, {}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, code);
}

void RtWritesTest::commentsGoTogetherWhereTheWordsAreKnown()
{
    QByteArray together = R"([["7","Kommentare hinzugefügt"],["7","Kommentare hinzugefügt"]])";
    QStringList paths;
    m_server.handle([&](const HttpRecord &request) {
        paths.append(QString::fromLatin1(request.path()).section(u'/', 3));
        return HttpAnswer::json(201, request.path().contains("/bulk/") ? together : R"(["Kommentare hinzugefügt"])");
    });
    const auto rt = api();
    RtWrites writes(rt, std::make_shared<RtIssueCalls>(rt), RtMessageKind::Comment);
    const model::IssueRef ref{QStringLiteral("7"), {}, {}};
    const tracker::NewComment comment{QStringLiteral("Text"), {}};
    const QString single = QStringLiteral("ticket/7/comment");
    const QString bulk = QStringLiteral("tickets/bulk/comment");
    QVERIFY(tests::waitFor(writes.addComments(ref, {comment, comment, comment}, {})));
    QCOMPARE(paths, (QStringList{single, bulk}));
    QVERIFY(tests::waitFor(writes.addComments(ref, {comment, comment}, {})));
    QCOMPARE(paths, (QStringList{single, bulk, bulk}));
    for (const char *said : {R"([["7","Kommentare hinzugefügt"],["7","Zugriff verweigert"]])",
                             R"([["7","Kommentare hinzugefügt"]])", R"({"message":"Kommentare hinzugefügt"})"}) {
        together = said;
        const auto written = tests::waitFor(writes.addComments(ref, {comment, comment}, {}));
        QVERIFY(!written && written.error().outcomeUnknown); // each is looked for by its marker
    }
    QVERIFY(tests::waitFor(writes.addComments(ref, {comment}, {})));
    QCOMPARE(paths.last(), single);
}

void RtWritesTest::refusedQuestionIsNoRefusedWrite()
{
    m_server.handle([](const HttpRecord &) { return HttpAnswer::json(400, R"({"message":"No such thing"})"); });
    const auto rt = api();
    const QString path = QStringLiteral("/tickets");
    const auto read = tests::waitFor(rt->get(path, {}, {}));
    QVERIFY(!read && read.error().code == u"rt.unanswered");
    const auto searched = tests::waitFor(rt->search(path, {}, {}, {}));
    QVERIFY(!searched && searched.error().code == u"rt.unanswered" && !searched.error().outcomeUnknown);
    const auto written = tests::waitFor(rt->write("POST", path, {}, {}));
    QVERIFY(!written && written.error().code == u"rt.rejected");
}

void RtWritesTest::pageOfHiddenHistoryIsNoEnd()
{
    m_server.handle([](const HttpRecord &request) {
        constexpr const char *entry = R"({"id":"%1","Type":"Correspond","ObjectId":"7",
            "_hyperlinks":[{"ref":"attachment"}]})";
        constexpr const char *text = R"({"id":"%1","TransactionId":"%1","ContentType":"text/plain","Content":"eA=="})";
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const int page = query.queryItemValue(QStringLiteral("page")).toInt();
        const auto list = [page](const QStringList &items) {
            return HttpAnswer::json(200,
                                    QStringLiteral(R"({"items":[%1],"count":%2,"page":%3,"per_page":100,"total":null})")
                                        .arg(items.join(u','))
                                        .arg(items.size())
                                        .arg(page)
                                        .toUtf8());
        };
        if (request.path().endsWith("/history"))
            return page == 1 || page == 4 ? list({QString::fromLatin1(entry).arg(page)}) : list({});
        if (request.method == "POST")
            return list({QString::fromLatin1(text).arg(1), QString::fromLatin1(text).arg(4)});
        HttpAnswer ticket = HttpAnswer::json(200, R"({"id":7,"Status":"new","Subject":"x"})");
        ticket.headers.emplaceBack("ETag", "\"500\""); // an entry that is hidden as well
        return ticket;
    });
    RtIssueCalls issues(api());
    const auto issue = tests::waitFor(issues.issue(7, {}));
    QVERIFY2(issue, issue ? "" : qPrintable(issue.error().sentence()));
    QCOMPARE(issue->comments.size(), 2);
}

QTEST_GUILESS_MAIN(RtWritesTest)
#include "tst_rtwrites.moc"

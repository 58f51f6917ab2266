#include "core/net/qthttpclient.h"
#include "core/trackers/rt/rtchanges.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <functional>

using namespace twinspan;
using namespace twinspan::trackers;

/// A list of tickets that changes while it is read.
class RtChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noTimeIsAskedForAFewChanges();
    void secondOfSinceIsIn();
    void noneIsLeftOutWhileTicketsChange_data();
    void noneIsLeftOutWhileTicketsChange();
    void oneThatIsNeverCalmIsAProblem();
    void hiddenTotalIsNoEnd();
    void smallQueueWithoutTotalIsReadWhole();

private:
    static constexpr qint64 start = 1'800'000'000;

    /// The last change of each ticket, in seconds since `start`; its place is its number.
    QList<qint64> m_tickets;
    bool m_tellsTotal = true;
    QStringList m_queries;
    std::function<void()> m_between; ///< after each answer
    std::unique_ptr<tests::TestHttpServer> m_server;
    std::unique_ptr<RtChanges> m_changes;

    tests::HttpAnswer answer(const tests::HttpRecord &request);
    QList<tracker::ChangedIssue> changed(qint64 since);
    void fill(int count);
};

void RtChangesTest::init()
{
    m_tickets.clear();
    m_queries.clear();
    m_between = {};
    m_tellsTotal = true;
    m_server = std::make_unique<tests::TestHttpServer>();
    m_server->handle([this](const tests::HttpRecord &request) {
        const tests::HttpAnswer made = answer(request);
        if (m_between)
            m_between();
        return made;
    });
    const auto http = std::make_shared<net::QtHttpClient>(net::HttpClientOptions{});
    m_changes =
        std::make_unique<RtChanges>(std::make_shared<RtApi>(m_server->url(QString()), QStringLiteral("1-1-00"), http));
}

void RtChangesTest::fill(int count)
{
    for (int i = 0; i < count; ++i)
        m_tickets.append(i);
}

tests::HttpAnswer RtChangesTest::answer(const tests::HttpRecord &request)
{
    static const QRegularExpression after(QStringLiteral("id > (\\d+)"));
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const QString sql = query.queryItemValue(QStringLiteral("query"), QUrl::FullyDecoded);
    m_queries.append(sql);
    const bool byTime = query.queryItemValue(QStringLiteral("orderby")) == u"LastUpdated";
    QList<std::pair<qint64, int>> rows;
    for (int i = 0; i < m_tickets.size(); ++i) {
        if (byTime || i + 1 > after.match(sql).captured(1).toInt())
            rows.append({byTime ? m_tickets.at(i) : -i - 1, i + 1});
    }
    std::ranges::sort(rows, std::greater<>());
    const int perPage = query.queryItemValue(QStringLiteral("per_page")).toInt();
    const qsizetype total = rows.size();
    rows = rows.first(std::min<qsizetype>(perPage, total));
    QJsonArray items;
    for (const auto &[key, number] : rows) {
        const QDateTime updated = QDateTime::fromSecsSinceEpoch(start + m_tickets.at(number - 1), Qt::UTC);
        items.append(QJsonObject{{QStringLiteral("id"), QString::number(number)},
                                 {QStringLiteral("LastUpdated"), updated.toString(Qt::ISODate)},
                                 {QStringLiteral("Queue"), QJsonObject{{QStringLiteral("id"), QStringLiteral("3")}}}});
    }
    const QJsonObject list{{QStringLiteral("items"), items},
                           {QStringLiteral("count"), items.size()},
                           {QStringLiteral("page"), 1},
                           {QStringLiteral("per_page"), perPage},
                           {QStringLiteral("total"), m_tellsTotal ? QJsonValue(total) : QJsonValue()}};
    return tests::HttpAnswer::json(200, QJsonDocument(list).toJson());
}

QList<tracker::ChangedIssue> RtChangesTest::changed(qint64 since)
{
    const auto page = tests::waitFor(
        m_changes->page(QStringLiteral("3"), QDateTime::fromSecsSinceEpoch(start + since, Qt::UTC), {}, {}));
    return page ? page->issues : QList<tracker::ChangedIssue>();
}

void RtChangesTest::noTimeIsAskedForAFewChanges()
{
    fill(500);
    QCOMPARE(changed(450).size(), 50);
    QCOMPARE(m_queries, QStringList{QStringLiteral("Queue = 3")});
}

void RtChangesTest::secondOfSinceIsIn()
{
    fill(5);
    m_tickets[0] = 4;
    const auto found = changed(4);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().ref.id, QStringLiteral("1"));
    QCOMPARE(changed(5).size(), 0);
}

void RtChangesTest::noneIsLeftOutWhileTicketsChange_data()
{
    QTest::addColumn<int>("after");
    for (int after = 1; after <= 5; ++after)
        QTest::addRow("after call %d", after) << after;
}

void RtChangesTest::noneIsLeftOutWhileTicketsChange()
{
    constexpr int many = 250;
    QFETCH(const int, after);
    fill(many);
    m_between = [this, after] {
        if (m_queries.size() != after)
            return;
        for (qsizetype i = 0; i < 20; ++i)
            m_tickets[i * 12] = many + i; // some that were read, some that were not
    };
    const auto found = changed(0);
    QCOMPARE(found.size(), many);
    QVERIFY(std::ranges::is_sorted(found, {}, &tracker::ChangedIssue::updated));
    for (const tracker::ChangedIssue &ticket : found) {
        if (after == 5)
            break; // it was over by then, the next poll names them
        QCOMPARE(ticket.updated.toSecsSinceEpoch(), start + m_tickets.at(ticket.ref.id.toInt() - 1));
    }
}

void RtChangesTest::oneThatIsNeverCalmIsAProblem()
{
    fill(150);
    qint64 now = 1000;
    m_between = [this, &now] {
        for (qint64 &ticket : m_tickets)
            ticket = ++now;
    };
    const auto page =
        tests::waitFor(m_changes->page(QStringLiteral("3"), QDateTime::fromSecsSinceEpoch(start, Qt::UTC), {}, {}));
    QVERIFY(!page);
    QVERIFY(page.error().isTransient());
}

void RtChangesTest::hiddenTotalIsNoEnd()
{
    m_tellsTotal = false;
    fill(150);
    QCOMPARE(changed(0).size(), 150);
    QVERIFY(m_queries.contains(QStringLiteral("Queue = 3 AND LastUpdated >= '2027-01-14 19:00:00' AND id > 150")));
}

void RtChangesTest::smallQueueWithoutTotalIsReadWhole()
{
    m_tellsTotal = false;
    fill(1);
    QCOMPARE(changed(0).size(), 1);
    m_tickets = {5, 5, 5}; // all in one second
    QCOMPARE(changed(0).size(), 3);
}

QTEST_GUILESS_MAIN(RtChangesTest)
#include "tst_rtchanges.moc"

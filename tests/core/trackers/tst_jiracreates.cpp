#include "core/net/qthttpclient.h"
#include "core/trackers/jira/jiracreates.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <vector>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;
using tests::HttpRecord;
using tests::waitFor;

/// What a Jira does with several issues in one call, and what becomes of each.
class JiraCreatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seen.clear(); }
    void severalShareACall();
    void refusedOneIsAskedForItsWords();
    void answerThatNamesNotAllIsUnknown();
    void callThatIsRefusedAsAWholeIsMadeForEach();
    void markersThatABulkDropsAreSet();
    void otherOrderIsUnknownAndNeverTriedAgain();

private:
    using Results = QList<Result<QJsonObject>>;

    std::shared_ptr<JiraCreates> creates(JiraEdition edition = JiraEdition::DataCenter)
    {
        JiraAccess access;
        access.edition = edition;
        access.site = m_server.url(QString());
        access.authorization = "Bearer x";
        const auto api = std::make_shared<JiraApi>(access, std::make_shared<net::QtHttpClient>());
        return std::make_shared<JiraCreates>(api, std::make_shared<JiraQueries>(api));
    }
    static QJsonObject body(int number)
    {
        const QJsonObject property{{QStringLiteral("key"), QStringLiteral("twinspan")},
                                   {QStringLiteral("value"), markerOf(number)}};
        return {{QStringLiteral("fields"), QJsonObject{{QStringLiteral("summary"), QString::number(number)}}},
                {QStringLiteral("properties"), QJsonArray{property}}};
    }
    static QJsonObject markerOf(int number) { return {{QStringLiteral("marker"), QString::number(number)}}; }
    /// Makes the issues `from` to `to` at one time; the first goes alone.
    static Results make(const std::shared_ptr<JiraCreates> &creates, int from, int to)
    {
        std::vector<Task<Result<QJsonObject>>> running;
        for (int i = from; i <= to; ++i)
            running.push_back(creates->create(body(i), {}));
        Results results;
        for (auto &each : running)
            results.append(waitFor(std::move(each)));
        return results;
    }
    /// As a Jira that does all as it should: the id of an issue is 100 and the number in its summary.
    HttpAnswer answered(const HttpRecord &request)
    {
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        m_seen.append(QString::fromLatin1(request.method + ' ' + request.path().mid(11)));
        if (request.path().endsWith("/bulkfetch"))
            return shown(asked);
        if (request.path().endsWith("/bulk"))
            return bulk(asked.value(QLatin1String("issueUpdates")).toArray());
        if (request.path().endsWith("/issue"))
            return HttpAnswer::json(201, QJsonDocument(madeOf(asked)).toJson());
        return HttpAnswer::json(200, "{}");
    }
    static QJsonObject madeOf(const QJsonObject &asked)
    {
        const int number =
            asked.value(QLatin1String("fields")).toObject().value(QLatin1String("summary")).toString().toInt();
        return {{QStringLiteral("id"), QString::number(100 + number)},
                {QStringLiteral("key"), QStringLiteral("A-%1").arg(number)}};
    }
    static HttpAnswer bulk(const QJsonArray &updates, const QJsonArray &errors = {})
    {
        QJsonArray issues;
        for (const QJsonValue update : updates)
            issues.append(madeOf(update.toObject()));
        return HttpAnswer::json(
            201, QJsonDocument(QJsonObject{{QStringLiteral("issues"), issues}, {QStringLiteral("errors"), errors}})
                     .toJson());
    }
    static HttpAnswer shown(const QJsonObject &asked, bool withMarkers = true)
    {
        QJsonArray issues;
        const QJsonArray ids = asked.value(QLatin1String("issueIdsOrKeys")).toArray();
        for (const QJsonValue id : ids) {
            QJsonObject properties;
            if (withMarkers)
                properties.insert(QStringLiteral("twinspan"), markerOf(id.toString().toInt() - 100));
            issues.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("properties"), properties}});
        }
        return HttpAnswer::json(200, QJsonDocument(QJsonObject{{QStringLiteral("issues"), issues}}).toJson());
    }
    static QStringList idsOf(const Results &results)
    {
        QStringList ids;
        for (const auto &result : results)
            ids.append(result ? result->value(QLatin1String("id")).toString() : result.error().code);
        return ids;
    }

    static QStringList words(std::initializer_list<const char *> texts)
    {
        QStringList all;
        for (const char *text : texts)
            all.append(QString::fromLatin1(text));
        return all;
    }

    tests::TestHttpServer m_server;
    QStringList m_seen;
    static constexpr const char *single = "POST /issue";
    static constexpr const char *bulkCall = "POST /issue/bulk";
};

void JiraCreatesTest::severalShareACall()
{
    m_server.handle([this](const HttpRecord &request) { return answered(request); });
    const auto cloud = creates(JiraEdition::Cloud);
    QCOMPARE(idsOf(make(cloud, 1, 4)), words({"101", "102", "103", "104"}));
    // Once it is looked at whether a bulk keeps the markers.
    QCOMPARE(m_seen, words({"GET /myself", single, bulkCall, "POST /issue/bulkfetch"}));
    m_seen.clear();
    QCOMPARE(idsOf(make(cloud, 5, 7)), words({"105", "106", "107"}));
    QCOMPARE(m_seen, words({single, bulkCall}));
}

void JiraCreatesTest::refusedOneIsAskedForItsWords()
{
    m_server.handle([this](const HttpRecord &request) {
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        if (request.path().endsWith("/bulk")) {
            m_seen.append(QString::fromLatin1(bulkCall));
            QJsonArray updates = asked.value(QLatin1String("issueUpdates")).toArray();
            updates.removeAt(1);
            return bulk(updates,
                        {QJsonObject{{QStringLiteral("status"), 400}, {QStringLiteral("failedElementNumber"), 1}}});
        }
        if (madeOf(asked).value(QLatin1String("id")) == QLatin1String("103"))
            return HttpAnswer::json(400, R"({"errors":{"summary":"Not this one."}})");
        return answered(request);
    });
    const Results results = make(creates(), 1, 4);
    QCOMPARE(idsOf(results), words({"101", "102", "jira.rejected", "104"}));
    QVERIFY(results.at(2).error().cause.contains(QLatin1String("Not this one.")));
    QCOMPARE(m_seen.count(QString::fromLatin1(bulkCall)), 1);
}

void JiraCreatesTest::answerThatNamesNotAllIsUnknown()
{
    m_server.handle(
        [this](const HttpRecord &request) { return request.path().endsWith("/bulk") ? bulk({}) : answered(request); });
    const Results results = make(creates(), 1, 3);
    QVERIFY(results.first());
    for (const auto &result : results.mid(1))
        QVERIFY(!result && result.error().outcomeUnknown);
}

void JiraCreatesTest::callThatIsRefusedAsAWholeIsMadeForEach()
{
    m_server.handle([this](const HttpRecord &request) {
        return request.path().endsWith("/bulk") ? HttpAnswer::json(404, "{}") : answered(request);
    });
    QCOMPARE(idsOf(make(creates(), 1, 3)), words({"101", "102", "103"}));
    m_server.handle([this](const HttpRecord &request) {
        return request.path().endsWith("/bulk") ? HttpAnswer::json(503, "{}") : answered(request);
    });
    const Results results = make(creates(), 1, 3); // it may have been done
    QVERIFY(results.first());
    for (const auto &result : results.mid(1))
        QVERIFY(!result && result.error().outcomeUnknown);
}

void JiraCreatesTest::markersThatABulkDropsAreSet()
{
    m_server.handle([this](const HttpRecord &request) {
        if (request.path().endsWith("/bulkfetch"))
            return shown(QJsonDocument::fromJson(request.body).object(), false);
        if (request.method == "PUT" && QJsonDocument::fromJson(request.body).object() != markerOf(2) &&
            QJsonDocument::fromJson(request.body).object() != markerOf(3))
            return HttpAnswer::json(400, "{}");
        return answered(request);
    });
    const auto cloud = creates(JiraEdition::Cloud);
    QCOMPARE(idsOf(make(cloud, 1, 3)), words({"101", "102", "103"}));
    QCOMPARE(m_seen.mid(3), words({"PUT /issue/102/properties/twinspan", "PUT /issue/103/properties/twinspan"}));
    m_seen.clear();
    QCOMPARE(idsOf(make(cloud, 4, 6)), words({"104", "105", "106"}));
    QCOMPARE(m_seen, words({single, single, single}));
}

void JiraCreatesTest::otherOrderIsUnknownAndNeverTriedAgain()
{
    m_server.handle([this](const HttpRecord &request) {
        if (!request.path().endsWith("/bulk"))
            return answered(request);
        m_seen.append(QString::fromLatin1(bulkCall));
        const QJsonArray updates =
            QJsonDocument::fromJson(request.body).object().value(QLatin1String("issueUpdates")).toArray();
        return bulk({updates.at(1), updates.at(0)});
    });
    const auto cloud = creates(JiraEdition::Cloud);
    const Results results = make(cloud, 1, 3);
    for (const auto &result : results.mid(1))
        QVERIFY(!result && result.error().outcomeUnknown); // each is found by its marker
    (void)make(cloud, 4, 8);
    QCOMPARE(m_seen.count(QString::fromLatin1(bulkCall)), 1);
}

QTEST_GUILESS_MAIN(JiraCreatesTest)
#include "tst_jiracreates.moc"

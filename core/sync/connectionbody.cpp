#include "core/sync/connectionbody.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/replicajson.h"
#include "core/sync/syncmessages.h"

#include <QJsonArray>

#include <algorithm>

namespace twinspan::sync
{

namespace
{
constexpr QLatin1String statusName("status");
constexpr QLatin1String restoredName("restored");
constexpr QLatin1String unlinkedName("unlinked");
constexpr QLatin1String sourceName("source");
constexpr QLatin1String twinName("twin");
constexpr QLatin1String ruleName("rule");
constexpr QLatin1String countsName("counts");
constexpr QLatin1String numberName("number");
constexpr QLatin1String againName("again");
constexpr QLatin1String skippedName("skipped");
constexpr QLatin1String requestName("request");
constexpr QLatin1String pairsName("pairs");
constexpr QLatin1String ticketName("ticket");
constexpr QLatin1String knownTicketName("knownTicket");
constexpr qint64 largest = (1LL << 53) - 1;

QJsonArray pairsToJson(const QList<KnownPair> &pairs)
{
    QJsonArray array;
    for (const KnownPair &pair : pairs)
        array.append(QJsonObject{{sourceName, sync::toJson(pair.source)},
                                 {twinName, sync::toJson(pair.twin)},
                                 {ticketName, pair.ticket},
                                 {knownTicketName, pair.knownTicket}});
    return array;
}

Result<QList<KnownPair>> pairsFromJson(const QJsonArray &array)
{
    QList<KnownPair> pairs;
    for (qsizetype index = 0; index < std::min<qsizetype>(array.size(), ConnectionBody::maxPairs); ++index) {
        const QJsonObject json = array.at(index).toObject();
        TWINSPAN_TRY(source, issueRefFromJson(json.value(sourceName).toObject()));
        TWINSPAN_TRY(twin, issueRefFromJson(json.value(twinName).toObject()));
        pairs.append({source, twin, json.value(ticketName).toString().left(protocol::maxShortText),
                      json.value(knownTicketName).toString().left(protocol::maxShortText)});
    }
    return pairs;
}
} // namespace

QJsonObject ConnectionBody::toJson() const
{
    QJsonObject json;
    if (status)
        json.insert(statusName, toString(*status));
    if (!unlinkedSource.isEmpty())
        json.insert(unlinkedName, QJsonObject{{sourceName, unlinkedSource}, {twinName, unlinkedTwin}});
    if (rule)
        json.insert(ruleName, QJsonObject{{countsName, toString(*rule)}, {numberName, ruleNumber}});
    if (!again.isEmpty())
        json.insert(againName, again);
    if (!skippedSource.isEmpty())
        json.insert(skippedName, QJsonObject{{sourceName, skippedSource}, {requestName, skippedRequest}});
    if (restored)
        json.insert(restoredName, true);
    if (!pairs.isEmpty())
        json.insert(pairsName, pairsToJson(pairs));
    return json;
}

Result<ConnectionBody> ConnectionBody::fromJson(const QJsonObject &json)
{
    protocol::JsonReader reader(json, QStringLiteral("message"), QStringLiteral("body"));
    ConnectionBody body;
    body.status = model::peerStatusFromString(reader.text(statusName, protocol::maxShortText));
    if (reader.has(unlinkedName)) {
        protocol::JsonReader unlinked = reader.child(unlinkedName);
        body.unlinkedSource = unlinked.requiredText(sourceName, protocol::maxShortText);
        body.unlinkedTwin = unlinked.requiredText(twinName, protocol::maxShortText);
        reader.check(unlinked);
    }
    if (reader.has(ruleName)) {
        protocol::JsonReader rule = reader.child(ruleName);
        // One that only a later version knows is none.
        body.rule = model::conflictRuleFromString(rule.requiredText(countsName, protocol::maxShortText));
        body.ruleNumber = rule.integer(numberName, 1, largest);
        reader.check(rule);
    }
    body.again = reader.text(againName, protocol::maxShortText);
    if (reader.has(skippedName)) {
        protocol::JsonReader skipped = reader.child(skippedName);
        body.skippedSource = skipped.requiredText(sourceName, protocol::maxShortText);
        body.skippedRequest = skipped.requiredText(requestName, protocol::maxShortText);
        reader.check(skipped);
    }
    body.restored = reader.flag(restoredName, false);
    TWINSPAN_CHECK(reader.status());
    TWINSPAN_TRY(pairs, pairsFromJson(json.value(pairsName).toArray()));
    body.pairs = pairs;
    return body;
}

} // namespace twinspan::sync

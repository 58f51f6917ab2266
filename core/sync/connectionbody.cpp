#include "core/sync/connectionbody.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/replicajson.h"

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
constexpr qint64 largest = (1LL << 53) - 1;
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
    if (restored)
        json.insert(restoredName, true);
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
    body.restored = reader.flag(restoredName, false);
    TWINSPAN_CHECK(reader.status());
    return body;
}

} // namespace twinspan::sync

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
} // namespace

QJsonObject ConnectionBody::toJson() const
{
    QJsonObject json;
    if (status)
        json.insert(statusName, toString(*status));
    if (!unlinkedSource.isEmpty())
        json.insert(unlinkedName, QJsonObject{{sourceName, unlinkedSource}, {twinName, unlinkedTwin}});
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
    body.restored = reader.flag(restoredName, false);
    TWINSPAN_CHECK(reader.status());
    return body;
}

} // namespace twinspan::sync

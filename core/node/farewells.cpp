#include "core/node/farewells.h"

#include "core/base/logging.h"
#include "core/peer/directchannel.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/sealing.h"

#include <QJsonDocument>

namespace twinspan::node
{

namespace
{
const QString farewellsFact = QStringLiteral("node.farewells");
constexpr int daysOfTrying = 30;
constexpr QLatin1String sinceName("since");
constexpr QLatin1String sharedName("connection");
constexpr QLatin1String urlName("url");
constexpr QLatin1String keyName("key");
constexpr QLatin1String messageName("message");
constexpr QLatin1String numberName("number");
constexpr QLatin1String bodyName("body");

/// It knows it already: by an earlier try whose answer was lost, or because it deleted the connection, too.
bool isKnownThere(const Problem &problem)
{
    return problem.code == QLatin1String("peer.unknown-connection") ||
           problem.code == QLatin1String("peer.not-recognised");
}
} // namespace

Farewells::Farewells(NodeParts &parts) : Worker(*parts.setup.clock), m_parts(parts) {}

Status Farewells::add(const model::Connection &connection, const protocol::Message &message)
{
    TWINSPAN_TRY(all, open());
    all.append(QJsonObject{{sinceName, protocol::timeToJson(m_parts.setup.clock->now())},
                           {sharedName, connection.sharedId},
                           {urlName, connection.remote.nodeUrl.toString()},
                           {keyName, QString::fromLatin1(connection.remote.publicKey.toBase64())},
                           {messageName, message.id},
                           {numberName, static_cast<qint64>(message.number)},
                           {bodyName, message.body}});
    return keep(all);
}

Task<> Farewells::work()
{
    const auto all = open();
    if (!all || all->isEmpty())
        co_return;
    QJsonArray left;
    std::optional<Problem> problem;
    for (const QJsonValue entry : *all) {
        const QJsonObject farewell = entry.toObject();
        const auto since = QDateTime::fromString(farewell.value(sinceName).toString(), Qt::ISODateWithMs);
        if (since.addDays(daysOfTrying) < m_parts.setup.clock->now())
            continue;
        const Status told = co_await tell(farewell);
        if (isStopped())
            co_return;
        if (told || isKnownThere(told.error()))
            continue;
        problem = told.error();
        left.append(farewell);
    }
    // One more may have been added meanwhile.
    const auto now = open();
    for (qsizetype index = all->size(); now && index < now->size(); ++index)
        left.append(now->at(index));
    if (const Status kept = keep(left); !kept)
        problem = kept.error();
    if (problem) {
        qCInfo(logNode).noquote() << "the other side of a deleted connection is told later:" << problem->sentence();
        co_await pauseFor(*problem);
        wake();
        co_return;
    }
    goesWell();
}

Task<Status> Farewells::tell(QJsonObject farewell)
{
    const QByteArray key = QByteArray::fromBase64(farewell.value(keyName).toString().toLatin1());
    TWINSPAN_CO_TRY(sealer, protocol::Sealer::create(m_parts.identity, key, farewell.value(sharedName).toString()));
    const auto channel = std::make_shared<peer::DirectChannel>(m_parts.setup.makeHttpClient(), sealer,
                                                               QUrl(farewell.value(urlName).toString()));
    protocol::Message message;
    message.id = farewell.value(messageName).toString();
    message.number = static_cast<quint64>(farewell.value(numberName).toInteger());
    message.kind = protocol::MessageKind::Connection;
    message.body = farewell.value(bodyName).toObject();
    QList<protocol::Message> messages{message};
    co_return co_await channel->deliver(messages, token());
}

Result<QJsonArray> Farewells::open() const
{
    TWINSPAN_TRY(text, m_parts.setup.store->fact(farewellsFact));
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

Status Farewells::keep(const QJsonArray &farewells) const
{
    const QByteArray text = QJsonDocument(farewells).toJson(QJsonDocument::Compact);
    return m_parts.setup.store->setFact(farewellsFact, farewells.isEmpty() ? QString() : QString::fromUtf8(text));
}

} // namespace twinspan::node

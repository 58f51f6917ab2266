#include "core/peer/hello.h"

#include "core/protocol/boundedjson.h"
#include "core/protocol/jsonreader.h"

#include <QJsonObject>

namespace twinspan::peer
{

namespace
{
constexpr QLatin1String productName{"product"};
constexpr QLatin1String productText{"twinspan-node"};
constexpr QLatin1String nameName{"name"};
constexpr QLatin1String nodeVersionName{"nodeVersion"};
constexpr QLatin1String minProtocolName{"minProtocolVersion"};
constexpr QLatin1String maxProtocolName{"maxProtocolVersion"};

constexpr qsizetype maxName = 256;
constexpr qint64 maxVersion = 1'000'000;
} // namespace

QByteArray toBytes(const Hello &hello)
{
    return protocol::canonicalJson({{productName, productText},
                                    {nameName, hello.name.left(maxName)},
                                    {nodeVersionName, hello.nodeVersion},
                                    {minProtocolName, hello.protocol.min},
                                    {maxProtocolName, hello.protocol.max}});
}

std::optional<Hello> helloFromBytes(const QByteArray &bytes)
{
    const QString area = QStringLiteral("hello");
    const auto json = protocol::parseBounded(bytes, area, maxHelloSize);
    if (!json || json->value(productName).toString() != productText)
        return std::nullopt;
    protocol::JsonReader reader(*json, area);
    Hello hello;
    hello.name = reader.text(nameName, maxName);
    hello.nodeVersion = reader.text(nodeVersionName, maxName);
    hello.protocol.min = static_cast<int>(reader.integer(minProtocolName, 1, maxVersion));
    hello.protocol.max = static_cast<int>(reader.integer(maxProtocolName, hello.protocol.min, maxVersion));
    if (!reader.status())
        return std::nullopt;
    return hello;
}

} // namespace twinspan::peer

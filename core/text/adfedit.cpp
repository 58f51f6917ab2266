#include "core/text/adfedit.h"

#include "core/text/adfblocks.h"
#include "core/text/adfwriter.h"
#include "core/text/blockadapt.h"
#include "core/text/flatten.h"
#include "core/text/keptpieces.h"
#include "core/text/markdownwriter.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace twinspan::text
{

namespace
{

const QString contentName = QStringLiteral("content");
const QString attributesName = QStringLiteral("attrs");
const QString idName = QStringLiteral("localId");

QJsonObject documentOf(const QJsonArray &content)
{
    return {{QStringLiteral("type"), QStringLiteral("doc")}, {QStringLiteral("version"), 1}, {contentName, content}};
}

/// The highest of the numbers that the writer gives tasks as their ids.
int highestId(const QJsonArray &nodes)
{
    int highest = 0;
    for (const auto &value : nodes) {
        const QJsonObject node = value.toObject();
        const QString id = node.value(attributesName).toObject().value(idName).toString();
        highest = std::max({highest, id.toInt(), highestId(node.value(contentName).toArray())});
    }
    return highest;
}

/// The nodes with other ids than those that were given already.
QJsonArray withIdsBehind(const QJsonArray &nodes, int last)
{
    QJsonArray result;
    for (const auto &value : nodes) {
        QJsonObject node = value.toObject();
        QJsonObject attributes = node.value(attributesName).toObject();
        if (attributes.contains(idName)) {
            attributes.insert(idName, QString::number(attributes.value(idName).toString().toInt() + last));
            node.insert(attributesName, attributes);
        }
        if (node.contains(contentName))
            node.insert(contentName, withIdsBehind(node.value(contentName).toArray(), last));
        result.append(node);
    }
    return result;
}

QJsonArray written(Nodes blocks, const DefuseRules &rules)
{
    Node document;
    document.children = std::move(blocks);
    return adfDocument(writeMarkdown(document), rules).value(contentName).toArray();
}

} // namespace

QJsonObject editedAdf(const QJsonObject &original, const QString &markdown, const DefuseRules &rules)
{
    const QJsonArray nodes = original.value(contentName).toArray();
    std::vector<Nodes> parts;
    for (const auto &node : nodes)
        parts.push_back(readAdf(documentOf({node})).children);
    const Nodes blocks = withoutFootnotes(adaptedDocument(markdown, FileAddresses::Stay).children);
    QJsonArray content;
    int lastId = highestId(nodes);
    for (Piece &piece : keptPieces(parts, blocks)) {
        if (piece.kept >= 0) {
            content.append(nodes.at(piece.kept));
            continue;
        }
        const QJsonArray fresh = withIdsBehind(written(std::move(piece.blocks), rules), lastId);
        lastId = std::max(lastId, highestId(fresh));
        for (const auto &node : fresh)
            content.append(node);
    }
    return documentOf(content);
}

} // namespace twinspan::text

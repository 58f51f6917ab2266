#include "core/text/adfblocks.h"

#include "core/text/adfinlines.h"
#include "core/text/blockadapt.h"
#include "core/text/defuse.h"
#include "core/text/eventable.h"
#include "core/text/htmlitems.h"
#include "core/text/textparts.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace twinspan::text
{

namespace
{

Node made(Kind kind, Nodes children = {})
{
    Node node;
    node.kind = kind;
    node.children = std::move(children);
    return node;
}

QString typeOf(const QJsonObject &node)
{
    return node.value(QStringLiteral("type")).toString();
}

QJsonArray contentOf(const QJsonObject &node)
{
    return node.value(QStringLiteral("content")).toArray();
}

QJsonValue attribute(const QJsonObject &node, const QString &name)
{
    return node.value(QStringLiteral("attrs")).toObject().value(name);
}

/// As deep as the document is, which the parser of JSON bounds.
class AdfReader
{
public:
    Nodes blocks(const QJsonArray &content)
    {
        Nodes result;
        QJsonArray line;
        const auto endLine = [&line, &result] {
            if (!line.isEmpty())
                result.push_back(made(Kind::Paragraph, readAdfInlines(line)));
            line = {};
        };
        for (const auto &value : content) {
            const QJsonObject node = value.toObject();
            if (isAdfInline(node)) {
                line.append(node);
                continue;
            }
            endLine();
            add(node, result);
        }
        endLine();
        return result;
    }

private:
    void add(const QJsonObject &node, Nodes &result)
    {
        using Add = void (AdfReader::*)(const QJsonObject &, Nodes &);
        static const QHash<QString, Add> adders{
            {QStringLiteral("paragraph"), &AdfReader::addParagraph},
            {QStringLiteral("caption"), &AdfReader::addParagraph},
            {QStringLiteral("heading"), &AdfReader::addHeading},
            {QStringLiteral("blockquote"), &AdfReader::addQuote},
            {QStringLiteral("panel"), &AdfReader::addQuote},
            {QStringLiteral("bulletList"), &AdfReader::addList},
            {QStringLiteral("orderedList"), &AdfReader::addList},
            {QStringLiteral("taskList"), &AdfReader::addList},
            {QStringLiteral("decisionList"), &AdfReader::addList},
            {QStringLiteral("codeBlock"), &AdfReader::addCode},
            {QStringLiteral("rule"), &AdfReader::addRule},
            {QStringLiteral("table"), &AdfReader::addTable},
            {QStringLiteral("expand"), &AdfReader::addExpand},
            {QStringLiteral("nestedExpand"), &AdfReader::addExpand},
            {QStringLiteral("media"), &AdfReader::addMedia},
            {QStringLiteral("blockCard"), &AdfReader::addCard},
            {QStringLiteral("embedCard"), &AdfReader::addCard},
        };
        const Add adder = adders.value(typeOf(node), &AdfReader::addUnknown);
        (this->*adder)(node, result);
    }

    void addParagraph(const QJsonObject &node, Nodes &result)
    {
        result.push_back(made(Kind::Paragraph, readAdfInlines(contentOf(node))));
    }

    void addHeading(const QJsonObject &node, Nodes &result)
    {
        result.push_back(made(Kind::Heading, readAdfInlines(contentOf(node))));
        result.back().number = std::clamp(attribute(node, QStringLiteral("level")).toInt(1), 1, 6);
    }

    void addQuote(const QJsonObject &node, Nodes &result)
    {
        result.push_back(made(Kind::Quote, blocks(contentOf(node))));
    }

    void addRule(const QJsonObject & /*node*/, Nodes &result) { result.push_back(made(Kind::Rule)); }

    void addCode(const QJsonObject &node, Nodes &result)
    {
        Node code = made(Kind::CodeBlock);
        const QJsonArray texts = contentOf(node);
        for (const auto &text : texts)
            code.text += cleaned(text.toObject().value(QStringLiteral("text")).toString());
        code.text = undefused(code.text);
        code.target = cleaned(attribute(node, QStringLiteral("language")).toString()).simplified().section(u' ', 0, 0);
        result.push_back(std::move(code));
    }

    void addExpand(const QJsonObject &node, Nodes &result)
    {
        Nodes title;
        appendText(title, cleaned(attribute(node, QStringLiteral("title")).toString()).simplified());
        if (!title.empty())
            result.push_back(made(Kind::Paragraph, {made(Kind::Strong, std::move(title))}));
        addContent(node, result);
    }

    void addMedia(const QJsonObject &node, Nodes &result)
    {
        result.push_back(made(Kind::Paragraph, {readAdfMedia(node)}));
    }

    void addCard(const QJsonObject &node, Nodes &result)
    {
        const QString url = cleaned(attribute(node, QStringLiteral("url")).toString());
        Node link = made(Kind::Link);
        link.target = url;
        appendText(link.children, url);
        if (!url.isEmpty())
            result.push_back(made(Kind::Paragraph, {std::move(link)}));
    }

    void addContent(const QJsonObject &node, Nodes &result)
    {
        Nodes inner = blocks(contentOf(node));
        std::move(inner.begin(), inner.end(), std::back_inserter(result));
    }

    void addUnknown(const QJsonObject &node, Nodes &result)
    {
        if (!contentOf(node).isEmpty()) {
            addContent(node, result);
            return;
        }
        Nodes text;
        appendText(text, undefused(readableAdf(node)).simplified());
        if (!text.empty())
            result.push_back(made(Kind::Paragraph, std::move(text)));
    }

    // Lists. A list of tasks in a list of tasks belongs to the task in front of it.

    void addList(const QJsonObject &node, Nodes &result)
    {
        const bool isOrdered = typeOf(node) == QLatin1String("orderedList");
        Node list = made(isOrdered ? Kind::OrderedList : Kind::BulletList);
        if (isOrdered)
            list.number = std::clamp(attribute(node, QStringLiteral("order")).toInt(1), 0, 999'999'999);
        const QJsonArray items = contentOf(node);
        for (const auto &value : items) {
            const QJsonObject item = value.toObject();
            if (typeOf(item) == QLatin1String("taskList") && !list.children.empty())
                addList(item, list.children.back().children);
            else
                list.children.push_back(itemOf(item));
        }
        if (!list.children.empty())
            result.push_back(std::move(list));
    }

    Node itemOf(const QJsonObject &node)
    {
        const QString type = typeOf(node);
        Node item = made(Kind::Item);
        item.task = type == QLatin1String("taskItem");
        item.marked = item.task && attribute(node, QStringLiteral("state")).toString() == QLatin1String("DONE");
        const bool isItem = item.task || type == QLatin1String("listItem") || type == QLatin1String("decisionItem");
        item.children = blocks(isItem ? contentOf(node) : QJsonArray{node});
        return item;
    }

    // Tables

    void addTable(const QJsonObject &node, Nodes &result)
    {
        Node table = made(Kind::Table);
        const QJsonArray rows = contentOf(node);
        for (const auto &value : rows) {
            Node row = rowOf(contentOf(value.toObject()));
            if (!row.children.empty())
                table.children.push_back(std::move(row));
        }
        if (!table.children.empty())
            result.push_back(evenTable(std::move(table)));
    }

    Node rowOf(const QJsonArray &cells)
    {
        Node row = made(Kind::Row);
        row.marked = true;
        for (const auto &value : cells) {
            const QJsonObject cell = value.toObject();
            row.marked = row.marked && typeOf(cell) == QLatin1String("tableHeader");
            row.children.push_back(made(Kind::Cell, inlinesOf(adaptedBlocks(cell))));
            const int columns = std::clamp(attribute(cell, QStringLiteral("colspan")).toInt(1), 1, mostColumns);
            for (int more = 1; more < columns && m_fillers > 0; ++more, --m_fillers)
                row.children.push_back(made(Kind::Cell));
        }
        return row;
    }

    Nodes adaptedBlocks(const QJsonObject &cell)
    {
        Node document;
        document.children = blocks(contentOf(cell));
        return adapted(std::move(document), FileAddresses::Stay).children;
    }

    static constexpr int mostColumns = 100;
    int m_fillers = 20'000; ///< cells that only fill up: a document can't multiply what it was made of
};

} // namespace

Node readAdf(const QJsonObject &document)
{
    Node result;
    const bool isDocument = typeOf(document) == QLatin1String("doc");
    result.children = AdfReader().blocks(isDocument ? contentOf(document) : QJsonArray{document});
    return adapted(std::move(result), FileAddresses::Stay);
}

} // namespace twinspan::text

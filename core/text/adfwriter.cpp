#include "core/text/adfwriter.h"

#include "core/text/adfadapt.h"
#include "core/text/adfreader.h"
#include "core/text/adfruns.h"
#include "core/text/blockadapt.h"
#include "core/text/joiners.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace twinspan::text
{

namespace
{

QJsonObject made(const QString &type)
{
    return {{QStringLiteral("type"), type}};
}

QJsonObject made(const QString &type, const QJsonArray &content)
{
    QJsonObject node = made(type);
    node.insert(QStringLiteral("content"), content);
    return node;
}

QJsonObject withAttributes(QJsonObject node, const QJsonObject &attributes)
{
    node.insert(QStringLiteral("attrs"), attributes);
    return node;
}

QJsonObject linkMark(const AdfMarks &marks)
{
    QJsonObject attributes{{QStringLiteral("href"), marks.href}};
    if (!marks.title.isEmpty())
        attributes.insert(QStringLiteral("title"), marks.title);
    return withAttributes(made(QStringLiteral("link")), attributes);
}

QJsonArray marksOf(const AdfRun &run)
{
    const AdfMarks &marks = run.marks;
    QJsonArray result;
    if (!marks.href.isEmpty())
        result.append(linkMark(marks));
    if (run.node.kind == Kind::Code)
        result.append(made(QStringLiteral("code")));
    if (marks.em)
        result.append(made(QStringLiteral("em")));
    if (marks.strong)
        result.append(made(QStringLiteral("strong")));
    if (marks.strike)
        result.append(made(QStringLiteral("strike")));
    if (!marks.subsup.isEmpty())
        result.append(withAttributes(made(QStringLiteral("subsup")), {{QStringLiteral("type"), marks.subsup}}));
    if (marks.underline)
        result.append(made(QStringLiteral("underline")));
    return result;
}

class AdfWriter
{
public:
    explicit AdfWriter(const DefuseRules &rules) : m_rules(rules) {}

    QJsonArray blocks(const Nodes &nodes)
    {
        QJsonArray result;
        for (const Node &node : nodes)
            result.append(block(node));
        return result;
    }

private:
    QJsonObject block(const Node &node)
    {
        switch (node.kind) {
        case Kind::Heading:
            return withAttributes(made(QStringLiteral("heading"), inlines(node.children)),
                                  {{QStringLiteral("level"), node.number}});
        case Kind::Quote:
            return made(QStringLiteral("blockquote"), blocks(node.children));
        case Kind::BulletList:
        case Kind::OrderedList:
            return isAdfTaskList(node) ? taskList(node) : list(node);
        case Kind::CodeBlock:
            return codeBlock(node);
        case Kind::Rule:
            return made(QStringLiteral("rule"));
        case Kind::Table:
            return table(node);
        default:
            return isAdfPicture(node) ? picture(node.children.front()) : paragraph(node.children);
        }
    }

    QJsonObject paragraph(const Nodes &content) const
    {
        const QString type = QStringLiteral("paragraph");
        return content.empty() ? made(type) : made(type, inlines(content));
    }

    QJsonObject codeBlock(const Node &node) const
    {
        const QString type = QStringLiteral("codeBlock");
        const QString code = defusedIn(node.text, m_rules, Place::Code);
        QJsonObject text = made(QStringLiteral("text"));
        text.insert(QStringLiteral("text"), code);
        QJsonObject result = code.isEmpty() ? made(type) : made(type, QJsonArray{text});
        if (!node.target.isEmpty())
            result = withAttributes(result, {{QStringLiteral("language"), node.target}});
        return result;
    }

    QJsonObject picture(const Node &node) const
    {
        const Node &image = node.kind == Kind::Link ? node.children.front() : node;
        QJsonObject attributes{{QStringLiteral("type"), QStringLiteral("external")},
                               {QStringLiteral("url"), image.target}};
        const QString alternative = defusedIn(plainText(image.children), m_rules, Place::Link, false);
        if (!alternative.isEmpty())
            attributes.insert(QStringLiteral("alt"), alternative);
        QJsonObject media = withAttributes(made(QStringLiteral("media")), attributes);
        if (node.kind == Kind::Link) {
            AdfMarks marks;
            marks.href = node.target;
            marks.title = node.title;
            media.insert(QStringLiteral("marks"), QJsonArray{linkMark(marks)});
        }
        return withAttributes(made(QStringLiteral("mediaSingle"), QJsonArray{media}),
                              {{QStringLiteral("layout"), QStringLiteral("align-start")}});
    }

    QJsonObject list(const Node &node)
    {
        QJsonArray items;
        for (const Node &item : node.children)
            items.append(made(QStringLiteral("listItem"), blocks(item.children)));
        if (node.kind == Kind::BulletList)
            return made(QStringLiteral("bulletList"), items);
        const QJsonObject result = made(QStringLiteral("orderedList"), items);
        return node.number == 1 ? result : withAttributes(result, {{QStringLiteral("order"), node.number}});
    }

    QString nextId() { return QString::number(++m_tasks); }

    /// Lists below a task stand behind it.
    QJsonObject taskList(const Node &node)
    {
        const QString id = nextId();
        QJsonArray items;
        for (const Node &item : node.children) {
            const QString state = item.marked ? QStringLiteral("DONE") : QStringLiteral("TODO");
            items.append(withAttributes(made(QStringLiteral("taskItem"), inlines(item.children.front().children)),
                                        {{QStringLiteral("localId"), nextId()}, {QStringLiteral("state"), state}}));
            for (size_t i = 1; i < item.children.size(); ++i)
                items.append(taskList(item.children[i]));
        }
        return withAttributes(made(QStringLiteral("taskList"), items), {{QStringLiteral("localId"), id}});
    }

    QJsonObject table(const Node &node) const
    {
        QJsonArray rows;
        for (const Node &row : node.children) {
            const bool isBare = row.marked && std::all_of(row.children.begin(), row.children.end(),
                                                          [](const Node &cell) { return cell.children.empty(); });
            // Markdown needs a head row; an empty one says that there is none.
            if (isBare && node.children.size() > 1)
                continue;
            QJsonArray cells;
            for (const Node &cell : row.children) {
                const Nodes &content = cell.children;
                Node whole;
                whole.kind = Kind::Paragraph;
                whole.children = content;
                cells.append(made(row.marked ? QStringLiteral("tableHeader") : QStringLiteral("tableCell"),
                                  QJsonArray{isAdfPicture(whole) ? picture(content.front()) : paragraph(content)}));
            }
            rows.append(made(QStringLiteral("tableRow"), cells));
        }
        return made(QStringLiteral("table"), rows);
    }

    QJsonArray inlines(const Nodes &content) const
    {
        QJsonArray result;
        bool startsLine = true;
        for (const AdfRun &run : runsOf(content)) {
            if (run.node.kind == Kind::HardBreak) {
                result.append(made(QStringLiteral("hardBreak")));
                startsLine = true;
                continue;
            }
            const Place place = run.node.kind == Kind::Code ? Place::Code
                                : run.marks.href.isEmpty()  ? Place::Text
                                                            : Place::Link;
            QJsonObject text = made(QStringLiteral("text"));
            text.insert(QStringLiteral("text"), defusedIn(run.node.text, m_rules, place, startsLine));
            const QJsonArray marks = marksOf(run);
            if (!marks.isEmpty())
                text.insert(QStringLiteral("marks"), marks);
            result.append(text);
            startsLine = false;
        }
        return result;
    }

    const DefuseRules &m_rules;
    int m_tasks = 0;
};

} // namespace

QJsonObject adfDocument(const QString &markdown, const DefuseRules &rules)
{
    // What could not be said reads back as something simpler; written again, that must stay as it is.
    constexpr int mostRounds = 5;
    Node document = adaptedDocument(markdown, FileAddresses::Stay);
    QJsonObject written;
    for (int round = 0; round < mostRounds; ++round) {
        written = made(QStringLiteral("doc"), AdfWriter(rules).blocks(adaptedForAdf(document.children)));
        written.insert(QStringLiteral("version"), 1);
        Node back = adaptedDocument(markdownFromAdfDocument(written), FileAddresses::Stay);
        if (back == document)
            break;
        document = std::move(back);
    }
    return written;
}

QString adfFromMarkdown(const QString &markdown, const DefuseRules &rules)
{
    return QString::fromUtf8(QJsonDocument(adfDocument(markdown, rules)).toJson(QJsonDocument::Compact));
}

} // namespace twinspan::text

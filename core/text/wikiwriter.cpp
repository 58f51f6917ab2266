#include "core/text/wikiwriter.h"

#include "core/text/blockadapt.h"
#include "core/text/flatten.h"
#include "core/text/wikileaf.h"
#include "core/text/wikireader.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace twinspan::text
{

namespace
{

class WikiWriter
{
public:
    explicit WikiWriter(const DefuseRules &rules) : m_leaf(rules) {}

    QString document(const Nodes &nodes) const { return blocks(nodes, false).join(u'\n'); }

private:
    QStringList blocks(const Nodes &nodes, bool isInQuote) const
    {
        QStringList lines;
        for (const Node &node : nodes) {
            const QStringList written = block(node, isInQuote);
            if (written.isEmpty())
                continue;
            if (!lines.isEmpty())
                lines.append(QString());
            lines += written;
        }
        return lines;
    }

    QStringList block(const Node &node, bool isInQuote) const
    {
        switch (node.kind) {
        case Kind::Quote:
            return quote(node, isInQuote);
        case Kind::BulletList:
        case Kind::OrderedList: {
            QStringList lines;
            addList(node, QString(), lines);
            return lines;
        }
        case Kind::Heading:
            return prefixed(QStringLiteral("h%1. ").arg(node.number), node.children);
        case Kind::CodeBlock:
            return {m_leaf.codeBlock(node)};
        case Kind::Rule:
            return {QStringLiteral("----")};
        case Kind::Table:
            return table(node);
        case Kind::Paragraph:
            return linesOf(m_leaf.write(node.children, WikiPlace::Paragraph));
        default:
            return blocks(node.children, isInQuote);
        }
    }

    static QStringList linesOf(const QString &text) { return text.isEmpty() ? QStringList() : text.split(u'\n'); }

    QStringList prefixed(const QString &prefix, const Nodes &inlines) const
    {
        const QString content = m_leaf.write(inlines, WikiPlace::OneLine);
        return content.isEmpty() ? QStringList() : QStringList{prefix + content};
    }

    /// {quote} knows no other in it: there, and for a single paragraph, "bq." does.
    QStringList quote(const Node &node, bool isInQuote) const
    {
        const bool isShort = node.children.size() == 1 && node.children.front().kind == Kind::Paragraph;
        if (!isInQuote && !isShort) {
            const QString mark = QStringLiteral("{quote}");
            return QStringList{mark} + blocks(node.children, true) + QStringList{mark};
        }
        QStringList lines;
        for (const Node &child : node.children) {
            if (!lines.isEmpty())
                lines.append(QString());
            lines +=
                child.kind == Kind::Paragraph ? prefixed(QStringLiteral("bq. "), child.children) : block(child, true);
        }
        return lines;
    }

    // Lists. An item is a line and the lines below it.

    void addList(const Node &list, const QString &outer, QStringList &lines) const
    {
        const QString marks = outer + (list.kind == Kind::OrderedList ? u'#' : u'*');
        for (const Node &item : list.children)
            addItem(item, marks, lines);
    }

    void addItem(const Node &item, const QString &marks, QStringList &lines) const
    {
        const Nodes content = itemContent(item);
        // An item needs something behind its marks; a word joiner shows nothing and is taken out again.
        QString first = marks + u' ' + QChar(wordJoiner);
        auto child = content.begin();
        if (child != content.end() && child->kind == Kind::Paragraph) {
            const QStringList text = linesOf(m_leaf.write((child++)->children, WikiPlace::Item));
            if (!text.isEmpty()) {
                lines += marks + u' ' + text.first();
                lines += text.sliced(1);
                first.clear();
            }
        }
        if (!first.isEmpty())
            lines += first;
        for (; child != content.end(); ++child) {
            if (child->kind == Kind::CodeBlock)
                lines += m_leaf.codeBlock(*child);
            else if (child->kind == Kind::Paragraph)
                lines += linesOf(m_leaf.write(child->children, WikiPlace::Paragraph));
            else
                addList(*child, marks, lines);
        }
    }

    QStringList table(const Node &node) const
    {
        QStringList lines;
        for (const Node &row : node.children) {
            const bool isBare = row.marked && std::all_of(row.children.begin(), row.children.end(),
                                                          [](const Node &one) { return one.children.empty(); });
            // Markdown needs a head row; an empty one says that there is none.
            if (isBare && node.children.size() > 1)
                continue;
            const QString bar = row.marked ? QStringLiteral("||") : QStringLiteral("|");
            QString line = bar;
            for (const Node &cell : row.children) {
                const QString content = m_leaf.write(cell.children, WikiPlace::Cell);
                line += (content.isEmpty() ? QStringLiteral(" ") : content) + bar;
            }
            lines += line;
        }
        return lines;
    }

    WikiLeaf m_leaf;
};

} // namespace

QString wikiFromMarkdown(const QString &markdown, const DefuseRules &rules)
{
    // What could not be said reads back as something simpler; written again, that must stay as it is.
    constexpr int mostRounds = 5;
    const WikiWriter writer(rules);
    Node document = adaptedDocument(markdown, FileAddresses::Stay);
    QString written;
    for (int round = 0; round < mostRounds; ++round) {
        document.children = withoutFootnotes(std::move(document.children));
        written = writer.document(document.children);
        Node back = adaptedDocument(markdownFromWiki(written), FileAddresses::Stay);
        if (back == document)
            break;
        document = std::move(back);
    }
    return written;
}

} // namespace twinspan::text

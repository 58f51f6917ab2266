#include "core/text/textileshelf.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace twinspan::text
{

namespace
{

constexpr std::array<QLatin1String, 4> offTags{QLatin1String("pre"), QLatin1String("code"), QLatin1String("kbd"),
                                               QLatin1String("notextile")};

bool isTagEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || !(text[at].isLetterOrNumber() || text[at] == u'_');
}

/// The tag that opens here ("pre"), or nothing.
QLatin1String openingTag(QStringView text)
{
    for (const QLatin1String name : offTags) {
        if (text.sliced(1).startsWith(name, Qt::CaseInsensitive) && isTagEnd(text, name.size() + 1))
            return name;
    }
    return {};
}

QString attributeClass(QStringView tag)
{
    const qsizetype at = tag.indexOf(QLatin1String("class="), 0, Qt::CaseInsensitive);
    if (at < 0 || at + 7 >= tag.size())
        return {};
    const QChar quote = tag[at + 6];
    const qsizetype end = tag.indexOf(quote, at + 7);
    return end < 0 ? QString() : tag.sliced(at + 7, end - at - 7).toString();
}

QString withoutOuterLines(QString code)
{
    if (code.startsWith(u'\n'))
        code = code.sliced(1);
    if (code.endsWith(u'\n'))
        code.chop(1);
    return code;
}

Node preNode(const QString &content)
{
    Node node;
    node.kind = Kind::CodeBlock;
    node.text = content;
    const QString trimmed = content.trimmed();
    const qsizetype open = trimmed.indexOf(u'>');
    const qsizetype close = trimmed.size() - QLatin1String("</code>").size();
    // A tag that is not closed itself (<code class="</code>) has its first > behind its end.
    if (trimmed.startsWith(u'<') && openingTag(trimmed) == QLatin1String("code") && open > 0 && open < close &&
        trimmed.endsWith(QLatin1String("</code>"), Qt::CaseInsensitive)) {
        node.target = attributeClass(QStringView(trimmed).first(open));
        node.text = trimmed.sliced(open + 1, close - open - 1);
    }
    node.text = withTrimmedLines(withoutOuterLines(node.text));
    return node;
}

Node nodeFor(QLatin1String tag, const QString &content)
{
    if (tag == QLatin1String("pre"))
        return preNode(content);
    Node node;
    if (tag == QLatin1String("kbd")) {
        node.kind = Kind::Tagged;
        node.text = tag;
        appendText(node.children, QString(content).replace(u'\n', u' '));
        return node;
    }
    node.kind = tag == QLatin1String("notextile") ? Kind::Text : Kind::Code;
    node.text = content;
    if (node.kind == Kind::Code)
        node.text.replace(u'\n', u' ');
    return node;
}

/// What stands between == and ==, or nothing: from a white space on one line, from the start of a line on several.
std::optional<QString> doubleEquals(const QString &text, qsizetype at)
{
    const bool atLineStart = at == 0 || text.at(at - 1) == u'\n';
    if (!QStringView(text).sliced(at).startsWith(QLatin1String("==")) || (!atLineStart && !text.at(at - 1).isSpace()))
        return std::nullopt;
    if (at + 3 >= text.size() || text.at(at + 2) == u'=' || text.at(at + 2) == u'\n')
        return std::nullopt;
    const qsizetype lineEnd = text.indexOf(u'\n', at);
    const qsizetype close = text.indexOf(QLatin1String("=="), at + 3);
    if (close < 0 || (!atLineStart && lineEnd >= 0 && close > lineEnd))
        return std::nullopt;
    return text.sliced(at + 2, close - at - 2);
}

} // namespace

QString withTrimmedLines(const QString &code)
{
    QStringList lines = code.split(u'\n');
    for (QString &line : lines) {
        while (line.endsWith(u' ') || line.endsWith(u'\t'))
            line.chop(1);
    }
    return lines.join(u'\n');
}

bool isOffTag(QStringView text)
{
    if (!text.startsWith(u'<'))
        return false;
    if (text.startsWith(QLatin1String("<!--")))
        return true;
    if (!text.startsWith(QLatin1String("</")))
        return !openingTag(text).isEmpty();
    const QString opening = u'<' + text.sliced(2, std::min<qsizetype>(text.size() - 2, 12)).toString();
    return !openingTag(opening).isEmpty();
}

QString TextileShelf::shelved(Node node, const QString &source)
{
    m_sources.append(source);
    return put(std::move(node));
}

QString TextileShelf::sourceOf(const QString &ripped) const
{
    QString source;
    for (qsizetype at = 0; at < ripped.size();) {
        if (const std::optional<qsizetype> number = numberOf(ripped, at))
            source += m_sources.at(*number);
        else
            source += ripped.at(at++);
    }
    return source;
}

QString TextileShelf::rip(const QString &textile)
{
    QString result;
    qsizetype at = 0;
    // A tag that is never closed once is never closed again: no second search to the end.
    QList<QLatin1String> unclosed;
    bool commentUnclosed = false;
    while (at < textile.size()) {
        const QStringView rest = QStringView(textile).sliced(at);
        if (rest.startsWith(QLatin1String("<!--")) && !commentUnclosed) {
            const qsizetype end = textile.indexOf(QLatin1String("-->"), at + 4);
            if (end >= 0) {
                Node comment;
                comment.kind = Kind::Html;
                comment.text = textile.sliced(at, end + 3 - at);
                result += shelved(std::move(comment), textile.sliced(at, end + 3 - at));
                at = end + 3;
                continue;
            }
            commentUnclosed = true;
        }
        const QLatin1String tag = rest.front() == u'<' ? openingTag(rest) : QLatin1String();
        const qsizetype open = tag.isEmpty() || unclosed.contains(tag) ? -1 : textile.indexOf(u'>', at);
        if (open >= 0) {
            const QString closing = QStringLiteral("</%1>").arg(tag);
            const qsizetype end = textile.indexOf(closing, open + 1, Qt::CaseInsensitive);
            if (end >= 0 || tag == QLatin1String("pre")) {
                const qsizetype stop = end < 0 ? textile.size() : end;
                const qsizetype next = end < 0 ? textile.size() : end + closing.size();
                result +=
                    shelved(nodeFor(tag, textile.sliced(open + 1, stop - open - 1)), textile.sliced(at, next - at));
                at = next;
                continue;
            }
            unclosed.append(tag);
        } else if (!tag.isEmpty() && !unclosed.contains(tag)) {
            unclosed.append(tag);
        }
        if (rest.front() == u'=') {
            if (const std::optional<QString> plain = doubleEquals(textile, at)) {
                result += shelved(nodeFor(QLatin1String("notextile"), *plain), textile.sliced(at, plain->size() + 4));
                at += plain->size() + 4;
                continue;
            }
        }
        result += textile.at(at++);
    }
    return result;
}

} // namespace twinspan::text

#include "core/text/textileadapt.h"

#include "core/text/textileinlines.h"
#include "core/text/textilespans.h"

namespace twinspan::text
{

namespace
{

QString percent(QChar c)
{
    return QStringLiteral("%%1").arg(int(c.unicode()), 2, 16, QLatin1Char('0')).toUpper();
}

/// What can't stand in an address of Textile, percent-encoded; at the end also what would count as the sentence's.
QString encodedAddress(const QString &address, QStringView alsoEncoded)
{
    QString result;
    for (const QChar c : address) {
        const bool isUnsafe = c.isSpace() || QStringView(u"<>\"|\\").contains(c) || alsoEncoded.contains(c);
        result += isUnsafe && c.unicode() < 0x80 ? percent(c) : c.isSpace() ? QStringLiteral("%20") : QString(c);
    }
    const QChar last = result.isEmpty() ? QChar() : result.back();
    const bool isSentence = !last.isLetterOrNumber() && !QStringView(u"_=/;()-").contains(last);
    const bool isUnbalanced = last == u')' && result.count(u'(') < result.count(u')');
    if (!result.isEmpty() && (isSentence || isUnbalanced)) {
        const qsizetype length = last.isLowSurrogate() && result.size() > 1 ? 2 : 1;
        const QByteArray utf8 = result.last(length).toUtf8().toHex().toUpper();
        result.chop(length);
        for (qsizetype i = 0; i < utf8.size(); i += 2)
            result += u'%' + QString::fromLatin1(utf8.sliced(i, 2));
    }
    return result;
}

/// Parentheses, one pair in another at most, may stay.
bool isShallow(const QString &title)
{
    int depth = 0;
    for (const QChar c : title) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth < 0 || depth > 1)
            return false;
    }
    return depth == 0;
}

QString plainTitle(const QString &title, bool isImage)
{
    QString result = title.simplified();
    if (isImage && isShallow(result) && !result.contains(QLatin1String("()")))
        return result;
    if (!isImage)
        result.replace(u'"', u'\'');
    return result.replace(u'(', u'[').replace(u')', u']');
}

bool isSpan(const Node &node)
{
    return node.kind == Kind::Emphasis || node.kind == Kind::Strong || node.kind == Kind::Strike ||
           node.kind == Kind::Tagged;
}

Node withChildren(Node node, Nodes children)
{
    node.children = std::move(children);
    return node;
}

/// References to footnotes can't stand in the text of a link or image; they go behind it.
Nodes takenReferences(Nodes &inlines)
{
    Nodes references;
    Nodes others;
    for (Node &node : inlines) {
        Nodes inner = takenReferences(node.children);
        references.insert(references.end(), inner.begin(), inner.end());
        (node.kind == Kind::FootnoteReference ? references : others).push_back(std::move(node));
    }
    inlines = joined(std::move(others));
    return references;
}

void addLink(Node link, Nodes &result)
{
    // "@...@" in an address would be code.
    const bool hasTwoAts = link.target.count(u'@') > 1;
    if (isBareLink(link) && !hasTwoAts &&
        addressLength(link.children.front().text, false) == link.children.front().text.size() &&
        linkTarget(link.children.front().text) == link.target) {
        link.title.clear();
        result.push_back(std::move(link));
        return;
    }
    const QString address = link.target;
    link.target = encodedAddress(link.target, hasTwoAts ? u"@" : u"");
    link.title = plainTitle(link.title, false);
    const bool isLinkable = addressLength(link.target, true) == link.target.size() && !link.target.isEmpty();
    const QString shown = plainText(link.children).simplified();
    const bool isImage = link.children.size() == 1 && link.children.front().kind == Kind::Image;
    if (!isLinkable || (shown.isEmpty() && !isImage)) {
        for (Node &child : link.children)
            result.push_back(std::move(child));
        if (!address.isEmpty() && !shown.contains(address))
            appendText(result, shown.isEmpty() ? address : QStringLiteral(" (%1)").arg(address));
        return;
    }
    if (isImage) {
        link.title.clear();
        result.push_back(std::move(link));
    } else if (link.children.size() == 1 && isSpan(link.children.front())) {
        // A span inside the quotes is none for Textile; around them it is.
        Node span = link.children.front();
        Nodes inner;
        addLink(withChildren(std::move(link), std::move(span.children)), inner);
        result.push_back(withChildren(std::move(span), std::move(inner)));
    } else {
        link.children.clear();
        appendText(link.children, shown);
        result.push_back(std::move(link));
    }
}

void addImage(Node image, Nodes &result)
{
    const QString shown = plainText(image.children).simplified();
    const QString alternative = plainTitle(shown, true);
    image.target = encodedAddress(image.target, u"(!");
    image.title.clear();
    image.children.clear();
    appendText(image.children, alternative);
    if (image.target.isEmpty())
        appendText(result, shown);
    else
        result.push_back(std::move(image));
}

void addHtml(const Node &html, Nodes &result)
{
    // Textile takes comments out before it looks for references: "@<!-- -->jane" would become live.
    if (html.text.startsWith(QLatin1String("<!--")))
        return;
    const QStringList lines = html.text.split(u'\n');
    appendText(result, lines.join(u' '));
}

Nodes adapted(const Nodes &inlines)
{
    Nodes result;
    for (Node node : inlines) {
        node.children = adapted(node.children);
        switch (node.kind) {
        case Kind::SoftBreak:
            appendText(result, QStringLiteral(" "));
            break;
        case Kind::Text:
            appendText(result, node.text);
            break;
        case Kind::Tagged:
            if (node.text == QLatin1String("kbd")) {
                const QString keys = plainText(node.children).simplified();
                node.children.clear();
                appendText(node.children, keys);
            }
            result.push_back(std::move(node));
            break;
        case Kind::Html:
            addHtml(node, result);
            break;
        case Kind::Link:
        case Kind::Image: {
            const Nodes references = takenReferences(node.children);
            if (node.kind == Kind::Link)
                addLink(std::move(node), result);
            else
                addImage(std::move(node), result);
            result.insert(result.end(), references.begin(), references.end());
            break;
        }
        default:
            result.push_back(std::move(node));
        }
    }
    return joined(std::move(result));
}

} // namespace

Nodes withoutSpans(const Nodes &inlines)
{
    Nodes result;
    for (const Node &node : inlines) {
        if (!isSpan(node)) {
            result.push_back(node);
            continue;
        }
        for (Node &child : withoutSpans(node.children))
            result.push_back(std::move(child));
    }
    return joined(std::move(result));
}

Nodes adaptedForTextile(const Nodes &inlines)
{
    Nodes result = adapted(inlines);
    // Not tidyInlines(): these texts' joiners are the author's own.
    result = withTidyLines(std::move(result));
    trimEnds(result);
    return result;
}

} // namespace twinspan::text

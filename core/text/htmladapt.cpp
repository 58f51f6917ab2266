#include "core/text/htmladapt.h"

#include "core/text/barelinks.h"
#include "core/text/fileaddress.h"
#include "core/text/htmladdress.h"
#include "core/text/htmlcharacters.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace twinspan::text
{

namespace
{

Node made(Kind kind, const QString &text = {})
{
    Node node;
    node.kind = kind;
    node.text = text;
    return node;
}

bool isSpan(const Node &node)
{
    return node.kind == Kind::Emphasis || node.kind == Kind::Strong || node.kind == Kind::Strike ||
           node.kind == Kind::Tagged || node.kind == Kind::Link;
}

bool isAlike(const Node &a, const Node &b)
{
    return a.kind == b.kind && a.text == b.text && a.target == b.target && a.title == b.title;
}

/// Joins what stands side by side and is alike.
void append(Nodes &inlines, Node node)
{
    const bool isJoined = !inlines.empty() && isAlike(inlines.back(), node) && isSpan(node);
    if (node.kind == Kind::Text) {
        appendText(inlines, node.text);
    } else if (node.kind == Kind::Code && !inlines.empty() && inlines.back().kind == Kind::Code) {
        inlines.back().text += node.text;
    } else if (isJoined) {
        for (Node &child : node.children)
            append(inlines.back().children, std::move(child));
    } else {
        inlines.push_back(std::move(node));
    }
}

void appendAll(Nodes &inlines, Nodes more)
{
    for (Node &node : more)
        append(inlines, std::move(node));
}

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

// First what each node may be, then the white space, then the spans' edges.

class Adapter
{
public:
    explicit Adapter(FileAddresses files) : m_files(files) {}

    Nodes adapted(const Nodes &inlines)
    {
        Nodes result;
        result.reserve(inlines.size());
        for (const Node &node : inlines)
            add(node, result);
        return result;
    }

private:
    void add(const Node &node, Nodes &result)
    {
        switch (node.kind) {
        case Kind::SoftBreak:
            appendText(result, QStringLiteral(" "));
            break;
        case Kind::Html:
            if (!node.text.startsWith(QLatin1String("<!--")))
                appendText(result, node.text);
            break;
        case Kind::Code:
            if (!node.text.isEmpty())
                append(result, made(Kind::Code, QString(node.text).replace(u'\n', u' ')));
            break;
        case Kind::Image:
            addImage(node, result);
            break;
        case Kind::Text:
        case Kind::HardBreak:
        case Kind::FootnoteReference:
            append(result, node);
            break;
        default:
            addSpan(node, result);
        }
    }

    void addSpan(const Node &node, Nodes &result)
    {
        const auto isSame = [&node](const Node *open) {
            return open->kind == node.kind && (node.kind == Kind::Link || open->text == node.text);
        };
        const bool isOpen = std::any_of(m_open.begin(), m_open.end(), isSame);
        if (!isSpan(node) || isOpen) {
            appendAll(result, adapted(node.children));
            return;
        }
        m_open.push_back(&node);
        Node span = made(node.kind, node.text);
        span.children = adapted(node.children);
        m_open.pop_back();
        if (node.kind == Kind::Link)
            addLink(node, std::move(span), result);
        else
            append(result, std::move(span));
    }

    void addLink(const Node &node, Node span, Nodes &result) const
    {
        span.target = encodedSpaces(node.target);
        span.title = node.title.simplified();
        Nodes references = takenReferences(span.children);
        const AddressUse use = useOf(span.target, false);
        const QString shown = plainText(span.children).simplified();
        const bool isMail = span.target == QLatin1String("mailto:") + shown;
        const bool hasImage = !span.children.empty() && span.children.front().kind == Kind::Image;
        if (use == AddressUse::Link && !isMail) {
            if (shown.isEmpty() && !hasImage)
                span.children = {made(Kind::Text, span.target)};
            append(result, std::move(span));
        } else {
            appendAll(result, std::move(span.children));
            if (use == AddressUse::Shown && !shown.contains(span.target))
                appendText(result, shown.isEmpty() ? span.target : QStringLiteral(" (%1)").arg(span.target));
        }
        appendAll(result, std::move(references));
    }

    void addImage(const Node &node, Nodes &result)
    {
        Nodes children = adapted(node.children);
        Nodes references = takenReferences(children);
        const QString shown = plainText(children).simplified();
        Node image = made(Kind::Image);
        image.target = encodedSpaces(node.target);
        image.title = node.title.simplified();
        appendText(image.children, shown);
        const AddressUse use = useOf(image.target, true);
        if (use == AddressUse::Link)
            append(result, std::move(image));
        else if (!shown.isEmpty())
            appendText(result, shown);
        else if (use == AddressUse::Shown)
            appendText(result, image.target);
        appendAll(result, std::move(references));
    }

    /// A reference to a footnote is a link, and there is none in a link: it goes behind it.
    static Nodes takenReferences(Nodes &inlines)
    {
        Nodes references;
        Nodes others;
        for (Node &node : inlines) {
            appendAll(references, takenReferences(node.children));
            append(node.kind == Kind::FootnoteReference ? references : others, std::move(node));
        }
        inlines = std::move(others);
        return references;
    }

    AddressUse useOf(const QString &address, bool isImage) const
    {
        const bool isFile = m_files == FileAddresses::Stay && FileAddress::from(address).has_value();
        return isFile ? AddressUse::Link : useOfAddress(address, isImage);
    }

    FileAddresses m_files;
    std::vector<const Node *> m_open;
};

void settleCharacters(Nodes &inlines)
{
    for (Node &node : inlines) {
        node.text = settledCharacters(node.text);
        node.target = settledCharacters(node.target);
        node.title = settledCharacters(node.title);
        settleCharacters(node.children);
    }
}

/// What stood apart may have become one text.
void compose(Nodes &inlines)
{
    for (Node &node : inlines) {
        node.text = node.text.normalized(QString::NormalizationForm_C);
        compose(node.children);
    }
}

/// Runs of white space become one space, none behind a break.
void collapseSpaces(Nodes &inlines, bool &isAfterSpace)
{
    for (Node &node : inlines) {
        if (node.kind != Kind::Text) {
            const bool isLeaf = !isSpan(node);
            isAfterSpace = isLeaf ? node.kind == Kind::HardBreak : isAfterSpace;
            if (!isLeaf)
                collapseSpaces(node.children, isAfterSpace);
            continue;
        }
        QString text;
        for (const QChar c : std::as_const(node.text)) {
            const bool isSpace = isHtmlSpace(c);
            if (!isSpace || !isAfterSpace)
                text += isSpace ? QChar(u' ') : c;
            isAfterSpace = isSpace;
        }
        node.text = text;
    }
}

/// Takes away the space before a break and before the end.
void trimLineEnds(Nodes &inlines, bool &isBeforeEnd)
{
    for (Node &node : std::ranges::reverse_view(inlines)) {
        if (isSpan(node)) {
            trimLineEnds(node.children, isBeforeEnd);
        } else if (node.kind != Kind::Text) {
            isBeforeEnd = node.kind == Kind::HardBreak;
        } else {
            if (isBeforeEnd && node.text.endsWith(u' '))
                node.text.chop(1);
            isBeforeEnd = isBeforeEnd && node.text.isEmpty();
        }
    }
}

/// Moves the space or the breaks that a span starts with to the end of `target`.
void hoistStart(Nodes &children, Nodes &target)
{
    auto first = children.begin();
    for (; first != children.end() && first->kind == Kind::HardBreak; ++first)
        append(target, *first);
    if (first != children.end() && first->kind == Kind::Text && first->text.startsWith(u' ')) {
        appendText(target, QStringLiteral(" "));
        first->text = first->text.sliced(1);
        if (first->text.isEmpty())
            ++first;
    }
    children.erase(children.begin(), first);
}

Nodes hoistedEnd(Nodes &children)
{
    Nodes tail;
    while (!children.empty() && children.back().kind == Kind::HardBreak) {
        tail.push_back(children.back());
        children.pop_back();
    }
    if (!children.empty() && children.back().kind == Kind::Text && children.back().text.endsWith(u' ')) {
        children.back().text.chop(1);
        tail.push_back(made(Kind::Text, QStringLiteral(" ")));
        if (children.back().text.isEmpty())
            children.pop_back();
    }
    std::reverse(tail.begin(), tail.end());
    return tail;
}

bool isBreak(const Node &node)
{
    return node.kind == Kind::HardBreak;
}

bool showsNothing(const Node &node)
{
    if (node.kind == Kind::Text)
        return std::all_of(node.text.begin(), node.text.end(), [](QChar c) { return c.isSpace(); });
    return isBreak(node) || (isSpan(node) && std::all_of(node.children.begin(), node.children.end(), showsNothing));
}

/// Spans without white space at their edges, none of nothing but white space.
Nodes settledSpans(Nodes inlines)
{
    Nodes result;
    result.reserve(inlines.size());
    for (Node &node : inlines) {
        if (!isSpan(node)) {
            append(result, std::move(node));
            continue;
        }
        node.children = settledSpans(std::move(node.children));
        hoistStart(node.children, result);
        Nodes tail = hoistedEnd(node.children);
        if (showsNothing(node))
            appendAll(result, std::move(node.children));
        else
            append(result, std::move(node));
        appendAll(result, std::move(tail));
    }
    return result;
}

/// Addresses in text are links, except in links.
Nodes linked(Nodes inlines)
{
    Nodes result;
    result.reserve(inlines.size());
    for (Node &node : inlines) {
        if (node.kind == Kind::Text) {
            appendAll(result, withBareLinks(node.text));
            continue;
        }
        if (isSpan(node) && node.kind != Kind::Link)
            node.children = linked(std::move(node.children));
        append(result, std::move(node));
    }
    return result;
}

void trimBreaks(Nodes &inlines)
{
    while (!inlines.empty() && isBreak(inlines.back()))
        inlines.pop_back();
    inlines.erase(inlines.begin(), std::find_if_not(inlines.begin(), inlines.end(), isBreak));
}

} // namespace

Nodes adaptedForHtml(const Nodes &inlines, FileAddresses files)
{
    Nodes settled = inlines;
    settleCharacters(settled);
    Nodes result = Adapter(files).adapted(settled);
    compose(result);
    bool isAfterSpace = true;
    collapseSpaces(result, isAfterSpace);
    bool isBeforeEnd = true;
    trimLineEnds(result, isBeforeEnd);
    result = linked(settledSpans(std::move(result)));
    trimBreaks(result);
    if (std::all_of(result.begin(), result.end(), showsNothing))
        result.clear();
    return result;
}

std::vector<Nodes> paragraphsOf(Nodes inlines)
{
    std::vector<Nodes> paragraphs(1);
    for (size_t i = 0; i < inlines.size(); ++i) {
        const bool isEmptyLine = isBreak(inlines[i]) && i + 1 < inlines.size() && isBreak(inlines[i + 1]);
        if (!isEmptyLine) {
            if (!isBreak(inlines[i]) || !paragraphs.back().empty())
                paragraphs.back().push_back(std::move(inlines[i]));
        } else if (!paragraphs.back().empty()) {
            paragraphs.emplace_back();
        }
    }
    const auto isEmpty = [](const Nodes &nodes) { return std::all_of(nodes.begin(), nodes.end(), showsNothing); };
    paragraphs.erase(std::remove_if(paragraphs.begin(), paragraphs.end(), isEmpty), paragraphs.end());
    return paragraphs;
}

Nodes onOneLine(const Nodes &inlines, FileAddresses files)
{
    Nodes result;
    for (Node node : inlines) {
        node.children = onOneLine(node.children, files);
        if (isBreak(node))
            node = made(Kind::Text, QStringLiteral(" "));
        append(result, std::move(node));
    }
    return adaptedForHtml(result, files);
}

} // namespace twinspan::text

#include "core/text/htmlmarkup.h"

namespace twinspan::text
{

namespace
{

QString elementOf(const Node &node)
{
    switch (node.kind) {
    case Kind::Emphasis:
        return QStringLiteral("em");
    case Kind::Strong:
        return QStringLiteral("strong");
    case Kind::Strike:
        return QStringLiteral("del");
    default:
        return node.text;
    }
}

} // namespace

QString escapedHtml(const QString &text)
{
    return text.toHtmlEscaped();
}

QString HtmlMarkup::write(const Nodes &inlines) const
{
    bool startsLine = true;
    return write(inlines, Place::Text, startsLine);
}

QString HtmlMarkup::code(const QString &text) const
{
    return escapedHtml(defusedIn(text, m_rules, Place::Code));
}

QString HtmlMarkup::write(const Nodes &inlines, Place place, bool &startsLine) const
{
    QString result;
    for (const Node &node : inlines) {
        result += one(node, place, startsLine);
        startsLine = node.kind == Kind::HardBreak;
    }
    return result;
}

QString HtmlMarkup::one(const Node &node, Place place, bool &startsLine) const
{
    switch (node.kind) {
    case Kind::Text:
        return escapedHtml(defusedIn(node.text, m_rules, place, startsLine));
    case Kind::HardBreak:
        return QStringLiteral("<br />\n");
    case Kind::Code:
        return QStringLiteral("<code>%1</code>").arg(code(node.text));
    case Kind::Link:
        return link(node, startsLine);
    case Kind::Image:
        return image(node);
    case Kind::FootnoteReference:
        return QStringLiteral("<sup><a href=\"#fn%1\" class=\"footnote-ref\">[%1]</a></sup>").arg(node.number);
    default: {
        const QString element = elementOf(node);
        const QString content = write(node.children, place, startsLine);
        return u'<' + element + u'>' + content + QStringLiteral("</") + element + u'>';
    }
    }
}

/// An attribute that people see; nothing when it is empty.
QString HtmlMarkup::hidden(const QString &name, const QString &text) const
{
    if (text.isEmpty())
        return {};
    return u' ' + name + QStringLiteral("=\"") + escapedHtml(defusedIn(text, m_rules, Place::Link, false)) + u'"';
}

QString HtmlMarkup::link(const Node &node, bool &startsLine) const
{
    const QString content = write(node.children, Place::Link, startsLine);
    return QStringLiteral("<a href=\"") + escapedHtml(node.target) + u'"' +
           hidden(QStringLiteral("title"), node.title) + u'>' + content + QStringLiteral("</a>");
}

QString HtmlMarkup::image(const Node &node) const
{
    const QString alternative = escapedHtml(defusedIn(plainText(node.children), m_rules, Place::Link, false));
    return QStringLiteral("<img src=\"") + escapedHtml(node.target) + QStringLiteral("\" alt=\"") + alternative + u'"' +
           hidden(QStringLiteral("title"), node.title) + QStringLiteral(" />");
}

} // namespace twinspan::text

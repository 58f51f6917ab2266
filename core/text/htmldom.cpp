#include "core/text/htmldom.h"

#include "core/text/defuse.h"
#include "core/text/htmlcharacters.h"
#include "core/text/utf8.h"

#include <QStringList>

#include <utility>

namespace twinspan::text
{

namespace
{

GumboOptions options()
{
    GumboOptions result = kGumboDefaultOptions;
    result.max_errors = 0;
    return result;
}

QString characters(const char *utf8)
{
    return settledCharacters(decodedUtf8(utf8));
}

void addContent(const GumboNode &node, QString &content)
{
    if (isText(node))
        content += textOf(node);
    else if (tagOf(node) == GUMBO_TAG_BR)
        content += u'\n';
    const GumboVector &children = childrenOf(node);
    for (unsigned i = 0; i < children.length; ++i)
        addContent(childAt(children, i), content);
}

} // namespace

void HtmlDom::Free::operator()(GumboOutput *output) const
{
    const GumboOptions used = options();
    gumbo_destroy_output(&used, output);
}

HtmlDom::HtmlDom(QByteArray html) : m_html(std::move(html))
{
    const GumboOptions used = options();
    m_output.reset(gumbo_parse_with_options(&used, m_html.constData(), static_cast<size_t>(m_html.size())));
}

const GumboVector &HtmlDom::body() const
{
    const GumboVector &children = childrenOf(*m_output->root);
    for (unsigned i = 0; i < children.length; ++i) {
        if (tagOf(childAt(children, i)) == GUMBO_TAG_BODY)
            return childrenOf(childAt(children, i));
    }
    return kGumboEmptyVector;
}

const GumboVector &childrenOf(const GumboNode &node)
{
    const bool isElement = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
    return isElement ? node.v.element.children : kGumboEmptyVector;
}

const GumboNode &childAt(const GumboVector &children, unsigned index)
{
    return *static_cast<const GumboNode *>(children.data[index]);
}

GumboTag tagOf(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT ? node.v.element.tag : GUMBO_TAG_LAST;
}

bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

QString attributeOf(const GumboNode &node, const char *name)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute ? characters(attribute->value) : QString();
}

bool hasClass(const GumboNode &node, QLatin1String name)
{
    return attributeOf(node, "class").simplified().split(u' ').contains(name);
}

QString textOf(const GumboNode &node)
{
    return undefused(characters(node.v.text.text));
}

QString contentOf(const GumboNode &node)
{
    QString content;
    addContent(node, content);
    return content;
}

} // namespace twinspan::text

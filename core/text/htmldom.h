#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace twinspan::text
{

/// A parsed document; owns its nodes. Only for what trimmedHtml() gave.
class HtmlDom
{
public:
    explicit HtmlDom(QByteArray html);

    /// The children of <body>.
    const GumboVector &body() const;

private:
    struct Free {
        void operator()(GumboOutput *output) const;
    };
    QByteArray m_html; ///< the nodes point into it
    std::unique_ptr<GumboOutput, Free> m_output;
};

/// The children of an element; none of other nodes.
const GumboVector &childrenOf(const GumboNode &node);
const GumboNode &childAt(const GumboVector &children, unsigned index);
GumboTag tagOf(const GumboNode &node); ///< GUMBO_TAG_LAST for what is no element
bool isText(const GumboNode &node);
/// Of an element, decoded; empty when it has none.
QString attributeOf(const GumboNode &node, const char *name);
bool hasClass(const GumboNode &node, QLatin1String name);
/// Of a text, without what defusing put in.
QString textOf(const GumboNode &node);
/// All text below a node; <br> is a line feed.
QString contentOf(const GumboNode &node);

} // namespace twinspan::text

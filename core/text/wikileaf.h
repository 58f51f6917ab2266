#pragma once

#include "core/text/defuse.h"
#include "core/text/node.h"

namespace twinspan::text
{

/// Where inlines are written to.
enum class WikiPlace {
    Paragraph, ///< starts a block: "h1. " and the like would come to life
    Item,      ///< behind the marks of a list
    OneLine,   ///< behind "h1. " or "bq. "
    Cell
};

/// Writes the inlines of one block as wiki markup, without escapes that are not needed. Where the reader does not find
/// the same inlines in the result, every character that could be markup is escaped, and phrases are in braces.
class WikiLeaf
{
public:
    explicit WikiLeaf(const DefuseRules &rules) : m_rules(rules) {}

    /// Lines apart by \n. Never empty lines.
    QString write(const Nodes &inlines, WikiPlace place) const;

    /// A block of code, with its macro.
    QString codeBlock(const Node &node) const;

private:
    const DefuseRules &m_rules;
};

} // namespace twinspan::text

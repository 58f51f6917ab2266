#pragma once

#include "core/text/defuse.h"
#include "core/text/node.h"

#include <QSet>

namespace twinspan::text
{

/// Where inlines are written to.
enum class LeafPlace {
    Paragraph, ///< starts a block: "h1. " and the like would come to life
    Line,      ///< behind a list's or a heading's marks
    Cell
};

/// Writes the inlines of one block as Textile: without escapes where the reader finds the same inlines in the result,
/// else with word joiners in front of what would be markup (the reader takes them out again), at last without spans.
class TextileLeaf
{
public:
    TextileLeaf(const DefuseRules &rules, QSet<int> footnotes) : m_rules(rules), m_footnotes(std::move(footnotes)) {}

    /// Lines apart by \n. Never empty lines.
    QString write(const Nodes &inlines, LeafPlace place) const;

    /// The text of a <pre>, made safe against its own end.
    QString preText(const QString &code) const;

    /// A comment that stands alone; nothing in it may act.
    QString comment(const QString &html) const;

private:
    QString writeOnce(const Nodes &nodes, LeafPlace place) const;

    const DefuseRules &m_rules;
    QSet<int> m_footnotes;
};

} // namespace twinspan::text

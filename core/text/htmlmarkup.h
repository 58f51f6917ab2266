#pragma once

#include "core/text/defuse.h"
#include "core/text/joiners.h"
#include "core/text/node.h"

namespace twinspan::text
{

/// Text with what is markup in HTML escaped; fit for attributes as well.
QString escapedHtml(const QString &text);

/// Writes the inlines of one block as HTML. They must be adapted (htmladapt.h).
class HtmlMarkup
{
public:
    explicit HtmlMarkup(const DefuseRules &rules) : m_rules(rules) {}

    QString write(const Nodes &inlines) const;

    /// Text that stands in code.
    QString code(const QString &text) const;

private:
    QString write(const Nodes &inlines, Place place, bool &startsLine) const;
    QString one(const Node &node, Place place, bool &startsLine) const;
    QString link(const Node &node, bool &startsLine) const;
    QString image(const Node &node) const;
    QString hidden(const QString &name, const QString &text) const;

    const DefuseRules &m_rules;
};

} // namespace twinspan::text

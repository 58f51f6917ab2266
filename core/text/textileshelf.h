#pragma once

#include "core/text/nodeshelf.h"

#include <QStringList>

namespace twinspan::text
{

/// Takes out of a Textile source what is not Textile, before anything else looks at it: <pre>, <code>, <kbd>,
/// <notextile>, == == and comments; and puts one short token in its place.
class TextileShelf : public NodeShelf
{
public:
    /// The source with tokens. The source must be normalised (no non-characters).
    QString rip(const QString &textile);
    /// A part of what rip() gave, as it was before.
    QString sourceOf(const QString &ripped) const;

private:
    QString shelved(Node node, const QString &source);

    QStringList m_sources; ///< in the order of the tokens
};

/// Code without white space at the ends of its lines: no tracker keeps it reliably.
QString withTrimmedLines(const QString &code);

/// Does a <pre>, </code> or the like start here?
bool isOffTag(QStringView text);

} // namespace twinspan::text

#pragma once

#include "core/text/node.h"

#include <QList>

#include <optional>

namespace twinspan::text
{

/// Takes out of a Textile source what is not Textile, before anything else looks at it: <pre>, <code>, <kbd>,
/// <notextile>, == == and comments; and puts one short token in its place.
class TextileShelf
{
public:
    /// The source with tokens. The source must be normalised (no non-characters).
    QString rip(const QString &textile);

    /// Shelves a node and gives its token.
    QString put(Node node);

    /// The node of the token that starts at `at`, which then points behind it; nothing where no token starts.
    std::optional<Node> take(const QString &text, qsizetype &at) const;

    static bool isToken(QChar c) { return c == QChar(tokenStart); }

private:
    static constexpr char16_t tokenStart = 0xfde0;
    static constexpr char16_t tokenEnd = 0xfde1;

    QList<Node> m_nodes;
};

/// Code without white space at the ends of its lines: no tracker keeps it reliably.
QString withTrimmedLines(const QString &code);

/// Does a <pre>, </code> or the like start here?
bool isOffTag(QStringView text);

} // namespace twinspan::text

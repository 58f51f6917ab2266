#pragma once

#include "core/text/node.h"

#include <QList>

#include <optional>

namespace twinspan::text
{

/// Keeps nodes that a reader has made already, with one short token for each in the source.
class NodeShelf
{
public:
    /// Shelves a node and gives its token. The source that it goes into must be normalised (no non-characters).
    QString put(Node node);

    /// The node of the token that starts at `at`, which then points behind it; nothing where no token starts.
    std::optional<Node> take(const QString &text, qsizetype &at) const;

    /// Which of the nodes, in the order in which they were put, the token at `at` stands for; as take().
    std::optional<qsizetype> numberOf(const QString &text, qsizetype &at) const;

    static bool isToken(QChar c) { return c == QChar(tokenStart); }

private:
    static constexpr char16_t tokenStart = 0xfde0;
    static constexpr char16_t tokenEnd = 0xfde1;

    QList<Node> m_nodes;
};

} // namespace twinspan::text

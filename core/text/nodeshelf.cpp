#include "core/text/nodeshelf.h"

#include <utility>

namespace twinspan::text
{

QString NodeShelf::put(Node node)
{
    m_nodes.append(std::move(node));
    return QChar(tokenStart) + QString::number(m_nodes.size() - 1) + QChar(tokenEnd);
}

std::optional<qsizetype> NodeShelf::numberOf(const QString &text, qsizetype &at) const
{
    if (at >= text.size() || !isToken(text.at(at)))
        return std::nullopt;
    const qsizetype end = text.indexOf(QChar(tokenEnd), at);
    bool isNumber = false;
    const qsizetype number = end < 0 ? -1 : QStringView(text).sliced(at + 1, end - at - 1).toInt(&isNumber);
    if (!isNumber || number < 0 || number >= m_nodes.size())
        return std::nullopt;
    at = end + 1;
    return number;
}

std::optional<Node> NodeShelf::take(const QString &text, qsizetype &at) const
{
    const std::optional<qsizetype> number = numberOf(text, at);
    return number ? std::optional(m_nodes.at(*number)) : std::nullopt;
}

} // namespace twinspan::text

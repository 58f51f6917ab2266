#include "core/sync/itemretries.h"

#include "core/sync/retrypolicy.h"

#include <algorithm>

namespace twinspan::sync
{

std::optional<std::chrono::milliseconds> ItemRetries::failed(const QString &item, const Problem &problem)
{
    Item &failed = m_items[item];
    failed.isDue = false;
    ++failed.pauses;
    if (++failed.attempts < maxItemAttempts)
        return itemDelayBefore(failed.attempts, problem);
    m_items.remove(item);
    return std::nullopt;
}

std::optional<std::chrono::milliseconds> ItemRetries::mustWait(const QString &item, const Problem &problem)
{
    if (!m_items.contains(item) && m_items.size() >= mostWaiting)
        return std::nullopt;
    Item &waiting = m_items[item];
    waiting.isDue = false;
    ++waiting.pauses;
    return delayBefore(++waiting.waits, problem);
}

std::optional<Problem> ItemRetries::problem(const std::optional<Problem> &said) const
{
    if (m_items.isEmpty())
        return std::nullopt;
    const bool holds = said && std::ranges::any_of(m_items, [&](const Item &item) { return item.problem == *said; });
    return holds ? said : m_items.cbegin()->problem;
}

std::optional<Problem> ItemRetries::problemOf(const QString &issueKey) const
{
    const auto found =
        std::ranges::find_if(m_items, [&issueKey](const Item &item) { return item.problem.issueKey == issueKey; });
    return found == m_items.cend() ? std::nullopt : std::optional(found->problem);
}

bool ItemRetries::setDue(const QString &item, int pause)
{
    const auto found = m_items.find(item);
    if (found == m_items.end() || found->isDue || found->pauses != pause)
        return false;
    found->isDue = true;
    return true;
}

void ItemRetries::keep(const QSet<QString> &items)
{
    m_items.removeIf([&items](const auto &item) { return !items.contains(item.key()); });
}

void ItemRetries::hurry()
{
    for (Item &item : m_items)
        item.isDue = true;
}

ItemRetries::Turn ItemRetries::turnOf(const QString &item) const
{
    const auto found = m_items.constFind(item);
    if (found == m_items.cend())
        return m_items.size() < most ? Turn::Now : Turn::Full;
    return found->isDue ? Turn::Now : Turn::Later;
}

} // namespace twinspan::sync

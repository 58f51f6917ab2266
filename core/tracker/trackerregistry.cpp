#include "core/tracker/trackerregistry.h"

#include <algorithm>

namespace twinspan::tracker
{

void TrackerRegistry::add(std::shared_ptr<const TrackerKind> kind)
{
    m_kinds.push_back(std::move(kind));
}

std::shared_ptr<const TrackerKind> TrackerRegistry::kind(const QString &id) const
{
    const auto found = std::ranges::find_if(m_kinds, [&id](const auto &kind) { return kind->id() == id; });
    return found == m_kinds.end() ? nullptr : *found;
}

} // namespace twinspan::tracker

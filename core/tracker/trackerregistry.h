#pragma once

#include "core/tracker/trackerkind.h"

#include <memory>
#include <vector>

namespace twinspan::tracker
{

/// The one visible list of trackers; filled by the composition root.
class TrackerRegistry
{
public:
    void add(std::shared_ptr<const TrackerKind> kind);
    const std::vector<std::shared_ptr<const TrackerKind>> &kinds() const { return m_kinds; }
    /// nullptr when there is none with this id.
    std::shared_ptr<const TrackerKind> kind(const QString &id) const;

private:
    std::vector<std::shared_ptr<const TrackerKind>> m_kinds;
};

} // namespace twinspan::tracker

#pragma once

#include <algorithm>
#include <optional>

namespace twinspan::protocol
{

struct VersionRange {
    int min = 1;
    int max = 1;

    bool operator==(const VersionRange &) const = default;
};

inline constexpr VersionRange ownProtocol{1, 1};
inline constexpr VersionRange ownReplica{1, 1};

/// The highest version that both know; nullopt when there is none.
constexpr std::optional<int> commonVersion(VersionRange a, VersionRange b)
{
    const int highest = std::min(a.max, b.max);
    if (highest < std::max(a.min, b.min))
        return std::nullopt;
    return highest;
}

} // namespace twinspan::protocol

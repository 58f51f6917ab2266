#pragma once

#include <QtGlobal>

namespace twinspan::tests
{

/// Of a test that counts: its short size, as ./check runs it, or with TWINSPAN_FULL=1 the size that
/// docs/failure-modes.md speaks of. The full sizes take minutes, and more settings, named there.
inline int sized(int shortSize, int fullSize)
{
    static const bool isFull = qEnvironmentVariableIntValue("TWINSPAN_FULL") == 1;
    return isFull ? fullSize : shortSize;
}

} // namespace twinspan::tests

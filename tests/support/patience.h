#pragma once

#include <QTest>

namespace twinspan::tests
{

/// Milliseconds after which what must happen counts as hanging. No test says how fast something is: a busy machine, or
/// one with sanitizers, takes ten times as long.
inline constexpr int patience = 60'000;

} // namespace twinspan::tests

// Qt's own have five seconds.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, twinspan::tests::patience)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, twinspan::tests::patience)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, twinspan::tests::patience)

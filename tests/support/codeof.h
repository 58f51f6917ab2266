#pragma once

#include <QString>

namespace twinspan::tests
{

/// The code of the problem, "good" if there is none: both are compared and shown as one text. Outcome: Result or
/// Status.
template<typename Outcome>
QString codeOf(const Outcome &outcome)
{
    return outcome ? QStringLiteral("good") : outcome.error().code;
}

} // namespace twinspan::tests

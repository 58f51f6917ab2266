#pragma once

#include "core/base/problem.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace twinspan::connect
{

/// Something that only the user can decide. Asking is an outcome of a step, never a dialog in it.
struct Decision {
    enum class About {
        Project,         ///< which of `choices`
        OfferInvitation, ///< the account is no administrator there: go on by invitation instead?
    };
    About about = About::Project;
    QString question;
    QStringList choices; ///< as a person reads them; may be long

    bool operator==(const Decision &) const = default;
};

/// How a step ended: done, failed, or it needs a decision; exactly one of them.
struct StepOutcome {
    std::optional<Problem> problem;
    std::optional<Decision> decision;

    static StepOutcome done() { return {}; }
    static StepOutcome failed(Problem reason) { return {std::move(reason), std::nullopt}; }
    static StepOutcome needs(Decision what) { return {std::nullopt, std::move(what)}; }

    bool isDone() const { return !problem && !decision; }
    /// For callers that can't ask: a decision as a problem (kind Invalid, code decision.project, ...).
    std::optional<Problem> asProblem() const;

    bool operator==(const StepOutcome &) const = default;
};

} // namespace twinspan::connect

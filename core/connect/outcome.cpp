#include "core/connect/outcome.h"

#include <QCoreApplication>

namespace twinspan::connect
{

namespace
{
constexpr qsizetype shownChoices = 20;
}

std::optional<Problem> StepOutcome::asProblem() const
{
    if (problem || !decision)
        return problem;
    const bool project = decision->about == Decision::About::Project;
    QStringList shown = decision->choices.mid(0, shownChoices);
    if (decision->choices.size() > shownChoices)
        shown.append(QStringLiteral("…"));
    const QString remedy = shown.isEmpty()
                               ? QString()
                               : QCoreApplication::translate("Decision", "Possible are: %1.").arg(shown.join(u", "));
    return makeProblem(ProblemKind::Invalid,
                       project ? QStringLiteral("decision.project") : QStringLiteral("decision.invitation"),
                       decision->question, remedy);
}

} // namespace twinspan::connect

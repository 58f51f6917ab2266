#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace twinspan::trackers
{

/// The sentences of the practice tracker, in the user's language.
class PracticeText
{
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

/// A problem with a code below "practice.".
tl::unexpected<Problem> practiceRefusal(ProblemKind kind, const char *code, const QString &cause,
                                        const QString &remedy = {});

} // namespace twinspan::trackers

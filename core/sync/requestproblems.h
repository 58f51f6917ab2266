#pragma once

#include "core/base/problem.h"
#include "core/model/issue.h"

#include <QStringList>

namespace twinspan::sync
{

/// The problems of sync requests, in words.

/// "request.not-failed": it can be neither retried nor skipped.
Problem notFailed(const QString &issue);
/// "sync.partly": in step, but for what the other tracker refused; the notices say what and why.
Problem partly(const QString &issue, const QStringList &notices);
/// "sync.twin-taken": the other side says that `twin` is the twin, which it is of `other` here.
Problem twinTaken(const model::IssueRef &twin, const model::IssueRef &other);

} // namespace twinspan::sync

#pragma once

#include "core/base/problem.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace twinspan::net
{

/// How long the call that carries a file of this many bytes may take: a minute, and as long as a slow line needs.
std::chrono::milliseconds deadlineOfFile(qint64 bytes);

/// HttpRequest::maxBody of the call that fetches a file of this many bytes: an error page comes in its place.
qint64 largestAnswerFor(qint64 bytes);

inline const QString fileCutCode = QStringLiteral("http.file-cut");
/// A file has not come as long as it is known to be (Network, fileCutCode). `from`: "Redmine".
Problem fileCutProblem(const QString &from, const QUrl &url);

} // namespace twinspan::net

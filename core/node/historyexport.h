#pragma once

#include "core/node/nodeapi.h"

#include <memory>

namespace twinspan::node
{

/// Writes all of the history that the query selects (its max and before don't count) to a file, newest first, in the
/// form that the suffix of its name tells. Formats and writes on a thread of its own. The file is there whole or, with
/// a problem, as it was before. Gives how many entries it holds.
/// Problems: history.suffix, history.file, and those of NodeApi::history().
Task<Result<qint64>> exportHistory(std::shared_ptr<NodeApi> api, HistoryQuery query, QString path);

} // namespace twinspan::node

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/connect/connectcontext.h"
#include "core/connect/urlreport.h"

namespace twinspan::connect
{

/// Looks what a URL is: one of this node's instances, a tracker, a Twinspan node. Takes what people paste: white space,
/// no scheme (https is meant), any page of the tracker. Problems: probe.not-a-url, probe.scheme, probe.nothing
/// (something answers, but nothing that we know), those of the network (each with its sentence), and those of a tracker
/// that was recognised but is not ready.
Task<Result<UrlReport>> probeUrl(ConnectContext context, QString text, CancelToken cancel);

/// The URL that is meant; problems probe.not-a-url, probe.scheme.
Result<QUrl> readUrl(const QString &text);

} // namespace twinspan::connect

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/base/task.h"
#include "core/protocol/message.h"

#include <QList>

namespace twinspan::peer
{

/// How the messages of one connection reach the other side; in-process, direct and polled are the implementations.
/// Whoever awaits a call keeps the Channel alive until it ends.
class Channel
{
public:
    virtual ~Channel() = default;

    /// Ends well when the peer has committed every message (again is as good as once). On a problem none, some or all
    /// may have arrived: deliver the same messages again.
    virtual Task<Status> deliver(QList<protocol::Message> messages, CancelToken cancel) = 0;
    /// deliver() waits until the peer comes for what is in the outbox then.
    virtual bool isFetched() const { return false; }

    /// Asks the peer and waits for its answer, which may be a problem of the peer's.
    virtual Task<Result<protocol::Answer>> ask(protocol::Question question, CancelToken cancel) = 0;
};

} // namespace twinspan::peer

#pragma once

#include "core/base/cancel.h"
#include "core/base/completion.h"
#include "core/base/result.h"
#include "core/base/task.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace twinspan::net
{

/// Waits on this computer for the browser to come back from a sign-in, at the address that is registered for it.
///
/// Takes one request with our state; all others, such as of another page that tries, get an error and change nothing.
/// Reachable from this computer only. On one thread.
class LoopbackListener final : public QObject
{
public:
    /// `address`: http://localhost:1717/OauthRedirect
    LoopbackListener(QUrl address, QByteArray state, std::chrono::milliseconds patience);

    /// Conflict (oauth.port-taken) when another program has the port.
    Status listen();
    /// What the address was called with. Listens until then, as long as the patience lasts (Timeout), or until it is
    /// cancelled.
    Task<Result<QUrlQuery>> returned(CancelToken cancel);

private:
    void serve(QTcpServer &server);
    void read(QTcpSocket *socket);
    QByteArray answerTo(const QByteArray &requestLine);

    QUrl m_address;
    QByteArray m_state;
    std::chrono::milliseconds m_patience;
    QTcpServer m_v4;
    QTcpServer m_v6;
    std::optional<QUrlQuery> m_taken; ///< what the browser has brought
    std::shared_ptr<Completion<Result<QUrlQuery>>> m_result;
};

} // namespace twinspan::net

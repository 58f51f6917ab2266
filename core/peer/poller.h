#pragma once

#include "core/base/cancel.h"
#include "core/base/clock.h"
#include "core/base/problem.h"
#include "core/base/task.h"
#include "core/net/httpclient.h"
#include "core/peer/peerhost.h"
#include "core/protocol/envelope.h"
#include "core/protocol/sealing.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace twinspan::peer
{

/// The side that can't be reached: fetches what the peer has for one of our connections, commits it to our inbox,
/// acknowledges it, and answers the peer's questions. Never gives up: after a problem it waits by a table (1 s to 2
/// min) and tries again, until it is stopped or destroyed. Our own messages go by a DirectChannel.
class Poller final : public QObject
{
    Q_OBJECT

public:
    struct Target {
        QString connectionId; ///< ours
        QUrl peerUrl;         ///< the peer's NodeInfo::baseUrl
    };

    /// Host and clock outlive the poller.
    Poller(PeerHost &host, Clock &clock, std::shared_ptr<net::HttpClient> http, protocol::Sealer sealer, Target target,
           QObject *parent = nullptr);
    ~Poller() override; ///< stop()

    void start(); ///< again is as good as once
    void stop();

    /// Ends a wait after a problem: the network is back, the person pressed "try now".
    void wake();

    /// Why nothing comes from the peer; nullopt while polls succeed. Codes as of DirectChannel.
    std::optional<Problem> problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();

private:
    static Task<> loop(QPointer<Poller> self, CancelToken cancel);
    static Task<Result<protocol::PollAnswer>> poll(QPointer<Poller> self, protocol::PollRequest request,
                                                   CancelToken cancel);
    static Task<> answerQuestion(QPointer<Poller> self, protocol::PendingQuestion question, CancelToken cancel);
    static Task<> sendAnswer(QPointer<Poller> self, protocol::PendingAnswer answer, CancelToken cancel);
    Status take(const protocol::PollRequest &request, const protocol::PollAnswer &answer);
    Task<> rest(std::chrono::milliseconds duration);
    void setProblem(std::optional<Problem> problem);

    PeerHost &m_host;
    Clock &m_clock;
    std::shared_ptr<net::HttpClient> m_http;
    protocol::Sealer m_sealer;
    Target m_target;
    QStringList m_unacknowledged; ///< committed here, to be told with the next poll
    QSet<QString> m_answering;    ///< questions that are being answered
    std::optional<Problem> m_problem;
    std::unique_ptr<CancelSource> m_running;
    std::unique_ptr<CancelSource> m_resting;
};

} // namespace twinspan::peer

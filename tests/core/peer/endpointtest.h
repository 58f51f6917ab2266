#pragma once

// Stands first: moc can't read <coroutine> before a header of Qt.
#include "core/peer/httpendpoint.h"

#include "core/base/completion.h"
#include "tests/core/peer/rawclient.h"

#include <QTest>

#include <memory>
#include <utility>
#include <vector>

namespace twinspan::tests
{

/// What tests of the endpoint share: an endpoint on loopback whose handler answers with what it was asked, keeps
/// "/later" until the test or a cancel ends it, and "/stubborn" until the test does.
class EndpointTest : public QObject
{
protected:
    /// For cleanup(): no endpoint, nothing kept, nothing counted.
    void end()
    {
        m_endpoint.reset();
        for (const auto &later : std::exchange(m_later, {}))
            later->finish(true);
        m_paths.clear();
        m_cancelled = 0;
        m_ended = 0;
    }

    void start(peer::EndpointLimits limits = {})
    {
        make(limits);
        QVERIFY(m_endpoint->listen(QHostAddress(QHostAddress::LocalHost), 0));
        QVERIFY(m_endpoint->port() != 0);
    }

    void startTls(const peer::EndpointTls &tls)
    {
        make({});
        QVERIFY(m_endpoint->listen(QHostAddress(QHostAddress::LocalHost), 0, tls));
    }

    Task<peer::HttpAnswer> handle(peer::IncomingRequest request)
    {
        m_paths.append(request.path);
        if (QThread::currentThread() != thread())
            qFatal("the handler runs on another thread");
        peer::HttpAnswer answer;
        answer.contentType = "application/octet-stream";
        answer.body = request.method + ' ' + request.path + ' ' + request.body;
        if (request.path == "/big")
            answer.body = QByteArray(8 << 20, 'x');
        if (request.path.startsWith("/later")) {
            auto later = std::make_shared<Completion<bool>>();
            m_later.push_back(later);
            const auto subscription = request.cancel.onCancel([this, later] {
                ++m_cancelled;
                later->finish(false);
            });
            co_await later->wait();
        }
        if (request.path.startsWith("/stubborn")) {
            auto later = std::make_shared<Completion<bool>>();
            m_later.push_back(later);
            co_await later->wait();
        }
        ++m_ended;
        co_return answer;
    }

    std::unique_ptr<peer::HttpEndpoint> m_endpoint;
    std::vector<std::shared_ptr<Completion<bool>>> m_later;
    QList<QByteArray> m_paths;
    int m_cancelled = 0;
    int m_ended = 0;

private:
    void make(const peer::EndpointLimits &limits)
    {
        using peer::IncomingRequest;
        m_endpoint =
            std::make_unique<peer::HttpEndpoint>([this](IncomingRequest r) { return handle(std::move(r)); }, limits);
    }
};

} // namespace twinspan::tests

#pragma once

#include "core/net/qthttpclient.h"
#include "tests/support/faultyhttpclient.h"
#include "tests/support/peernode.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <memory>

namespace twinspan::tests
{

inline QList<protocol::Message> messages(int from, int to)
{
    QList<protocol::Message> list;
    for (int i = from; i <= to; ++i)
        list.append(testMessage(i));
    return list;
}

inline protocol::Question question(const QString &name)
{
    return {name, {{QStringLiteral("n"), 1}}};
}

/// What tests of channels share: two connected nodes, the far one listening, and a line between them that can fail.
class ChannelTest : public QObject
{
protected:
    /// For init().
    void begin()
    {
        m_near = std::make_unique<FakePeerHost>();
        m_far = std::make_unique<PeerNode>(m_clock);
        connectNodes(*m_near, m_far->host);
        m_line = std::make_shared<FaultyHttpClient>(std::make_shared<net::QtHttpClient>());
        QVERIFY(m_far->listen());
    }

    /// For cleanup().
    void end()
    {
        m_far.reset();
        m_near.reset();
        m_line.reset();
    }

    SystemClock m_clock;
    std::unique_ptr<FakePeerHost> m_near;
    std::unique_ptr<PeerNode> m_far;
    std::shared_ptr<FaultyHttpClient> m_line;
};

} // namespace twinspan::tests

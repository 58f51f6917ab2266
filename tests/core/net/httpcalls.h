#pragma once

#include "core/net/qthttpclient.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <memory>

namespace twinspan::tests
{

inline net::HttpRequest request(const QByteArray &method, const QUrl &url)
{
    net::HttpRequest made;
    made.method = method;
    made.url = url;
    made.body = method == "GET" ? QByteArray() : QByteArray(R"({"a":1})");
    return made;
}

inline HttpAnswer dripEndlessly()
{
    HttpAnswer answer = HttpAnswer::drip(QByteArray(100'000, 'x'));
    answer.dripEvery = std::chrono::milliseconds(1);
    return answer;
}

/// Awaits the answer, and counts endings.
inline Task<> record(Task<Result<net::HttpResponse>> sending, std::shared_ptr<QList<QString>> endings)
{
    const auto response = co_await sending;
    endings->append(response ? QStringLiteral("answer") : response.error().code);
}

/// What tests of the calls share: a client that tries nothing again.
class HttpCallTest : public QObject
{
protected:
    /// For init().
    void begin()
    {
        net::HttpClientOptions options;
        options.retries = false;
        m_client = std::make_unique<net::QtHttpClient>(options);
    }

    Result<net::HttpResponse> send(const net::HttpRequest &wanted)
    {
        return waitFor(m_client->send(wanted, CancelToken()));
    }

    std::unique_ptr<net::QtHttpClient> m_client;
};

} // namespace twinspan::tests

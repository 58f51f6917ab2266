#pragma once

#include "core/net/httpclient.h"

#include <QList>

#include <memory>

namespace twinspan::tests
{

/// An HTTP client whose line can fail: before the request arrives, or after it was carried out.
class FaultyHttpClient final : public net::HttpClient
{
public:
    enum class Fault { None, LoseRequest, LoseAnswer, SendTwice, AlterRequest, AlterAnswer };

    explicit FaultyHttpClient(std::shared_ptr<net::HttpClient> line) : m_line(std::move(line)) {}

    Task<Result<net::HttpResponse>> send(net::HttpRequest request, CancelToken cancel) override;

    QList<Fault> faults;          ///< of the next calls; behind its end there are none
    QList<net::HttpRequest> sent; ///< as they were meant
    QList<QByteArray> answers;    ///< bodies of the answers that came

private:
    std::shared_ptr<net::HttpClient> m_line;
};

} // namespace twinspan::tests

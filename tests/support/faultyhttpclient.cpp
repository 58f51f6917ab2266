#include "tests/support/faultyhttpclient.h"

namespace twinspan::tests
{

namespace
{
Problem brokenLine()
{
    return makeProblem(ProblemKind::Network, QStringLiteral("network.broken"), QStringLiteral("The line broke."))
        .withUnknownOutcome();
}

void alter(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
}
} // namespace

Task<Result<net::HttpResponse>> FaultyHttpClient::send(net::HttpRequest request, CancelToken cancel)
{
    const Fault fault = faults.isEmpty() ? Fault::None : faults.takeFirst();
    sent.append(request);
    if (fault == Fault::LoseRequest)
        co_return fail(brokenLine());
    if (fault == Fault::AlterRequest)
        alter(request.body);
    const auto line = m_line;
    if (fault == Fault::SendTwice)
        co_await line->send(request, cancel);
    auto response = co_await line->send(request, cancel);
    if (fault == Fault::LoseAnswer)
        co_return fail(brokenLine());
    if (response) {
        answers.append(response->body);
        if (fault == Fault::AlterAnswer)
            alter(response->body);
    }
    co_return response;
}

} // namespace twinspan::tests

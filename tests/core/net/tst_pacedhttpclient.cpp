#include "core/base/completion.h"
#include "core/net/pacedhttpclient.h"
#include "tests/core/net/httpcalls.h"
#include "tests/support/eventually.h"

#include <QTest>

#include <vector>

using namespace twinspan;
using namespace twinspan::net;
using namespace twinspan::tests;
using namespace std::chrono_literals;

namespace
{

/// Answers when it is told to.
class WaitingClient final : public HttpClient
{
public:
    Task<Result<HttpResponse>> send(HttpRequest request, CancelToken /*cancel*/) override
    {
        const auto answer = std::make_shared<Completion<bool>>();
        sent.append(request.url.path());
        m_answers.append(answer);
        co_await answer->wait();
        co_return HttpResponse{200, {}, request.url.path().toUtf8()};
    }
    void answer(qsizetype which) { m_answers.at(which)->finish(true); }

    QStringList sent;

private:
    QList<std::shared_ptr<Completion<bool>>> m_answers;
};

HttpRequest get(const QString &path)
{
    return request("GET", QUrl(QStringLiteral("http://127.0.0.1") + path));
}

} // namespace

/// Calls wait for their turn, and nothing else changes for them.
class TestPacedHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void callsGoInTheOrderInWhichTheyCame();
    void longCallDoesNotHoldUpTheOthers();
    void cancelledCallIsNotSent();
    void callsOutliveTheClient();

private:
    void send(const QString &path, const CancelToken &cancel = {})
    {
        m_calls.push_back(record(m_paced->send(get(path), cancel), m_endings));
    }

    std::shared_ptr<WaitingClient> m_line;
    std::unique_ptr<PacedHttpClient> m_paced;
    std::vector<Task<>> m_calls;
    std::shared_ptr<QList<QString>> m_endings;
};

void TestPacedHttpClient::init()
{
    m_line = std::make_shared<WaitingClient>();
    m_paced = std::make_unique<PacedHttpClient>(m_line, 1h);
    m_endings = std::make_shared<QList<QString>>();
    m_calls.clear();
}

void TestPacedHttpClient::callsGoInTheOrderInWhichTheyCame()
{
    for (const QString &path : {QStringLiteral("/1"), QStringLiteral("/2"), QStringLiteral("/3")})
        send(path);
    QCOMPARE(m_line->sent, QStringList(QStringLiteral("/1")));
    m_line->answer(0);
    QCOMPARE(m_line->sent, QStringList({QStringLiteral("/1"), QStringLiteral("/2")}));
    QCOMPARE(m_endings->size(), 1);
    m_line->answer(1);
    m_line->answer(2);
    QCOMPARE(*m_endings, QStringList({QStringLiteral("answer"), QStringLiteral("answer"), QStringLiteral("answer")}));
}

void TestPacedHttpClient::longCallDoesNotHoldUpTheOthers()
{
    m_paced = std::make_unique<PacedHttpClient>(m_line, 10ms);
    send(QStringLiteral("/big"));
    send(QStringLiteral("/small"));
    QTRY_COMPARE(m_line->sent, QStringList({QStringLiteral("/big"), QStringLiteral("/small")}));
    m_line->answer(1);
    QCOMPARE(m_endings->size(), 1);
    m_line->answer(0);
    QCOMPARE(m_endings->size(), 2);
}

void TestPacedHttpClient::cancelledCallIsNotSent()
{
    CancelSource stop;
    send(QStringLiteral("/1"));
    send(QStringLiteral("/2"), stop.token());
    send(QStringLiteral("/3"));
    stop.cancel();
    QCOMPARE(*m_endings, QStringList(QStringLiteral("cancelled")));
    m_line->answer(0);
    QCOMPARE(m_line->sent, QStringList({QStringLiteral("/1"), QStringLiteral("/3")}));
    m_line->answer(1);
    QCOMPARE(m_endings->size(), 3);
}

void TestPacedHttpClient::callsOutliveTheClient()
{
    send(QStringLiteral("/1"));
    send(QStringLiteral("/2"));
    m_paced.reset();
    m_line->answer(0);
    m_line->answer(1);
    QCOMPARE(m_endings->size(), 2);
}

QTEST_GUILESS_MAIN(TestPacedHttpClient)
#include "tst_pacedhttpclient.moc"

#include "core/peer/httpendpoint.h"

#include "core/peer/endpointserver.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <future>
#include <utility>

namespace twinspan::peer
{

namespace
{
struct HttpEndpointTexts {
    Q_DECLARE_TR_FUNCTIONS(HttpEndpointTexts)
};

tl::unexpected<Problem> certificateProblem(const QString &cause)
{
    return fail(
        ProblemKind::Invalid, QStringLiteral("endpoint.certificate"), cause,
        HttpEndpointTexts::tr("Give a certificate and its private key as PEM files, the key without a passphrase."));
}

Result<QByteArray> contentOf(const QString &name)
{
    constexpr qint64 maxPem = 1 << 20;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return certificateProblem(
            HttpEndpointTexts::tr("The file %1 can't be read: %2.").arg(name, file.errorString()));
    return file.read(maxPem);
}

QSslKey keyFromPem(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    return {};
}

Result<QSslConfiguration> configurationOf(const EndpointTls &tls)
{
    const auto chain = QSslCertificate::fromData(tls.certificateChain, QSsl::Pem);
    if (chain.isEmpty())
        return certificateProblem(HttpEndpointTexts::tr("There is no certificate in the certificate file."));
    const QSslKey key = keyFromPem(tls.privateKey);
    if (key.isNull())
        return certificateProblem(HttpEndpointTexts::tr("The private key of the certificate can't be read."));
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

Problem listenProblem(const QTcpServer &server, const QHostAddress &address, quint16 port)
{
    const QString where = QStringLiteral("%1:%2").arg(address.toString()).arg(port);
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return makeProblem(ProblemKind::Conflict, QStringLiteral("endpoint.port-taken"),
                           HttpEndpointTexts::tr("Another program on this computer uses %1 already.").arg(where),
                           HttpEndpointTexts::tr("End that program, or let this node listen on another port."));
    case QAbstractSocket::SocketAccessError:
        return makeProblem(
            ProblemKind::Forbidden, QStringLiteral("endpoint.port-forbidden"),
            HttpEndpointTexts::tr("This user may not listen on %1.").arg(where),
            HttpEndpointTexts::tr("Choose a port above 1023, or put a web server in front of this node."));
    default:
        return makeProblem(ProblemKind::Invalid, QStringLiteral("endpoint.cant-listen"),
                           HttpEndpointTexts::tr("This node can't listen on %1: %2.").arg(where, server.errorString()),
                           HttpEndpointTexts::tr("Choose an address of this computer and a free port."));
    }
}
} // namespace

Result<EndpointTls> EndpointTls::fromFiles(const QString &certificateFile, const QString &keyFile)
{
    TWINSPAN_TRY(chain, contentOf(certificateFile));
    TWINSPAN_TRY(key, contentOf(keyFile));
    EndpointTls tls{chain, key};
    TWINSPAN_CHECK(configurationOf(tls));
    return tls;
}

HttpEndpoint::HttpEndpoint(RequestHandler handler, EndpointLimits limits, QObject *parent)
    : QObject(parent), m_handler(std::make_shared<RequestHandler>(std::move(handler))), m_limits(limits)
{
    m_thread.setObjectName(QStringLiteral("endpoint"));
}

HttpEndpoint::~HttpEndpoint()
{
    stop();
}

Status HttpEndpoint::listen(const QHostAddress &address, quint16 port)
{
    return listen(address, port, std::make_unique<EndpointServer>(m_limits, std::nullopt, listener()));
}

Status HttpEndpoint::listen(const QHostAddress &address, quint16 port, const EndpointTls &tls)
{
    TWINSPAN_TRY(configuration, configurationOf(tls));
    return listen(address, port, std::make_unique<EndpointServer>(m_limits, configuration, listener()));
}

Status HttpEndpoint::listen(const QHostAddress &address, quint16 port, std::unique_ptr<EndpointServer> server)
{
    stop();
    connect(&m_thread, &QThread::finished, server.get(), &QObject::deleteLater);
    m_server = server.release();
    m_server->moveToThread(&m_thread);

    // All that the thread needs is made before it starts: what goes through Qt's event queue later is ordered by locks
    // inside Qt, which the thread sanitizer doesn't see.
    auto listened = std::make_shared<std::promise<Status>>();
    connect(
        &m_thread, &QThread::started, m_server,
        [listened, address, port, listener = m_server] {
            const bool isListening = listener->listen(address, port);
            listened->set_value(isListening ? Status() : Status(fail(listenProblem(*listener, address, port))));
        },
        Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
    m_thread.start();
    Status listening = listened->get_future().get();
    if (listening)
        m_port = m_server->serverPort();
    else
        stop();
    return listening;
}

EndpointListener HttpEndpoint::listener()
{
    return {[this](quint64 serial, const IncomingRequest &request) {
                m_mailbox.post([this, serial, request] { dispatch(serial, request); });
            },
            [this](quint64 serial) { m_mailbox.post([this, serial] { clientGone(serial); }); }};
}

void HttpEndpoint::stop()
{
    if (m_server == nullptr)
        return;
    m_thread.quit();
    m_thread.wait();
    m_server = nullptr;
    m_port = 0;
    // Cancelling runs the handlers, which may come back to us: by then there is nothing left to answer.
    const auto running = std::exchange(m_running, {});
}

int HttpEndpoint::connectionCount() const
{
    return m_server == nullptr ? 0 : m_server->connectionCount();
}

void HttpEndpoint::dispatch(quint64 serial, IncomingRequest request)
{
    if (m_server == nullptr)
        return;
    request.cancel = m_running[serial].token();
    run(this, m_handler, serial, std::move(request));
}

Task<> HttpEndpoint::run(QPointer<HttpEndpoint> endpoint, std::shared_ptr<RequestHandler> handler, quint64 serial,
                         IncomingRequest request)
{
    HttpAnswer answer = co_await (*handler)(std::move(request));
    if (endpoint)
        endpoint->answer(serial, std::move(answer));
}

void HttpEndpoint::answer(quint64 serial, HttpAnswer answer)
{
    if (m_server == nullptr || m_running.erase(serial) == 0)
        return;
    m_server->post([server = m_server, serial, answer = std::move(answer)] { server->answer(serial, answer); });
}

void HttpEndpoint::clientGone(quint64 serial)
{
    if (auto gone = m_running.extract(serial))
        gone.mapped().cancel();
}

} // namespace twinspan::peer

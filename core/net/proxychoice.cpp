#include "core/net/proxychoice.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxyFactory>

#include <memory>

namespace twinspan::net
{

namespace
{
constexpr int highestPort = 65535;

struct ProxyChoiceTexts {
    Q_DECLARE_TR_FUNCTIONS(ProxyChoiceTexts)
};

bool isThisComputer(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// Asks what was chosen, but for this computer itself.
class Factory final : public QNetworkProxyFactory
{
public:
    Factory(bool asksSystem, const QNetworkProxy &proxy) : m_asksSystem(asksSystem), m_proxy(proxy) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isThisComputer(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return m_asksSystem ? systemProxyForQuery(query) : QList{m_proxy};
    }

private:
    bool m_asksSystem;
    QNetworkProxy m_proxy;
};

QNetworkProxy proxyTo(const QUrl &url)
{
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
}
} // namespace

Result<ProxyChoice> checkedProxy(ProxyChoice choice)
{
    if (!choice.isNamed())
        return ProxyChoice{choice.kind, {}, 0, {}};
    choice.host = choice.host.trimmed();
    choice.user = choice.user.trimmed();
    QUrl url;
    url.setHost(choice.host);
    const QString remedy = ProxyChoiceTexts::tr("Write its name or address alone, such as proxy.example.com; the port "
                                                "has a field of its own.");
    if (url.host().isEmpty()) {
        return fail(ProblemKind::Invalid, QStringLiteral("proxy.invalid"),
                    ProxyChoiceTexts::tr("This is not the name of a proxy."), remedy);
    }
    if (choice.port < 1 || choice.port > highestPort) {
        return fail(ProblemKind::Invalid, QStringLiteral("proxy.invalid"),
                    ProxyChoiceTexts::tr("A port is a number from 1 to %1.").arg(highestPort), {});
    }
    return choice;
}

void applyProxy(const ProxyChoice &choice, const QString &password)
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (choice.isNamed()) {
        const bool isHttp = choice.kind == ProxyChoice::Kind::Http;
        proxy = QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, choice.host,
                              static_cast<quint16>(choice.port), choice.user, password);
    }
    auto factory = std::make_unique<Factory>(choice.kind == ProxyChoice::Kind::System, proxy);
    QNetworkProxyFactory::setApplicationProxyFactory(factory.release()); // Qt owns it
}

bool goesThroughProxy(const QUrl &url)
{
    const QNetworkProxy::ProxyType type = proxyTo(url).type();
    return type != QNetworkProxy::NoProxy && type != QNetworkProxy::DefaultProxy;
}

QByteArray proxyAccount(const QUrl &url)
{
    const QNetworkProxy proxy = proxyTo(url);
    if (url.scheme() != QLatin1String("http") || proxy.type() != QNetworkProxy::HttpProxy || proxy.user().isEmpty())
        return {};
    return "Basic " + (proxy.user() + u':' + proxy.password()).toLatin1().toBase64(); // as Qt does for a tunnel
}

} // namespace twinspan::net

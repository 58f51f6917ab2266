#include "core/net/proxychoice.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxyFactory>

#include <memory>

namespace twinspan::net
{

namespace
{
constexpr int httpPort = 8080;
constexpr int socksPort = 1080;

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
} // namespace

Result<ProxyChoice> ProxyChoice::fromText(const QString &text)
{
    ProxyChoice choice;
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return choice;
    if (typed.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0) {
        choice.m_kind = Kind::None;
        return choice;
    }
    choice.m_kind = Kind::Named;
    choice.m_url = QUrl(typed.contains(QLatin1String("://")) ? typed : QStringLiteral("http://") + typed);
    const QString scheme = choice.m_url.scheme();
    const bool isKnown = scheme == QLatin1String("http") || scheme == QLatin1String("socks5");
    const bool hasMore = choice.m_url.path().size() > 1 || choice.m_url.hasQuery() || choice.m_url.hasFragment();
    if (!choice.m_url.isValid() || !isKnown || choice.m_url.host().isEmpty() || hasMore) {
        return fail(
            ProblemKind::Invalid, QStringLiteral("proxy.invalid"),
            ProxyChoiceTexts::tr("This is not the address of a proxy."),
            ProxyChoiceTexts::tr("Write it as http://proxy.example.com:3128 or socks5://proxy.example.com:1080."));
    }
    choice.m_url.setPath({});
    if (choice.m_url.port() < 0)
        choice.m_url.setPort(scheme == QLatin1String("socks5") ? socksPort : httpPort);
    return choice;
}

QString ProxyChoice::text() const
{
    switch (m_kind) {
    case Kind::System:
        return {};
    case Kind::None:
        return QStringLiteral("none");
    case Kind::Named:
        break;
    }
    return m_url.toString(QUrl::RemovePassword);
}

void ProxyChoice::apply() const
{
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (m_kind == Kind::Named) {
        proxy = QNetworkProxy(
            m_url.scheme() == QLatin1String("socks5") ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
            m_url.host(), static_cast<quint16>(m_url.port()), m_url.userName(QUrl::FullyDecoded), password());
    }
    auto factory = std::make_unique<Factory>(m_kind == Kind::System, proxy);
    QNetworkProxyFactory::setApplicationProxyFactory(factory.release()); // Qt owns it
}

} // namespace twinspan::net

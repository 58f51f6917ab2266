#include "core/node/instancepool.h"

#include "core/connect/renewal.h"

#include <QCoreApplication>

namespace twinspan::node
{

namespace
{
struct InstancePoolTexts {
    Q_DECLARE_TR_FUNCTIONS(InstancePoolTexts)
};
} // namespace

InstancePool::InstancePool(store::Store &store, credentials::CredentialStore &credentials,
                           const tracker::TrackerRegistry &registry, tracker::TrackerServices services)
    : m_store(store), m_credentials(credentials), m_registry(registry), m_services(std::move(services))
{
}

Task<Result<sync::OpenInstance>> InstancePool::open(QString instanceId, CancelToken cancel)
{
    if (const auto known = m_open.constFind(instanceId); known != m_open.cend())
        co_return known->instance;
    const auto info = m_store.instances().byId(instanceId);
    if (!info && info.error().kind == ProblemKind::NotFound) {
        co_return fail(ProblemKind::NotFound, QStringLiteral("instance.unknown"),
                       InstancePoolTexts::tr("This node has no instance “%1”.").arg(instanceId),
                       InstancePoolTexts::tr("See the list of instances for their ids."));
    }
    if (!info)
        co_return fail(info.error());
    const Result<QByteArray> secret = co_await m_credentials.read(info->credentialKey(), cancel);
    if (!secret && secret.error().kind == ProblemKind::NotFound) {
        co_return fail(
            ProblemKind::Secrets, QStringLiteral("instance.no-credential"),
            InstancePoolTexts::tr("There is no sign-in for “%2” in %1.").arg(m_credentials.description(), info->name),
            InstancePoolTexts::tr("Sign in to it again."));
    }
    if (!secret)
        co_return fail(secret.error());
    // While the secret was read, another worker may have opened it: two sessions would use up one another's tokens.
    if (const auto known = m_open.constFind(instanceId); known != m_open.cend())
        co_return known->instance;
    TWINSPAN_CO_TRY(opened, made(*info, credentials::Credential::fromBytes(*secret)));
    m_open.insert(instanceId, opened);
    co_return opened.instance;
}

Result<InstancePool::Open> InstancePool::made(const model::InstanceInfo &info,
                                              const credentials::Credential &credential) const
{
    const auto kind = m_registry.kind(info.trackerKind);
    if (!kind) {
        return fail(ProblemKind::Invalid, QStringLiteral("instance.tracker-unknown"),
                    InstancePoolTexts::tr("“%1” is a tracker (%2) that this version of Twinspan does not know.")
                        .arg(info.name, info.trackerKind),
                    InstancePoolTexts::tr("Update Twinspan."));
    }
    Open open;
    tracker::TrackerServices services = m_services;
    if (const auto tokens = connect::renewableTokens(credential)) {
        TWINSPAN_TRY(service, kind->browserService(info));
        const auto client = std::make_shared<net::OAuthClient>(service, m_services.makeHttpClient());
        const auto store = [this, key = info.credentialKey()](net::OAuthTokens renewed) {
            return keep(key, std::move(renewed));
        };
        open.session = std::make_shared<net::OAuthSession>(client, *tokens, store);
        services.tokens = open.session;
    }
    TWINSPAN_TRY(tracker, kind->open(info, credential, services));
    open.instance = {info, tracker};
    return open;
}

Task<Status> InstancePool::keep(QString key, net::OAuthTokens tokens) const
{
    const QByteArray secret = connect::credentialOf(tokens).toBytes();
    co_return co_await m_credentials.write(key, secret, CancelToken());
}

Task<bool> InstancePool::close(QString instanceId)
{
    const Open former = m_open.take(instanceId);
    if (former.session)
        co_await former.session->close();
    co_return former.session != nullptr;
}

Task<> InstancePool::closeAll()
{
    const QStringList open = m_open.keys();
    for (const QString &instanceId : open)
        co_await close(instanceId);
}

} // namespace twinspan::node

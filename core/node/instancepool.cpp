#include "core/node/instancepool.h"

#include "core/credentials/credential.h"

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
        co_return *known;
    const auto info = m_store.instances().byId(instanceId);
    if (!info && info.error().kind == ProblemKind::NotFound) {
        co_return fail(ProblemKind::NotFound, QStringLiteral("instance.unknown"),
                       InstancePoolTexts::tr("This node has no instance “%1”.").arg(instanceId),
                       InstancePoolTexts::tr("See the list of instances for their ids."));
    }
    if (!info)
        co_return fail(info.error());
    const auto kind = m_registry.kind(info->trackerKind);
    if (!kind) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("instance.tracker-unknown"),
                       InstancePoolTexts::tr("“%1” is a tracker (%2) that this version of Twinspan does not know.")
                           .arg(info->name, info->trackerKind),
                       InstancePoolTexts::tr("Update Twinspan."));
    }
    const Result<QByteArray> secret = co_await m_credentials.read(info->credentialKey(), cancel);
    if (!secret && secret.error().kind == ProblemKind::NotFound) {
        co_return fail(
            ProblemKind::Secrets, QStringLiteral("instance.no-credential"),
            InstancePoolTexts::tr("There is no sign-in for “%2” in %1.").arg(m_credentials.description(), info->name),
            InstancePoolTexts::tr("Sign in to it again."));
    }
    if (!secret)
        co_return fail(secret.error());
    const auto credential = credentials::Credential::fromBytes(*secret);
    TWINSPAN_CO_TRY(tracker, kind->open(*info, credential, m_services));
    const sync::OpenInstance opened{*info, tracker};
    m_open.insert(instanceId, opened);
    co_return opened;
}

void InstancePool::forget(const QString &instanceId)
{
    m_open.remove(instanceId);
}

} // namespace twinspan::node

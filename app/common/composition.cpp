#include "app/common/composition.h"

#include "core/credentials/keychainstore.h"
#include "core/credentials/memorystore.h"
#include "core/credentials/passphrasesource.h"
#include "core/credentials/sealedfilestore.h"
#include "core/net/qthttpclient.h"
#include "core/store/sqlstore.h"
#include "core/trackers/github/githubkind.h"
#include "core/trackers/jira/jiracloudkind.h"
#include "core/trackers/jira/jiradckind.h"
#include "core/trackers/practice/practicekind.h"
#include "core/trackers/redmine/redminekind.h"
#include "core/trackers/rt/rtkind.h"
#include "core/trackers/salesforce/salesforcekind.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace twinspan::app
{

namespace
{
const QString sealedFileName = QStringLiteral("secrets.sealed");

std::function<void(const char *)> &probe()
{
    static std::function<void(const char *)> installed;
    return installed;
}

std::chrono::milliseconds &settleTime()
{
    static std::chrono::milliseconds time = sync::EngineOptions().settleTime;
    return time;
}

std::chrono::seconds &draftTime()
{
    static std::chrono::seconds time = tracker::TrackerServices().draftTime;
    return time;
}

std::chrono::milliseconds &longestDeadline()
{
    static std::chrono::milliseconds time = net::HttpClientOptions().longestDeadline;
    return time;
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path)
{
    auto certificates = QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (!certificates.isEmpty())
        return certificates;
    return fail(ProblemKind::Invalid, QStringLiteral("ca-file.unusable"),
                QStringLiteral("There is no certificate in %1.").arg(path),
                QStringLiteral("Give a readable file with certificates in PEM form."));
}
} // namespace

void Composition::setProbe(std::function<void(const char *)> installed)
{
    probe() = std::move(installed);
}

void Composition::setSettleTime(std::chrono::milliseconds time)
{
    settleTime() = time;
}

void Composition::setDraftTime(std::chrono::seconds time)
{
    draftTime() = time;
}

void Composition::setLongestDeadline(std::chrono::milliseconds time)
{
    longestDeadline() = time;
}

void Composition::applyProbe(node::NodeSetup &setup)
{
    if (!probe())
        return;
    setup.engine.probe = probe();
    setup.store->setCommitProbe(probe());
}

std::shared_ptr<const tracker::TrackerRegistry> Composition::trackers()
{
    auto registry = std::make_shared<tracker::TrackerRegistry>();
    registry->add(std::make_shared<trackers::PracticeKind>());
    registry->add(std::make_shared<trackers::RedmineKind>());
    registry->add(std::make_shared<trackers::GithubKind>());
    registry->add(std::make_shared<trackers::SalesforceKind>());
    registry->add(std::make_shared<trackers::JiraCloudKind>());
    registry->add(std::make_shared<trackers::JiraDcKind>());
    registry->add(std::make_shared<trackers::RtKind>());
    return registry;
}

QString Composition::home() const
{
    const QString folder =
        m_place.home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : m_place.home;
    return QDir::cleanPath(QDir::current().absoluteFilePath(folder));
}

QString Composition::place() const
{
    const QByteArray said = QSysInfo::machineUniqueId() + '\n' + QFileInfo(home()).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex());
}

Result<std::unique_ptr<credentials::CredentialStore>> Composition::credentialStore() const
{
    const QString file = QDir(home()).filePath(sealedFileName);
    if (const auto source = credentials::PassphraseSource::find(m_place.passphraseFile))
        return std::make_unique<credentials::SealedFileStore>(file, *source);
    if (QFile::exists(file)) {
        return fail(ProblemKind::Secrets, QStringLiteral("sealed-file.no-passphrase"),
                    QStringLiteral("The secrets of this node are in the sealed file %1.").arg(file),
                    QStringLiteral("Name the file with its passphrase by --passphrase-file or "
                                   "TWINSPAN_PASSPHRASE_FILE."));
    }
    // Two data folders of one user must not share entries.
    const QByteArray scope = QCryptographicHash::hash(home().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    credentials::KeychainStore::Patience patience;
    patience.unlock = m_place.unlockPatience;
    patience.unlockDialog = m_place.unlockDialog;
    return std::make_unique<credentials::KeychainStore>(QString::fromLatin1(scope), patience);
}

Result<std::function<std::shared_ptr<net::HttpClient>()>> Composition::httpClients()
{
    net::HttpClientOptions options;
    options.clock = &m_clock;
    options.longestDeadline = longestDeadline();
    if (!m_place.caFile.isEmpty()) {
        TWINSPAN_TRY(certificates, certificatesIn(m_place.caFile));
        options.authorities = certificates;
    }
    return [options] { return std::make_shared<net::QtHttpClient>(options); };
}

Result<node::NodeSetup> Composition::setup()
{
    node::NodeSetup setup;
    setup.home = home();
    setup.defaultName = QSysInfo::machineHostName();
    setup.clock = &m_clock;
    setup.registry = trackers();
    TWINSPAN_TRY(clients, httpClients());
    setup.makeHttpClient = clients;
    TWINSPAN_TRY(store, store::openStore(setup.home, m_clock));
    setup.store = std::move(store);
    setup.place = place(); // the folder is there from now on
    TWINSPAN_TRY(credentials, credentialStore());
    setup.credentials = std::move(credentials);
    setup.engine.spoolFolder = QDir(setup.home).filePath(QStringLiteral("spool"));
    setup.engine.settleTime = settleTime();
    setup.draftTime = draftTime();
    applyProbe(setup);
    return setup;
}

Result<node::NodeSetup> Composition::temporarySetup(const QString &folder, const QString &name)
{
    node::NodeSetup setup;
    setup.home = folder;
    setup.defaultName = name;
    setup.clock = &m_clock;
    setup.registry = trackers();
    TWINSPAN_TRY(clients, httpClients());
    setup.makeHttpClient = clients;
    TWINSPAN_TRY(store, store::openStore(folder, m_clock));
    setup.store = std::move(store);
    setup.credentials = std::make_unique<credentials::MemoryStore>();
    setup.engine.spoolFolder = QDir(folder).filePath(QStringLiteral("spool"));
    return setup;
}

} // namespace twinspan::app

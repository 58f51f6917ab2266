#include "core/credentials/keychainstore.h"

#include "core/base/completion.h"
#include "core/base/redaction.h"
#include "core/credentials/secretproblems.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QTimer>

#ifdef TWINSPAN_SECRET_SERVICE
#include "core/credentials/secretservice.h"
#endif

namespace twinspan::credentials
{

namespace
{
struct Answer {
    QKeychain::Error error = QKeychain::NoError;
    QString text;
    QByteArray secret;
    bool isLate = false;
};

struct CredentialsTexts {
    Q_DECLARE_TR_FUNCTIONS(CredentialsTexts)
};

Problem problemOf(const Answer &answer, const QString &place)
{
    switch (answer.error) {
    case QKeychain::EntryNotFound:
        return noSuchSecretProblem(place);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return keychainProblem(
            "refused", CredentialsTexts::tr("The keychain did not let Twinspan in."),
            CredentialsTexts::tr("Allow Twinspan in the dialog or in the settings of the keychain, and try again."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return missingKeychainProblem();
    default:
        return keychainProblem("failed", CredentialsTexts::tr("The keychain reports: %1.").arg(answer.text),
                               CredentialsTexts::tr("Look into the password program of the desktop, and try again."));
    }
}

#ifdef TWINSPAN_SECRET_SERVICE
/// The one case in which QtKeychain 0.13 goes by KWallet's own way.
bool usesKWallet()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" && qgetenv("KDE_SESSION_VERSION") == "5";
}
#endif

Task<Status> ready(KeychainStore::Patience patience, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
#ifdef TWINSPAN_SECRET_SERVICE
    if (!usesKWallet()) {
        const SecretService::Patience forService{patience.answer, patience.unlock, patience.unlockDialog};
        co_return co_await SecretService::ready(forService, cancel);
    }
#endif
    Q_UNUSED(patience)
    co_return Status();
}

/// Starts the job and waits for its end, for the deadline or for the cancel. The job is never deleted before its end:
/// the library below holds it. It then deletes itself.
Task<Result<Answer>> answerOf(QKeychain::Job *job, std::chrono::milliseconds patience, CancelToken cancel)
{
    auto done = std::make_shared<Completion<Answer>>();
    QObject::connect(job, &QKeychain::Job::finished, job, [done](QKeychain::Job *ended) {
        Answer answer{ended->error(), ended->errorString(), {}, false};
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            answer.secret = reading->binaryData();
        done->finish(std::move(answer));
    });
    const auto stop = [done] {
        Answer late;
        late.isLate = true;
        done->finish(std::move(late));
    };
    QTimer deadline;
    QObject::connect(&deadline, &QTimer::timeout, &deadline, stop);
    deadline.setSingleShot(true);
    deadline.start(patience);
    const auto cancelling = cancel.onCancel(stop);
    job->start();
    Answer answer = co_await done->wait();
    if (!answer.isLate)
        co_return answer;
    co_return fail(cancel.isCancelled() ? cancelledProblem() : silentKeychainProblem());
}
} // namespace

KeychainStore::KeychainStore(const QString &scope) : KeychainStore(scope, Patience()) {}

KeychainStore::KeychainStore(const QString &scope, Patience patience)
    : m_service(QStringLiteral("Twinspan ") + scope), m_patience(std::move(patience))
{
}

QString KeychainStore::description() const
{
    return CredentialsTexts::tr("the keychain of this desktop");
}

Task<Status> KeychainStore::write(QString key, QByteArray secret, CancelToken cancel)
{
    redaction::addSecret(secret);
    TWINSPAN_CO_CHECK(co_await ready(m_patience, cancel));
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(secret);
    auto written = co_await answerOf(job, m_patience.work, cancel);
    if (!written)
        co_return fail(written.error().withUnknownOutcome());
    if (written->error != QKeychain::NoError)
        co_return fail(problemOf(*written, description()));
    co_return Status();
}

Task<Result<QByteArray>> KeychainStore::read(QString key, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(co_await ready(m_patience, cancel));
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    TWINSPAN_CO_TRY(answer, co_await answerOf(job, m_patience.work, cancel));
    if (answer.error != QKeychain::NoError)
        co_return fail(problemOf(answer, description()));
    redaction::addSecret(answer.secret);
    co_return answer.secret;
}

Task<Status> KeychainStore::remove(QString key, CancelToken cancel)
{
    TWINSPAN_CO_CHECK(co_await ready(m_patience, cancel));
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    TWINSPAN_CO_TRY(answer, co_await answerOf(job, m_patience.work, cancel));
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        co_return fail(problemOf(answer, description()));
    co_return Status();
}

} // namespace twinspan::credentials

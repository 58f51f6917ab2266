#include "core/connect/signin.h"

#include "core/base/ids.h"
#include "core/base/redaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::connect
{

namespace
{
using tracker::SignInField;

struct SignInTexts {
    Q_DECLARE_TR_FUNCTIONS(SignInTexts)
};

struct SortedAnswers {
    credentials::Credential credential;
    QMap<QString, QString> options;
};

Status checkAnswer(const SignInField &field, const QString &answer)
{
    if (answer.isEmpty() && field.required) {
        return fail(ProblemKind::Invalid, QStringLiteral("sign-in.missing"),
                    SignInTexts::tr("“%1” is needed to sign in.").arg(field.label), field.help);
    }
    const auto isChoice = [&answer](const SignInField::Choice &choice) { return choice.value == answer; };
    if (field.kind != SignInField::Kind::Choice || answer.isEmpty() || std::ranges::any_of(field.choices, isChoice))
        return {};
    QStringList possible;
    for (const auto &choice : field.choices)
        possible.append(choice.value);
    return fail(ProblemKind::Invalid, QStringLiteral("sign-in.choice"),
                SignInTexts::tr("“%1” is no possible answer to “%2”.").arg(answer, field.label),
                SignInTexts::tr("Possible are: %1.").arg(possible.join(u", ")));
}

Result<SortedAnswers> sortAnswers(const tracker::SignInForm &form, const tracker::SignInAnswers &answers)
{
    SortedAnswers sorted;
    for (const SignInField &field : form.fields) {
        QString answer = answers.value(field.id).trimmed();
        if (answer.isEmpty())
            answer = field.defaultValue;
        TWINSPAN_CHECK(checkAnswer(field, answer));
        if (answer.isEmpty())
            continue;
        if (field.kind == SignInField::Kind::Secret) {
            redaction::addSecret(answer);
            sorted.credential.secrets.insert(field.id, answer);
        } else {
            sorted.options.insert(field.id, answer);
        }
    }
    return sorted;
}

QString defaultName(const UrlReport &report)
{
    const QUrl &url = report.instanceUrl;
    const QString place = url.host().isEmpty() ? url.fileName() : url.authority() + url.path();
    return SignInTexts::tr("%1 at %2").arg(report.trackerName, place);
}

tl::unexpected<Problem> noTracker()
{
    return fail(ProblemKind::Invalid, QStringLiteral("sign-in.no-tracker"),
                SignInTexts::tr("There is no tracker to sign in to at this address."),
                SignInTexts::tr("Give the address of a tracker."));
}

/// Asks the tracker who we are.
Task<Result<SignedIn>> prove(ConnectContext context, std::shared_ptr<const tracker::TrackerKind> kind, SignedIn signIn,
                             CancelToken cancel)
{
    SignedIn result = signIn;
    model::InstanceInfo &instance = result.instance;
    TWINSPAN_CO_TRY(tracker, kind->open(instance, result.credential, context.services));
    result.tracker = tracker;
    TWINSPAN_CO_TRY(account, co_await result.tracker->whoAmI(cancel));
    instance.accountId = account.id;
    instance.accountName = account.name;
    instance.isAdmin = account.isAdmin;
    TWINSPAN_CO_TRY(known, context.store->instances().all());
    for (const model::InstanceInfo &other : std::as_const(known)) {
        if (other.id != instance.id && other.uid == instance.uid && other.accountId == instance.accountId) {
            co_return fail(
                ProblemKind::Conflict, QStringLiteral("instance.exists"),
                SignInTexts::tr("%1 is connected already, as “%2”.").arg(instance.url.toDisplayString(), other.name),
                SignInTexts::tr("Use that one, or remove it first."));
        }
    }
    co_return result;
}
} // namespace

Task<Result<SignedIn>> signIn(ConnectContext context, UrlReport report, QString name, tracker::SignInAnswers answers,
                              CancelToken cancel)
{
    const auto kind = context.registry->kind(report.trackerKind);
    if (!kind)
        co_return noTracker();
    TWINSPAN_CO_TRY(sorted, sortAnswers(kind->signInForm(), answers));
    SignedIn result;
    model::InstanceInfo &instance = result.instance;
    instance.id = newId();
    instance.trackerKind = report.trackerKind;
    instance.name = name.trimmed().isEmpty() ? defaultName(report) : name.trimmed();
    instance.url = report.instanceUrl;
    instance.uid = report.instanceUid;
    instance.version = report.version;
    instance.options = sorted.options;
    result.credential = sorted.credential;
    co_return co_await prove(context, kind, result, cancel);
}

Task<Result<SignedIn>> signInAgain(ConnectContext context, QString instanceId, tracker::SignInAnswers answers,
                                   CancelToken cancel)
{
    TWINSPAN_CO_TRY(instance, context.store->instances().byId(instanceId));
    const auto kind = context.registry->kind(instance.trackerKind);
    if (!kind)
        co_return noTracker();
    const Result<QByteArray> known = co_await context.credentials->read(instance.credentialKey(), cancel);
    if (!known && known.error().kind != ProblemKind::NotFound)
        co_return fail(known.error());
    const tracker::SignInForm form = kind->signInForm();
    const auto before = known ? credentials::Credential::fromBytes(*known).secrets : credentials::Credential().secrets;
    for (const SignInField &field : form.fields) {
        const QString kept =
            field.kind == SignInField::Kind::Secret ? before.value(field.id) : instance.options.value(field.id);
        if (answers.value(field.id).isEmpty() && !kept.isEmpty())
            answers.insert(field.id, kept);
    }
    TWINSPAN_CO_TRY(sorted, sortAnswers(form, answers));
    SignedIn result;
    result.instance = instance;
    result.instance.options = sorted.options;
    result.credential = sorted.credential;
    co_return co_await prove(context, kind, result, cancel);
}

Task<Status> saveInstance(ConnectContext context, SignedIn signedIn, CancelToken cancel)
{
    const QString key = signedIn.instance.credentialKey();
    const QByteArray secret = signedIn.credential.toBytes();
    const Result<QByteArray> before = co_await context.credentials->read(key, cancel);
    if (!before && before.error().kind != ProblemKind::NotFound)
        co_return fail(before.error());
    TWINSPAN_CO_CHECK(co_await context.credentials->write(key, secret, cancel));
    const Status saved = context.store->instances().save(signedIn.instance);
    if (saved)
        co_return saved;
    if (before)
        co_await context.credentials->write(key, *before, CancelToken());
    else
        co_await context.credentials->remove(key, CancelToken());
    co_return saved;
}

Task<Status> removeInstance(ConnectContext context, QString instanceId, CancelToken cancel)
{
    TWINSPAN_CO_TRY(instance, context.store->instances().byId(instanceId));
    TWINSPAN_CO_TRY(connections, context.store->connections().all());
    const auto uses = [&instanceId](const model::Connection &connection) {
        return connection.local.instanceId == instanceId;
    };
    const auto user = std::ranges::find_if(connections, uses);
    if (user != connections.end()) {
        co_return fail(ProblemKind::Conflict, QStringLiteral("instance.in-use"),
                       SignInTexts::tr("The connection “%1” uses “%2”.").arg(user->name, instance.name),
                       SignInTexts::tr("Delete the connections that use it first."));
    }
    TWINSPAN_CO_CHECK(context.store->instances().remove(instanceId));
    co_return co_await context.credentials->remove(instance.credentialKey(), cancel);
}

} // namespace twinspan::connect

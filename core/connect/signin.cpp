#include "core/connect/signin.h"

#include "core/base/ids.h"
#include "core/base/redaction.h"
#include "core/connect/renewal.h"

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

Result<SortedAnswers> sortAnswers(const QList<SignInField> &fields, const tracker::SignInAnswers &answers)
{
    SortedAnswers sorted;
    for (const SignInField &field : fields) {
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

tl::unexpected<Problem> elsewhere(const QUrl &wanted, const QUrl &found)
{
    return fail(ProblemKind::Invalid, QStringLiteral("sign-in.other-place"),
                SignInTexts::tr("The browser has signed in at %1, not at %2.")
                    .arg(found.toDisplayString(), wanted.toDisplayString()),
                SignInTexts::tr("Begin again, and sign in to an account of the tracker that is wanted."));
}

/// The sign-in in the browser is there to be used again as it was.
bool renewsItself(const Result<QByteArray> &kept)
{
    return kept && renewableTokens(credentials::Credential::fromBytes(*kept)).has_value();
}

/// Asks the tracker who we are.
Task<Result<SignedIn>> prove(ConnectContext context, std::shared_ptr<const tracker::TrackerKind> kind, SignedIn signIn,
                             CancelToken cancel)
{
    SignedIn result = signIn;
    model::InstanceInfo &instance = result.instance;
    tracker::TrackerServices services = context.services;
    services.tokens = result.session;
    TWINSPAN_CO_TRY(tracker, kind->open(instance, result.credential, services));
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

Status takeAnswers(SignedIn &into, const tracker::TrackerKind &kind, const tracker::SignInAnswers &answers)
{
    TWINSPAN_TRY(sorted, sortAnswers(kind.signInForm().fields, answers));
    into.instance.options = sorted.options;
    into.credential = sorted.credential;
    return {};
}
} // namespace

Problem noTracker()
{
    return makeProblem(ProblemKind::Invalid, QStringLiteral("sign-in.no-tracker"),
                       SignInTexts::tr("There is no tracker to sign in to at this address."),
                       SignInTexts::tr("Give the address of a tracker."));
}

Result<QMap<QString, QString>> browserOptions(const tracker::TrackerKind &kind, const tracker::SignInAnswers &answers)
{
    const auto form = kind.signInForm().browser;
    if (!form) {
        TWINSPAN_TRY(service, kind.browserService({})); // says that there is none
        Q_UNUSED(service)
        return QMap<QString, QString>();
    }
    TWINSPAN_TRY(sorted, sortAnswers(form->fields, answers));
    return sorted.options;
}

Result<std::shared_ptr<const BrowserAccess>> accessOf(const ConnectContext &context, const model::InstanceInfo &asked,
                                                      const net::OAuthTokens &tokens, net::OAuthSession::Store store)
{
    const auto kind = context.registry->kind(asked.trackerKind);
    if (!kind)
        return fail(noTracker());
    auto access = std::make_shared<BrowserAccess>();
    access->asked = asked.url;
    TWINSPAN_TRY(instance, kind->signedInAt(asked, tokens));
    access->instance = instance;
    // Where the account is, is also where its tokens are renewed.
    TWINSPAN_TRY(service, kind->browserService(instance));
    const auto client = std::make_shared<net::OAuthClient>(service, context.services.makeHttpClient());
    access->session = std::make_shared<net::OAuthSession>(client, tokens, std::move(store));
    return access;
}

Task<Result<SignedIn>> signIn(ConnectContext context, UrlReport report, QString name, Proof proof, CancelToken cancel)
{
    const auto kind = context.registry->kind(report.trackerKind);
    if (!kind)
        co_return fail(noTracker());
    SignedIn result;
    model::InstanceInfo &instance = result.instance;
    if (proof.access) {
        if (proof.access->instance.trackerKind != report.trackerKind || proof.access->asked != report.instanceUrl)
            co_return elsewhere(report.instanceUrl, proof.access->asked);
        instance = proof.access->instance;
        result.session = proof.access->session;
        report.instanceUrl = instance.url; // what it is called by
    } else {
        instance.trackerKind = report.trackerKind;
        instance.url = report.instanceUrl;
        instance.uid = report.instanceUid;
        instance.version = report.version;
        TWINSPAN_CO_CHECK(takeAnswers(result, *kind, proof.answers));
    }
    instance.id = newId();
    instance.name = name.trimmed().isEmpty() ? defaultName(report) : name.trimmed();
    co_return co_await prove(context, kind, result, cancel);
}

Task<Result<SignedIn>> signInAgain(ConnectContext context, QString instanceId, Proof proof, CancelToken cancel)
{
    TWINSPAN_CO_TRY(instance, context.store->instances().byId(instanceId));
    const auto kind = context.registry->kind(instance.trackerKind);
    if (!kind)
        co_return fail(noTracker());
    SignedIn result;
    result.instance = instance;
    if (proof.access) {
        // The same org or server, whatever address the sign-in began at; the account may be another.
        if (proof.access->instance.uid != instance.uid)
            co_return elsewhere(instance.url, proof.access->instance.url);
        result.instance.options = proof.access->instance.options;
        result.session = proof.access->session;
        co_return co_await prove(context, kind, result, cancel);
    }
    const Result<QByteArray> known = co_await context.credentials->read(instance.credentialKey(), cancel);
    if (!known && known.error().kind != ProblemKind::NotFound)
        co_return fail(known.error());
    const tracker::SignInForm form = kind->signInForm();
    tracker::SignInAnswers answers = proof.answers;
    const bool givesSecret = std::ranges::any_of(form.fields, [&answers](const SignInField &field) {
        return field.kind == SignInField::Kind::Secret && !answers.value(field.id).isEmpty();
    });
    if (!givesSecret && renewsItself(known)) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("sign-in.browser-again"),
                       SignInTexts::tr("“%1” was signed in to in the browser.").arg(instance.name),
                       SignInTexts::tr("Sign in in the browser again, or answer the questions of the sign-in."));
    }
    const auto before = known ? credentials::Credential::fromBytes(*known).secrets : credentials::Credential().secrets;
    for (const SignInField &field : form.fields) {
        const QString kept =
            field.kind == SignInField::Kind::Secret ? before.value(field.id) : instance.options.value(field.id);
        if (answers.value(field.id).isEmpty() && !kept.isEmpty())
            answers.insert(field.id, kept);
    }
    TWINSPAN_CO_CHECK(takeAnswers(result, *kind, answers));
    co_return co_await prove(context, kind, result, cancel);
}

Task<Status> saveInstance(ConnectContext context, SignedIn signedIn, CancelToken cancel)
{
    const QString key = signedIn.instance.credentialKey();
    if (signedIn.session) {
        // Of the tokens that the store gets nobody else may make new ones.
        co_await signedIn.session->close();
        signedIn.credential = credentialOf(signedIn.session->tokens());
    }
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

Status mayRemoveInstance(const ConnectContext &context, const QString &instanceId)
{
    TWINSPAN_TRY(instance, context.store->instances().byId(instanceId));
    TWINSPAN_TRY(connections, context.store->connections().all());
    const auto uses = [&instanceId](const model::Connection &connection) {
        return connection.local.instanceId == instanceId;
    };
    const auto user = std::ranges::find_if(connections, uses);
    if (user == connections.end())
        return {};
    return fail(ProblemKind::Conflict, QStringLiteral("instance.in-use"),
                SignInTexts::tr("The connection “%1” uses “%2”.").arg(user->name, instance.name),
                SignInTexts::tr("Delete the connections that use it first."));
}

Task<Status> removeInstance(ConnectContext context, QString instanceId, CancelToken cancel)
{
    TWINSPAN_CO_TRY(instance, context.store->instances().byId(instanceId));
    TWINSPAN_CO_CHECK(mayRemoveInstance(context, instanceId));
    TWINSPAN_CO_CHECK(context.store->instances().remove(instanceId));
    co_return co_await context.credentials->remove(instance.credentialKey(), cancel);
}

} // namespace twinspan::connect

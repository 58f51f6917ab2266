#include "core/connect/signindesk.h"

#include "core/base/ids.h"
#include "core/connect/signin.h"
#include "core/connect/urlprobe.h"
#include "core/net/browserflow.h"
#include "core/net/browsersignin.h"
#include "core/net/devicesignin.h"

#include <QCoreApplication>

#include <chrono>

namespace twinspan::connect
{

namespace
{
constexpr std::chrono::minutes keptFor(30);

struct SignInDeskTexts {
    Q_DECLARE_TR_FUNCTIONS(SignInDeskTexts)
};

tl::unexpected<Problem> unknown()
{
    return fail(ProblemKind::Invalid, QStringLiteral("sign-in.unknown"),
                SignInDeskTexts::tr("This sign-in in the browser is over."),
                SignInDeskTexts::tr("Begin the sign-in again."));
}

Problem replaced()
{
    return makeProblem(ProblemKind::Cancelled, QStringLiteral("sign-in.replaced"),
                       SignInDeskTexts::tr("Another sign-in in the browser was begun; this one has ended."),
                       SignInDeskTexts::tr("Finish the other one, or begin again here."));
}

/// The instance as it would be without an account, of a URL or a known one.
Task<Result<model::InstanceInfo>> target(ConnectContext context, BrowserSignInWish wish, CancelToken cancel)
{
    if (!wish.instanceId.isEmpty())
        co_return context.store->instances().byId(wish.instanceId);
    TWINSPAN_CO_TRY(report, co_await probeUrl(context, wish.url, cancel));
    model::InstanceInfo instance;
    instance.trackerKind = report.trackerKind;
    instance.url = report.instanceUrl;
    instance.uid = report.instanceUid;
    instance.version = report.version;
    co_return instance;
}

std::shared_ptr<net::BrowserFlow> flowOf(const std::shared_ptr<net::OAuthClient> &client, const ConnectContext &context)
{
    if (client->service().deviceUrl.isEmpty())
        return std::make_shared<net::BrowserSignIn>(client);
    return std::make_shared<net::DeviceSignIn>(client, context.clock);
}

/// Renewed tokens stay in the session: until it is saved there is no other place for them.
Task<Status> keepInMemory(net::OAuthTokens /*tokens*/)
{
    co_return Status();
}
} // namespace

struct SignInDesk::Entry {
    model::InstanceInfo instance;
    QUrl returnsTo; ///< empty: the browser does not come back
    QDateTime begun;
    std::shared_ptr<net::BrowserFlow> flow;
    CancelSource cancel;
    std::optional<Problem> endedBecause; ///< we have ended it
    std::optional<Status> outcome;
    std::shared_ptr<const BrowserAccess> access;
    std::vector<std::shared_ptr<Completion<Status>>> waiters;
};

void SignInDesk::endAll()
{
    const auto entries = std::exchange(m_entries, {});
    for (const auto &entry : entries)
        entry->cancel.cancel();
}

Task<Result<BrowserSignInBegun>> SignInDesk::begin(ConnectContext context, BrowserSignInWish wish, CancelToken cancel)
{
    TWINSPAN_CO_TRY(instance, co_await target(context, wish, cancel));
    const auto kind = context.registry->kind(instance.trackerKind);
    if (!kind)
        co_return fail(noTracker());
    TWINSPAN_CO_TRY(options, browserOptions(*kind, wish.answers));
    instance.options = options;
    TWINSPAN_CO_TRY(service, kind->browserService(instance));
    const auto client = std::make_shared<net::OAuthClient>(service, context.services.makeHttpClient());
    dropOld(context.clock->now());
    replace(service.redirectUrl);
    const auto entry = std::make_shared<Entry>();
    entry->instance = instance;
    entry->returnsTo = service.redirectUrl;
    entry->begun = context.clock->now();
    entry->flow = flowOf(client, context);
    TWINSPAN_CO_TRY(page, co_await entry->flow->begin(cancel));
    const QString id = newId();
    m_entries.insert(id, entry);
    follow(entry, context);
    forgetLater(entry, context.clock);
    co_return BrowserSignInBegun{id, page};
}

Task<> SignInDesk::follow(std::shared_ptr<Entry> entry, ConnectContext context)
{
    const auto tokens = co_await entry->flow->finished(entry->cancel.token());
    Status outcome;
    const std::optional<Problem> ended = entry->endedBecause;
    if (ended) {
        outcome = fail(*ended);
    } else if (!tokens) {
        outcome = fail(tokens.error());
    } else {
        const auto access = accessOf(context, entry->instance, *tokens, keepInMemory);
        if (access)
            entry->access = *access;
        else
            outcome = fail(access.error());
    }
    entry->outcome = outcome;
    const auto waiters = std::exchange(entry->waiters, {});
    for (const auto &waiter : waiters)
        waiter->finish(outcome);
}

Task<> SignInDesk::forgetLater(std::shared_ptr<Entry> entry, Clock *clock)
{
    co_await clock->sleep(keptFor, entry->cancel.token());
    entry->access.reset();
    if (entry->outcome)
        entry->outcome = Status(unknown());
}

Task<Status> SignInDesk::finished(QString id)
{
    const auto entry = m_entries.value(id);
    if (!entry)
        co_return unknown();
    if (!entry->outcome) {
        const auto waiter = std::make_shared<Completion<Status>>();
        entry->waiters.push_back(waiter);
        co_await waiter->wait();
    }
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access): whoever ends the waiting has set it
    Status outcome = *entry->outcome;
    co_return outcome;
}

void SignInDesk::drop(const QString &id)
{
    const auto entry = m_entries.take(id);
    if (entry)
        entry->cancel.cancel();
}

void SignInDesk::dropOld(const QDateTime &now)
{
    const auto isOld = [&now](const auto &each) {
        return each.value()->begun.secsTo(now) > std::chrono::seconds(keptFor).count();
    };
    for (auto each = m_entries.begin(); each != m_entries.end();) {
        if (isOld(each)) {
            each.value()->cancel.cancel();
            each = m_entries.erase(each);
        } else {
            ++each;
        }
    }
}

void SignInDesk::replace(const QUrl &returnsTo)
{
    const auto entries = m_entries; // who waits may drop one
    for (const auto &entry : entries) {
        if (entry->outcome || returnsTo.isEmpty() || entry->returnsTo.port() != returnsTo.port())
            continue;
        entry->endedBecause = replaced();
        entry->cancel.cancel();
    }
}

Result<Proof> SignInDesk::proof(const QString &id, const tracker::SignInAnswers &answers) const
{
    if (id.isEmpty())
        return Proof(answers);
    const auto entry = m_entries.value(id);
    if (!entry)
        return unknown();
    const std::optional<Status> outcome = entry->outcome;
    if (!outcome) {
        return fail(ProblemKind::Invalid, QStringLiteral("sign-in.unfinished"),
                    SignInDeskTexts::tr("The sign-in in the browser is not finished yet."),
                    SignInDeskTexts::tr("Finish it in the browser, then go on."));
    }
    if (!*outcome)
        return fail(outcome->error());
    return Proof(answers, entry->access);
}

} // namespace twinspan::connect

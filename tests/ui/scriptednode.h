#pragma once

#include "core/base/completion.h"
#include "core/node/nodeapi.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace twinspan::tests
{

/// A node that answers what the test says, when the test says it. A call that nothing was said for fails.
class ScriptedNode final : public node::NodeApi
{
public:
    QStringList calls; ///< "probe https://…", in their order

    Result<node::NodeStatus> statusAnswer = node::NodeStatus();
    Result<QList<model::InstanceInfo>> instancesAnswer = QList<model::InstanceInfo>();
    Result<QList<model::Connection>> connectionsAnswer = QList<model::Connection>();
    Result<QList<node::OwnInvitation>> invitationsAnswer = QList<node::OwnInvitation>();
    Result<QList<node::OpenProblem>> problemsAnswer = QList<node::OpenProblem>();
    Result<QList<node::ConnectionActivity>> activityAnswer = QList<node::ConnectionActivity>();
    Result<QList<model::SyncRequest>> requestsAnswer = QList<model::SyncRequest>();
    Result<node::Webhook> webhookAnswer = node::Webhook();
    std::chrono::seconds pollAnswer{0};
    std::function<Status(node::PollSetting)> onSetPoll = [](const node::PollSetting &) { return Status(); };
    Result<QList<tracker::RightCheck>> rightsAnswer = tracker::allAre(tracker::RightCheck::State::Granted);
    std::function<Result<node::PairsPage>(node::PairsQuery)> onPairs = [](const node::PairsQuery &) {
        return node::PairsPage();
    };
    std::function<Result<node::HistoryPage>(node::HistoryQuery)> onHistory = [](const node::HistoryQuery &) {
        return node::HistoryPage();
    };
    std::function<Status(node::NewProxy)> onSetProxy = [](const node::NewProxy &) { return Status(); };
    std::function<Result<node::UrlReport>(QString)> onProbe = unsaid<node::UrlReport, QString>();
    Result<tracker::SignInForm> formAnswer = form();
    std::function<Result<node::BrowserSignInBegun>(node::BrowserSignInWish)> onBegin =
        unsaid<node::BrowserSignInBegun, node::BrowserSignInWish>();
    std::function<Status(QString)> onSignedIn = [](const QString &) { return Status(); };
    std::function<Result<node::SignInTrial>(node::InstanceToAdd)> onTrySignIn =
        unsaid<node::SignInTrial, node::InstanceToAdd>();
    std::function<Result<model::InstanceInfo>(node::NewSignIn)> onSignInAgain = [](const node::NewSignIn &signIn) {
        return instance(signIn.instanceId, signIn.instanceId);
    };
    std::function<Result<model::InstanceInfo>(node::InstanceToAdd)> onAddInstance =
        unsaid<model::InstanceInfo, node::InstanceToAdd>();
    std::function<Result<QList<model::Project>>(QString)> onProjects = unsaid<QList<model::Project>, QString>();
    std::function<Result<node::OwnInvitation>(node::InviteOptions)> onInvite =
        unsaid<node::OwnInvitation, node::InviteOptions>();
    std::function<Result<node::ReceivedInvitation>(QString)> onReadInvitation =
        unsaid<node::ReceivedInvitation, QString>();
    std::function<Result<model::Connection>(node::AcceptOptions)> onAccept =
        unsaid<model::Connection, node::AcceptOptions>();
    std::function<Result<model::Connection>(node::ConnectOptions)> onConnect =
        unsaid<model::Connection, node::ConnectOptions>();
    std::function<Result<node::SyncPreview>(QString)> onPreview = unsaid<node::SyncPreview, QString>();
    std::function<Result<model::SyncRequest>(QString)> onSync = unsaid<model::SyncRequest, QString>();
    std::function<Result<model::SyncRequest>(QString)> onRequest = unsaid<model::SyncRequest, QString>();
    std::function<Result<model::SyncRequest>(QString)> onRetry = unsaid<model::SyncRequest, QString>();
    std::function<Status(QString)> onOrder = [](const QString &) { return Status(); }; ///< "delete ID" ...

    /// Calls of this name wait until release(); each keeps the answer of the moment it was made.
    void hold(const QString &name) { m_held.insert(name, {}); }
    /// The oldest or, with `newest`, the newest that waits.
    void release(const QString &name, bool newest = false)
    {
        auto &waiting = m_held[name];
        if (!waiting.isEmpty())
            (newest ? waiting.takeLast() : waiting.takeFirst())->finish(true);
    }
    void letGo(const QString &name)
    {
        for (const auto &waiting : m_held.take(name))
            waiting->finish(true);
    }

    static tracker::SignInForm form()
    {
        tracker::SignInField user;
        user.id = QStringLiteral("user");
        user.label = QStringLiteral("Account");
        tracker::SignInField token;
        token.id = QStringLiteral("token");
        token.kind = tracker::SignInField::Kind::Secret;
        token.label = QStringLiteral("Password");
        return {QStringLiteral("Sign in."), {user, token}, {}};
    }
    /// The same, beside the way through the browser.
    static tracker::SignInForm formWithBrowser()
    {
        tracker::SignInField client;
        client.id = QStringLiteral("clientId");
        client.label = QStringLiteral("Client id");
        tracker::SignInForm both = form();
        both.browser = tracker::BrowserForm{QStringLiteral("The tracker's own page asks who you are."), {client}};
        return both;
    }

    Task<Result<node::NodeStatus>> status() override { return answer(u"status"_qs, {}, statusAnswer); }
    Task<Status> rename(QString name) override { return order(u"rename"_qs, name); }
    Task<Status> keepHistory(qint64 days) override { return order(u"keepHistory"_qs, QString::number(days)); }
    Task<Status> setProxy(node::NewProxy chosen) override
    {
        return answer(u"setProxy"_qs, chosen.proxy.host, onSetProxy(chosen));
    }
    Task<Result<node::UrlReport>> probe(QString url) override { return answer(u"probe"_qs, url, onProbe(url)); }
    Task<Result<tracker::SignInForm>> signInForm(QString kind) override
    {
        return answer(u"signInForm"_qs, kind, formAnswer);
    }
    Task<Result<node::BrowserSignInBegun>> beginBrowserSignIn(node::BrowserSignInWish wish) override
    {
        return answer(u"beginBrowserSignIn"_qs, wish.url + wish.instanceId, onBegin(wish));
    }
    Task<Status> browserSignedIn(QString id) override { return answer(u"browserSignedIn"_qs, id, onSignedIn(id)); }
    Task<Status> dropBrowserSignIn(QString id) override { return order(u"dropBrowserSignIn"_qs, id); }
    Task<Result<node::SignInTrial>> trySignIn(node::InstanceToAdd instance) override
    {
        return answer(u"trySignIn"_qs, instance.url, onTrySignIn(instance));
    }
    Task<Result<QList<model::InstanceInfo>>> instances() override
    {
        return answer(u"instances"_qs, {}, instancesAnswer);
    }
    Task<Result<node::PollSetting>> pollInterval(QString id) override
    {
        return answer(u"pollInterval"_qs, id, Result<node::PollSetting>(node::PollSetting{id, pollAnswer}));
    }
    Task<Status> setPollInterval(node::PollSetting setting) override
    {
        const QString text = u"%1 %2"_qs.arg(setting.instanceId).arg(setting.interval.count());
        return answer(u"setPollInterval"_qs, text, onSetPoll(setting));
    }
    Task<Result<node::Webhook>> webhook(QString id) override { return answer(u"webhook"_qs, id, webhookAnswer); }
    Task<Result<model::InstanceInfo>> signInAgain(node::NewSignIn signIn) override
    {
        return answer(u"signInAgain"_qs, signIn.instanceId, onSignInAgain(signIn));
    }
    Task<Result<model::InstanceInfo>> addInstance(node::InstanceToAdd instance) override
    {
        return answer(u"addInstance"_qs, instance.url, onAddInstance(instance));
    }
    Task<Status> removeInstance(QString id) override { return order(u"removeInstance"_qs, id); }
    Task<Result<QList<model::Project>>> projects(QString id) override
    {
        return answer(u"projects"_qs, id, onProjects(id));
    }
    Task<Result<QList<tracker::RightCheck>>> rights(node::RightsQuery query) override
    {
        return answer(u"rights"_qs, query.projectId, rightsAnswer);
    }
    Task<Result<node::OwnInvitation>> invite(node::InviteOptions options) override
    {
        return answer(u"invite"_qs, options.destination, onInvite(options));
    }
    Task<Result<QList<node::OwnInvitation>>> invitations() override
    {
        return answer(u"invitations"_qs, {}, invitationsAnswer);
    }
    Task<Status> revokeInvitation(QString id) override { return order(u"revoke"_qs, id); }
    Task<Result<node::ReceivedInvitation>> readInvitation(QString code) override
    {
        return answer(u"readInvitation"_qs, code, onReadInvitation(code));
    }
    Task<Result<model::Connection>> accept(node::AcceptOptions options) override
    {
        return answer(u"accept"_qs, options.project, onAccept(options));
    }
    Task<Result<model::Connection>> connectInstances(node::ConnectOptions options) override
    {
        return answer(u"connect"_qs, options.toProject, onConnect(options));
    }
    Task<Result<QList<model::Connection>>> connections() override
    {
        return answer(u"connections"_qs, {}, connectionsAnswer);
    }
    Task<Status> activateConnection(QString id) override { return order(u"activate"_qs, id); }
    Task<Status> deactivateConnection(QString id) override { return order(u"deactivate"_qs, id); }
    Task<Status> deleteConnection(QString id) override { return order(u"delete"_qs, id); }
    Task<Result<model::SyncRequest>> syncIssue(QString, QString key) override
    {
        return answer(u"sync"_qs, key, onSync(key));
    }
    Task<Result<node::SyncPreview>> previewSync(QString, QString key) override
    {
        return answer(u"preview"_qs, key, onPreview(key));
    }
    Task<Result<model::SyncRequest>> request(QString id) override { return answer(u"request"_qs, id, onRequest(id)); }
    Task<Result<QList<model::SyncRequest>>> requests(QString key, int) override
    {
        return answer(u"requests"_qs, key, requestsAnswer);
    }
    Task<Result<node::PairsPage>> pairs(node::PairsQuery query) override
    {
        return answer(u"pairs"_qs, query.issueKey, onPairs(query));
    }
    Task<Result<node::HistoryPage>> history(node::HistoryQuery query) override
    {
        return answer(u"history"_qs, query.issueKey, onHistory(query));
    }
    Task<Result<QList<node::ConnectionActivity>>> activity() override
    {
        return answer(u"activity"_qs, {}, activityAnswer);
    }
    Task<Result<QList<node::OpenProblem>>> problems() override { return answer(u"problems"_qs, {}, problemsAnswer); }
    Task<Result<model::SyncRequest>> retry(QString id) override { return answer(u"retry"_qs, id, onRetry(id)); }
    Task<Result<model::SyncRequest>> skip(QString id) override { return answer(u"skip"_qs, id, onRetry(id)); }
    Task<Status> unlinkIssue(QString, QString key) override { return order(u"unlink"_qs, key); }
    Task<Status> setConflictRule(node::RuleSetting setting) override
    {
        return order(u"rule"_qs, setting.connectionId + u' ' + model::toString(setting.rule));
    }
    Task<Status> undo(qint64 entry) override { return order(u"undo"_qs, QString::number(entry)); }

private:
    template<typename T, typename P>
    static std::function<Result<T>(P)> unsaid()
    {
        return [](const P &) -> Result<T> {
            return fail(ProblemKind::Internal, QStringLiteral("test.unsaid"), QStringLiteral("The test said nothing."));
        };
    }

    template<typename R>
    Task<R> answer(QString name, QString argument, R value)
    {
        calls.append((name + u' ' + argument).trimmed());
        if (m_held.contains(name)) {
            const auto turn = std::make_shared<Completion<bool>>();
            m_held[name].append(turn);
            co_await turn->wait();
        }
        co_return value;
    }
    Task<Status> order(const QString &name, const QString &argument)
    {
        const Status value = onOrder(name + u' ' + argument);
        return answer(name, argument, value);
    }

    QHash<QString, QList<std::shared_ptr<Completion<bool>>>> m_held;
};

} // namespace twinspan::tests

#pragma once

#include "core/base/result.h"
#include "core/base/task.h"
#include "core/node/nodevalues.h"

#include <QObject>

namespace twinspan::node
{

/// The one door to a node for screens and commands: takes and gives values. LocalNode does the work in this process,
/// RemoteNode asks a node in another one. No call blocks; each ends in exactly one result, also at shutdown.
/// Calls and signals on the thread of the object. Whoever awaits a call keeps the object alive.
class NodeApi : public QObject
{
    Q_OBJECT

public:
    virtual Task<Result<NodeStatus>> status() = 0;
    /// Name for the other side to read.
    virtual Task<Status> rename(QString name) = 0;

    /// For so many days, 1 to 3650; what is older is forgotten with the next poll. Problem: history.days.
    virtual Task<Status> keepHistory(qint64 days) = 0;

    /// The proxy that requests of the node's process go through; kept, its password with the secrets. No proxy is told
    /// the password of another one. Problem: proxy.invalid.
    virtual Task<Status> setProxy(NewProxy chosen) = 0;

    /// What the URL is. Each failure has its own sentence: not a URL, host unknown, nobody answers, no certificate,
    /// something else answers (probe.*).
    virtual Task<Result<UrlReport>> probe(QString url) = 0;

    /// The questions of a sign-in to a tracker; kind as in UrlReport::trackerKind.
    virtual Task<Result<tracker::SignInForm>> signInForm(QString trackerKind) = 0;
    /// Begins a sign-in in the browser, for kinds whose form offers it (SignInForm::browser), and waits for the browser
    /// on this computer from then on. Whoever calls has the page opened. Nothing is kept. One that was begun before and
    /// still waits ends with sign-in.replaced. Problems: oauth.port-taken, sign-in.missing, those of probe() and of the
    /// tracker.
    virtual Task<Result<BrowserSignInBegun>> beginBrowserSignIn(BrowserSignInWish wish) = 0;
    /// Ends when the person is done in the browser, after five minutes at the latest. The tokens stay in the node for
    /// half an hour; the id stands for them in InstanceToAdd and NewSignIn. Problems: oauth.not-allowed, oauth.denied,
    /// oauth.no-return, oauth.refused, sign-in.replaced, sign-in.unknown, Cancelled.
    virtual Task<Status> browserSignedIn(QString id) = 0;
    /// Nobody wants it any more.
    virtual Task<Status> dropBrowserSignIn(QString id) = 0;
    /// Signs in and looks around, as addInstance() would, and keeps nothing of it.
    virtual Task<Result<SignInTrial>> trySignIn(InstanceToAdd instance) = 0;
    virtual Task<Result<QList<model::InstanceInfo>>> instances() = 0;
    /// Signs in, proves the credential, stores it in the keychain and the instance in the store; nothing is kept if
    /// any of it fails.
    virtual Task<Result<model::InstanceInfo>> addInstance(InstanceToAdd instance) = 0;
    /// Signs in to the instance's tracker anew, proves it, and keeps it in place of the present sign-in; nothing
    /// changes if any of it fails. The account may be another one. Connections and issues stay.
    virtual Task<Result<model::InstanceInfo>> signInAgain(NewSignIn signIn) = 0;
    virtual Task<Result<PollSetting>> pollInterval(QString instanceId) = 0;
    virtual Task<Status> setPollInterval(PollSetting setting) = 0;
    /// Invalid: webhook.none where the tracker calls nobody, webhook.not-reachable while it could not call this node.
    virtual Task<Result<Webhook>> webhook(QString instanceId) = 0;
    /// Conflict while connections use it.
    virtual Task<Status> removeInstance(QString instanceId) = 0;
    /// All that the account can see, by name; none where the tracker has no projects. Forbidden where it sees none.
    virtual Task<Result<QList<model::Project>>> projects(QString instanceId) = 0;
    /// What the account may do in the project, as far as its tracker tells without being written to: a check before a
    /// first sync, which asks the tracker anew.
    virtual Task<Result<QList<tracker::RightCheck>>> rights(RightsQuery query) = 0;

    virtual Task<Result<OwnInvitation>> invite(InviteOptions options) = 0;
    virtual Task<Result<QList<OwnInvitation>>> invitations() = 0; ///< newest first
    /// The code no longer works, the pending connection goes.
    virtual Task<Status> revokeInvitation(QString invitationId) = 0;
    /// Reads a foreign code; problems as of protocol::decodeInvitation and checkInvitation.
    virtual Task<Result<ReceivedInvitation>> readInvitation(QString code) = 0;
    /// The connection is Active when the handshake is done, Pending while the inviter's node has to call this one.
    virtual Task<Result<model::Connection>> accept(AcceptOptions options) = 0;
    /// Both sides on this node; the connection of the first side is returned. A new instance is kept only if the
    /// connection is made; decision.invitation when its account is no administrator.
    virtual Task<Result<model::Connection>> connectInstances(ConnectOptions options) = 0;

    virtual Task<Result<QList<model::Connection>>> connections() = 0;
    /// What was kept meanwhile travels. The other side is told.
    virtual Task<Status> activateConnection(QString connectionId) = 0;
    /// Nothing is sent or applied until it is activated again; what changes and what arrives is kept. The other side is
    /// told as soon as it can be reached, and keeps its changes, too.
    virtual Task<Status> deactivateConnection(QString connectionId) = 0;
    /// The issues stay as they are on both sides; the pairs are forgotten. The other side is told as soon as it can be
    /// reached (for 30 days); its end stays until it is deleted there.
    virtual Task<Status> deleteConnection(QString connectionId) = 0;
    /// Which edit counts from now on when both sides have edited the same field; the other one is kept in the history.
    /// It holds for both sides: the other one is told as soon as it can be reached. Of two choices the later one
    /// counts.
    virtual Task<Status> setConflictRule(RuleSetting setting) = 0;

    /// Checks nothing but the connection; the engine does the rest, follow it by requestChanged().
    virtual Task<Result<model::SyncRequest>> syncIssue(QString connectionId, QString issueKey) = 0;
    virtual Task<Result<SyncPreview>> previewSync(QString connectionId, QString issueKey) = 0;
    virtual Task<Result<model::SyncRequest>> request(QString requestId) = 0;
    /// Newest first; with a key only those of this issue.
    virtual Task<Result<QList<model::SyncRequest>>> requests(QString issueKey, int max) = 0;
    /// The pairs of issues of this node, whichever side began. A pair that changes while pages are asked for moves to
    /// the front: it may come twice, and none is left out.
    virtual Task<Result<PairsPage>> pairs(PairsQuery query) = 0;
    /// What was done to issues, when, by which request, before and after.
    virtual Task<Result<HistoryPage>> history(HistoryQuery query) = 0;
    virtual Task<Result<QList<ConnectionActivity>>> activity() = 0; ///< one entry per connection
    virtual Task<Result<QList<OpenProblem>>> problems() = 0;
    /// Of a failed request, or of a refusal that problems() lists: then the other side is asked to try again, and what
    /// is returned has no id. Problem: request.not-failed.
    virtual Task<Result<model::SyncRequest>> retry(QString requestId) = 0;
    /// Of such a one: it is not tried again from this side, and is no problem any more; the next change of the issue is
    /// sent. Problem: request.not-failed.
    virtual Task<Result<model::SyncRequest>> skip(QString requestId) = 0;
    /// The pair of this issue (key or id on this side) is not kept in step any more; both issues stay, and the other
    /// side is told. A sync of the issue by hand, from either side, links the two again. Problem: issue.not-linked.
    virtual Task<Status> unlinkIssue(QString connectionId, QString issueKey) = 0;
    /// A text that did not count in a conflict takes the place of the one that does: in the issue of this side at
    /// once, from where it travels like an edit of a person. `entry` is a HistoryEntry::number; that it was done is an
    /// entry of its own, and can be undone, too. Refused when the issue says something else by now
    /// (history.changed-since) or nothing gave way in the entry (history.no-conflict); further problems as of
    /// sync::UndoDesk::undo().
    virtual Task<Status> undo(qint64 entry) = 0;

Q_SIGNALS:
    void requestChanged(const twinspan::model::SyncRequest &request);
    void connectionsChanged(); ///< or the instances
    void problemsChanged();
    /// The node was in another process, which is gone; calls end with that problem.
    void ended();
};

} // namespace twinspan::node

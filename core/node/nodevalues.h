#pragma once

#include "core/connect/browsersignin.h"
#include "core/connect/urlreport.h"
#include "core/model/connection.h"
#include "core/model/history.h"
#include "core/model/instance.h"
#include "core/model/issue.h"
#include "core/model/sync.h"
#include "core/net/proxychoice.h"
#include "core/tracker/rights.h"
#include "core/tracker/signinform.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace twinspan::node
{

using connect::BrowserSignInBegun;
using connect::BrowserSignInWish;
using connect::UrlReport;

struct InstanceToAdd {
    QString url;  ///< any page of it
    QString name; ///< for people; empty: made of the tracker and the host
    tracker::SignInAnswers answers;
    QString browserSignIn = {}; ///< id of one that is done: instead of the answers
};

/// Code of the problem that the data folder was last used at another place: a person says which copy lives on.
inline constexpr QLatin1String folderCopied("node.copied");

/// A sign-in that takes the place of an instance's present one.
struct NewSignIn {
    QString instanceId;
    tracker::SignInAnswers answers; ///< what is left out stays as it was
    QString browserSignIn = {};     ///< id of one that is done: instead of the answers
};

/// A choice of the proxy.
struct NewProxy {
    net::ProxyChoice proxy;
    QString password; ///< empty: as it was, if proxy and account are the same; else none

    bool operator==(const NewProxy &) const = default;
};

/// Which edit counts when both sides of a connection have edited the same field.
struct RuleSetting {
    QString connectionId;
    model::ConflictRule rule = model::ConflictRule::Newest;
};

/// How often an instance is asked what changed.
struct PollSetting {
    QString instanceId;
    std::chrono::seconds interval{0}; ///< 5 s to 15 min; 0: as usual
};

/// How an instance can say that something has changed there.
struct Webhook {
    QUrl url;      ///< that it is to call: whoever knows it can have the instance asked earlier, and no more
    QString steps; ///< where a person enters it

    bool operator==(const Webhook &) const = default;
};

/// What a sign-in that was proven and kept nowhere has shown.
struct SignInTrial {
    model::InstanceInfo instance;   ///< as it would be added; its id is not kept
    QList<model::Project> projects; ///< that the account can see; empty where the tracker has none

    bool operator==(const SignInTrial &) const = default;
};

/// Whose rights, and where.
struct RightsQuery {
    QString instanceId;
    QString projectId;                                       ///< empty where the tracker has none
    std::optional<InstanceToAdd> newInstance = std::nullopt; ///< instead of instanceId: nothing of it is kept
};

struct InviteOptions {
    QString instanceId;
    QString project;     ///< id, key or name; empty where the tracker has none, or has just one
    QString destination; ///< URL of the other side, or empty: an open invitation
    model::Mode mode = model::Mode::Basic;
    std::chrono::seconds expiresIn = std::chrono::hours(7 * 24);
};

/// An invitation of this node, with its code while it is open.
struct OwnInvitation {
    QString id;
    QString code; ///< empty unless open
    QString connectionId;
    QString state; ///< "open", "used", "revoked", "expired"
    QDateTime issuedAt;
    QDateTime expiresAt;
    QUrl destination;
    QString safetyPhrase;
    QString message; ///< ready e-mail text with the code

    bool operator==(const OwnInvitation &) const = default;
};

/// What a foreign code says, before anything is done with it.
struct ReceivedInvitation {
    QString id;
    QString inviterName;
    QString trackerKind;
    QUrl trackerUrl;
    QString projectName;
    model::Mode mode = model::Mode::Basic;
    QDateTime expiresAt;
    QString safetyPhrase;
    bool reachable = false; ///< the inviter's node can be called from here, in principle

    bool operator==(const ReceivedInvitation &) const = default;
};

struct AcceptOptions {
    QString code;
    QString instanceId;
    QString project; ///< id, key or name
};

/// Both sides on this node.
struct ConnectOptions {
    QString instanceId;
    QString project;
    QString toInstanceId;
    QString toProject;
    model::Mode mode = model::Mode::Basic;
    std::optional<InstanceToAdd> toNewInstance =
        std::nullopt; ///< instead of toInstanceId: added when the connection is made
};

/// What a sync would make on the other side.
struct SyncPreview {
    QString source;   ///< key of the issue here
    QString existing; ///< key of the twin if there is one already; the rest is then what would change
    QString project;
    QString type;
    QString summary;
    QString description;  ///< Markdown
    QStringList comments; ///< Markdown
    QStringList attachments;
    QStringList notices; ///< what will not arrive, or not as it is, and why; what stays here

    /// Both issues are in step.
    bool isInStep() const
    {
        return !existing.isEmpty() && type.isEmpty() && summary.isEmpty() && description.isEmpty() &&
               comments.isEmpty() && attachments.isEmpty();
    }
    bool operator==(const SyncPreview &) const = default;
};

/// Two issues that are in step, or on the way there.
struct IssuePair {
    QString connectionId;
    QString connectionName;
    model::IssueRef local;
    model::IssueRef remote; ///< not valid before the first sync has ended
    QDateTime updated;
    bool linked = true; ///< false: a person has ended the link

    bool operator==(const IssuePair &) const = default;
};

/// Which pairs to list.
struct PairsQuery {
    QString issueKey; ///< key or id of an issue of this side; empty: all
    int max = 0;
    QString after; ///< PairsPage::next of the page before; empty: from the newest on
};

/// A page of pairs, the one that changed last first.
struct PairsPage {
    QList<IssuePair> pairs;
    QString next; ///< where the next page begins; empty when this is the last

    bool operator==(const PairsPage &) const = default;
};

/// Which entries of the history to list.
struct HistoryQuery {
    QString connectionId; ///< with its other end, if that is on this node, too; empty: all
    QString issueKey;     ///< key of either issue of a pair, or id of ours; empty: all
    int max = 0;
    qint64 before = 0; ///< HistoryPage::next of the page before; 0: from the newest on
};

/// A page of the history, newest first: at most as many entries as were asked for, fewer where their texts are long.
struct HistoryPage {
    QList<model::HistoryEntry> entries;
    qint64 next = 0; ///< where the next page begins; 0 when this is the last

    bool operator==(const HistoryPage &) const = default;
};

/// What went over a connection so far.
struct ConnectionActivity {
    QString connectionId;
    qint64 issues = 0;  ///< that have a twin
    QDateTime lastSync; ///< when one of them was last written; not valid before the first

    bool operator==(const ConnectionActivity &) const = default;
};

/// What can't go on because of a problem.
enum class ProblemLevel {
    Issue,      ///< one issue; the others go on
    Connection, ///< all of one connection
    Instance,   ///< all connections of one instance
    Node,       ///< all of this node
};
QString toString(ProblemLevel level);
std::optional<ProblemLevel> problemLevelFromString(const QString &text);

/// Something that a person should see to.
struct OpenProblem {
    QString id; ///< of the sync request, of the refusal, or of the connection that waits
    QString connectionId;
    QString connectionName;
    QString requestId; ///< retry() takes it; empty when the connection waits and resumes by itself
    QString issueKey;  ///< may be empty
    QDateTime since;
    Problem problem;
    bool goesOn = false; ///< the cause passes by itself; else a person must do something about it
    ProblemLevel level = ProblemLevel::Issue;
    QString instanceName; ///< of a problem of an instance

    bool operator==(const OpenProblem &) const = default;
};

/// This node, for Settings.
struct NodeStatus {
    QString name;
    QString version;
    QString fingerprint;
    QString home;
    QUrl publicUrl;      ///< empty: the node can't be reached, it polls
    QString listening;   ///< "127.0.0.1:7443"; empty while it does not serve
    QString credentials; ///< "the keychain of this desktop"
    bool serving = false;
    net::ProxyChoice proxy;
    int historyDays = 0; ///< so long the history is kept

    bool operator==(const NodeStatus &) const = default;
};

} // namespace twinspan::node

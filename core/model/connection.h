#pragma once

#include "core/model/issue.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace twinspan::model
{

enum class Mode { Basic, Visual, Script };
enum class ConnectionStatus { Pending, Active, Deactivated };

/// What the other side has said of its end. Deleted: the connection is gone there, the issues stay.
enum class PeerStatus { Active, Deactivated, Deleted };

/// Which edit counts when both sides have edited the same field before they heard of each other.
enum class ConflictRule {
    Newest,
    ThisSide, ///< that of our issue
    ThatSide, ///< that of the other side's issue
};

/// The rule as the other side must say it.
ConflictRule seenFromThere(ConflictRule rule);

/// How messages travel to the other side.
enum class Route {
    InProcess, ///< both sides are held by this node
    Direct,    ///< we can reach the peer's node
    Polled,    ///< the peer's node can't be reached; it fetches from us
};

/// Our end of a connection: instance and project of this node.
struct LocalSide {
    QString instanceId; ///< InstanceInfo::id
    Project project;    ///< empty id where the tracker has no projects

    bool operator==(const LocalSide &) const = default;
};

/// The other end, as told and proven at the handshake. For an in-process connection: the twin connection of this node.
struct RemoteSide {
    QString nodeName;
    QString trackerKind;
    QUrl trackerUrl;
    QString instanceUid;
    QString projectName;  ///< for people
    QString projectId;    ///< opaque to us
    QUrl nodeUrl;         ///< empty when it can't be reached
    QByteArray publicKey; ///< pinned identity key, 32 bytes; empty for in-process
    PeerStatus status = PeerStatus::Active;
    quint64 statusNumber = 0; ///< number of the message that said so; 0: none did

    bool operator==(const RemoteSide &) const = default;
};

/// A connection as one side sees it. Two sides on one node are two Connection values with the same sharedId and
/// different ids.
struct Connection {
    QString id;       ///< ours: names it in commands and the store
    QString sharedId; ///< the same on both sides: names it in messages
    QString name;     ///< for people: "Acme <-> Globex"
    Mode mode = Mode::Basic;
    ConnectionStatus status = ConnectionStatus::Pending;
    Route route = Route::Direct;
    LocalSide local;
    RemoteSide remote;
    QString twinConnectionId; ///< InProcess: the id of the other side's Connection on this node
    QString safetyPhrase;     ///< empty for in-process
    QDateTime created;
    ConflictRule rule = ConflictRule::Newest; ///< the same on both sides, each in its own words
    qint64 ruleNumber = 0;                    ///< rises with each choice of it, on either side; 0: nobody chose

    /// Both sides want it: changes flow.
    bool flows() const { return status == ConnectionStatus::Active && remote.status == PeerStatus::Active; }

    bool operator==(const Connection &) const = default;
};

QString toString(Mode mode);
QString toString(ConnectionStatus status);
QString toString(PeerStatus status);
QString toString(Route route);
/// "newest", "this-side", "that-side".
QString toString(ConflictRule rule);
/// Unknown text gives nullopt.
std::optional<Mode> modeFromString(const QString &text);
std::optional<ConnectionStatus> connectionStatusFromString(const QString &text);
std::optional<PeerStatus> peerStatusFromString(const QString &text);
std::optional<ConflictRule> conflictRuleFromString(const QString &text);
std::optional<Route> routeFromString(const QString &text);

} // namespace twinspan::model

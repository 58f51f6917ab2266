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

    bool operator==(const Connection &) const = default;
};

QString toString(Mode mode);
QString toString(ConnectionStatus status);
QString toString(Route route);
/// Unknown text gives nullopt.
std::optional<Mode> modeFromString(const QString &text);
std::optional<ConnectionStatus> connectionStatusFromString(const QString &text);
std::optional<Route> routeFromString(const QString &text);

} // namespace twinspan::model

#pragma once

#include <QString>
#include <QUrl>

namespace twinspan::connect
{

/// What a URL turned out to be.
struct UrlReport {
    enum class Kind {
        Tracker,     ///< a tracker that we can sign in to
        OwnInstance, ///< an instance that this node has already: makes a local connection
        Node,        ///< a Twinspan node: invitations can be bound to it
    };
    Kind kind = Kind::Tracker;
    QString trackerKind; ///< Tracker, OwnInstance
    QString trackerName; ///< "Redmine"
    QString version;     ///< of the tracker or the node; may be empty
    QUrl instanceUrl;    ///< of the tracker, or the node's endpoint
    QString instanceUid; ///< Tracker, OwnInstance; empty where only the sign-in shows it
    QString projectKey;  ///< if the URL has one
    QString issueKey;    ///< if the URL has one
    QString instanceId;  ///< OwnInstance
    QString nodeName;    ///< Node
    QString sentence;    ///< for people: what was found and what follows

    bool operator==(const UrlReport &) const = default;
};

} // namespace twinspan::connect

#pragma once

#include <QString>

namespace twinspan::model
{

/// Our hidden id on an issue, comment or attachment in a tracker; proof that it exists already (law 2).
/// Text form: "ts1" and 26 characters of Crockford base 32: only letters and digits, survives every markup.
class Marker
{
public:
    Marker() = default; ///< none
    /// Takes the text of a marker; anything else gives none.
    static Marker fromText(const QString &text);
    /// The first marker in a longer text; none if there is none.
    static Marker findIn(const QString &text);

    bool isNull() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

    bool operator==(const Marker &) const = default;

private:
    QString m_text;
};

enum class MarkerKind { Issue, Comment, Attachment, Notice };

/// What a marker is derived from. It is never random: a node that lost its store finds its twins again.
struct MarkerSource {
    MarkerKind kind = MarkerKind::Issue;
    QString sourceInstance; ///< identity of the source instance as its tracker knows it (InstanceInfo::uid)
    QString sourceId;       ///< id of the issue, comment or attachment there
    QString targetInstance; ///< identity of the target instance
    QString targetProject;  ///< id of the target project; empty where the tracker has none
};

/// SHA-256 over the length-prefixed parts, cut to 130 bits. Equal sources give equal markers, for ever.
Marker deriveMarker(const MarkerSource &source);

} // namespace twinspan::model

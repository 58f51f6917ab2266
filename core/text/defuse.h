#pragma once

#include <QList>
#include <QString>

namespace twinspan::text
{

/// One way in which a tracker turns plain text into a link, a mention or an action: "#12", "@jane", "source:x",
/// "{{toc}}".
struct LiveReference {
    /// What must come right after `start`; a reference without it is plain text.
    enum class Follows {
        Digit,   ///< a digit: "#12", "r12"
        Word,    ///< a letter, a digit or '_': "@jane"
        NonSpace ///< any character but white space: "source:/trunk", "{{toc"
    };

    QString start; ///< compared without regard to case; must not be empty
    Follows follows = Follows::Word;
    bool insideWords = false; ///< also live right after a letter or a digit ("[[", "{{"); else "jane@a.example" stays
    bool lineStart = false;   ///< live only as the first thing of a line (quick actions: "/close")
    bool inCode = false;      ///< also live in code spans and code blocks
    bool inLinks = false;     ///< also live in the text of a link
};

/// What a tracker reacts to in a text. Each tracker states its own; text/ knows only the mechanism. Text that came from
/// the other side must neither ping people nor link to issues that merely share a number (law 5).
struct DefuseRules {
    QList<LiveReference> references;
};

/// U+2060: has no width, breaks no line, no tracker takes it as part of a reference.
inline constexpr char16_t wordJoiner = u'\u2060';

/// Plain text with a word joiner put into every live reference: after `start`, or before its last character when
/// NonSpace follows. Word joiners that the text had already are doubled, so undefused() gives back exactly the same
/// text. For plain fields such as a summary; texts with markup go through textilewriter.h and commonmark.h.
QString defused(const QString &plain, const DefuseRules &rules);

/// Takes out what defused() put in: of each run of word joiners every first of two (a single one goes).
/// Needs no rules: what was written under older rules reads back as well.
QString undefused(const QString &text);

/// Does the plain text hold a reference that the tracker would react to?
bool hasLiveReference(const QString &plain, const DefuseRules &rules);

} // namespace twinspan::text

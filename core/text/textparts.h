#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace twinspan::text
{

/// The form in which texts are kept and compared: line ends \n, no NUL, no control characters but tab and line feed, no
/// non-characters, no lone surrogates (U+FFFD instead), no white space at the end of the text or of a line (but the two
/// spaces of a Markdown line break are kept), no empty lines at the start, Unicode composed (NFC). Applying it twice
/// changes nothing. A text nobody edited compares equal after it, whatever a tracker did to line ends and trailing
/// white space.
QString normalised(const QString &markdown);

/// What normalised() does to characters: line ends \n, no control characters but tab and line feed, no non-characters,
/// no lone surrogates.
QString cleaned(const QString &text);

/// What a person reads, without markup: paragraphs apart by an empty line, list items by a line. For search, summaries
/// and logs.
QString plainFromMarkdown(const QString &markdown);

/// Plain text as Markdown that shows exactly these characters: markup escaped, and only where it is needed.
/// Line feeds stay line feeds.
QString escapedMarkdown(const QString &plain);

/// The text with every e-mail address replaced by its part before the '@' (law 5: addresses don't travel). For author
/// fields and the like only: what people wrote into bodies is theirs, and is carried as it is.
QString withoutEmailAddresses(const QString &text);

/// The body with its author and time in front, for trackers where we can't write in other people's names:
/// "**Jane Doe** wrote on 2026-11-24 22:50 UTC:", an empty line, the body. The author's name can't inject markup, is
/// one line, loses e-mail addresses; an empty one reads "Somebody". An invalid time leaves out "on ...".
QString attributed(const QString &author, const QDateTime &utc, const QString &body);

/// At most maxUtf16 UTF-16 units, never half a character as people see it (grapheme), "…" at the end when cut. For
/// plain one-line fields such as a summary. 0 or less means no limit.
QString shortened(const QString &text, int maxUtf16);

/// A file name of at most maxUtf16 UTF-16 units: shortened(), and the ending stays, for it says what kind of file it
/// is.
QString shortenedFileName(const QString &name, int maxUtf16);

/// One line, no control characters, no white space around it: what trackers make of a summary.
QString singleLine(const QString &text);

/// The text in parts of at most maxUtf16 units each, cut between blocks where possible, else between lines, words,
/// graphemes, in this order; a code block that is cut is closed, and opened again in the next part. One part if it
/// fits; an empty text is one empty part. 0 or less means no limit; less than 64 counts as 64. Nothing is lost.
QStringList split(const QString &markdown, int maxUtf16);

/// The text with a block closed that it leaves open at its end (a code fence, an HTML comment): what is appended behind
/// an empty line is then a block of its own. Other texts come back as they are.
QString closed(const QString &markdown);

} // namespace twinspan::text

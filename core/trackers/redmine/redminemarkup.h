#pragma once

#include "core/model/marker.h"
#include "core/text/defuse.h"

#include <QString>

namespace twinspan::trackers
{

/// How an instance formats its texts; a setting of the whole instance that the API does not tell.
enum class RedmineFormat {
    Textile,
    CommonMark, ///< "CommonMark Markdown" and the older "Markdown"
};

/// A text as Redmine keeps it, taken apart.
struct RedmineText {
    QString markdown; ///< without marker and without what defusing put in
    model::Marker marker;

    bool operator==(const RedmineText &) const = default;
};

/// What Redmine turns into links, mentions and macros: LINKS_RE, MACROS_RE and parse_wiki_links of
/// app/helpers/application_helper.rb, MENTION_PATTERN of lib/redmine/acts/mentionable.rb.
const text::DefuseRules &redmineDefuseRules();

/// Foreign Markdown in the markup of the instance, defused, with the marker (if there is one) as a last line of its own
/// that Redmine doesn't show: an HTML comment in Textile, a link definition without a use in Markdown.
/// Marker lines that the text brings along are taken out.
QString redmineMarkup(const QString &markdown, const model::Marker &marker, RedmineFormat format);

/// The same for a text that Redmine holds already (`kept`): passages that read the same stay as they stand there, with
/// their mentions, links, macros and colours; what is new or was edited is written anew. It reads as redmineMarkup()
/// does.
QString redmineEditedMarkup(const QString &kept, const QString &markdown, const model::Marker &marker,
                            RedmineFormat format);

/// The other way. A marker line counts wherever it stands, except inside a quotation; several: the last.
RedmineText redmineText(const QString &markup, RedmineFormat format);

/// What is read again after a foreign text was written, with a marker or without. The same for its own result.
QString redmineAsRead(const QString &markdown, RedmineFormat format);

/// The marker of a kept text alone.
model::Marker redmineMarkerIn(const QString &markup);

} // namespace twinspan::trackers

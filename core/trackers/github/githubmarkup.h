#pragma once

#include "core/model/marker.h"
#include "core/text/defuse.h"

#include <QString>

namespace twinspan::trackers
{

/// A text as GitHub keeps it, taken apart.
struct GithubText {
    QString markdown; ///< without marker and without what defusing put in
    model::Marker marker;

    bool operator==(const GithubText &) const = default;
};

/// What GitHub turns into mentions and links to issues: https://docs.github.com "Autolinked references and URLs",
/// "Basic writing and formatting syntax". Words that close an issue ("fixes #3") do so by its reference.
const text::DefuseRules &githubDefuseRules();

/// Foreign Markdown for GitHub, defused, with the marker (if there is one) as an HTML comment in the last line, which
/// GitHub doesn't show. Marker lines that the text brings along are taken out.
QString githubMarkup(const QString &markdown, const model::Marker &marker);

/// The same for a text that GitHub holds already (`kept`): blocks that read the same stay as they stand there, with
/// their mentions and links; what is new or was edited is written anew. It reads as githubMarkup() does.
QString githubEditedMarkup(const QString &kept, const QString &markdown, const model::Marker &marker);

/// The other way. A marker line counts wherever it stands, except inside a quotation; several: the last.
GithubText githubText(const QString &body);

/// What is read again after a foreign text was written, with a marker or without. The same for its own result.
QString githubAsRead(const QString &markdown);

/// The marker of a kept text alone, whoever wrote it.
model::Marker githubMarkerIn(const QString &body);

/// Line ends and white space around a text are not worth a word.
bool githubSameText(const QString &left, const QString &right);

} // namespace twinspan::trackers

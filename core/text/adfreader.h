#pragma once

#include <QJsonObject>
#include <QString>

namespace twinspan::text
{

/// A document of the Atlassian Document Format, as Jira Cloud keeps its texts, as Markdown (GFM). Takes out what
/// defusing put in. Panels are quotes, expands their title and content; mentions, emoji, dates and states are text;
/// cards are links; colours and alignment get lost. Pictures from the web are images, files "attachment:NAME" by their
/// alternative text, else by their id (fileaddress.h). Of nodes unknown here what they hold is kept, or their text.
/// Never fails, whatever the document holds. Pure, safe in any thread.
QString markdownFromAdfDocument(const QJsonObject &document);

/// The same for its JSON. What is no JSON, or nested more than 1000 deep, is taken for plain text.
QString markdownFromAdf(const QString &json);

} // namespace twinspan::text

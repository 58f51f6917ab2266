#pragma once

#include "core/model/marker.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::trackers
{

/// Characters of a description: 32,000 with room for a marker.
inline constexpr int salesforceLongestDescription = 31'900;

/// A text as Salesforce keeps it, taken apart.
struct SalesforceText {
    QString plain; ///< without the marker
    model::Marker marker;
    int part = 1; ///< of a comment that was too long for one
    int parts = 1;
    QString glue; ///< what stood between this part and the next

    bool operator==(const SalesforceText &) const = default;
};

/// Markdown as the plain text that Salesforce keeps: no white space around it, no marker lines, and such that it reads
/// the same after any number of rounds. Tables are in columns, unless the text would be longer than a description then.
QString salesforcePlain(const QString &markdown);

/// Kept plain text as Markdown.
QString salesforceMarkdown(const QString &plain);

/// What is read again after a text was written. The same for its own result.
QString salesforceAsRead(const QString &markdown);

/// A description with the marker as a last line of its own; for orgs without a field for it.
QString salesforceDescription(const QString &markdown, const model::Marker &marker);

/// The bodies of the comments that hold the text, each within Salesforce's 4,000 bytes: one, or several that say which
/// part they are. Cut between paragraphs where possible, else lines, words, characters. Nothing is lost.
QStringList salesforceCommentBodies(const QString &markdown, const model::Marker &marker);

/// A description: people may have written below the marker.
SalesforceText salesforceText(const QString &kept);
/// The bodies of the comments of a case, the oldest first. Our marker is the last line of a comment: of the oldest one
/// that ends with it, for a younger one with other words ends with our comment, which a person has pasted. Above an
/// answer it was pasted along with our comment, if another comment bears it; else somebody has written below it.
QList<SalesforceText> salesforceCommentTexts(const QStringList &kept);

/// Line ends and white space around a text are not worth a word.
bool salesforceSameText(const QString &left, const QString &right);

} // namespace twinspan::trackers

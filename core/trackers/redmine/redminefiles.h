#pragma once

#include "core/tracker/tracker.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace twinspan::trackers
{

/// A text that was read, its references to files with the addresses of `files`: images by name (the newest of that
/// name, whatever the case), "attachment:name", and addresses of the instance that name one of the files by its id.
/// Source: parse_inline_attachments and LINKS_RE of app/helpers/application_helper.rb, Attachment.latest_attach.
QString redmineWithFileAddresses(const QString &text, const QList<tracker::NamedFile> &files, const QUrl &base);

/// A file name as Redmine keeps it: no path, characters that Windows forbids are underscores (sanitize_filename of
/// app/models/attachment.rb), as long as it takes it.
QString redmineKeptFileName(const QString &name);

/// A text on its way into Redmine. Images of its issue are named as Redmine wants it. A link can't lead to a file by
/// its name, only "attachment:name" in the plain text does: a word of letters stands for it until the markup is made,
/// so that no rule of markup or defusing sees it.
class RedmineFileWords
{
public:
    explicit RedmineFileWords(const QString &markdown);

    const QString &markdown() const { return m_markdown; }
    /// The markup that was made of markdown().
    QString withNames(QString markup) const;

private:
    QString wordFor(const QString &fileName);

    QString m_start; ///< of the words; not in the text
    QStringList m_names;
    QString m_markdown;
};

} // namespace twinspan::trackers

#include "core/trackers/jira/jirainternalfiles.h"

#include "core/text/filelinks.h"
#include "core/trackers/jira/jiraaddress.h"

#include <QSet>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
/// A file is there a moment before the comment that it came with, or a moment after it.
constexpr int momentSeconds = 5;
constexpr int longestDraftSeconds = 24 * 3600;

/// What a text says of files.
struct Said {
    QSet<QString> ids; ///< by their addresses
    QStringList names; ///< comparable
};

/// Documents lose white space of a name.
QString comparable(const QString &fileName)
{
    return fileName.simplified().toLower();
}

Said saidOfFiles(const QString &markdown, const QUrl &site)
{
    Said said;
    text::withChangedAddresses(markdown, [&](const QString &address, bool) -> std::optional<QString> {
        if (const QString id = jiraFileIdAt(address, site); !id.isEmpty())
            said.ids.insert(id);
        else if (const auto file = text::FileAddress::from(address))
            said.names.append(comparable(file->name));
        return std::nullopt;
    });
    return said;
}

/// Whether the file can have come with the comment: it was dropped into it while it was written, by who wrote it, or
/// later, when somebody edited it.
bool mayHaveComeWith(const model::Attachment &file, const model::Comment &comment)
{
    if (file.created > comment.created.addSecs(momentSeconds))
        return true;
    return file.author.name == comment.author.name && file.created >= comment.created.addSecs(-longestDraftSeconds);
}

class FileNames
{
public:
    explicit FileNames(const QList<model::Attachment> &files) : m_files(files) {}

    /// The files that a name may mean.
    QList<model::Attachment> named(const QString &name) const
    {
        QList<model::Attachment> files;
        std::ranges::copy_if(m_files, std::back_inserter(files),
                             [&name](const model::Attachment &file) { return comparable(file.fileName) == name; });
        return files;
    }

    /// Whether the text names a file that is not there under this name.
    bool anyUnknown(const Said &said) const
    {
        return std::ranges::any_of(said.names, [this](const QString &name) { return named(name).isEmpty(); });
    }

    /// Those that a text of this time surely means.
    QSet<QString> meant(const Said &said, const QDateTime &written) const
    {
        QSet<QString> ids = said.ids;
        for (const QString &name : said.names) {
            const QList<model::Attachment> files = named(name);
            const auto newest = std::find_if(files.crbegin(), files.crend(), [&written](const model::Attachment &file) {
                return file.created <= written.addSecs(momentSeconds);
            });
            if (newest != files.crend())
                ids.insert(newest->id);
        }
        return ids;
    }

private:
    const QList<model::Attachment> &m_files;
};

/// The files that a public text names. What came from the other side can't make a file public that stays here.
QSet<QString> shownIn(const model::Issue &issue, const FileNames &names, const QUrl &site)
{
    QSet<QString> shown;
    if (issue.marker.isNull())
        shown = names.meant(saidOfFiles(issue.description, site), issue.created);
    for (const model::Comment &comment : issue.comments) {
        if (comment.isPublic && comment.marker.isNull())
            shown.unite(names.meant(saidOfFiles(comment.text, site), comment.created));
    }
    return shown;
}
} // namespace

void jiraHideInternalFiles(model::Issue &issue, const QUrl &site)
{
    const FileNames names(issue.attachments);
    const QSet<QString> shown = shownIn(issue, names, site);
    QSet<QString> internal;
    for (const model::Comment &comment : std::as_const(issue.comments)) {
        if (comment.isPublic)
            continue;
        const Said said = saidOfFiles(comment.text, site);
        const bool isDoubtful = names.anyUnknown(said);
        for (const model::Attachment &file : std::as_const(issue.attachments)) {
            const bool isMeant = said.ids.contains(file.id) || said.names.contains(comparable(file.fileName)) ||
                                 (isDoubtful && file.author.name == comment.author.name);
            if (isMeant && mayHaveComeWith(file, comment))
                internal.insert(file.id);
        }
    }
    for (model::Attachment &file : issue.attachments) {
        if (internal.contains(file.id) && !shown.contains(file.id) && file.marker.isNull())
            file.isPublic = false;
    }
}

bool jiraHoldFreshFiles(model::Issue &issue, const QUrl &site, const QDateTime &now, std::chrono::seconds draftTime)
{
    const FileNames names(issue.attachments);
    const QSet<QString> shown = shownIn(issue, names, site);
    bool isHeld = false;
    for (model::Attachment &file : issue.attachments) {
        const bool cameWithTheIssue = file.created <= issue.created.addSecs(momentSeconds);
        const bool isFresh = !cameWithTheIssue && file.created.addSecs(draftTime.count()) > now;
        if (!isFresh || !file.isPublic || !file.marker.isNull() || shown.contains(file.id))
            continue;
        file.isPublic = false;
        isHeld = true;
    }
    return isHeld;
}

} // namespace twinspan::trackers

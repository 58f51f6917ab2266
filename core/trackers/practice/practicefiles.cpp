#include "core/trackers/practice/practicefiles.h"

#include "core/base/ids.h"
#include "core/trackers/practice/practicechanges.h"
#include "core/trackers/practice/practicedatabase.h"
#include "core/trackers/practice/practicetexts.h"

#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>
#include <limits>

namespace twinspan::trackers
{

namespace
{
QString mimeTypeOf(const PracticeUpload &upload, const QString &fileName)
{
    if (!upload.mimeType.isEmpty())
        return upload.mimeType;
    return QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
}
} // namespace

QString practiceFileName(const QString &wanted)
{
    constexpr qsizetype longest = 255;
    QString name = wanted.mid(std::max(wanted.lastIndexOf(u'/'), wanted.lastIndexOf(u'\\')) + 1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    name = name.trimmed();
    if (name.size() > longest) // the end says what kind of file it is
        name = name.right(longest);
    if (!name.isEmpty() && name.front().isLowSurrogate())
        name.remove(0, 1);
    return name.isEmpty() || name == u"." || name == u".." ? QStringLiteral("file") : name;
}

Result<qint64> PracticeFiles::maxFileSize()
{
    TWINSPAN_TRY(text, m_database.setting(QStringLiteral("max-file-size")));
    bool isNumber = false;
    const qint64 size = text.toLongLong(&isNumber);
    return isNumber ? size : defaultMaxFileSize;
}

Result<PracticeFile> PracticeFiles::attach(qint64 issueId, const PracticeUpload &upload, QIODevice &bytes,
                                           const PracticeAccount &author)
{
    TWINSPAN_TRY(id, insert(upload, bytes, author, issueId, QVariant()));
    TWINSPAN_TRY(all, list(issueId));
    const auto made = std::find_if(all.cbegin(), all.cend(), [&id](const PracticeFile &file) { return file.id == id; });
    Q_ASSERT(made != all.cend());
    return *made;
}

Result<QString> PracticeFiles::stage(const PracticeUpload &upload, QIODevice &bytes, const PracticeAccount &author)
{
    QString token = newId();
    const Status stored = m_database.inTransaction([&]() -> Status {
        TWINSPAN_CHECK(forgetExpired());
        TWINSPAN_CHECK(insert(upload, bytes, author, QVariant(), token));
        return {};
    });
    TWINSPAN_CHECK(stored);
    return token;
}

Result<qint64> PracticeFiles::insert(const PracticeUpload &upload, QIODevice &bytes, const PracticeAccount &author,
                                     const QVariant &issueId, const QVariant &token)
{
    qint64 id = 0;
    const Status stored = m_database.inTransaction([&]() -> Status {
        const QString name = practiceFileName(upload.fileName);
        TWINSPAN_TRY(
            made, m_database.run(QStringLiteral("INSERT INTO files(issue_id,token,file_name,mime_type,size,author_id,"
                                                "created,is_public,marker) VALUES(?,?,?,?,0,?,?,?,?)"),
                                 {issueId, token, name, mimeTypeOf(upload, name), author.id,
                                  timeValue(m_database.now()), upload.isPublic, textValue(upload.marker)}));
        id = made.lastInsertId().toLongLong();
        TWINSPAN_TRY(size, insertChunks(id, bytes));
        TWINSPAN_CHECK(m_database.run(QStringLiteral("UPDATE files SET size=? WHERE id=?"), {size, id}));
        return issueId.isNull() ? Status{} : PracticeChanges(m_database).touch(issueId.toLongLong());
    });
    TWINSPAN_CHECK(stored);
    return id;
}

Result<qint64> PracticeFiles::insertChunks(qint64 fileId, QIODevice &bytes)
{
    TWINSPAN_TRY(limit, maxFileSize());
    qint64 total = 0;
    for (int number = 0;; ++number) {
        QByteArray chunk(chunkSize, Qt::Uninitialized);
        const qint64 count = bytes.read(chunk.data(), chunk.size());
        if (count < 0)
            return practiceRefusal(ProblemKind::Store, "source-unreadable",
                                   PracticeText::tr("The file to attach can't be read: %1.").arg(bytes.errorString()));
        if (count == 0)
            return total;
        total += count;
        if (total > limit)
            return practiceRefusal(
                ProblemKind::TooLarge, "file-too-large",
                PracticeText::tr("The file is larger than %1, which is the most that this practice tracker takes.")
                    .arg(QLocale::c().formattedDataSize(limit)),
                PracticeText::tr("Attach a smaller file, or raise the limit of the practice tracker."));
        chunk.truncate(count);
        TWINSPAN_CHECK(m_database.run(QStringLiteral("INSERT INTO chunks VALUES(?,?,?)"), {fileId, number, chunk}));
    }
}

Status PracticeFiles::attachStaged(qint64 issueId, const PracticeStagedFile &staged, const PracticeAccount &author)
{
    return m_database.inTransaction([&]() -> Status {
        TWINSPAN_CHECK(forgetExpired());
        TWINSPAN_TRY(done, m_database.run(QStringLiteral("UPDATE files SET issue_id=?, token=NULL, marker=? "
                                                         "WHERE token=? AND author_id=?"),
                                          {issueId, textValue(staged.marker), textValue(staged.token), author.id}));
        if (done.numRowsAffected() == 1)
            return {};
        return practiceRefusal(ProblemKind::Rejected, "upload-unknown",
                               PracticeText::tr("The uploaded file was used already, or is older than a day."),
                               PracticeText::tr("Upload it again."));
    });
}

Status PracticeFiles::forgetExpired()
{
    TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM files WHERE issue_id IS NULL AND created<?"),
                                  {timeValue(m_database.now().addDays(-1))}));
    return {};
}

Result<QList<PracticeFile>> PracticeFiles::list(qint64 issueId)
{
    TWINSPAN_TRY(query,
                 m_database.run(QStringLiteral("SELECT f.id,file_name,mime_type,size,a.name,created,is_public,marker "
                                               "FROM files f JOIN accounts a ON a.id=author_id WHERE issue_id=? "
                                               "ORDER BY f.id"),
                                {issueId}));
    QList<PracticeFile> files;
    while (query.next())
        files.append({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                      query.value(3).toLongLong(), query.value(4).toString(), timeFrom(query.value(5)),
                      query.value(6).toBool(), query.value(7).toString()});
    return files;
}

Result<qint64> PracticeFiles::issueOf(qint64 fileId)
{
    TWINSPAN_TRY(id, m_database.value(QStringLiteral("SELECT issue_id FROM files WHERE id=? AND issue_id IS NOT NULL"),
                                      {fileId}));
    if (!id.isValid())
        return practiceRefusal(ProblemKind::NotFound, "file-unknown",
                               PracticeText::tr("The attachment is no longer in the practice tracker."));
    return id.toLongLong();
}

Status PracticeFiles::remove(qint64 fileId, const PracticeAccount &who)
{
    return m_database.inTransaction([&]() -> Status {
        TWINSPAN_TRY(issueId, issueOf(fileId));
        TWINSPAN_TRY(author, m_database.value(QStringLiteral("SELECT author_id FROM files WHERE id=?"), {fileId}));
        if (!who.isAdmin && author.toLongLong() != who.id)
            return practiceRefusal(ProblemKind::Forbidden, "file-not-yours",
                                   PracticeText::tr("In the practice tracker an attachment is deleted by its author or "
                                                    "an administrator only."));
        TWINSPAN_CHECK(m_database.run(QStringLiteral("DELETE FROM files WHERE id=?"), {fileId}));
        return PracticeChanges(m_database).touch(issueId);
    });
}

Status PracticeFiles::read(qint64 fileId, QIODevice &sink, qint64 limit)
{
    TWINSPAN_CHECK(issueOf(fileId));
    qint64 left = limit < 0 ? std::numeric_limits<qint64>::max() : limit;
    for (int number = 0; left > 0; ++number) {
        TWINSPAN_TRY(found, m_database.value(QStringLiteral("SELECT bytes FROM chunks WHERE file_id=? AND number=?"),
                                             {fileId, number}));
        if (!found.isValid())
            return {};
        const QByteArray chunk = found.toByteArray().left(left);
        if (sink.write(chunk) != chunk.size())
            return practiceRefusal(
                ProblemKind::Store, "sink-full",
                PracticeText::tr("The attachment can't be written to this machine's disk: %1.").arg(sink.errorString()),
                PracticeText::tr("Check the free space of the disk."));
        left -= chunk.size();
    }
    return {};
}

} // namespace twinspan::trackers

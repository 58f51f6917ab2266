#include "core/trackers/practice/practicemapping.h"

#include "core/text/commonmark.h"
#include "core/text/commonmarkedit.h"
#include "core/trackers/practice/practicefilelinks.h"

namespace twinspan::trackers
{

namespace
{
model::Comment commentFrom(const PracticeComment &record)
{
    model::Comment comment;
    comment.id = QString::number(record.id);
    comment.author.name = record.author;
    comment.created = record.created;
    comment.text = text::markdownFromCommonMark(record.text);
    comment.isPublic = record.isPublic;
    comment.marker = model::Marker::fromText(record.marker);
    return comment;
}

model::Attachment attachmentFrom(const PracticeFile &record)
{
    model::Attachment attachment;
    attachment.id = QString::number(record.id);
    attachment.fileName = record.fileName;
    attachment.mimeType = record.mimeType;
    attachment.size = record.size;
    attachment.author.name = record.author;
    attachment.created = record.created;
    attachment.isPublic = record.isPublic;
    attachment.marker = model::Marker::fromText(record.marker);
    return attachment;
}

/// A foreign text as it is kept.
QString written(const QString &text)
{
    return text::markdownForCommonMark(practiceFilesByName(text), practiceDefuseRules());
}
} // namespace

const text::DefuseRules &practiceDefuseRules()
{
    static const text::DefuseRules rules = [] {
        text::LiveReference mention;
        mention.start = QStringLiteral("@");
        mention.follows = text::LiveReference::Follows::Word;
        mention.inCode = true;
        mention.inLinks = true;
        return text::DefuseRules{{mention}};
    }();
    return rules;
}

model::Project practiceProject(const PracticeProject &project, const PracticeAddress &address)
{
    return {project.key, project.key, project.name, address.urlOf(project.key)};
}

model::IssueType practiceIssueType(const PracticeType &type)
{
    return {QString::number(type.id), type.name, type.isDefault};
}

model::IssueRef practiceIssueRef(const QString &firstKey, const QString &key, const PracticeAddress &address)
{
    return {firstKey, key, address.urlOf(key)};
}

tracker::ChangedIssue practiceChangedIssue(const PracticeChange &change, const PracticeAddress &address)
{
    return {practiceIssueRef(change.firstKey, change.key, address), change.projectKey, change.updated};
}

model::Issue practiceIssue(const PracticeIssue &record, const PracticeAddress &address)
{
    model::Issue issue;
    issue.ref = practiceIssueRef(record.firstKey, record.key, address);
    issue.projectId = record.projectKey;
    issue.type = practiceIssueType(record.type);
    issue.summary = record.summary;
    issue.description = text::markdownFromCommonMark(record.description);
    issue.author.name = record.author;
    issue.created = record.created;
    issue.updated = record.updated;
    for (const PracticeComment &comment : record.comments)
        issue.comments.append(commentFrom(comment));
    for (const PracticeFile &file : record.files)
        issue.attachments.append(attachmentFrom(file));
    issue.isPrivate = record.isPrivate;
    issue.marker = model::Marker::fromText(record.marker);
    return issue;
}

PracticeNewIssue practiceNewIssue(const tracker::NewIssue &issue)
{
    PracticeNewIssue record;
    record.projectKey = issue.projectId;
    record.type = issue.typeId;
    record.summary = issue.summary;
    record.description = written(issue.description);
    record.marker = issue.marker.text();
    for (const tracker::StagedFile &file : issue.files)
        record.files.append({file.token, file.marker.text()});
    return record;
}

PracticeNewComment practiceNewComment(const tracker::NewComment &comment)
{
    return {written(comment.text), true, comment.marker.text()};
}

QString practiceEditedComment(const QString &text, const QString &kept)
{
    return text::editedCommonMark(kept, written(text));
}

PracticeEdit practiceEdit(const tracker::IssueChanges &changes, const QString &kept)
{
    PracticeEdit edit{changes.summary, changes.description, changes.typeId};
    if (edit.description)
        edit.description = text::editedCommonMark(kept, written(*edit.description));
    return edit;
}

QString practiceAsRead(const QString &text)
{
    return text::markdownFromCommonMark(written(text));
}

} // namespace twinspan::trackers

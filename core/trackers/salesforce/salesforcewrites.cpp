#include "core/trackers/salesforce/salesforcewrites.h"

#include "core/text/textparts.h"
#include "core/trackers/salesforce/salesforceaddress.h"
#include "core/trackers/salesforce/salesforceid.h"
#include "core/trackers/salesforce/salesforcemapping.h"
#include "core/trackers/salesforce/salesforceproblems.h"
#include "core/trackers/salesforce/salesforcetext.h"

#include <QCoreApplication>
#include <QMultiMap>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
struct SalesforceTexts {
    Q_DECLARE_TR_FUNCTIONS(SalesforceTexts)
};

constexpr int largestCollection = 200; // records
constexpr QLatin1String typeField("Type");

QString collectionPath()
{
    return QStringLiteral("/composite/sobjects");
}

QJsonObject ofComment(QJsonObject fields)
{
    fields.insert(QStringLiteral("attributes"), QJsonObject{{QStringLiteral("type"), QStringLiteral("CaseComment")}});
    return fields;
}

QJsonObject collection(const QJsonArray &records)
{
    return {{QStringLiteral("allOrNone"), true}, {QStringLiteral("records"), records}};
}

/// The first refusal among the answers that is not merely the consequence of another.
std::optional<SalesforceError> refusalIn(const QList<SalesforceSubanswer> &answers, int &status)
{
    std::optional<SalesforceError> last;
    const auto isConsequence = [](const SalesforceError &error) {
        return error.code == u"ALL_OR_NONE_OPERATION_ROLLED_BACK" || error.code == u"PROCESSING_HALTED";
    };
    for (const SalesforceSubanswer &answer : answers) {
        QJsonArray entries = answer.body.toArray();
        if (answer.status >= 300 && entries.isEmpty())
            entries.append(QJsonObject());
        for (const QJsonValue entry : std::as_const(entries)) {
            const bool isRefused =
                answer.status >= 300 || !entry.toObject().value(QLatin1String("success")).toBool(true);
            if (!isRefused || (last && !isConsequence(*last)))
                continue;
            last = salesforceErrorIn(entry);
            status = answer.status >= 300 ? answer.status : 400;
        }
    }
    return last;
}

Problem emptyComment()
{
    return salesforceRefusedHere(SalesforceTexts::tr("The comment is empty, and Salesforce keeps no empty comments."));
}

Status checkSummary(const QString &summary)
{
    if (!text::singleLine(summary).isEmpty())
        return {};
    return fail(salesforceRefusedHere(SalesforceTexts::tr("The case would have no subject."),
                                      SalesforceTexts::tr("Give the issue a summary.")));
}

/// The comments that hold the text of this one, in the order of its parts; empty when it is not there.
QList<QJsonObject> partsOf(const QJsonArray &records, const QString &commentId)
{
    QStringList ids;
    QStringList bodies;
    for (const QJsonValue value : records) {
        const QJsonObject record = value.toObject();
        ids.append(salesforceId(record.value(QLatin1String("Id")).toString(), salesforceprefix::comment));
        bodies.append(record.value(QLatin1String("CommentBody")).toString());
    }
    const qsizetype wanted = ids.indexOf(commentId);
    if (wanted < 0)
        return {};
    const QList<SalesforceText> texts = salesforceCommentTexts(bodies);
    const SalesforceText &text = texts.at(wanted);
    if (text.parts == 1)
        return {records.at(wanted).toObject()};
    QMultiMap<int, QJsonObject> parts;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i).parts > 1 && texts.at(i).marker == text.marker)
            parts.insert(texts.at(i).part, records.at(i).toObject());
    }
    return parts.values();
}

/// The calls that make the parts hold these bodies: some change, some come, some go.
QList<SalesforceCall> editCalls(const QList<QJsonObject> &parts, const QStringList &bodies, const QString &caseId)
{
    QJsonArray changed;
    QJsonArray added;
    QStringList removed;
    for (qsizetype i = 0; i < std::max(parts.size(), bodies.size()); ++i) {
        const QJsonValue id = i < parts.size() ? parts.at(i).value(QLatin1String("Id")) : QJsonValue();
        if (i >= bodies.size())
            removed.append(id.toString());
        else if (i >= parts.size())
            added.append(
                ofComment({{QStringLiteral("ParentId"), caseId},
                           {QStringLiteral("CommentBody"), bodies.at(i)},
                           {QStringLiteral("IsPublished"), parts.first().value(QLatin1String("IsPublished"))}}));
        else if (!salesforceSameText(bodies.at(i), parts.at(i).value(QLatin1String("CommentBody")).toString()))
            changed.append(ofComment({{QStringLiteral("id"), id}, {QStringLiteral("CommentBody"), bodies.at(i)}}));
    }
    QList<SalesforceCall> calls;
    if (!changed.isEmpty())
        calls.append({"PATCH", collectionPath(), collection(changed)});
    if (!added.isEmpty())
        calls.append({"POST", collectionPath(), collection(added)});
    if (!removed.isEmpty())
        calls.append({"DELETE", collectionPath() + QStringLiteral("?allOrNone=true&ids=") + removed.join(u',')});
    return calls;
}

/// A server that failed may have done it all the same.
Problem refusedWrite(const SalesforceError &error, int status, const QUrl &url)
{
    const Problem problem = salesforceProblem(error, status, url);
    return status >= 500 ? problem.withUnknownOutcome() : problem;
}
} // namespace

Status SalesforceWrites::checkType(const QString &typeId, const SalesforceSchema &schema) const
{
    // A picklist that is not restricted would take any word, and show it to everybody.
    if (typeId.isEmpty() ||
        std::ranges::any_of(schema.types, [&typeId](const auto &type) { return type.id == typeId; }))
        return {};
    return fail(salesforceRefusedHere(
        SalesforceTexts::tr("Salesforce has no type “%1” for cases.").arg(typeId.simplified().left(40)),
        SalesforceTexts::tr("Choose another type for these issues.")));
}

Task<Result<SalesforceWrites::KeptCase>> SalesforceWrites::readCase(QString id, CancelToken cancel)
{
    const SalesforceOrg::CaseQuery soql = [id](const SalesforceSchema &schema) {
        return QStringLiteral("SELECT %1 FROM Case WHERE Id = '%2'").arg(salesforceCaseFields(schema), id);
    };
    TWINSPAN_CO_TRY(read, co_await m_org->cases(soql, false, cancel));
    if (read.records.isEmpty())
        co_return fail(salesforceNoSuchCase(id));
    co_return KeptCase{read.records.first().toObject(), read.schema};
}

tracker::Written SalesforceWrites::shownAs(const QJsonObject &record, const SalesforceSchema &schema) const
{
    tracker::Written written;
    written.ref = salesforceRef(record, m_api->base());
    written.shown = salesforceIssue(record, {m_api->base(), schema});
    return written;
}

Task<Result<tracker::Written>> SalesforceWrites::writeCase(SalesforceCall write, SalesforceSchema schema,
                                                           QString readId, CancelToken cancel)
{
    const QJsonObject asked = write.body.toObject();
    Result<tracker::Written> written = co_await writeOnce(write, asked, schema, readId, cancel);
    const bool isRefused =
        !written && (written.error().kind == ProblemKind::Rejected || written.error().kind == ProblemKind::Forbidden);
    if (!isRefused || !asked.contains(typeField))
        co_return std::move(written);
    QJsonObject rest = asked;
    rest.remove(typeField);
    write.body = rest;
    if (!rest.isEmpty())
        co_return co_await writeOnce(write, asked, schema, readId, cancel);
    TWINSPAN_CO_TRY(kept, co_await readCase(readId, cancel));
    tracker::Written unchanged = shownAs(kept.record, kept.schema);
    unchanged.dropped = salesforceNotTaken(asked, kept.record);
    co_return unchanged;
}

Task<Result<tracker::Written>> SalesforceWrites::writeOnce(SalesforceCall write, QJsonObject asked,
                                                           SalesforceSchema schema, QString readId, CancelToken cancel)
{
    QString readPath = SalesforceApi::queryPath(
        QStringLiteral("SELECT %1 FROM Case WHERE Id = '%2'").arg(salesforceCaseFields(schema), readId), false);
    const QString writtenId = SalesforceComposites::writtenId();
    readPath.replace(QString::fromLatin1(QUrl::toPercentEncoding(writtenId)), writtenId);
    const QList<SalesforceCall> calls{write, {"GET", readPath}};
    TWINSPAN_CO_TRY(answers, co_await m_composites->write(write.path, calls, cancel));
    const SalesforceSubanswer &answer = answers.first();
    if (answer.status >= 300)
        co_return fail(refusedWrite(salesforceErrorIn(answer.body), answer.status, m_api->base()));

    QJsonObject record = answers.last().body.toObject().value(QLatin1String("records")).toArray().first().toObject();
    bool isRead = answers.last().status == 200 && !record.isEmpty();
    if (!isRead) {
        const QString id = readId == writtenId ? answer.body.toObject().value(QLatin1String("id")).toString() : readId;
        const auto kept = co_await readCase(id, cancel);
        isRead = kept.has_value();
        // A rule of the org may have given the case to somebody who hides it from us.
        record = isRead ? kept->record : QJsonObject{{QStringLiteral("Id"), id}};
        if (isRead)
            schema = kept->schema;
    }
    tracker::Written written = shownAs(record, schema);
    if (!written.ref.isValid())
        co_return fail(salesforceUnexpected(m_api->base()).withUnknownOutcome());
    if (!isRead) {
        written.dropped.append(
            SalesforceTexts::tr("Salesforce does not show the case to this account after it was written."));
        written.shown.reset();
        co_return written;
    }
    written.dropped = salesforceNotTaken(asked, record);
    co_return written;
}

Task<Result<tracker::Written>> SalesforceWrites::create(tracker::NewIssue issue, CancelToken cancel)
{
    TWINSPAN_CO_TRY(schema, co_await m_org->schema(cancel));
    if (!issue.projectId.isEmpty())
        co_return fail(salesforceNoSuchCase(issue.projectId));
    TWINSPAN_CO_CHECK(checkSummary(issue.summary));
    TWINSPAN_CO_CHECK(checkType(issue.typeId, schema));
    if (issue.typeId.isEmpty())
        issue.typeId = std::ranges::find_if(schema.types, [](const auto &type) { return type.isDefault; })->id;
    const bool byKey = schema.writesKey && !issue.marker.isNull();
    const QJsonObject sent = salesforceNewCase(issue, !byKey);
    const SalesforceCall write{byKey ? QByteArrayLiteral("PATCH") : QByteArrayLiteral("POST"),
                               byKey
                                   ? QStringLiteral("/sobjects/Case/%1/%2").arg(salesforceKeyField, issue.marker.text())
                                   : QStringLiteral("/sobjects/Case"),
                               sent};
    co_return co_await writeCase(write, schema, SalesforceComposites::writtenId(), cancel);
}

Task<Result<tracker::Written>> SalesforceWrites::update(model::IssueRef issue, tracker::IssueChanges changes,
                                                        CancelToken cancel)
{
    TWINSPAN_CO_TRY(schema, co_await m_org->schema(cancel));
    const QString id = salesforceId(issue.id, salesforceprefix::caseRecord);
    if (id.isEmpty())
        co_return fail(salesforceNoSuchCase(issue.id));
    if (changes.summary)
        TWINSPAN_CO_CHECK(checkSummary(*changes.summary));
    if (changes.typeId)
        TWINSPAN_CO_CHECK(checkType(*changes.typeId, schema));
    TWINSPAN_CO_TRY(kept, co_await readCase(id, cancel));
    const QJsonObject sent = salesforceCaseChanges(changes, kept.record);
    if (sent.isEmpty())
        co_return shownAs(kept.record, kept.schema);
    const SalesforceCall write{"PATCH", QStringLiteral("/sobjects/Case/") + id, sent};
    co_return co_await writeCase(write, kept.schema, id, cancel);
}

Task<Result<tracker::Written>> SalesforceWrites::addComments(model::IssueRef issue, QList<tracker::NewComment> comments,
                                                             CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const QString id = salesforceId(issue.id, salesforceprefix::caseRecord);
    if (id.isEmpty())
        co_return fail(salesforceNoSuchCase(issue.id));
    QList<QJsonArray> collections{{}};
    for (const tracker::NewComment &comment : std::as_const(comments)) {
        if (salesforcePlain(comment.text).isEmpty())
            co_return fail(emptyComment());
        for (const QString &body : salesforceCommentBodies(comment.text, comment.marker)) {
            if (collections.last().size() >= largestCollection)
                collections.append(QJsonArray());
            collections.last().append(ofComment({{QStringLiteral("ParentId"), id},
                                                 {QStringLiteral("CommentBody"), body},
                                                 {QStringLiteral("IsPublished"), true}}));
        }
    }
    QList<SalesforceCall> calls;
    for (const QJsonArray &records : std::as_const(collections))
        calls.append({"POST", collectionPath(), collection(records)});
    TWINSPAN_CO_TRY(answers, co_await m_composites->writeAll(comments.first().marker.text(), calls, cancel));
    int status = 0;
    if (const auto refusal = refusalIn(answers, status))
        co_return fail(refusedWrite(*refusal, status, m_api->base()));
    tracker::Written written;
    written.ref = {id, issue.key, salesforceCaseUrl(m_api->base(), id)};
    written.id = answers.first().body.toArray().first().toObject().value(QLatin1String("id")).toString();
    co_return written;
}

Task<Result<tracker::Written>> SalesforceWrites::editComment(model::IssueRef issue, QString commentId,
                                                             tracker::NewComment comment, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(cancelledProblem());
    const QString id = salesforceId(issue.id, salesforceprefix::caseRecord);
    const QString wanted = salesforceId(commentId, salesforceprefix::comment);
    if (id.isEmpty())
        co_return fail(salesforceNoSuchCase(issue.id));
    if (wanted.isEmpty())
        co_return fail(salesforceNoSuchComment());
    if (salesforcePlain(comment.text).isEmpty())
        co_return fail(emptyComment());
    const QString soql = QStringLiteral("SELECT Id, CommentBody, IsPublished FROM CaseComment WHERE ParentId = '%1' "
                                        "ORDER BY CreatedDate, Id")
                             .arg(id);
    TWINSPAN_CO_TRY(records, co_await m_api->query(soql, false, cancel));
    const QList<QJsonObject> parts = partsOf(records, wanted);
    if (parts.isEmpty())
        co_return fail(salesforceNoSuchComment());
    const QList<SalesforceCall> calls = editCalls(parts, salesforceCommentBodies(comment.text, comment.marker), id);
    if (!calls.isEmpty()) {
        TWINSPAN_CO_TRY(answers, co_await m_composites->writeAll(wanted, calls, cancel));
        int status = 0;
        if (const auto refusal = refusalIn(answers, status)) {
            const Problem problem = refusedWrite(*refusal, status, m_api->base());
            co_return fail(problem.kind == ProblemKind::Forbidden ? salesforceNoCommentEdit() : problem);
        }
    }
    tracker::Written written;
    written.ref = {id, issue.key, salesforceCaseUrl(m_api->base(), id)};
    written.id = commentId;
    co_return written;
}

} // namespace twinspan::trackers

#include "core/sync/leftout.h"

#include "core/sync/operationresult.h"
#include "core/sync/planner.h"
#include "core/text/textparts.h"

#include <QCoreApplication>

namespace twinspan::sync
{

namespace
{
struct LeftOutTexts {
    Q_DECLARE_TR_FUNCTIONS(LeftOutTexts)
};
} // namespace

QString reasonOf(const Problem &problem)
{
    QString reason = problem.cause;
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

QStringList leftOut(const IncomingJob &job)
{
    QStringList ids;
    QHash<QString, QString> comments;
    for (const store::Operation &operation : job.operations) {
        if (!OperationResult::fromJson(operation.result).leftOut)
            continue;
        const bool isFile =
            operation.kind == store::OperationKind::StageFile || operation.kind == store::OperationKind::AttachFile;
        if (!isFile && comments.isEmpty())
            comments = commentsByMarker(job.body.replica, job.target);
        const QString id =
            isFile ? FileArguments::fromJson(operation.arguments).sourceId : comments.value(operation.marker.text());
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

store::Operation fileIsHereNow(const IncomingJob &job, const FileArguments &file)
{
    store::Operation edit = fileNotice(job.body.replica, job.target, file.sourceId, {});
    const QString text = LeftOutTexts::tr("The attachment “%1” is here now.").arg(text::escapedMarkdown(file.fileName));
    edit.kind = store::OperationKind::EditComment;
    edit.arguments = EditArguments{file.noticeId, text, file.noticeText}.toJson();
    return edit;
}

} // namespace twinspan::sync

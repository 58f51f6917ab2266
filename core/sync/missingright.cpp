#include "core/sync/missingright.h"

#include <QCoreApplication>

namespace twinspan::sync
{

using store::OperationKind;

namespace
{
struct MissingRightTexts {
    Q_DECLARE_TR_FUNCTIONS(MissingRightTexts)
};

struct Right {
    QString code;
    QString cause;
};

Right rightFor(OperationKind kind)
{
    switch (kind) {
    case OperationKind::CreateIssue:
        return {QStringLiteral("right.create"),
                MissingRightTexts::tr("The account of Twinspan may not create issues in this project.")};
    case OperationKind::UpdateIssue:
        return {QStringLiteral("right.change"),
                MissingRightTexts::tr("The account of Twinspan may not change this issue.")};
    case OperationKind::AddComment:
        return {QStringLiteral("right.comment"),
                MissingRightTexts::tr("The account of Twinspan may not comment on this issue.")};
    case OperationKind::EditComment:
        return {QStringLiteral("right.edit-comment"),
                MissingRightTexts::tr("The account of Twinspan may not change comments of this issue.")};
    case OperationKind::StageFile:
    case OperationKind::AttachFile:
        break;
    }
    return {QStringLiteral("right.attach"),
            MissingRightTexts::tr("The account of Twinspan may not attach files to issues of this project.")};
}

store::OperationKind writeOf(tracker::Right right)
{
    switch (right) {
    case tracker::Right::Create:
        return OperationKind::CreateIssue;
    case tracker::Right::Comment:
        return OperationKind::AddComment;
    case tracker::Right::Attach:
        return OperationKind::AttachFile;
    case tracker::Right::Read: // nothing is written without it
    case tracker::Right::Change:
        break;
    }
    return OperationKind::UpdateIssue;
}
} // namespace

Problem namedRight(const Problem &problem, OperationKind kind)
{
    if (problem.code != QLatin1String("http.forbidden"))
        return problem;
    const Right right = rightFor(kind);
    Problem named = problem;
    named.code = right.code;
    named.cause = right.cause;
    named.remedy = MissingRightTexts::tr("Ask an administrator of that tracker to give the account this right in the "
                                         "project, then try again.");
    return named;
}

Task<QStringList> rightsMissingFor(QSet<OperationKind> writes, std::shared_ptr<tracker::Tracker> tracker,
                                   QString projectId, CancelToken cancel)
{
    QStringList sentences;
    if (writes.contains(OperationKind::StageFile))
        writes.insert(OperationKind::AttachFile);
    const auto checks = co_await tracker->rights(projectId, cancel);
    if (!checks)
        co_return sentences;
    const QList<tracker::RightCheck> missing = missingOf(*checks);
    for (const tracker::RightCheck &check : missing) {
        const OperationKind kind = writeOf(check.right);
        if (check.right == tracker::Right::Read || !writes.contains(kind))
            continue;
        const QString cause = rightFor(kind).cause;
        sentences.append(check.why.isEmpty() ? cause
                                             : MissingRightTexts::tr("%1 That takes %2.").arg(cause, check.why));
    }
    co_return sentences;
}

Task<QStringList> rightsMissingForAnswers(std::shared_ptr<tracker::Tracker> tracker, QString projectId,
                                          CancelToken cancel)
{
    const QSet<OperationKind> writes{OperationKind::UpdateIssue, OperationKind::AddComment, OperationKind::AttachFile};
    QStringList sentences = co_await rightsMissingFor(writes, tracker, projectId, cancel);
    for (QString &sentence : sentences)
        sentence = MissingRightTexts::tr("What comes back from the other side: %1").arg(sentence);
    co_return sentences;
}

QString reasonOf(const Problem &problem, OperationKind kind)
{
    QString reason = namedRight(problem, kind).cause;
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

} // namespace twinspan::sync

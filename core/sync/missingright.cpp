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

QString reasonOf(const Problem &problem, OperationKind kind)
{
    QString reason = namedRight(problem, kind).cause;
    while (reason.endsWith(u'.'))
        reason.chop(1);
    return reason;
}

} // namespace twinspan::sync

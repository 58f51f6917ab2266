#include "core/trackers/redmine/redmineissuecalls.h"

#include "core/trackers/redmine/redminemapping.h"
#include "core/trackers/redmine/redmineproblems.h"

namespace twinspan::trackers
{

Task<Result<QJsonObject>> RedmineIssueCalls::read(qint64 number, QString include, CancelToken cancel)
{
    const QString path = QStringLiteral("/issues/%1.json").arg(number);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("include"), include);
    auto answer = co_await m_api->get(path, query, cancel);
    if (!answer) {
        // An issue that the account may not see is as good as absent, and Redmine tells which by its status only.
        const Problem &problem = answer.error();
        const bool isHidden = problem.kind == ProblemKind::Forbidden && problem.code != u"redmine.rest-off";
        if (isHidden || problem.kind == ProblemKind::NotFound)
            co_return fail(redmineNoSuchIssue(redmineRef(number, m_api->base()).key).withUrl(problem.url));
        co_return fail(problem);
    }
    const QJsonObject issue = answer->value(QLatin1String("issue")).toObject();
    if (issue.value(QLatin1String("id")).toInteger() != number)
        co_return fail(redmineUnexpected(m_api->url(path)));
    co_return issue;
}

Task<Status> RedmineIssueCalls::write(qint64 number, QJsonObject fields, CancelToken cancel)
{
    auto changed = co_await m_api->update(QStringLiteral("/issues/%1.json").arg(number), fields, cancel);
    if (!changed && changed.error().kind == ProblemKind::NotFound)
        co_return fail(redmineNoSuchIssue(redmineRef(number, m_api->base()).key).withUrl(changed.error().url));
    co_return changed;
}

} // namespace twinspan::trackers

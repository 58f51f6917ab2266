#pragma once

#include "core/net/statusproblem.h"
#include "tests/core/sync/forwardingtracker.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace twinspan::tests
{

/// A call that a tracker refuses for ever, with an HTTP status. What it is made for has poison's word in its summary or
/// its file name.
struct Poison {
    QString call;
    int status = 0;
    int tries = 0;

    QString word() const { return QStringLiteral("%1-%2").arg(call).arg(status); }
};

/// A tracker that refuses some calls, whenever they are made, and counts them.
class PoisonedTracker final : public ForwardingTracker
{
public:
    PoisonedTracker(std::shared_ptr<tracker::Tracker> inner, std::shared_ptr<QList<Poison>> poisons)
        : ForwardingTracker(std::move(inner)), m_poisons(std::move(poisons))
    {
    }

    Task<Result<model::Issue>> issue(QString key, CancelToken cancel) override
    {
        auto issue = co_await inner()->issue(key, cancel);
        if (issue)
            m_summaries.insert(issue->ref.id, issue->summary);
        const auto refusal = issue ? refused("issue", issue->summary, "GET") : std::nullopt;
        if (refusal)
            co_return fail(*refusal);
        co_return issue;
    }
    Task<Result<tracker::Written>> createIssue(tracker::NewIssue issue, CancelToken cancel) override
    {
        if (const auto refusal = refused("createIssue", issue.summary, "POST"))
            co_return fail(*refusal);
        auto written = co_await inner()->createIssue(issue, cancel);
        if (written)
            m_summaries.insert(written->ref.id, issue.summary);
        co_return written;
    }
    Task<Result<tracker::Written>> addComment(model::IssueRef issue, tracker::NewComment comment,
                                              CancelToken cancel) override
    {
        if (const auto refusal = refused("addComment", m_summaries.value(issue.id), "PUT"))
            co_return fail(*refusal);
        co_return co_await inner()->addComment(issue, comment, cancel);
    }
    Task<Result<tracker::Written>> updateIssue(model::IssueRef issue, tracker::IssueChanges changes,
                                               CancelToken cancel) override
    {
        if (const auto refusal = refused("updateIssue", m_summaries.value(issue.id), "PUT"))
            co_return fail(*refusal);
        co_return co_await inner()->updateIssue(issue, changes, cancel);
    }
    Task<Result<tracker::Written>> editComment(model::IssueRef issue, QString commentId, tracker::NewComment comment,
                                               CancelToken cancel) override
    {
        if (const auto refusal = refused("editComment", m_summaries.value(issue.id), "PUT"))
            co_return fail(*refusal);
        co_return co_await inner()->editComment(issue, commentId, comment, cancel);
    }
    Task<Result<tracker::StagedFile>> stageFile(tracker::FileSource file, CancelToken cancel) override
    {
        if (const auto refusal = refused("stageFile", file.fileName, "POST"))
            co_return fail(*refusal);
        co_return co_await inner()->stageFile(file, cancel);
    }

private:
    std::optional<Problem> refused(const char *call, const QString &what, const char *method)
    {
        const auto found = std::ranges::find_if(*m_poisons, [&](const Poison &poison) {
            return poison.call == QLatin1String(call) && what.contains(poison.word());
        });
        if (found == m_poisons->end())
            return std::nullopt;
        ++found->tries;
        net::HttpResponse response;
        response.status = found->status;
        return net::problemFromStatus(response, QUrl(QStringLiteral("https://tracker.example/")),
                                      QStringLiteral("the tracker"), method);
    }

    const std::shared_ptr<QList<Poison>> m_poisons;
    QHash<QString, QString> m_summaries; ///< by the id of the issue
};

} // namespace twinspan::tests

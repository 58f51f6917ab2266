#include "core/trackers/github/githublists.h"

#include "core/trackers/github/githubmapping.h"
#include "core/trackers/github/githubproblems.h"

#include <QJsonArray>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr int mostPagesOfASecond = 200;

qint64 secondOf(const QJsonObject &entry)
{
    return githubTime(entry, QStringLiteral("updated_at")).toSecsSinceEpoch();
}
} // namespace

QUrl GithubLists::url(qint64 repositoryId, const QString &what, const QString &direction,
                      std::optional<qint64> from) const
{
    QUrlQuery query = githubWholePages();
    query.addQueryItem(QStringLiteral("sort"), QStringLiteral("updated"));
    query.addQueryItem(QStringLiteral("direction"), direction);
    if (what == u"issues")
        query.addQueryItem(QStringLiteral("state"), QStringLiteral("all"));
    if (from) {
        const QDateTime before = QDateTime::fromSecsSinceEpoch(std::max<qint64>(*from - 1, 1), Qt::UTC);
        query.addQueryItem(QStringLiteral("since"), before.toString(Qt::ISODate));
    }
    return m_api->url(QStringLiteral("/repositories/%1/%2").arg(repositoryId).arg(what), query);
}

Task<Result<GithubLists::Window>> GithubLists::window(QUrl list, qint64 from, CancelToken cancel)
{
    Window window;
    QUrl page = list;
    for (int count = 0; count < mostPagesOfASecond; ++count) {
        TWINSPAN_CO_TRY(answer, co_await m_api->getAgain(page, cancel));
        if (!answer.json.isArray())
            co_return fail(githubUnexpected(page));
        if (count == 0)
            window.now = answer.date;
        const QJsonArray entries = answer.json.array();
        for (const QJsonValue entry : entries) {
            if (secondOf(entry.toObject()) >= from)
                window.entries.append(entry.toObject());
        }
        if (!std::ranges::is_sorted(window.entries, {}, secondOf))
            co_return fail(githubUnexpected(page));
        if (answer.next.isEmpty())
            co_return window;
        const qint64 last = window.entries.isEmpty() ? from : secondOf(window.entries.last());
        if (last > from) {
            window.end = last;
            co_return window;
        }
        page = answer.next;
    }
    co_return fail(githubUnexpected(list));
}

} // namespace twinspan::trackers

#pragma once

#include "tests/core/sync/pairtest.h"

#include <optional>

namespace twinspan::tests
{

/// The first issue is in step with its twin, and what a test then does to either.
class LiveTest : public PairTest
{
protected:
    void start()
    {
        renew();
        m_twin = request(sync(endA, first)).remote.key;
        comeToRest();
    }

    static void edit(PracticePair::Side &side, const QString &key, const trackers::PracticeEdit &edit)
    {
        QVERIFY(side.api->issues().edit(key, edit, side.admin));
    }
    trackers::PracticeIssue a() { return issueOf(m_pair->a, first); }
    trackers::PracticeIssue b() { return issueOf(m_pair->b, m_twin); }
    static trackers::PracticeEdit summary(const QString &text) { return {text, {}, {}}; }
    static trackers::PracticeEdit description(const QString &text) { return {{}, text, {}}; }

    std::optional<Problem> lastProblem(const QString &end)
    {
        const auto failed = *m_pair->store().requests().failed(10);
        for (const model::SyncRequest &request : failed) {
            if (request.connectionId == end)
                return request.problem;
        }
        return std::nullopt;
    }

    QString m_twin;
};

} // namespace twinspan::tests

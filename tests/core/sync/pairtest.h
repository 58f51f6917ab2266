#pragma once

#include "tests/core/sync/practicepair.h"
#include "tests/support/eventually.h"
#include "tests/support/patience.h"

#include <QBuffer>
#include <QTest>

namespace twinspan::tests
{

inline const QString first = QStringLiteral("SUP-1"); // two public comments, an internal one, two files
inline const QString endA = QStringLiteral("a");
inline const QString endB = QStringLiteral("b");

inline void order(PracticePair::Side &side, const QString &call, trackers::PracticeFaultEffect effect, int nth = 1)
{
    trackers::PracticeFault fault;
    fault.call = call;
    fault.occasion = trackers::PracticeFaultOccasion::Nth;
    fault.n = nth;
    fault.effect = effect;
    QVERIFY(side.api->faults().add(fault));
}

inline void orderAlways(PracticePair::Side &side, const QString &call, trackers::PracticeFaultEffect effect)
{
    trackers::PracticeFault fault;
    fault.call = call;
    fault.occasion = trackers::PracticeFaultOccasion::Every;
    fault.effect = effect;
    QVERIFY(side.api->faults().add(fault));
}

inline int writes(PracticePair::Side &side)
{
    const auto counts = *side.api->faults().counts();
    qint64 sum = 0;
    for (const QString &call :
         {QStringLiteral("createIssue"), QStringLiteral("addComment"), QStringLiteral("stageFile"),
          QStringLiteral("attachFile"), QStringLiteral("updateIssue"), QStringLiteral("editComment")})
        sum += counts.value(call);
    return static_cast<int>(sum);
}

inline void forgetCounts(PracticePair &pair)
{
    QVERIFY(pair.a.api->faults().resetCounts());
    QVERIFY(pair.b.api->faults().resetCounts());
}

inline trackers::PracticeIssue issueOf(PracticePair::Side &side, const QString &key)
{
    return side.api->issues().issue(key, side.admin).value_or(trackers::PracticeIssue());
}

inline QByteArray bytesOf(PracticePair::Side &side, const trackers::PracticeFile &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!side.api->files().read(file.id, buffer))
        return "unreadable";
    return buffer.data();
}

/// The twin has what the issue has, each thing once, and nothing that is internal (laws 1, 2, 5).
inline void expectWholeTwin(PracticePair &pair, const QString &key, const QString &twinKey)
{
    const trackers::PracticeIssue source = issueOf(pair.a, key);
    const trackers::PracticeIssue twin = issueOf(pair.b, twinKey);
    QCOMPARE(twin.summary, source.summary);
    QVERIFY(!twin.marker.isEmpty());
    QStringList expected;
    for (const trackers::PracticeComment &comment : source.comments) {
        if (comment.isPublic)
            expected.append(comment.text);
    }
    QCOMPARE(twin.comments.size(), expected.size());
    QVERIFY(!expected.isEmpty());
    for (qsizetype index = 0; index < expected.size(); ++index)
        QVERIFY2(twin.comments.at(index).text.contains(expected.at(index).section(u' ', 0, 3)),
                 qPrintable(twin.comments.at(index).text));
    QCOMPARE(twin.files.size(), source.files.size());
    for (qsizetype index = 0; index < source.files.size(); ++index) {
        QCOMPARE(twin.files.at(index).fileName, source.files.at(index).fileName);
        QCOMPARE(bytesOf(pair.b, twin.files.at(index)), bytesOf(pair.a, source.files.at(index)));
    }
}

inline void addComment(PracticePair::Side &side, const QString &key, const QString &text)
{
    trackers::PracticeNewComment comment;
    comment.text = text;
    QVERIFY(side.api->issues().addComment(key, comment, side.admin));
}

/// Two types besides that of the issue exist on both sides.
inline void makeTypesAlike(PracticePair &pair)
{
    QVERIFY(pair.b.api->database().run(QStringLiteral("INSERT INTO types(project_id,name,is_default) SELECT id,"
                                                      "'Question',0 FROM projects WHERE key=?"),
                                       {pair.b.projectKey}));
}

/// A pair of trackers, and what a test does with it.
class PairTest : public QObject
{
protected:
    void renew() { m_pair = std::make_unique<PracticePair>(); }
    /// Requests and waits for the end; gives the id of the request.
    QString sync(const QString &connectionId, const QString &key)
    {
        const auto request = m_pair->engine->requestSync(connectionId, key);
        if (!request)
            return {};
        [&] { QVERIFY(eventually([&] { return m_pair->isFinal(request->id); })); }();
        return request->id;
    }
    /// Nothing is under way on either side.
    bool isIdle()
    {
        store::Store &store = m_pair->store();
        for (const QString &end : {endA, endB}) {
            if (*store.changes().count(end) > 0 || !store.messages().outgoing(end, 1)->isEmpty() ||
                !store.messages().incoming(end, 1)->isEmpty())
                return false;
        }
        return store.requests().open()->isEmpty();
    }
    /// Both sides are asked once what changed, and all that follows of it is done.
    void poll()
    {
        int polled = 0;
        const auto connection = QObject::connect(m_pair->engine.get(), &sync::SyncEngine::polled, m_pair->engine.get(),
                                                 [&polled] { ++polled; });
        m_pair->engine->poll(endA);
        m_pair->engine->poll(endB);
        QVERIFY(eventually([&polled] { return polled >= 2; }));
        QObject::disconnect(connection);
        QVERIFY(eventually([this] { return isIdle(); }));
    }
    /// Polls until both sides rest.
    void comeToRest()
    {
        for (int round = 0; round < 4; ++round)
            poll();
    }
    /// From now on nothing is written on either side (law 3).
    void expectRest()
    {
        comeToRest();
        forgetCounts(*m_pair);
        for (int i = 0; i < 3; ++i)
            poll();
        QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
    }
    /// Time passes for the node and for both trackers.
    void advance(qint64 seconds)
    {
        m_pair->clock.secondsWrong += seconds;
        m_pair->a.clock->secondsWrong += seconds;
        m_pair->b.clock->secondsWrong += seconds;
    }
    model::SyncRequest request(const QString &id) { return m_pair->request(id); }
    QString stage(const QString &id) { return model::toString(request(id).stage); }
    int made() { return *m_pair->b.api->issues().count(m_pair->b.projectKey) - m_pair->b.before; }

    std::unique_ptr<PracticePair> m_pair;
};

} // namespace twinspan::tests

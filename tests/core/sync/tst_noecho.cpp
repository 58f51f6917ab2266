#include "core/text/textparts.h"
#include "tests/core/sync/pairtest.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <random>

using namespace twinspan;
using namespace twinspan::trackers;
using namespace twinspan::tests;

namespace
{
/// What the property test does with the two sides.
enum class Act {
    Summary,
    Description,
    Type,
    AddComment,
    EditComment,
    RemoveComment,
    RemoveCopy,
    RemoveFile,
    Poll,
    PollOneSide,
    Restart,
    SyncByHand,
    Skew,
    Count
};

struct Step {
    Act act = Act::Poll;
    bool atB = false;
    int twin = 0;
    int choice = 0;
};

std::ostream &operator<<(std::ostream &out, const Step &step)
{
    return out << "{" << static_cast<int>(step.act) << (step.atB ? " b " : " a ") << step.twin << " " << step.choice
               << "}";
}

rc::Gen<Step> steps()
{
    return rc::gen::build<Step>(rc::gen::set(&Step::act, rc::gen::map(rc::gen::inRange(0, static_cast<int>(Act::Count)),
                                                                      [](int act) { return static_cast<Act>(act); })),
                                rc::gen::set(&Step::atB, rc::gen::arbitrary<bool>()),
                                rc::gen::set(&Step::twin, rc::gen::inRange(0, 2)),
                                rc::gen::set(&Step::choice, rc::gen::inRange(0, 1000)));
}

/// A line between the sides that repeats, holds back and shuffles messages.
class RoughPost
{
public:
    RoughPost(PracticePair &pair, unsigned seed) : m_pair(pair), m_random(seed) {}

    Status operator()(const QString &connectionId, const QList<protocol::Message> &messages)
    {
        const int luck = static_cast<int>(m_random() % 8);
        if (luck == 0 && isRough)
            return fail(ProblemKind::Network, QStringLiteral("test.lost"), QStringLiteral("Held back."));
        QList<protocol::Message> order = messages;
        if (luck == 1)
            std::ranges::reverse(order);
        for (const protocol::Message &message : std::as_const(order))
            TWINSPAN_CHECK(m_pair.engine->receive(connectionId, {message}));
        // What came long ago comes again.
        auto &past = m_past[connectionId];
        if (luck == 2 && !past.isEmpty())
            TWINSPAN_CHECK(m_pair.engine->receive(
                connectionId, {past.at(static_cast<qsizetype>(m_random() % static_cast<unsigned>(past.size())))}));
        past += messages;
        if (luck == 3 && isRough)
            return fail(ProblemKind::Network, QStringLiteral("test.answer-lost"),
                        QStringLiteral("The answer is lost."));
        return {};
    }

    bool isRough = true;

private:
    PracticePair &m_pair;
    std::minstd_rand m_random;
    QHash<QString, QList<protocol::Message>> m_past;
};
} // namespace

/// Laws 1 to 3: whatever happens in whatever order, in the end both sides are equal by the rules, every comment is
/// there once, and from then on nothing is written.
class NoEchoTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void afterAnythingBothSidesAgreeAndRest();

private:
    struct Twin {
        QString a;
        QString b;
    };

    PracticePair::Side &side(const Step &step) { return step.atB ? m_pair->b : m_pair->a; }
    QString key(const Step &step) const
    {
        const Twin &twin = m_twins.at(step.twin);
        return step.atB ? twin.b : twin.a;
    }
    void start(unsigned seed);
    void take(const Step &step);
    void editText(const Step &step);
    void changeComment(const Step &step);
    void changeNode(const Step &step);
    void agree(const Twin &twin);
    void commentsAreThereOnce(PracticePair::Side &from, const QString &key, PracticePair::Side &to,
                              const QString &twin);

    QList<Twin> m_twins;
    std::shared_ptr<RoughPost> m_post;
    QSet<QString> m_removedCopies; ///< markers of copies that somebody took away
};

void NoEchoTest::initTestCase()
{
    // A short run, the same each time. The long one: RC_PARAMS="max_success=2000" QTEST_FUNCTION_TIMEOUT=7200000
    // build/dev/tests/core/sync/tst_noecho
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=1 max_success=20 max_size=40");
}

void NoEchoTest::start(unsigned seed)
{
    renew();
    m_removedCopies.clear();
    m_twins.clear();
    for (const QString &issue : {QStringLiteral("SUP-1"), QStringLiteral("SUP-2")})
        m_twins.append({issue, request(sync(endA, issue)).remote.key});
    comeToRest();
    m_post = std::make_shared<RoughPost>(*m_pair, seed);
    m_pair->post = [post = m_post](const QString &connectionId, const QList<protocol::Message> &messages) {
        return (*post)(connectionId, messages);
    };
}

void NoEchoTest::take(const Step &step)
{
    switch (step.act) {
    case Act::Summary:
    case Act::Description:
    case Act::Type:
        return editText(step);
    case Act::AddComment:
    case Act::EditComment:
    case Act::RemoveComment:
    case Act::RemoveCopy:
    case Act::RemoveFile:
        return changeComment(step);
    default:
        return changeNode(step);
    }
}

void NoEchoTest::editText(const Step &step)
{
    // Few values, so that both sides often choose the same one, and one that was there before.
    static const std::array types{QStringLiteral("Bug"), QStringLiteral("Task")};
    PracticeEdit edit;
    if (step.act == Act::Summary) {
        edit.summary = QStringLiteral("Summary %1").arg(step.choice % 4);
    } else if (step.act == Act::Type) {
        edit.type = types.at(static_cast<std::size_t>(step.choice) % types.size());
    } else {
        QString text = issueOf(side(step), key(step)).description;
        const QString block = QStringLiteral("\n\nPassage %1.").arg(step.choice % 4);
        edit.description = text.contains(block) ? text.remove(block) : text + block;
    }
    RC_ASSERT(side(step).api->issues().edit(key(step), edit, side(step).admin).has_value());
}

void NoEchoTest::changeComment(const Step &step)
{
    PracticeIssues &issues = side(step).api->issues();
    const PracticeIssue issue = issueOf(side(step), key(step));
    if (step.act == Act::AddComment) {
        PracticeNewComment comment;
        comment.text = QStringLiteral("Comment %1 of %2").arg(step.choice).arg(step.atB ? endB : endA);
        RC_ASSERT(issues.addComment(key(step), comment, side(step).admin).has_value());
        return;
    }
    if (step.act == Act::RemoveFile) {
        if (!issue.files.isEmpty())
            RC_ASSERT(issues.removeFile(issue.files.first().id, side(step).admin).has_value());
        return;
    }
    const bool wantsCopy = step.act == Act::RemoveCopy;
    for (const PracticeComment &comment : issue.comments) {
        if (comment.marker.isEmpty() == wantsCopy || !comment.isPublic)
            continue;
        if (step.act == Act::EditComment)
            RC_ASSERT(issues.editComment(comment.id, QStringLiteral("Edited %1").arg(step.choice), side(step).admin)
                          .has_value());
        else
            RC_ASSERT(issues.removeComment(comment.id, side(step).admin).has_value());
        if (wantsCopy)
            m_removedCopies.insert(comment.marker);
        return;
    }
}

void NoEchoTest::changeNode(const Step &step)
{
    switch (step.act) {
    case Act::Skew:
        side(step).clock->secondsWrong = qint64{step.choice % 3 - 1} * 24 * 3600;
        return;
    case Act::Restart:
        m_pair->stopEngine();
        m_pair->makeEngine();
        RC_ASSERT(m_pair->engine->start().has_value());
        return;
    case Act::SyncByHand:
        (void)m_pair->engine->requestSync(step.atB ? endB : endA, key(step));
        return;
    case Act::PollOneSide:
        m_pair->engine->poll(step.atB ? endB : endA);
        QTest::qWait(step.choice % 8);
        return;
    default:
        return poll();
    }
}

void NoEchoTest::commentsAreThereOnce(PracticePair::Side &from, const QString &key, PracticePair::Side &to,
                                      const QString &twin)
{
    const PracticeIssue source = issueOf(from, key);
    const PracticeIssue copy = issueOf(to, twin);
    QStringList markers;
    for (const PracticeComment &comment : copy.comments) {
        if (!comment.marker.isEmpty())
            markers.append(comment.marker);
    }
    const QSet<QString> distinct(markers.cbegin(), markers.cend());
    RC_ASSERT(distinct.size() == markers.size());
    for (const PracticeComment &comment : source.comments) {
        if (!comment.marker.isEmpty() || !comment.isPublic)
            continue;
        const auto marker = model::deriveMarker({model::MarkerKind::Comment, from.instance.info.uid,
                                                 QString::number(comment.id), to.instance.info.uid, to.projectKey});
        const auto found = std::ranges::find(copy.comments, marker.text(), &PracticeComment::marker);
        if (found == copy.comments.end())
            RC_ASSERT(m_removedCopies.contains(marker.text()));
        else
            RC_ASSERT(text::normalised(found->text).endsWith(text::normalised(comment.text)));
    }
}

void NoEchoTest::agree(const Twin &twin)
{
    const PracticeIssue a = issueOf(m_pair->a, twin.a);
    const PracticeIssue b = issueOf(m_pair->b, twin.b);
    RC_ASSERT(a.summary == b.summary);
    // Globex has no questions: an issue keeps its type there.
    RC_ASSERT(a.type.name == b.type.name || a.type.name == QStringLiteral("Question"));
    const QString body = text::normalised(b.description).section(QStringLiteral("\n\n"), 1);
    RC_ASSERT(body == text::normalised(a.description));
    commentsAreThereOnce(m_pair->a, twin.a, m_pair->b, twin.b);
    commentsAreThereOnce(m_pair->b, twin.b, m_pair->a, twin.a);
}

void NoEchoTest::afterAnythingBothSidesAgreeAndRest()
{
    QVERIFY(rc::check("both sides agree and rest", [this] {
        start(*rc::gen::arbitrary<unsigned>());
        const auto all = *rc::gen::container<std::vector<Step>>(steps());
        for (const Step &step : all)
            take(step);
        m_post->isRough = false;
        comeToRest();
        comeToRest();
        for (const Twin &twin : std::as_const(m_twins))
            agree(twin);
        forgetCounts(*m_pair);
        for (int i = 0; i < 3; ++i)
            poll();
        RC_ASSERT(writes(m_pair->a) + writes(m_pair->b) == 0);
        RC_ASSERT(isIdle());
        m_pair.reset();
    }));
}

QTEST_GUILESS_MAIN(NoEchoTest)
#include "tst_noecho.moc"

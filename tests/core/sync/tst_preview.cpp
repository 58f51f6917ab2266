#include "tests/core/sync/forwardingtracker.h"
#include "tests/core/sync/pairtest.h"

#include <QJsonArray>

using namespace twinspan;
using namespace twinspan::tests;

namespace
{
/// A project that wants more than it is given.
class DemandingTracker final : public ForwardingTracker
{
public:
    using ForwardingTracker::ForwardingTracker;

    Task<Result<QStringList>> requiredFields(QString /*projectId*/, QString /*typeId*/, CancelToken /*cancel*/) override
    {
        const QStringList names{QStringLiteral("Customer"), QStringLiteral("Site")};
        co_return names;
    }
};

/// Its account may read, create and comment, and nothing else.
class RestrictedTracker final : public ForwardingTracker
{
public:
    using ForwardingTracker::ForwardingTracker;

    Task<Result<QList<tracker::RightCheck>>> rights(QString /*projectId*/, CancelToken /*cancel*/) override
    {
        using tracker::Right;
        QList<tracker::RightCheck> checks = tracker::allAre(tracker::RightCheck::State::Granted);
        for (tracker::RightCheck &check : checks) {
            if (check.right == Right::Change || check.right == Right::Attach)
                check = tracker::grantedIf(false, check.right, QStringLiteral("the role Clerk"));
        }
        co_return checks;
    }
};
} // namespace

/// What would be written is shown before, and what stands against it.
class PreviewTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { m_pair.reset(); }
    void requiredFieldsAreSaidBeforeTheFirstWrite();
    void missingRightsAreSaidBeforeTheFirstWrite();

private:
    QStringList notices()
    {
        const auto shown = QCoro::waitFor(m_pair->engine->preview(endA, first, {}));
        [&] { QVERIFY2(shown, shown ? "" : qPrintable(shown.error().sentence())); }();
        QStringList sentences;
        for (const QString &part : {QStringLiteral("notices"), QStringLiteral("staysHere")}) {
            const QJsonArray all = shown ? shown->value(part).toArray() : QJsonArray();
            for (const QJsonValue sentence : all)
                sentences.append(sentence.toString());
        }
        return sentences;
    }
};

void PreviewTest::requiredFieldsAreSaidBeforeTheFirstWrite()
{
    const QString said = QStringLiteral("requires a value");
    QVERIFY(notices().filter(said).isEmpty());
    const auto givesEnough = m_pair->b.instance.tracker;
    m_pair->b.instance.tracker = std::make_shared<DemandingTracker>(givesEnough);
    forgetCounts(*m_pair);
    const QStringList sentences = notices().filter(said);
    QCOMPARE(sentences.size(), 1);
    QVERIFY2(sentences.first().contains(QStringLiteral("Customer, Site")), qPrintable(sentences.first()));
    QCOMPARE(writes(m_pair->a) + writes(m_pair->b), 0);
    // Of an issue that is there already nothing is required any more.
    m_pair->b.instance.tracker = givesEnough;
    QVERIFY(!sync(endA, first).isEmpty());
    m_pair->b.instance.tracker = std::make_shared<DemandingTracker>(givesEnough);
    QVERIFY(notices().filter(said).isEmpty());
}

void PreviewTest::missingRightsAreSaidBeforeTheFirstWrite()
{
    const QString attach = QStringLiteral("may not attach files to issues of this project. That takes the role Clerk.");
    const QString change = QStringLiteral("may not change this issue. That takes the role Clerk.");
    QVERIFY(notices().filter(QStringLiteral("That takes")).isEmpty());
    const auto unrestricted = m_pair->b.instance.tracker;
    m_pair->b.instance.tracker = std::make_shared<RestrictedTracker>(unrestricted);
    // Only what would be written there counts: nothing is changed by a first sync.
    QCOMPARE(notices().filter(attach).size(), 1);
    QVERIFY(notices().filter(change).isEmpty());
    m_pair->b.instance.tracker = unrestricted;
    m_pair->a.instance.tracker = std::make_shared<RestrictedTracker>(m_pair->a.instance.tracker);
    const QStringList comesBack = notices().filter(QStringLiteral("What comes back from the other side"));
    QCOMPARE(comesBack.filter(attach).size(), 1);
    QCOMPARE(comesBack.filter(change).size(), 1);
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "tst_preview.moc"

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
} // namespace

/// What would be written is shown before, and what stands against it.
class PreviewTest final : public PairTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { renew(); }
    void cleanup() { m_pair.reset(); }
    void requiredFieldsAreSaidBeforeTheFirstWrite();

private:
    QStringList notices()
    {
        const auto shown = QCoro::waitFor(m_pair->engine->preview(endA, first, {}));
        [&] { QVERIFY2(shown, shown ? "" : qPrintable(shown.error().sentence())); }();
        QStringList sentences;
        const QJsonArray all = shown ? shown->value(QStringLiteral("notices")).toArray() : QJsonArray();
        for (const QJsonValue sentence : all)
            sentences.append(sentence.toString());
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

QTEST_GUILESS_MAIN(PreviewTest)
#include "tst_preview.moc"

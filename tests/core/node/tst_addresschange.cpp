#include "tests/core/node/twocompanies.h"

using namespace std::chrono_literals;
using namespace twinspan;
using namespace twinspan::tests;

/// A node gets an address after it was connected without one, or loses it: what the other side sends still comes (law
/// 1).
class TestAddressChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodeThatGetsAnAddressStillHearsThoseWhoKnowNone();
    void nodeThatLosesItsAddressAsks();
    void nodeThatMovesIsStillReached();
    void whoKnowsTheAddressIsNotAsked();
    void deletedAcceptanceIsNotMadeLater();
    void refusedAcceptanceIsSaid();

private:
    static std::unique_ptr<TwoCompanies> companies()
    {
        auto two = std::make_unique<TwoCompanies>();
        two->acme->pollInterval = two->globex->pollInterval = 100ms;
        return two;
    }
    /// Both directions.
    static void expectTalk(TwoCompanies &two, const QString &twin, const QString &when)
    {
        QVERIFY(two.say(*two.acme, key, QStringLiteral("Acme, ") + when));
        QVERIFY(two.say(*two.globex, twin, QStringLiteral("Globex, ") + when));
        QVERIFY(eventually([&] {
            return two.hears(*two.globex, twin, QStringLiteral("Acme, ") + when) &&
                   two.hears(*two.acme, key, QStringLiteral("Globex, ") + when);
        }));
    }

    static inline const QString key = QStringLiteral("SUP-1");
};

void TestAddressChange::nodeThatGetsAnAddressStillHearsThoseWhoKnowNone()
{
    const auto two = companies();
    QVERIFY(two->connectThem(true, false));
    const QString twin = two->sync(key);
    QVERIFY(!twin.isEmpty());
    two->globex->stop();
    QVERIFY(two->globex->start(true));
    expectTalk(*two, twin, QStringLiteral("with an address"));
}

void TestAddressChange::nodeThatLosesItsAddressAsks()
{
    const auto two = companies();
    QVERIFY(two->connectThem(true, true));
    const QString twin = two->sync(key);
    QVERIFY(!twin.isEmpty());
    two->globex->stop();
    auto opened = two->globex->open();
    QVERIFY(opened);
    two->globex->node = *opened;
    QVERIFY(two->globex->node->tellNoAddress());
    QVERIFY(waitFor(two->globex->node->start()));
    QVERIFY(waitFor(two->globex->node->status())->publicUrl.isEmpty());
    expectTalk(*two, twin, QStringLiteral("without an address"));
}

void TestAddressChange::nodeThatMovesIsStillReached()
{
    const auto two = companies();
    QVERIFY(two->connectThem(true, true));
    const QString twin = two->sync(key);
    QVERIFY(!twin.isEmpty());
    two->globex->stop();
    two->globex->moveToAnotherPort();
    QVERIFY(two->globex->start(true));
    expectTalk(*two, twin, QStringLiteral("at another address"));
}

void TestAddressChange::whoKnowsTheAddressIsNotAsked()
{
    const auto two = companies();
    int asked = 0;
    two->globex->makeHttpClient = [&asked] {
        ++asked;
        return std::make_shared<net::QtHttpClient>();
    };
    QVERIFY(two->connectThem(true, true));
    QVERIFY(!two->sync(key).isEmpty());
    const int before = asked;
    two->globex->stop();
    QVERIFY(two->globex->start(true));
    QVERIFY(!two->sync(QStringLiteral("SUP-2")).isEmpty());
    // A client for the way to the other node; a poller would have its own.
    QCOMPARE(asked - before, 1);
}

/// Who was waited for comes when nobody wants the connection any more.
void TestAddressChange::deletedAcceptanceIsNotMadeLater()
{
    const auto two = companies();
    Company &acme = *two->acme;
    Company &globex = *two->globex;
    QVERIFY(acme.start(false) && globex.start(true));
    QVERIFY(acme.signIn(two->files.first()) && globex.signIn(two->files.last()));
    const QString address = waitFor(globex.node->status())->publicUrl.toString();
    QList<QString> codes;
    for (int number = 0; number < 2; ++number) {
        node::InviteOptions options;
        options.instanceId = acme.instanceId;
        options.destination = address;
        const auto invitation = waitFor(acme.node->invite(options));
        QVERIFY(invitation);
        codes.append(invitation->code);
    }
    acme.stop();
    const auto unwanted = globex.accept(codes.first());
    const auto wanted = globex.accept(codes.last());
    QVERIFY(unwanted && wanted && unwanted->status == model::ConnectionStatus::Pending);
    QVERIFY(waitFor(globex.node->deleteConnection(unwanted->id)));
    QVERIFY(acme.start(false));
    // The one that is wanted is made, so the other one has had its time.
    QVERIFY(eventually([&] {
        const auto connections = globex.connections();
        return connections.size() == 1 && connections.first().status == model::ConnectionStatus::Active;
    }));
    int active = 0;
    for (const model::Connection &connection : acme.connections())
        active += connection.status == model::ConnectionStatus::Active ? 1 : 0;
    QCOMPARE(active, 1);
}

/// Its administrator would wait for ever.
void TestAddressChange::refusedAcceptanceIsSaid()
{
    const auto two = companies();
    Company &acme = *two->acme;
    Company &globex = *two->globex;
    QVERIFY(acme.start(false) && globex.start(true));
    QVERIFY(acme.signIn(two->files.first()) && globex.signIn(two->files.last()));
    node::InviteOptions options;
    options.instanceId = acme.instanceId;
    options.destination = waitFor(globex.node->status())->publicUrl.toString();
    const auto invitation = waitFor(acme.node->invite(options));
    QVERIFY(invitation);
    acme.stop();
    const auto accepted = globex.accept(invitation->code);
    QVERIFY(accepted && accepted->status == model::ConnectionStatus::Pending);
    QVERIFY(waitFor(globex.node->problems())->isEmpty());
    acme.clock.shift = std::chrono::hours(24 * 30); // the other node comes when it is too late
    QVERIFY(acme.start(false));
    QVERIFY(eventually([&] { return !waitFor(globex.node->problems())->isEmpty(); }));
    const node::OpenProblem problem = waitFor(globex.node->problems())->first();
    QCOMPARE(problem.connectionId, accepted->id);
    QCOMPARE(problem.problem.code, QStringLiteral("invitation.expired"));
    QVERIFY(!problem.goesOn);
    QVERIFY(!problem.problem.remedy.isEmpty());
}

QTEST_GUILESS_MAIN(TestAddressChange)
#include "tst_addresschange.moc"

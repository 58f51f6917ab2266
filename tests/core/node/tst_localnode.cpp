#include "tests/core/node/company.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::tests;
using model::ConnectionStatus;

/// Two nodes with real endpoints on loopback.
class TestLocalNode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anAcceptedInvitationConnects();
    void anIssueGoesToTheOtherSide();
    void pagesOfPairsCoverAllOnce();
    void aNewSignInGoesOnWithWhatWaitedForIt();
    void aProxysPasswordIsForThatProxyAlone();
    void deadInvitationsAreRefused_data();
    void deadInvitationsAreRefused();
    void aDeactivatedConnectionGoesOnLater();
    void aDeletedConnectionIsGone();
    void theOtherSideOfADeletedConnectionIsTold_data();
    void theOtherSideOfADeletedConnectionIsTold();
    void anAbsentOtherSideIsToldOfTheDeletionLater();
    void aPollingNodeLearnsThatItsConnectionIsGone();
    void anUnlinkedPairIsShownAsSuchOnBothSides();
    void aNodeGoesOnAfterARestart();
    void aLostIdentityStopsTheNode();
    void anUnreachableAccepterPolls();
    void twoInstancesOfOneNode();
    void aSignInIsTriedAndKeptOnlyWithItsConnection();

private:
    bool begin(bool accepterReachable);
    bool connectThem();
    QString sync(const QString &key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Company> m_acme;
    std::unique_ptr<Company> m_globex;
    QStringList m_trackers;
};

void TestLocalNode::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_trackers = trackers::PracticeSamples::create(m_folder->filePath(u"trackers"_qs)).value_or(QStringList());
    QCOMPARE(m_trackers.size(), 2);
    m_acme = std::make_unique<Company>(u"Acme"_qs, m_folder->filePath(u"acme"_qs));
    m_globex = std::make_unique<Company>(u"Globex"_qs, m_folder->filePath(u"globex"_qs));
}

void TestLocalNode::cleanup()
{
    m_globex.reset();
    m_acme.reset();
    m_folder.reset();
}

bool TestLocalNode::begin(bool accepterReachable)
{
    return m_acme->start(true) && m_globex->start(accepterReachable) && m_acme->signIn(m_trackers.at(0)) &&
           m_globex->signIn(m_trackers.at(1));
}

bool TestLocalNode::connectThem()
{
    const auto invitation = m_acme->invite();
    return invitation && m_globex->accept(invitation->code);
}

QString TestLocalNode::sync(const QString &key)
{
    const auto request = waitFor(m_acme->node->syncIssue(m_acme->connections().first().id, key));
    return request ? request->id : QString();
}

void TestLocalNode::anAcceptedInvitationConnects()
{
    QVERIFY(begin(true));
    const auto invitation = m_acme->invite();
    QVERIFY(invitation.has_value());
    QVERIFY(m_acme->connections().first().status == ConnectionStatus::Pending);
    QVERIFY(m_globex->connections().isEmpty());
    const auto read = waitFor(m_globex->node->readInvitation(invitation->code));
    QVERIFY(read.has_value());
    QCOMPARE(read->safetyPhrase, invitation->safetyPhrase);
    const auto accepted = m_globex->accept(invitation->code);
    QVERIFY(accepted.has_value());
    QVERIFY(accepted->status == ConnectionStatus::Active);
    const auto inviting = m_acme->connections().first();
    QVERIFY(inviting.status == ConnectionStatus::Active);
    QVERIFY(!inviting.safetyPhrase.isEmpty());
    QCOMPARE(inviting.safetyPhrase, accepted->safetyPhrase);
    QCOMPARE(inviting.sharedId, accepted->sharedId);
    QCOMPARE(waitFor(m_acme->node->invitations())->first().state, u"used"_qs);
}

void TestLocalNode::anIssueGoesToTheOtherSide()
{
    QVERIFY(begin(true) && connectThem());
    const QString id = sync(u"SUP-1"_qs);
    QTRY_COMPARE(m_acme->stage(id), u"Synchronized"_qs);
    const auto here = waitFor(m_acme->node->pairs({{}, 10, {}}));
    const auto there = waitFor(m_globex->node->pairs({{}, 10, {}}));
    QVERIFY(here && here->pairs.size() == 1 && there && there->pairs.size() == 1);
    const node::IssuePair mine = here->pairs.first();
    const node::IssuePair theirs = there->pairs.first();
    QCOMPARE(mine.local.key, u"SUP-1"_qs);
    QVERIFY(!mine.remote.url.isEmpty());
    QCOMPARE(theirs.local.key, mine.remote.key);
    QCOMPARE(theirs.remote.url, mine.local.url);
    const auto activity = waitFor(m_acme->node->activity());
    QVERIFY(activity && activity->size() == 1);
    QCOMPARE(activity->first().issues, qint64(1));
    QCOMPARE(activity->first().lastSync, mine.updated);
}

void TestLocalNode::pagesOfPairsCoverAllOnce()
{
    QVERIFY(begin(true) && connectThem());
    for (const QString &key : {u"SUP-1"_qs, u"SUP-2"_qs, u"SUP-3"_qs}) {
        const QString id = sync(key);
        QTRY_COMPARE(m_acme->stage(id), u"Synchronized"_qs);
    }
    QStringList keys;
    QString after;
    for (int page = 0; page < 3; ++page) {
        const auto found = waitFor(m_acme->node->pairs({{}, 1, after}));
        QVERIFY(found && found->pairs.size() == 1);
        keys.append(found->pairs.first().local.key);
        after = found->next;
    }
    keys.sort();
    QCOMPARE(keys, QStringList({u"SUP-1"_qs, u"SUP-2"_qs, u"SUP-3"_qs}));
    QVERIFY(waitFor(m_acme->node->pairs({{}, 1, after}))->next.isEmpty());
    QCOMPARE(waitFor(m_acme->node->pairs({{}, 1, u"yesterday"_qs})).error().code, u"pairs.page"_qs);
}

void TestLocalNode::aNewSignInGoesOnWithWhatWaitedForIt()
{
    QVERIFY(begin(true) && connectThem());
    const QString instance = m_acme->connections().first().local.instanceId;
    // Somebody removes the sign-in from the keychain, as when a password was changed.
    const auto known = waitFor(m_acme->node->instances())->first();
    QVERIFY(waitFor(m_acme->secrets->memory.remove(known.credentialKey(), {})));
    m_acme->stop();
    QVERIFY(m_acme->start(true));
    const QString id = sync(u"SUP-1"_qs);
    QTRY_VERIFY(waitFor(m_acme->node->request(id))->waitingFor.contains(u"no sign-in for"_qs));
    QVERIFY(waitFor(m_acme->node->signInAgain({instance, {{u"token"_qs, trackers::PracticeSamples::adminPassword()}}}))
                .has_value());
    QTRY_COMPARE(m_acme->stage(id), u"Synchronized"_qs);
}

void TestLocalNode::aProxysPasswordIsForThatProxyAlone()
{
    QVERIFY(m_acme->start(false));
    const auto kept = [this] {
        return waitFor(m_acme->secrets->memory.read(u"node/proxy"_qs, {})).value_or(QByteArray());
    };
    const auto choose = [this](const node::NewProxy &chosen) {
        return waitFor(m_acme->node->setProxy(chosen)).has_value();
    };
    using Kind = net::ProxyChoice::Kind;
    const net::ProxyChoice one{Kind::Http, u"one.example.com"_qs, 3128, u"ann"_qs};
    QVERIFY(choose({one, u"secret"_qs}));
    QCOMPARE(kept(), QByteArray("secret"));
    QCOMPARE(waitFor(m_acme->node->status())->proxy, one);
    QVERIFY(choose({one, {}}));
    QCOMPARE(kept(), QByteArray("secret"));
    const net::ProxyChoice elsewhere{Kind::Http, u"two.example.com"_qs, 3128, u"ann"_qs};
    const net::ProxyChoice byAnother{Kind::Http, u"one.example.com"_qs, 3128, u"bob"_qs};
    for (const net::ProxyChoice &other :
         {elsewhere, byAnother, net::ProxyChoice{Kind::None, {}, 0, {}}, net::ProxyChoice()}) {
        QVERIFY(choose({one, u"secret"_qs}));
        QVERIFY(choose({other, {}}));
        QVERIFY2(kept().isEmpty(), qPrintable(other.host));
    }
    QVERIFY(choose({one, u"secret"_qs}));
    const net::ProxyChoice nonsense{Kind::Http, u"ask the admin"_qs, 3128, {}};
    QCOMPARE(waitFor(m_acme->node->setProxy({nonsense, {}})).error().code, u"proxy.invalid"_qs);
    QCOMPARE(kept(), QByteArray("secret"));
    QVERIFY(choose({}));
}

void TestLocalNode::deadInvitationsAreRefused_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("used") << u"used"_qs;
    QTest::newRow("revoked") << u"revoked"_qs;
    QTest::newRow("expired") << u"expired"_qs;
}

void TestLocalNode::deadInvitationsAreRefused()
{
    QFETCH(QString, state);
    QVERIFY(begin(true));
    const auto invitation = m_acme->invite();
    QVERIFY(invitation.has_value());
    Company third(u"Third"_qs, m_folder->filePath(u"third"_qs));
    if (state == u"used"_qs) {
        QVERIFY(m_globex->accept(invitation->code).has_value());
        QVERIFY(third.start(true) && third.signIn(m_trackers.at(1)));
    } else if (state == u"revoked"_qs) {
        QVERIFY(waitFor(m_acme->node->revokeInvitation(invitation->id)).has_value());
    } else {
        m_acme->clock.shift = std::chrono::hours(8 * 24);
    }
    QCOMPARE(waitFor(m_acme->node->invitations())->first().state, state);
    Company &late = third.node ? third : *m_globex;
    const auto accepted = late.accept(invitation->code);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().code, u"invitation."_qs + state);
    QVERIFY(late.connections().isEmpty());
}

void TestLocalNode::aDeactivatedConnectionGoesOnLater()
{
    QVERIFY(begin(true) && connectThem());
    const QString there = m_globex->connections().first().id;
    QVERIFY(waitFor(m_globex->node->deactivateConnection(there)).has_value());
    QTRY_VERIFY(m_acme->connections().first().remote.status == model::PeerStatus::Deactivated);
    const QString id = sync(u"SUP-1"_qs);
    QTRY_COMPARE(m_acme->stage(id), u"Preparing"_qs);
    QVERIFY(waitFor(m_acme->node->request(id))->waitingFor.contains(u"Globex"_qs));
    QVERIFY(waitFor(m_globex->node->pairs({{}, 10, {}}))->pairs.isEmpty());
    QVERIFY(waitFor(m_globex->node->activateConnection(there)).has_value());
    QTRY_COMPARE(m_acme->stage(id), u"Synchronized"_qs);
}

void TestLocalNode::aDeletedConnectionIsGone()
{
    QVERIFY(begin(true) && connectThem());
    const QString id = m_acme->connections().first().id;
    QVERIFY(waitFor(m_acme->node->deleteConnection(id)).has_value());
    QVERIFY(m_acme->connections().isEmpty());
    QVERIFY(!waitFor(m_acme->node->syncIssue(id, u"SUP-1"_qs)));
    QVERIFY(waitFor(m_acme->node->removeInstance(m_acme->instanceId)).has_value());
}

void TestLocalNode::theOtherSideOfADeletedConnectionIsTold_data()
{
    QTest::addColumn<bool>("reachable");
    QTest::newRow("at once") << true;
    QTest::newRow("by a node that only polls") << false;
}

void TestLocalNode::theOtherSideOfADeletedConnectionIsTold()
{
    QFETCH(bool, reachable);
    QVERIFY(begin(reachable) && connectThem());
    const QString id = sync(u"SUP-1"_qs);
    QTRY_COMPARE(m_acme->stage(id), u"Synchronized"_qs);
    QVERIFY(waitFor(m_globex->node->deleteConnection(m_globex->connections().first().id)).has_value());
    QTRY_VERIFY(m_acme->connections().first().remote.status == model::PeerStatus::Deleted);
    const auto problems = waitFor(m_acme->node->problems());
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->first().problem.code, u"connection.deleted-there"_qs);
    QVERIFY(!problems->first().goesOn);
    QVERIFY(waitFor(m_acme->node->deleteConnection(m_acme->connections().first().id)).has_value());
    QVERIFY(waitFor(m_acme->node->problems())->isEmpty());
}

void TestLocalNode::anAbsentOtherSideIsToldOfTheDeletionLater()
{
    QVERIFY(begin(true) && connectThem());
    m_globex->stop();
    QVERIFY(waitFor(m_acme->node->deleteConnection(m_acme->connections().first().id)).has_value());
    m_acme->stop();
    QVERIFY(m_globex->start(true));
    QVERIFY(m_globex->connections().first().remote.status == model::PeerStatus::Active);
    QVERIFY(m_acme->start(true));
    QTRY_VERIFY(m_globex->connections().first().remote.status == model::PeerStatus::Deleted);
}

void TestLocalNode::aPollingNodeLearnsThatItsConnectionIsGone()
{
    QVERIFY(begin(false) && connectThem());
    QVERIFY(waitFor(m_acme->node->deleteConnection(m_acme->connections().first().id)).has_value());
    QTRY_VERIFY(!waitFor(m_globex->node->problems())->isEmpty());
    QCOMPARE(waitFor(m_globex->node->problems())->first().problem.code, u"peer.unknown-connection"_qs);
}

void TestLocalNode::anUnlinkedPairIsShownAsSuchOnBothSides()
{
    QVERIFY(begin(true) && connectThem());
    const QString id = sync(u"SUP-1"_qs);
    QTRY_COMPARE(m_acme->stage(id), u"Synchronized"_qs);
    QVERIFY(waitFor(m_acme->node->unlinkIssue(m_acme->connections().first().id, u"SUP-1"_qs)).has_value());
    QVERIFY(!waitFor(m_acme->node->pairs({{}, 10, {}}))->pairs.first().linked);
    QTRY_VERIFY(!waitFor(m_globex->node->pairs({{}, 10, {}}))->pairs.first().linked);
    QCOMPARE(waitFor(m_acme->node->activity())->first().issues, qint64(0));
}

void TestLocalNode::aNodeGoesOnAfterARestart()
{
    QVERIFY(begin(true) && connectThem());
    m_globex->stop();
    const QString id = sync(u"SUP-1"_qs);
    m_acme->stop();
    QVERIFY(m_acme->start(true));
    QVERIFY(m_globex->start(true));
    QTRY_COMPARE(m_acme->stage(id), u"Synchronized"_qs);
}

void TestLocalNode::aLostIdentityStopsTheNode()
{
    QVERIFY(begin(true) && connectThem());
    m_globex->stop();
    m_globex->secrets = std::make_shared<SharedCredentials::Place>();
    const auto opened = m_globex->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"node.identity-lost"_qs);
    QVERIFY(m_globex->secrets->written.isEmpty());
}

void TestLocalNode::anUnreachableAccepterPolls()
{
    QVERIFY(begin(false) && connectThem());
    QVERIFY(m_acme->connections().first().route == model::Route::Polled);
    QVERIFY(m_globex->connections().first().route == model::Route::Direct);
    const QString id = sync(u"SUP-1"_qs);
    QTRY_COMPARE(m_acme->stage(id), u"Synchronized"_qs);
}

void TestLocalNode::twoInstancesOfOneNode()
{
    QVERIFY(m_acme->start(false) && m_acme->signIn(m_trackers.at(1)));
    const QString other = m_acme->instanceId;
    QVERIFY(m_acme->signIn(m_trackers.at(0)));
    const auto made = waitFor(m_acme->node->connectInstances({m_acme->instanceId, {}, other, {}, model::Mode::Basic}));
    QVERIFY(made.has_value());
    const auto request = waitFor(m_acme->node->syncIssue(made->id, u"SUP-1"_qs));
    QVERIFY(request.has_value());
    QTRY_COMPARE(m_acme->stage(request->id), u"Synchronized"_qs);
}

void TestLocalNode::aSignInIsTriedAndKeptOnlyWithItsConnection()
{
    QVERIFY(m_acme->start(false) && m_acme->signIn(m_trackers.at(0)));
    node::InstanceToAdd other;
    other.url = m_trackers.at(1);
    other.answers = {{u"user"_qs, u"member"_qs}, {u"token"_qs, trackers::PracticeSamples::memberPassword()}};
    const auto member = waitFor(m_acme->node->trySignIn(other));
    QVERIFY(member && !member->instance.isAdmin);
    node::ConnectOptions options{m_acme->instanceId, u"SUP"_qs, {}, u"ENG"_qs, model::Mode::Basic, other};
    QCOMPARE(waitFor(m_acme->node->connectInstances(options)).error().code, u"decision.invitation"_qs);
    other.answers = {{u"token"_qs, trackers::PracticeSamples::adminPassword()}};
    const auto admin = waitFor(m_acme->node->trySignIn(other));
    QVERIFY(admin && admin->instance.isAdmin);
    QCOMPARE(admin->projects.first().key, u"ENG"_qs);
    options.toNewInstance = other;
    options.toProject = u"NOPE"_qs;
    QVERIFY(!waitFor(m_acme->node->connectInstances(options)));
    QCOMPARE(waitFor(m_acme->node->instances())->size(), 1);
    options.toProject = u"ENG"_qs;
    QVERIFY(waitFor(m_acme->node->connectInstances(options)).has_value());
    QCOMPARE(waitFor(m_acme->node->instances())->size(), 2);
}

QTEST_GUILESS_MAIN(TestLocalNode)
#include "tst_localnode.moc"

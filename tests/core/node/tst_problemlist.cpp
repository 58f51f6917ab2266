#include "core/node/problemlist.h"

#include <QTest>

using namespace twinspan;
using node::ProblemList;

/// What needs a person is told from what passes by itself: only the first is announced when the window is closed.
class ProblemListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNeedsAPersonIsToldApart_data();
    void whatNeedsAPersonIsToldApart();
    void anIssueThatWaitsAloneIsNamed();
    void whatWasRefusedHereIsListedHere();
    void whereBothSidesAreHereTheRequestTellsIt();
};

namespace
{
model::Refusal refusal()
{
    model::Refusal refusal;
    refusal.id = QStringLiteral("f1");
    refusal.connectionId = QStringLiteral("c1");
    refusal.source = {QStringLiteral("7"), QStringLiteral("SUP-7"), {}};
    refusal.requestId = QStringLiteral("r1");
    refusal.problem =
        makeProblem(ProblemKind::Forbidden, QStringLiteral("redmine.may-not-edit"), QStringLiteral("It may not."))
            .withAnswer(QStringLiteral("Forbidden, says Redmine"));
    return refusal;
}
} // namespace

void ProblemListTest::whatNeedsAPersonIsToldApart_data()
{
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("goesOn");
    const auto row = [](const char *name, ProblemKind kind, const char *code, bool goesOn) {
        QTest::newRow(name) << kind << QString::fromLatin1(code) << goesOn;
    };
    row("a sign-in that has ended", ProblemKind::Unauthorized, "net.unauthorized", false);
    row("a certificate that has changed", ProblemKind::Tls, "net.tls", false);
    row("a keychain that is locked", ProblemKind::Secrets, "secrets.locked", false);
    row("a disk that is full", ProblemKind::Store, "store.full", false);
    row("a peer that does not know us", ProblemKind::NotFound, "peer.unknown-connection", false);
    row("a file that another program reads", ProblemKind::Store, "store.busy", true);
    row("a line that is down", ProblemKind::Network, "net.unreachable", true);
    row("a quota", ProblemKind::RateLimited, "net.rate-limited", true);
    row("a page for maintenance", ProblemKind::Protocol, "net.not-the-api", true);
    row("a pause on the other side", ProblemKind::Conflict, "connection.paused-there", true);
}

void ProblemListTest::whatNeedsAPersonIsToldApart()
{
    QFETCH(const ProblemKind, kind);
    QFETCH(const QString, code);
    QFETCH(const bool, goesOn);
    model::Connection connection;
    connection.id = QStringLiteral("c1");
    connection.status = model::ConnectionStatus::Active;
    ProblemList list;
    list.addWaiting(connection, makeProblem(kind, code, QStringLiteral("It is so.")), {}, std::nullopt);
    QCOMPARE(list.all().size(), 1);
    QCOMPARE(list.all().first().goesOn, goesOn);
}

void ProblemListTest::anIssueThatWaitsAloneIsNamed()
{
    model::Connection connection;
    connection.id = QStringLiteral("c1");
    connection.status = model::ConnectionStatus::Active;
    Problem alone = makeProblem(ProblemKind::Timeout, QStringLiteral("net.timeout"), QStringLiteral("It is so."));
    alone.issueKey = QStringLiteral("SUP-7");
    ProblemList list;
    list.addWaiting(connection, alone, {}, std::nullopt);
    QCOMPARE(list.all().size(), 1);
    QCOMPARE(node::toString(list.all().first().level), QStringLiteral("issue"));
    QCOMPARE(list.all().first().issueKey, alone.issueKey);
    QVERIFY(list.all().first().goesOn && list.all().first().requestId.isEmpty());
}

void ProblemListTest::whatWasRefusedHereIsListedHere()
{
    ProblemList list;
    list.addRefused(refusal(), QStringLiteral("Acme ↔ Globex"));
    QCOMPARE(list.all().size(), 1);
    const node::OpenProblem open = list.all().first();
    QCOMPARE(open.requestId, QStringLiteral("f1"));
    QCOMPARE(open.issueKey, QStringLiteral("SUP-7"));
    QCOMPARE(open.problem.answer, QStringLiteral("Forbidden, says Redmine"));
    model::Refusal ofTwin = refusal();
    ofTwin.local = {QStringLiteral("4"), QStringLiteral("ENG-4"), {}};
    list.addRefused(ofTwin, {});
    QCOMPARE(list.all().last().issueKey, QStringLiteral("ENG-4"));
}

/// Once, and with what the tracker said: that does not travel with the answer (law 5).
void ProblemListTest::whereBothSidesAreHereTheRequestTellsIt()
{
    model::SyncRequest request;
    request.id = QStringLiteral("r1");
    request.issueKey = QStringLiteral("SUP-7");
    request.problem = refusal().problem.withAnswer({});
    ProblemList list;
    list.addFailed(request, {});
    list.addRefused(refusal(), {});
    QCOMPARE(list.all().size(), 1);
    QCOMPARE(list.all().first().requestId, QStringLiteral("r1"));
    QCOMPARE(list.all().first().problem.answer, QStringLiteral("Forbidden, says Redmine"));
}

QTEST_GUILESS_MAIN(ProblemListTest)
#include "tst_problemlist.moc"

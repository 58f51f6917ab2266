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
};

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

QTEST_GUILESS_MAIN(ProblemListTest)
#include "tst_problemlist.moc"

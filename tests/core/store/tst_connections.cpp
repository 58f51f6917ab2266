#include "tests/support/openstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace twinspan;
using namespace twinspan::store;

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void allOfAConnectionGoesThereAndBack();
    void everyModeStatusAndRouteIsKept();
    void theyAreListedByName();
    void twoSidesOnOneNodeShareAnId();
    void savingAgainKeepsWhatBelongsToIt();
    void removingTakesAllThatBelongsToItAndNothingElse();
    void removingWhatIsNotThereIsSaid();
    void oneDamagedConnectionDoesNotHideTheOthers();

private:
    Connections &connections() { return m_store->connections(); }
    void fill(const QString &connection);
    qint64 rowsOf(const QString &connection);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestConnections::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = tests::openStoreIn(m_dir->path());
}

void TestConnections::cleanup()
{
    m_store.reset();
    m_dir.reset();
}

/// One of everything that belongs to a connection.
void TestConnections::fill(const QString &connection)
{
    model::SyncRequest request;
    request.id = QStringLiteral("request-of-") + connection;
    request.connectionId = connection;
    QVERIFY(m_store->requests().save(request));
    protocol::Message message;
    message.id = QStringLiteral("m1");
    message.number = 1;
    QVERIFY(m_store->messages().send(connection, message));
    QVERIFY(m_store->messages().accept(connection, {message}));
    Operation operation;
    operation.messageId = message.id;
    QVERIFY(m_store->journal().save(connection, operation));
    model::Twin twin;
    twin.connectionId = connection;
    twin.local.id = QStringLiteral("1");
    QVERIFY(m_store->twins().save(twin));
}

qint64 TestConnections::rowsOf(const QString &connection)
{
    auto &database = static_cast<SqlStore &>(*m_store).database();
    return database
        .number("SELECT (SELECT COUNT(*) FROM sync_requests WHERE connection_id = ?) "
                "+ (SELECT COUNT(*) FROM outbox WHERE connection_id = ?) "
                "+ (SELECT COUNT(*) FROM inbox WHERE connection_id = ?) "
                "+ (SELECT COUNT(*) FROM accepted WHERE connection_id = ?) "
                "+ (SELECT COUNT(*) FROM message_numbers WHERE connection_id = ?) "
                "+ (SELECT COUNT(*) FROM journal WHERE connection_id = ?) "
                "+ (SELECT COUNT(*) FROM twins WHERE connection_id = ?)",
                SqlDatabase::Values(7, connection))
        .value_or(-1);
}

void TestConnections::allOfAConnectionGoesThereAndBack()
{
    model::Connection connection = tests::connectionNamed(QStringLiteral("c1"));
    connection.name = QStringLiteral("Acme \u2194 Globex");
    connection.local = {QStringLiteral("i1"),
                        {QStringLiteral("1"), QStringLiteral("TEST"), QStringLiteral("Test \u00e4"),
                         QUrl(QStringLiteral("https://a.example/projects/test"))}};
    connection.remote.nodeName = QStringLiteral("Globex");
    connection.remote.trackerKind = QStringLiteral("redmine");
    connection.remote.trackerUrl = QUrl(QStringLiteral("https://b.example/redmine"));
    connection.remote.instanceUid = QStringLiteral("uid");
    connection.remote.projectName = QStringLiteral("Sales");
    connection.remote.projectId = QStringLiteral("7");
    connection.remote.nodeUrl = QUrl(QStringLiteral("https://node.example:8443/x%20y"));
    connection.remote.publicKey = QByteArray::fromHex("00ff10").repeated(11);
    connection.twinConnectionId = QStringLiteral("c2");
    connection.safetyPhrase = QStringLiteral("apple banana");
    connection.created = QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3, 4), Qt::UTC);
    QVERIFY(connections().save(connection));
    QCOMPARE(connections().byId(connection.id).value(), connection);
}

void TestConnections::everyModeStatusAndRouteIsKept()
{
    using namespace twinspan::model;
    for (const auto mode : {Mode::Basic, Mode::Visual, Mode::Script}) {
        for (const auto status : {ConnectionStatus::Pending, ConnectionStatus::Active, ConnectionStatus::Deactivated}) {
            for (const auto route : {Route::InProcess, Route::Direct, Route::Polled}) {
                Connection connection = tests::connectionNamed(QStringLiteral("c1"));
                connection.mode = mode;
                connection.status = status;
                connection.route = route;
                QVERIFY(connections().save(connection));
                QCOMPARE(connections().byId(connection.id).value(), connection);
            }
        }
    }
}

void TestConnections::theyAreListedByName()
{
    for (const auto *id : {"b", "c", "a"})
        QVERIFY(connections().save(tests::connectionNamed(QLatin1String(id))));
    QStringList names;
    const auto all = connections().all();
    QVERIFY(all);
    for (const model::Connection &connection : *all)
        names.append(connection.name);
    QCOMPARE(names, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void TestConnections::twoSidesOnOneNodeShareAnId()
{
    model::Connection left = tests::connectionNamed(QStringLiteral("c1"));
    model::Connection right = tests::connectionNamed(QStringLiteral("c2"));
    right.sharedId = left.sharedId;
    QVERIFY(connections().save(left));
    QVERIFY(connections().save(right));
    QVERIFY(connections().save(tests::connectionNamed(QStringLiteral("c3"))));
    QCOMPARE(connections().byShared(left.sharedId).value(), (QList<model::Connection>{left, right}));
    QCOMPARE(connections().byShared(QStringLiteral("none")).value(), QList<model::Connection>());
}

void TestConnections::savingAgainKeepsWhatBelongsToIt()
{
    model::Connection connection = tests::connectionNamed(QStringLiteral("c1"));
    QVERIFY(connections().save(connection));
    fill(connection.id);
    const qint64 before = rowsOf(connection.id);
    connection.status = model::ConnectionStatus::Active;
    QVERIFY(connections().save(connection));
    QCOMPARE(rowsOf(connection.id), before);
}

void TestConnections::removingTakesAllThatBelongsToItAndNothingElse()
{
    const QString kept = QStringLiteral("c1");
    const QString removed = QStringLiteral("c2");
    for (const QString &id : {kept, removed}) {
        QVERIFY(connections().save(tests::connectionNamed(id)));
        fill(id);
        QCOMPARE(rowsOf(id), 7);
    }
    QVERIFY(connections().remove(removed));
    QCOMPARE(rowsOf(removed), 0);
    QCOMPARE(rowsOf(kept), 7);
    QCOMPARE(connections().byId(removed).error().code, QStringLiteral("connection.not-found"));
}

void TestConnections::removingWhatIsNotThereIsSaid()
{
    const auto missing = connections().remove(QStringLiteral("none"));
    QVERIFY(!missing);
    QVERIFY(missing.error().kind == ProblemKind::NotFound);
    QVERIFY(missing.error().cause.contains(QStringLiteral("none")));
}

void TestConnections::oneDamagedConnectionDoesNotHideTheOthers()
{
    for (const auto *id : {"a", "b"})
        QVERIFY(connections().save(tests::connectionNamed(QLatin1String(id))));
    QVERIFY(static_cast<SqlStore &>(*m_store).database().write("UPDATE connections SET mode = '?' WHERE id = 'a'"));
    QCOMPARE(connections().all().value().size(), 1);
    QCOMPARE(connections().byId(QStringLiteral("a")).error().code, QStringLiteral("store.damaged-record"));
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"

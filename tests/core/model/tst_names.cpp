#include "core/model/connection.h"
#include "core/model/sync.h"

#include <QTest>

using namespace twinspan::model;

/// The words that people and scripts see are the documented ones and are read back.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesHaveTheDocumentedNames();
    void everyNameIsReadBack();
    void onlyEndsAreFinal();
};

void TestNames::stagesHaveTheDocumentedNames()
{
    QStringList names;
    for (const Stage stage : {Stage::Preparing, Stage::Sending, Stage::WaitingForRemote, Stage::Finalizing,
                              Stage::Synchronized, Stage::Failed, Stage::Skipped}) {
        names.append(toString(stage));
        QVERIFY(stageFromString(toString(stage)) == stage);
    }
    QCOMPARE(names.join(u'|'),
             QStringLiteral("Preparing|Sending|Waiting for remote|Finalizing|Synchronized|Failed|Skipped"));
}

void TestNames::everyNameIsReadBack()
{
    for (const Mode mode : {Mode::Basic, Mode::Visual, Mode::Script})
        QVERIFY(modeFromString(toString(mode)) == mode);
    for (const auto status : {ConnectionStatus::Pending, ConnectionStatus::Active, ConnectionStatus::Deactivated})
        QVERIFY(connectionStatusFromString(toString(status)) == status);
    for (const Route route : {Route::InProcess, Route::Direct, Route::Polled})
        QVERIFY(routeFromString(toString(route)) == route);
    QVERIFY(!modeFromString(QStringLiteral("Basic ")));
    QVERIFY(!stageFromString(QString()));
}

void TestNames::onlyEndsAreFinal()
{
    QVERIFY(!isFinal(Stage::Preparing) && !isFinal(Stage::Sending) && !isFinal(Stage::WaitingForRemote));
    QVERIFY(!isFinal(Stage::Finalizing));
    QVERIFY(isFinal(Stage::Synchronized) && isFinal(Stage::Failed) && isFinal(Stage::Skipped));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"

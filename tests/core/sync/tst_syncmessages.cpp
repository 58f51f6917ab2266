#include "core/protocol/message.h"
#include "core/protocol/replicajson.h"
#include "core/sync/syncmessages.h"
#include "tests/core/sync/samplereplica.h"

#include <QJsonArray>
#include <QTest>

using namespace twinspan;
using namespace twinspan::sync;
using tests::sampleReplica;

namespace
{
QString longText()
{
    return QString(protocol::maxShortText + 1, u'x');
}

SyncBody syncBody()
{
    return {QStringLiteral("r1"),
            sampleReplica(),
            {{Field::Summary, {7, 3, sampleReplica().updated, QStringLiteral("Old")}}, {Field::Type, {9, 0, {}, {}}}},
            QStringLiteral("ENG-4"),
            QStringLiteral("ours"),
            QStringLiteral("theirs"),
            true};
}

AppliedBody appliedBody()
{
    return {QStringLiteral("r1"),
            QStringLiteral("SUP-7"),
            {QStringLiteral("ENG-4"), QStringLiteral("ENG-4"), QUrl(QStringLiteral("https://globex.example/ENG-4"))},
            {Field::Description},
            {QStringLiteral("A file stays.")},
            {QStringLiteral("F-1")},
            QStringLiteral("m1")};
}

void addWrongValues(const QString &member, bool mayBeAbsent)
{
    const auto row = [&](const char *what, const QJsonValue &value) {
        QTest::addRow("%s %s", qPrintable(member), what) << member << value;
    };
    if (!mayBeAbsent) {
        row("absent", QJsonValue(QJsonValue::Undefined));
        row("empty", QString());
    }
    row("a number", 7);
    row("null", QJsonValue(QJsonValue::Null));
    row("an object", QJsonObject());
    row("too long", longText());
}

void columns()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
}

QJsonObject changed(QJsonObject json, const QString &member, const QJsonValue &value)
{
    json.insert(member, value);
    return json;
}
} // namespace

/// Law 7: a malformed member is a Protocol problem, never a guess.
class SyncMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syncReadsBack();
    void appliedReadsBack();
    void refusedReadsBack();
    void malformedSyncIsRefused_data();
    void malformedSyncIsRefused();
    void malformedAppliedIsRefused_data();
    void malformedAppliedIsRefused();
    void malformedTwinIsRefused_data();
    void malformedTwinIsRefused();
    void malformedRefusalIsRefused();
    void refusalWithoutSourceIsUsable();
    void dangerousUrlIsDropped_data();
    void dangerousUrlIsDropped();
    void noticesAreBounded();
};

void SyncMessagesTest::syncReadsBack()
{
    const auto read = SyncBody::fromJson(syncBody().toJson());
    QVERIFY(read);
    QCOMPARE(read->requestId, QStringLiteral("r1"));
    QCOMPARE(read->knownTwin, QStringLiteral("ENG-4"));
    QVERIFY(read->replica == sampleReplica());
    SyncBody ofNoTwin = syncBody();
    ofNoTwin.knownTwin.clear();
    QVERIFY(!ofNoTwin.toJson().contains(QStringLiteral("knownTwin")));
    QVERIFY(SyncBody::fromJson(ofNoTwin.toJson()).has_value());
}

void SyncMessagesTest::appliedReadsBack()
{
    const auto read = AppliedBody::fromJson(appliedBody().toJson());
    QVERIFY(read);
    QCOMPARE(read->requestId, QStringLiteral("r1"));
    QCOMPARE(read->sourceId, QStringLiteral("SUP-7"));
    QCOMPARE(read->twin, appliedBody().twin);
    QCOMPARE(read->notices, appliedBody().notices);
    QCOMPARE(read->messageId, QStringLiteral("m1"));
}

void SyncMessagesTest::refusedReadsBack()
{
    const Problem problem =
        makeProblem(ProblemKind::Forbidden, QStringLiteral("redmine.may-not-add"),
                    QStringLiteral("The account may add no issues."), QStringLiteral("Give it the role."));
    const auto read = RefusedBody::fromJson(
        RefusedBody{QStringLiteral("r1"), QStringLiteral("SUP-7"), problem, QStringLiteral("m1")}.toJson());
    QVERIFY(read);
    QCOMPARE(read->messageId, QStringLiteral("m1"));
    QCOMPARE(read->requestId, QStringLiteral("r1"));
    QCOMPARE(read->sourceId, QStringLiteral("SUP-7"));
    QVERIFY(read->problem.kind == ProblemKind::Forbidden);
    QCOMPARE(read->problem.code, problem.code);
    QCOMPARE(read->problem.cause, problem.cause);
    QCOMPARE(read->problem.remedy, problem.remedy);
}

void SyncMessagesTest::malformedSyncIsRefused_data()
{
    columns();
    addWrongValues(QStringLiteral("request"), false);
    addWrongValues(QStringLiteral("knownTwin"), true);
    QTest::newRow("replica absent") << QStringLiteral("replica") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("replica a text") << QStringLiteral("replica") << QJsonValue(QStringLiteral("x"));
    QTest::newRow("replica empty") << QStringLiteral("replica") << QJsonValue(QJsonObject());
    QTest::newRow("replica without source")
        << QStringLiteral("replica")
        << QJsonValue(changed(protocol::toJson(sampleReplica()), QStringLiteral("source"), QJsonValue::Undefined));
}

void SyncMessagesTest::malformedSyncIsRefused()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const auto read = SyncBody::fromJson(changed(syncBody().toJson(), member, value));
    QVERIFY(!read);
    QVERIFY(read.error().kind == ProblemKind::Protocol);
}

void SyncMessagesTest::malformedAppliedIsRefused_data()
{
    columns();
    addWrongValues(QStringLiteral("request"), false);
    addWrongValues(QStringLiteral("source"), false);
    addWrongValues(QStringLiteral("message"), true);
    QTest::newRow("twin absent") << QStringLiteral("twin") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("twin a text") << QStringLiteral("twin") << QJsonValue(QStringLiteral("ENG-4"));
}

void SyncMessagesTest::malformedAppliedIsRefused()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const auto read = AppliedBody::fromJson(changed(appliedBody().toJson(), member, value));
    QVERIFY(!read);
    QVERIFY(read.error().kind == ProblemKind::Protocol);
}

void SyncMessagesTest::malformedTwinIsRefused_data()
{
    columns();
    addWrongValues(QStringLiteral("id"), false);
    addWrongValues(QStringLiteral("key"), false);
    addWrongValues(QStringLiteral("url"), true);
}

void SyncMessagesTest::malformedTwinIsRefused()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    const auto read = issueRefFromJson(changed(sync::toJson(appliedBody().twin), member, value));
    QVERIFY(!read);
    QVERIFY(read.error().kind == ProblemKind::Protocol);
    QVERIFY(read.error().cause.contains(member));
}

void SyncMessagesTest::malformedRefusalIsRefused()
{
    const QJsonObject good = RefusedBody{QStringLiteral("r1"), QStringLiteral("SUP-7"), Problem()}.toJson();
    QVERIFY(!RefusedBody::fromJson(changed(good, QStringLiteral("request"), 7)));
    QVERIFY(!RefusedBody::fromJson(changed(good, QStringLiteral("request"), QJsonValue::Undefined)));
    QVERIFY(!RefusedBody::fromJson(changed(good, QStringLiteral("source"), 7)));
    QVERIFY(!RefusedBody::fromJson(changed(good, QStringLiteral("source"), longText())));
    QVERIFY(!RefusedBody::fromJson(changed(good, QStringLiteral("message"), 7)));
}

void SyncMessagesTest::refusalWithoutSourceIsUsable()
{
    const auto read = RefusedBody::fromJson({{QStringLiteral("request"), QStringLiteral("r1")}});
    QVERIFY(read);
    QVERIFY(read->sourceId.isEmpty());
    QVERIFY(!read->problem.code.isEmpty());
    QVERIFY(!read->problem.cause.isEmpty());
}

void SyncMessagesTest::dangerousUrlIsDropped_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kept");
    QTest::newRow("https") << QStringLiteral("https://x.example/1") << QStringLiteral("https://x.example/1");
    QTest::newRow("practice") << QStringLiteral("practice:///a/b.practice#S-1")
                              << QStringLiteral("practice:///a/b.practice#S-1");
    QTest::newRow("user and password") << QStringLiteral("https://me:secret@x.example/1")
                                       << QStringLiteral("https://x.example/1");
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QString();
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("no URL") << QStringLiteral("http://[") << QString();
}

void SyncMessagesTest::dangerousUrlIsDropped()
{
    QFETCH(const QString, url);
    QFETCH(const QString, kept);
    const auto read = issueRefFromJson(changed(sync::toJson(appliedBody().twin), QStringLiteral("url"), url));
    QVERIFY(read);
    QCOMPARE(read->url.toString(), kept);
}

void SyncMessagesTest::noticesAreBounded()
{
    QJsonArray notices;
    for (int number = 0; number < 5000; ++number)
        notices.append(longText());
    const auto read = AppliedBody::fromJson(changed(appliedBody().toJson(), QStringLiteral("notices"), notices));
    QVERIFY(read);
    QVERIFY(read->notices.size() <= 200);
    for (const QString &notice : read->notices)
        QVERIFY(notice.size() <= protocol::maxShortText);
}

QTEST_GUILESS_MAIN(SyncMessagesTest)
#include "tst_syncmessages.moc"

#include "core/sync/outgoingrules.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::sync;

namespace
{
model::Issue sampleIssue()
{
    model::Issue issue;
    issue.ref = {QStringLiteral("7"), QStringLiteral("SUP-7"), QUrl(QStringLiteral("https://acme.example/7"))};
    issue.type.name = QStringLiteral("Bug");
    issue.summary = QStringLiteral("The export stops");
    issue.description = QStringLiteral("After ten rows, says jo@acme.example.");
    issue.author.name = QStringLiteral("Ada");
    issue.created = QDateTime(QDate(2026, 2, 3), QTime(4, 5), Qt::UTC);
    issue.updated = issue.created.addDays(1);
    return issue;
}

model::Comment comment(const QString &id, bool isPublic)
{
    model::Comment made;
    made.id = id;
    made.author.name = QStringLiteral("Mia");
    made.text = QStringLiteral("text of ") + id;
    made.isPublic = isPublic;
    return made;
}

model::Attachment attachment(const QString &id, bool isPublic)
{
    model::Attachment made;
    made.id = id;
    made.fileName = id + QStringLiteral(".txt");
    made.isPublic = isPublic;
    return made;
}

model::Marker someMarker()
{
    return model::deriveMarker({model::MarkerKind::Comment, QStringLiteral("x"), QStringLiteral("1"),
                                QStringLiteral("y"), QStringLiteral("z")});
}

model::InstanceInfo acme()
{
    model::InstanceInfo info;
    info.uid = QStringLiteral("uid-acme");
    info.trackerKind = QStringLiteral("practice");
    return info;
}

QStringList commentIds(const model::Replica &replica)
{
    QStringList ids;
    for (const auto &item : replica.comments)
        ids.append(item.sourceId);
    return ids;
}

QStringList attachmentIds(const model::Replica &replica)
{
    QStringList ids;
    for (const auto &item : replica.attachments)
        ids.append(item.sourceId);
    return ids;
}
} // namespace

/// Law 5: what is not public stays; law 3: what came from the other side does not go back.
class OutgoingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicPartsTravelAsTheyAre();
    void internalCommentsStayAndAreSaid_data();
    void internalCommentsStayAndAreSaid();
    void commentOfUnknownVisibilityStays();
    void internalFilesStayAndAreSaid();
    void sentFileThatBecameInternalIsNoRemovedOne();
    void privateIssueIsRefusedWhole();
    void ownMarkersStaySilently();
    void addressesOfAuthorsDoNotTravel();
    void bodiesAreCarriedAsTheyAre();
};

void OutgoingRulesTest::publicPartsTravelAsTheyAre()
{
    model::Issue issue = sampleIssue();
    issue.comments = {comment(QStringLiteral("1"), true), comment(QStringLiteral("2"), true)};
    issue.attachments = {attachment(QStringLiteral("3"), true)};
    issue.attachments.first().size = 12;
    issue.attachments.first().mimeType = QStringLiteral("text/plain");
    const auto outgoing = applyBasicOutgoingRules(issue, acme());
    QVERIFY(outgoing);
    QCOMPARE(outgoing->notices, QStringList());
    const model::Replica &replica = outgoing->replica;
    QCOMPARE(replica.sourceInstance, QStringLiteral("uid-acme"));
    QCOMPARE(replica.trackerKind, QStringLiteral("practice"));
    QCOMPARE(replica.source, issue.ref);
    QCOMPARE(replica.typeName, QStringLiteral("Bug"));
    QCOMPARE(replica.summary, issue.summary);
    QCOMPARE(replica.created, issue.created);
    QCOMPARE(replica.updated, issue.updated);
    QCOMPARE(commentIds(replica), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(replica.comments.first().text, QStringLiteral("text of 1"));
    QCOMPARE(replica.attachments.first().fileName, QStringLiteral("3.txt"));
    QCOMPARE(replica.attachments.first().size, 12);
    QCOMPARE(replica.attachments.first().mimeType, QStringLiteral("text/plain"));
}

void OutgoingRulesTest::internalCommentsStayAndAreSaid_data()
{
    QTest::addColumn<int>("internal");
    QTest::addColumn<QString>("notice");
    QTest::newRow("one") << 1 << QStringLiteral("An internal comment stays here: internal comments are never sent.");
    QTest::newRow("three") << 3 << QStringLiteral("3 internal comments stay here: internal comments are never sent.");
}

void OutgoingRulesTest::internalCommentsStayAndAreSaid()
{
    QFETCH(const int, internal);
    QFETCH(const QString, notice);
    model::Issue issue = sampleIssue();
    issue.comments = {comment(QStringLiteral("public"), true)};
    for (int number = 0; number < internal; ++number)
        issue.comments.append(comment(QStringLiteral("internal%1").arg(number), false));
    const auto outgoing = applyBasicOutgoingRules(issue, acme());
    QVERIFY(outgoing);
    QCOMPARE(commentIds(outgoing->replica), QStringList(QStringLiteral("public")));
    QCOMPARE(outgoing->notices, QStringList(notice));
}

void OutgoingRulesTest::commentOfUnknownVisibilityStays()
{
    model::Issue issue = sampleIssue();
    issue.comments.append(model::Comment());
    const auto outgoing = applyBasicOutgoingRules(issue, acme());
    QVERIFY(outgoing);
    QVERIFY(outgoing->replica.comments.isEmpty());
}

void OutgoingRulesTest::internalFilesStayAndAreSaid()
{
    model::Issue issue = sampleIssue();
    issue.attachments = {attachment(QStringLiteral("plan"), false), attachment(QStringLiteral("log"), true)};
    const auto outgoing = applyBasicOutgoingRules(issue, acme());
    QVERIFY(outgoing);
    QCOMPARE(attachmentIds(outgoing->replica), QStringList(QStringLiteral("log")));
    QCOMPARE(outgoing->notices, QStringList(QStringLiteral("The attachment “plan.txt” stays here: it is internal.")));
}

void OutgoingRulesTest::sentFileThatBecameInternalIsNoRemovedOne()
{
    model::Issue issue = sampleIssue();
    issue.attachments = {attachment(QStringLiteral("1"), true), attachment(QStringLiteral("2"), true),
                         attachment(QStringLiteral("3"), true)};
    const auto before = applyBasicOutgoingRules(issue, acme());
    QVERIFY(before);
    issue.attachments[1].isPublic = false;
    issue.attachments.append(attachment(QStringLiteral("4"), false));
    const auto after = applyBasicOutgoingRules(issue, acme(), before->replica);
    QVERIFY(after);
    QCOMPARE(after->replica.attachments, before->replica.attachments);
    QCOMPARE(after->notices, QStringList{QStringLiteral("The attachment “4.txt” stays here: it is internal.")});
    issue.attachments.removeAt(1);
    const auto removed = applyBasicOutgoingRules(issue, acme(), before->replica);
    QVERIFY(removed);
    QCOMPARE(attachmentIds(removed->replica), QStringList({QStringLiteral("1"), QStringLiteral("3")}));
}

void OutgoingRulesTest::privateIssueIsRefusedWhole()
{
    model::Issue issue = sampleIssue();
    issue.isPrivate = true;
    const auto outgoing = applyBasicOutgoingRules(issue, acme());
    QVERIFY(!outgoing);
    QCOMPARE(outgoing.error().code, QStringLiteral("issue.private"));
    QVERIFY(outgoing.error().cause.contains(QStringLiteral("SUP-7")));
    QVERIFY(!outgoing.error().effect.isEmpty());
    QVERIFY(!outgoing.error().sentence().contains(issue.summary));
}

void OutgoingRulesTest::ownMarkersStaySilently()
{
    model::Issue issue = sampleIssue();
    issue.comments = {comment(QStringLiteral("theirs"), true), comment(QStringLiteral("ours"), true)};
    issue.comments.first().marker = someMarker();
    issue.attachments = {attachment(QStringLiteral("theirs"), true), attachment(QStringLiteral("ours"), true)};
    issue.attachments.first().marker = someMarker();
    const auto outgoing = applyBasicOutgoingRules(issue, acme());
    QVERIFY(outgoing);
    QCOMPARE(commentIds(outgoing->replica), QStringList(QStringLiteral("ours")));
    QCOMPARE(attachmentIds(outgoing->replica), QStringList(QStringLiteral("ours")));
    QCOMPARE(outgoing->notices, QStringList());
}

void OutgoingRulesTest::addressesOfAuthorsDoNotTravel()
{
    model::Issue issue = sampleIssue();
    issue.author.name = QStringLiteral("ada@acme.example");
    issue.comments = {comment(QStringLiteral("1"), true)};
    issue.comments.first().author.name = QStringLiteral("mia@acme.example");
    issue.attachments = {attachment(QStringLiteral("2"), true)};
    issue.attachments.first().author.name = QStringLiteral("Milo (milo@acme.example)");
    const auto outgoing = applyBasicOutgoingRules(issue, acme());
    QVERIFY(outgoing);
    QCOMPARE(outgoing->replica.author.name, QStringLiteral("ada"));
    QCOMPARE(outgoing->replica.comments.first().author.name, QStringLiteral("mia"));
    QCOMPARE(outgoing->replica.attachments.first().author.name, QStringLiteral("Milo (milo)"));
}

void OutgoingRulesTest::bodiesAreCarriedAsTheyAre()
{
    const auto outgoing = applyBasicOutgoingRules(sampleIssue(), acme());
    QVERIFY(outgoing);
    QCOMPARE(outgoing->replica.description, sampleIssue().description);
}

QTEST_GUILESS_MAIN(OutgoingRulesTest)
#include "tst_outgoingrules.moc"

#include "tests/contract/contracttest.h"
#include "tests/contract/rt/rtfixture.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <algorithm>
#include <utility>
#include <vector>

using namespace twinspan;
using contract::newMarker;
using contract::sentenceOf;

/// What only a real RT can say: mails, rights, zones, merged tickets, and how many calls a job takes.
class RtRealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionIsFound();
    void commentsAreMailedToNobodyOutside();
    void repliesAreMailedToTheRequestors();
    void descriptionBecomesACommentThatSaysSo();
    void mergedTicketIsNotTheOther();
    void attachedMailIsNotWhatWasSaid();
    void mailFromOutsideDescribesNothing();
    void moreFilesThanAPageComeWhole();
    void deletedTicketIsNotFound();
    void missingRightsAreNamed();
    void bytesOfTextFilesStay();
    void fileThatRtDidNotKeepWholeIsTooLarge_data();
    void fileThatRtDidNotKeepWholeIsTooLarge();
    void changesOfAnotherZoneAreFound_data();
    void changesOfAnotherZoneAreFound();
    void manyChangesComeWhole();
    void jobTakesFewCalls();
    void writesAtOneTimeShareACall();

private:
    model::IssueRef ticketOfTheCustomer(const QString &subject, const QString &text = QStringLiteral("Help"));
    /// A mail of the member about the ticket.
    static QByteArray mailAbout(const model::IssueRef &ticket, const QByteArray &type, const QByteArray &body);
    static model::Marker marker(int number);

    contract::RtFixture m_fixture;
};

namespace
{
QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList idsOf(const QList<tracker::ChangedIssue> &issues)
{
    QStringList ids;
    for (const tracker::ChangedIssue &issue : issues)
        ids.append(issue.ref.id);
    return ids;
}
} // namespace

model::Marker RtRealTest::marker(int number)
{
    return model::deriveMarker({model::MarkerKind::Comment, QStringLiteral("there"), QString::number(number),
                                QStringLiteral("here"), QStringLiteral("x")});
}

QByteArray RtRealTest::mailAbout(const model::IssueRef &ticket, const QByteArray &type, const QByteArray &body)
{
    static int count = 0;
    return "From: mia@tests.invalid\nTo: rt@tests.invalid\nSubject: Re: [tests #" + ticket.id.toUtf8() +
           "] x\nMessage-ID: <" + QByteArray::number(++count) + '-' + ticket.id.toUtf8() +
           "@elsewhere.invalid>\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n" + body;
}

model::IssueRef RtRealTest::ticketOfTheCustomer(const QString &subject, const QString &text)
{
    const QJsonObject made = m_fixture.call("POST", QStringLiteral("/ticket"),
                                            bytesOf({{QStringLiteral("Queue"), m_fixture.projectId()},
                                                     {QStringLiteral("Subject"), subject},
                                                     {QStringLiteral("Requestor"), m_fixture.server().customer()},
                                                     {QStringLiteral("Content"), text},
                                                     {QStringLiteral("ContentType"), QStringLiteral("text/plain")}}));
    return {made.value(QLatin1String("id")).toVariant().toString(), {}, {}};
}

void RtRealTest::versionIsFound()
{
    CONTRACT_TRY(finding, m_fixture.kind().recognise(m_fixture.instanceUrl(), m_fixture.services(), {}));
    QVERIFY(finding);
    QVERIFY2(finding->version.startsWith(QStringLiteral("5.")), qPrintable(finding->version));
}

void RtRealTest::commentsAreMailedToNobodyOutside()
{
    const auto tracker = m_fixture.as(QStringLiteral("member"), QString()); // what the form proposes
    const model::IssueRef ref = ticketOfTheCustomer(QStringLiteral("Says nothing outside"));
    const qsizetype before = m_fixture.server().mails().size();
    CONTRACT_CHECK(tracker->addComment(ref, {QStringLiteral("From the other company"), marker(1)}, {}));
    CONTRACT_CHECK(tracker->updateIssue(ref, {{}, QStringLiteral("Described anew"), {}, {}}, {}));
    const QByteArray mails = m_fixture.server().mails().mid(before);
    QVERIFY2(!mails.contains(m_fixture.server().customer().toUtf8()), mails.constData());
    CONTRACT_TRY(issue, tracker->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), 1);
    QCOMPARE(issue.comments.first().marker, marker(1));
    QVERIFY(!issue.comments.first().isPublic);
}

void RtRealTest::repliesAreMailedToTheRequestors()
{
    const auto tracker = m_fixture.asMember();
    const model::IssueRef ref = ticketOfTheCustomer(QStringLiteral("Is answered"));
    const qsizetype before = m_fixture.server().mails().size();
    CONTRACT_CHECK(tracker->addComment(ref, {QStringLiteral("A *good* answer"), marker(2)}, {}));
    const QByteArray mails = m_fixture.server().mails().mid(before);
    QVERIFY2(mails.contains("To: " + m_fixture.server().customer().toUtf8()), mails.constData());
    // The description is for those who work in RT either way.
    const qsizetype after = m_fixture.server().mails().size();
    CONTRACT_CHECK(tracker->updateIssue(ref, {{}, QStringLiteral("Described anew"), {}, {}}, {}));
    QVERIFY(!m_fixture.server().mails().mid(after).contains(m_fixture.server().customer().toUtf8()));
}

void RtRealTest::descriptionBecomesACommentThatSaysSo()
{
    const auto tracker = m_fixture.asMember();
    const model::IssueRef ref = ticketOfTheCustomer(QStringLiteral("Is described anew"));
    CONTRACT_CHECK(tracker->updateIssue(ref, {{}, QStringLiteral("Now **so**"), {}, {}}, {}));
    CONTRACT_TRY(issue, tracker->issue(ref.id, {}));
    QCOMPARE(issue.description, QStringLiteral("Now **so**"));
    QVERIFY(issue.comments.isEmpty());
    const QJsonArray parts =
        m_fixture.call("GET", QStringLiteral("/ticket/%1/attachments?per_page=100&fields=Content").arg(ref.id))
            .value(QLatin1String("items"))
            .toArray();
    QVERIFY(std::any_of(parts.begin(), parts.end(), [](const QJsonValue &part) {
        return part.toObject()
            .value(QLatin1String("Content"))
            .toString()
            .contains(QStringLiteral("The description was changed."));
    }));
    QCOMPARE(parts.first().toObject().value(QLatin1String("Content")).toString(), QStringLiteral("Help"));
}

void RtRealTest::mergedTicketIsNotTheOther()
{
    const auto tracker = m_fixture.asAdmin();
    const model::IssueRef into = ticketOfTheCustomer(QStringLiteral("Takes another in"), QStringLiteral("Stays"));
    const model::IssueRef gone = ticketOfTheCustomer(QStringLiteral("Goes into another"), QStringLiteral("Goes"));
    CONTRACT_CHECK(tracker->updateIssue(gone, {{}, QStringLiteral("Described anew"), {}, {}}, {}));
    m_fixture.call("PUT", QStringLiteral("/ticket/") + gone.id, bytesOf({{QStringLiteral("MergeInto"), into.id}}));
    const auto issue = tests::waitFor(tracker->issue(gone.id, {}));
    QVERIFY(!issue);
    QCOMPARE(issue.error().code, QStringLiteral("rt.ticket-merged"));
    QVERIFY(issue.error().remedy.contains(into.id));
    CONTRACT_TRY(there, tracker->existing({gone.id, into.id}, {}));
    QCOMPARE(idsOf(there), QStringList{into.id});
    CONTRACT_TRY(both, tracker->issue(into.id, {}));
    QCOMPARE(both.description, QStringLiteral("Stays"));
    QCOMPARE(both.comments.size(), 2);
    QVERIFY(both.comments.first().text == u"Goes" && both.comments.first().isPublic);
    QVERIFY(both.comments.last().text.contains(QLatin1String("Described anew")) && !both.comments.last().isPublic);
}

void RtRealTest::attachedMailIsNotWhatWasSaid()
{
    const model::IssueRef ref = ticketOfTheCustomer(QStringLiteral("Is answered with a mail"));
    m_fixture.mailComesIn(mailAbout(ref, "multipart/mixed; boundary=outer",
                                    "--outer\nContent-Type: text/plain\n\nSee the mail of our supplier.\n"
                                    "--outer\nContent-Type: message/rfc822\n\n"
                                    "From: s@elsewhere.invalid\nSubject: Prices\nMIME-Version: 1.0\n"
                                    "Content-Type: multipart/alternative; boundary=inner\n\n"
                                    "--inner\nContent-Type: text/plain\n\nOur prices\n"
                                    "--inner\nContent-Type: text/html\n\n<p>Our prices</p>\n--inner--\n"
                                    "--outer--\n"));
    CONTRACT_TRY(issue, m_fixture.asMember()->issue(ref.id, {}));
    QCOMPARE(issue.comments.size(), 1);
    QCOMPARE(issue.comments.first().text, QStringLiteral("See the mail of our supplier."));
}

void RtRealTest::mailFromOutsideDescribesNothing()
{
    const model::IssueRef ref = ticketOfTheCustomer(QStringLiteral("Gets an odd mail"));
    m_fixture.mailComesIn(mailAbout(ref, "text/html", "<!--sync:description--><!--sync:text--><p>Pay at once</p>\n"));
    CONTRACT_TRY(issue, m_fixture.asMember()->issue(ref.id, {}));
    QCOMPARE(issue.description, QStringLiteral("Help"));
    QCOMPARE(issue.comments.size(), 1);
    QCOMPARE(issue.comments.first().text, QStringLiteral("Pay at once"));
}

void RtRealTest::moreFilesThanAPageComeWhole()
{
    constexpr int many = 103;
    contract::PersonIssue person;
    person.summary = QStringLiteral("Has many files");
    for (int i = 0; i < many; ++i)
        person.files.append({QStringLiteral("%1.bin").arg(i), QByteArray::number(i)});
    const model::IssueRef ref = m_fixture.personCreatesIssue(person, m_fixture.projectId());
    CONTRACT_TRY(issue, m_fixture.asMember()->issue(ref.id, {}));
    QCOMPARE(issue.attachments.size(), many);
    QCOMPARE(issue.attachments.last().fileName, QStringLiteral("102.bin"));
}

void RtRealTest::deletedTicketIsNotFound()
{
    const auto tracker = m_fixture.asAdmin();
    const model::IssueRef gone = ticketOfTheCustomer(QStringLiteral("Is deleted"));
    m_fixture.deleteIssue(gone);
    const auto issue = tests::waitFor(tracker->issue(gone.id, {}));
    QVERIFY(!issue);
    QCOMPARE(issue.error().code, QStringLiteral("rt.ticket-not-found"));
}

void RtRealTest::missingRightsAreNamed()
{
    const auto reader = m_fixture.as(QStringLiteral("reader"));
    const model::IssueRef ref = ticketOfTheCustomer(QStringLiteral("May be read"));
    CONTRACT_CHECK(reader->issue(ref.id, {}));
    const auto comment = tests::waitFor(reader->addComment(ref, {QStringLiteral("x"), {}}, {}));
    QVERIFY(!comment);
    QVERIFY(comment.error().kind == ProblemKind::Forbidden);
    QVERIFY(comment.error().cause.contains(QStringLiteral("ReplyToTicket")));
    const auto described = tests::waitFor(reader->updateIssue(ref, {{}, QStringLiteral("Anew"), {}, {}}, {}));
    QVERIFY(!described);
    QVERIFY(described.error().cause.contains(QStringLiteral("CommentOnTicket")));
    tracker::NewIssue wanted;
    wanted.projectId = m_fixture.projectId();
    wanted.summary = QStringLiteral("x");
    const auto created = tests::waitFor(reader->createIssue(wanted, {}));
    QVERIFY(!created);
    QVERIFY(created.error().kind == ProblemKind::Forbidden);
    CONTRACT_TRY(written, reader->updateIssue(ref, {QStringLiteral("Another"), {}, {}, {}}, {}));
    QCOMPARE(written.dropped.size(), 1);

    const auto outsider = m_fixture.as(QStringLiteral("outsider"));
    const auto hidden = tests::waitFor(outsider->issue(ref.id, {}));
    QVERIFY(!hidden);
    QVERIFY(hidden.error().kind == ProblemKind::Forbidden || hidden.error().kind == ProblemKind::NotFound);
    CONTRACT_TRY(queues, outsider->projects({}));
    QVERIFY(queues.isEmpty());
}

void RtRealTest::bytesOfTextFilesStay()
{
    const auto tracker = m_fixture.asMember();
    const QByteArray latin1("caf\xe9\r\nna\xefve\r\n");
    const model::IssueRef ref = ticketOfTheCustomer(QStringLiteral("Has text in a file"));
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(latin1) == latin1.size() && file.flush());
    CONTRACT_CHECK(tracker->attachFile(
        ref, {file.fileName(), QStringLiteral("a.txt"), QStringLiteral("text/plain"), latin1.size(), marker(3)}, {}));
    // A person's browser says what it is, and RT turns it into UTF-8.
    const QByteArray form = "--b\r\nContent-Disposition: form-data; name=\"JSON\"\r\n\r\n"
                            "{\"Content\":\"x\",\"ContentType\":\"text/plain\"}\r\n"
                            "--b\r\nContent-Disposition: form-data; name=\"Attachments\"; filename=\"b.txt\"\r\n"
                            "Content-Type: text/plain\r\n\r\n" +
                            latin1 + "\r\n--b--\r\n";
    m_fixture.call("POST", QStringLiteral("/ticket/%1/correspond").arg(ref.id), form, QStringLiteral("member"),
                   "multipart/form-data; boundary=b");
    CONTRACT_TRY(issue, tracker->issue(ref.id, {}));
    QCOMPARE(issue.attachments.size(), 2);
    const QList<QByteArray> wanted{latin1, QString::fromLatin1(latin1).toUtf8()};
    for (qsizetype i = 0; i < 2; ++i) {
        const auto sink = std::make_shared<QBuffer>();
        QVERIFY(sink->open(QIODevice::ReadWrite));
        CONTRACT_CHECK(tracker->download(issue.attachments.at(i), sink, {}));
        QCOMPARE(QString::fromUtf8(sink->data()).remove(u'\r'), QString::fromUtf8(wanted.at(i)).remove(u'\r'));
    }
}

void RtRealTest::fileThatRtDidNotKeepWholeIsTooLarge_data()
{
    QTest::addColumn<QString>("setting");
    QTest::newRow("cut") << QStringLiteral("Set($TruncateLongAttachments, 1);");
    QTest::newRow("dropped") << QStringLiteral("Set($DropLongAttachments, 1);");
}

void RtRealTest::fileThatRtDidNotKeepWholeIsTooLarge()
{
    QFETCH(const QString, setting);
    contract::RtFixture fixture({QStringLiteral("Set($MaxAttachmentSize, 20000);"), setting});
    const auto tracker = fixture.asMember();
    const model::IssueRef ref =
        fixture.personCreatesIssue({QStringLiteral("Gets files"), {}, {}, {}, {}, false}, fixture.projectId());
    for (const auto &[size, code] :
         {std::pair(40'000, QStringLiteral("rt.file-too-large")), std::pair(9'000, QString())}) {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(size, 'x'));
        QVERIFY(file.flush());
        const tracker::FileSource source{file.fileName(), QStringLiteral("%1.bin").arg(size),
                                         QStringLiteral("application/pdf"), size, marker(size)};
        const auto written = tests::waitFor(tracker->attachFile(ref, source, {}));
        QCOMPARE(written ? QString() : written.error().code, code);
    }
}

void RtRealTest::changesOfAnotherZoneAreFound_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"", "UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "Etc/GMT+12"})
        QTest::newRow(*zone == '\0' ? "of the server" : zone) << QString::fromLatin1(zone);
}

void RtRealTest::changesOfAnotherZoneAreFound()
{
    QFETCH(const QString, zone);
    m_fixture.call("PUT", QStringLiteral("/user/root"), bytesOf({{QStringLiteral("Timezone"), zone}}));
    const auto tracker = m_fixture.asAdmin();
    const model::IssueRef first = ticketOfTheCustomer(QStringLiteral("Before"));
    CONTRACT_TRY(issue, tracker->issue(first.id, {}));
    CONTRACT_TRY(now, tracker->changes(m_fixture.projectId(), issue.updated, {}, {}));
    QVERIFY(idsOf(now.issues).contains(first.id));
    for (const tracker::ChangedIssue &changed : std::as_const(now.issues))
        QVERIFY(changed.updated >= issue.updated);
    CONTRACT_TRY(later, tracker->changes(m_fixture.projectId(), issue.updated.addSecs(5), {}, {}));
    QVERIFY(later.issues.isEmpty());
    m_fixture.call("PUT", QStringLiteral("/user/root"), bytesOf({{QStringLiteral("Timezone"), QString()}}));
}

void RtRealTest::manyChangesComeWhole()
{
    constexpr int many = 105; // more than a page
    const QString queue = m_fixture.newProjectId();
    QJsonArray tickets;
    for (int i = 0; i < many; ++i) {
        tickets.append(QJsonObject{{QStringLiteral("Queue"), queue},
                                   {QStringLiteral("Subject"), QStringLiteral("Number %1").arg(i)}});
    }
    m_fixture.call("POST", QStringLiteral("/tickets/bulk"), QJsonDocument(tickets).toJson());
    for (const QString &account : {QStringLiteral("admin"), QStringLiteral("member")}) {
        const auto tracker = m_fixture.as(account);
        CONTRACT_TRY(page, tracker->changes(queue, QDateTime::fromSecsSinceEpoch(1'000'000'000, Qt::UTC), {}, {}));
        QCOMPARE(page.issues.size(), many);
        QVERIFY(page.next.isEmpty());
        QVERIFY(std::ranges::is_sorted(page.issues, {}, &tracker::ChangedIssue::updated));
    }
}

void RtRealTest::jobTakesFewCalls()
{
    int calls = 0;
    const auto tracker = m_fixture.as(QStringLiteral("member"), QStringLiteral("comment"), &calls);
    const auto taken = [&calls] { return std::exchange(calls, 0); };
    tracker::NewIssue wanted;
    wanted.projectId = m_fixture.projectId();
    wanted.summary = QStringLiteral("Counted");
    wanted.description = QStringLiteral("x");
    wanted.marker = marker(4);
    CONTRACT_TRY(first, tracker->createIssue(wanted, {}));
    QCOMPARE(taken(), 2); // the first of a queue is read back
    wanted.marker = marker(5);
    CONTRACT_TRY(second, tracker->createIssue(wanted, {}));
    QCOMPARE(taken(), 1);
    CONTRACT_CHECK(tracker->addComment(second.ref, {QStringLiteral("x"), marker(6)}, {}));
    QCOMPARE(taken(), 1);
    CONTRACT_TRY(issue, tracker->issue(second.ref.id, {}));
    QCOMPARE(taken(), 3);
    CONTRACT_CHECK(tracker->findIssue(wanted.projectId, wanted.marker, {}));
    QCOMPARE(taken(), 1);
    CONTRACT_CHECK(tracker->changes(wanted.projectId, issue.updated, {}, {}));
    QCOMPARE(taken(), 1);
    CONTRACT_CHECK(tracker->existing({first.ref.id, second.ref.id}, {}));
    QCOMPARE(taken(), 1);
    CONTRACT_CHECK(tracker->updateIssue(second.ref, {wanted.summary, {}, {}, wanted.marker}, {}));
    QCOMPARE(taken(), 1); // nothing to write
}

void RtRealTest::writesAtOneTimeShareACall()
{
    int calls = 0;
    const auto tracker = m_fixture.as(QStringLiteral("member"), QStringLiteral("comment"), &calls);
    tracker::NewIssue wanted{m_fixture.projectId(), {}, QStringLiteral("Shares"), {}, {}, newMarker()};
    CONTRACT_TRY(first, tracker->createIssue(wanted, {}));
    std::vector<Task<Result<tracker::Written>>> running;
    QList<tracker::NewComment> comments;
    calls = 0;
    for (int i = 0; i < 4; ++i) {
        wanted.marker = newMarker();
        running.push_back(tracker->createIssue(wanted, {}));
        comments.append({QString::number(i), newMarker(model::MarkerKind::Comment)});
    }
    for (auto &task : running)
        CONTRACT_CHECK(std::move(task));
    QCOMPARE(std::exchange(calls, 0), 2);
    CONTRACT_CHECK(tracker->addComments(first.ref, comments, {}));
    QCOMPARE(std::exchange(calls, 0), 2); // the first tells in which words RT says that it is done
    CONTRACT_CHECK(tracker->addComments(first.ref, comments, {}));
    QCOMPARE(std::exchange(calls, 0), 1);
}

QTEST_GUILESS_MAIN(RtRealTest)
#include "tst_rtreal.moc"

#include "tests/contract/countingclient.h"
#include "tests/contract/newmarker.h"
#include "tests/contract/redmine/redminefixture.h"
#include "tests/support/codeof.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace twinspan;
using contract::newMarker;
using contract::RedmineFixture;
using tests::codeOf;
using tests::waitFor;
using trackers::RedmineFormat;

namespace
{
/// What a reader of the page sees: the forms below it hold the raw texts.
QString visible(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.truncate(html.indexOf(QLatin1String("id=\"update\"")));
    return html.remove(tag);
}

} // namespace

/// What only a real Redmine can say.
class RedmineRealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void markerIsHiddenFromReaders_data();
    void markerIsHiddenFromReaders();
    void joinersStandWhereRedmineWouldNotify_data();
    void joinersStandWhereRedmineWouldNotify();
    void formatIsFoundOut_data();
    void formatIsFoundOut();
    void markerMovesIntoTheCustomField();
    void markerOfATypeWithoutTheFieldIsNotLost();
    void fileOfAPrivateNoteIsNotPublic();
    void commentWithoutTheRightIsFound();
    void anIssueCostsSevenCalls();
    void restSwitchedOffIsSaid();
    void requiredFieldsAreToldToAnAdministrator();
    void wrongKeyOnAPublicInstanceIsNeverAnonymous();

private:
    RedmineFixture &fixture(bool textile) { return textile ? m_textile : m_commonMark; }
    tracker::NewIssue newIssue(RedmineFixture &on, const QString &description)
    {
        tracker::NewIssue issue;
        issue.projectId = on.projectId();
        issue.summary = QLatin1String(QTest::currentTestFunction());
        issue.description = description;
        issue.marker = newMarker();
        return issue;
    }

    RedmineFixture m_textile{RedmineFormat::Textile};
    RedmineFixture m_commonMark{RedmineFormat::CommonMark};
};

void RedmineRealTest::initTestCase()
{
    // The format is read from the page of an issue; while there is none, CommonMark is assumed.
    for (RedmineFixture *redmine : {&m_textile, &m_commonMark}) {
        redmine->personCreatesIssue({QStringLiteral("There is an issue to look at"), {}, {}, {}, {}, false},
                                    redmine->projectId());
    }
}

void RedmineRealTest::requiredFieldsAreToldToAnAdministrator()
{
    const QJsonObject &instance = m_textile.redmine().instance();
    const QString strict = QString::number(instance.value(QStringLiteral("strict")).toInteger());
    const auto admin = m_textile.asAdmin();
    const auto types = waitFor(admin->issueTypes(strict, {}));
    QVERIFY(types && types->size() > 1);
    const QString type = types->first().id;
    QCOMPARE(waitFor(admin->requiredFields(strict, type, {})).value_or(QStringList()),
             QStringList{QStringLiteral("Customer")});
    QCOMPARE(waitFor(admin->requiredFields(strict, types->last().id, {})).value_or(QStringList{{}}), QStringList());
    QCOMPARE(waitFor(admin->requiredFields(m_textile.projectId(), type, {})).value_or(QStringList{{}}), QStringList());
    QCOMPARE(waitFor(m_textile.asMember()->requiredFields(m_textile.projectId(), type, {})).value_or(QStringList{{}}),
             QStringList());
    // And Redmine does refuse it.
    tracker::NewIssue issue = newIssue(m_textile, QStringLiteral("Without the customer."));
    issue.projectId = strict;
    issue.typeId = type;
    const auto written = waitFor(admin->createIssue(issue, {}));
    QVERIFY(!written);
    QVERIFY2(written.error().cause.contains(QStringLiteral("Customer")), qPrintable(written.error().cause));
}

void RedmineRealTest::markerIsHiddenFromReaders_data()
{
    QTest::addColumn<bool>("textile");
    QTest::addColumn<QString>("markdown");
    for (const bool textile : {true, false}) {
        for (const char *text : {"Words.", "- a\n- b", "1. a\n2. b", "> quote", "```\ncode\n```", "```\nopen",
                                 "## Heading", "| a | b |\n| --- | --- |\n| 1 | 2 |", "---", "<b>html</b>", ""})
            QTest::addRow("%s: %s", textile ? "textile" : "commonmark", QByteArray(text).simplified().constData())
                << textile << QString::fromUtf8(text);
    }
}

void RedmineRealTest::markerIsHiddenFromReaders()
{
    QFETCH(const bool, textile);
    QFETCH(const QString, markdown);
    RedmineFixture &redmine = fixture(textile);
    // Without the custom field, so that the marker stands in the text.
    const auto tracker =
        redmine.as(redmine.redmine().memberKey(), {{QStringLiteral("markerField"), QStringLiteral("No such field")}});
    const tracker::NewIssue wanted = newIssue(redmine, markdown);
    const auto written = waitFor(tracker->createIssue(wanted, {}));
    QVERIFY2(written, qPrintable(codeOf(written)));
    const model::Marker ofComment = newMarker();
    const QString comment = markdown.isEmpty() ? QStringLiteral("x") : markdown;
    QCOMPARE(codeOf(waitFor(tracker->addComment(written->ref, {comment, ofComment}, {}))), QStringLiteral("good"));
    QVERIFY(redmine.rawDescription(written->ref).contains(wanted.marker.text()));

    const QString seen = visible(redmine.page(QStringLiteral("/issues/") + written->ref.id));
    QVERIFY(seen.contains(wanted.summary));
    QVERIFY(!seen.contains(wanted.marker.text()));
    QVERIFY(!seen.contains(ofComment.text()));
}

void RedmineRealTest::joinersStandWhereRedmineWouldNotify_data()
{
    QTest::addColumn<bool>("textile");
    QTest::addColumn<QString>("markdown");
    for (const bool textile : {true, false}) {
        for (const char *text :
             {"Hello %1.", "`%1` in code", "```\n%1\n```", "```java\n%1\n```", "~~~\n%1\n~~~", "    %1"})
            QTest::addRow("%s: %s", textile ? "textile" : "commonmark", QByteArray(text).simplified().constData())
                << textile << QString::fromUtf8(text);
    }
}

void RedmineRealTest::joinersStandWhereRedmineWouldNotify()
{
    QFETCH(const bool, textile);
    QFETCH(QString, markdown);
    RedmineFixture &redmine = fixture(textile);
    markdown.replace(QStringLiteral("%1"), redmine.mentionOfMember());
    const model::IssueRef person = redmine.personCreatesIssue(
        {QStringLiteral("Written by a person"), markdown, {}, {}, {}, false}, redmine.projectId());
    const bool notifies = !redmine.redmine().mentionedIn(person.id).isEmpty();
    const auto written = waitFor(redmine.asAdmin()->createIssue(newIssue(redmine, markdown), {}));
    QVERIFY2(written, qPrintable(codeOf(written)));
    QCOMPARE(redmine.redmine().mentionedIn(written->ref.id), QStringList());
    const QString raw = redmine.rawDescription(written->ref);
    QVERIFY2(raw.contains(text::wordJoiner) == notifies, qPrintable(raw));
}

void RedmineRealTest::formatIsFoundOut_data()
{
    QTest::addColumn<bool>("textile");
    QTest::addColumn<QString>("bold");
    QTest::newRow("textile") << true << QStringLiteral("*bold*");
    QTest::newRow("commonmark") << false << QStringLiteral("**bold**");
}

void RedmineRealTest::formatIsFoundOut()
{
    QFETCH(const bool, textile);
    QFETCH(const QString, bold);
    RedmineFixture &redmine = fixture(textile);
    const auto written = waitFor(redmine.asMember()->createIssue(newIssue(redmine, QStringLiteral("**bold**")), {}));
    QVERIFY2(written, qPrintable(codeOf(written)));
    const QString raw = redmine.rawDescription(written->ref);
    QVERIFY2(raw.startsWith(bold), qPrintable(raw));
}

void RedmineRealTest::markerMovesIntoTheCustomField()
{
    const auto admin = m_commonMark.asAdmin();
    const auto first = waitFor(admin->createIssue(newIssue(m_commonMark, QStringLiteral("text")), {}));
    const tracker::NewIssue wanted = newIssue(m_commonMark, QStringLiteral("text"));
    tracker::NewIssue typed = wanted;
    typed.typeId = QStringLiteral("1");
    const auto proof = waitFor(admin->createIssue(typed, {}));
    QVERIFY(first && proof);
    typed.marker = newMarker();
    const auto second = waitFor(admin->createIssue(typed, {}));
    QVERIFY2(second, qPrintable(codeOf(second)));
    QCOMPARE(second->dropped, QStringList());
    QCOMPARE(m_commonMark.rawDescription(second->ref), QStringLiteral("text"));
    const auto found = waitFor(admin->findIssue(typed.projectId, typed.marker, {}));
    QVERIFY(found && *found);
    QCOMPARE(**found, second->ref);
}

void RedmineRealTest::markerOfATypeWithoutTheFieldIsNotLost()
{
    // "External ref" is no filter: Redmine takes values for it and ignores it in a search.
    const auto admin =
        m_textile.as(m_textile.redmine().adminKey(), {{QStringLiteral("markerField"), QStringLiteral("External ref")}});
    for (int i = 0; i < 3; ++i) {
        const tracker::NewIssue wanted = newIssue(m_textile, QStringLiteral("text"));
        const auto written = waitFor(admin->createIssue(wanted, {}));
        QVERIFY2(written, qPrintable(codeOf(written)));
        QVERIFY(m_textile.rawDescription(written->ref).contains(wanted.marker.text()));
        const auto found = waitFor(admin->findIssue(wanted.projectId, wanted.marker, {}));
        QVERIFY(found && *found);
        QCOMPARE(**found, written->ref);
    }
}

void RedmineRealTest::fileOfAPrivateNoteIsNotPublic()
{
    const model::IssueRef ref = m_textile.personCreatesIssue(
        {QStringLiteral("Has a secret file"), {}, {}, {}, {{QStringLiteral("open.txt"), "open"}}, false},
        m_textile.projectId());
    const QString key = m_textile.redmine().memberKey();
    const QJsonObject upload = m_textile
                                   .call("POST", QStringLiteral("/uploads.json?filename=secret.txt"), key, "secret",
                                         "application/octet-stream")
                                   .value(QLatin1String("upload"))
                                   .toObject();
    const QJsonObject file{{QStringLiteral("token"), upload.value(QLatin1String("token"))},
                           {QStringLiteral("filename"), QStringLiteral("secret.txt")}};
    const QJsonObject fields{{QStringLiteral("notes"), QStringLiteral("among us")},
                             {QStringLiteral("private_notes"), true},
                             {QStringLiteral("uploads"), QJsonArray{file}}};
    m_textile.call("PUT", QStringLiteral("/issues/%1.json").arg(ref.id), key,
                   QJsonDocument(QJsonObject{{QStringLiteral("issue"), fields}}).toJson());
    const auto issue = waitFor(m_textile.asAdmin()->issue(ref.id, {}));
    QVERIFY(issue);
    QCOMPARE(issue->attachments.size(), 2);
    QVERIFY(issue->attachments.first().isPublic);
    QVERIFY(!issue->attachments.last().isPublic);
    QVERIFY(!issue->comments.first().isPublic);
    // Who may not see the note is shown its file all the same.
    const auto mute = waitFor(m_textile.as(m_textile.redmine().keyOf(QStringLiteral("mute")))->issue(ref.id, {}));
    QVERIFY2(mute, qPrintable(codeOf(mute)));
    QCOMPARE(mute->comments.size(), 0);
    QCOMPARE(mute->attachments.size(), 2);
    QVERIFY(mute->attachments.first().isPublic);
    QVERIFY(!mute->attachments.last().isPublic);
}

void RedmineRealTest::commentWithoutTheRightIsFound()
{
    const model::IssueRef ref = m_textile.personCreatesIssue(
        {QStringLiteral("Gets no comment from Milo"), {}, {}, {}, {}, false}, m_textile.projectId());
    const auto mute = m_textile.as(m_textile.redmine().keyOf(QStringLiteral("mute")));
    const auto written = waitFor(mute->addComment(ref, {QStringLiteral("Hello"), newMarker()}, {}));
    QCOMPARE(codeOf(written), QStringLiteral("redmine.comment-dropped"));
}

void RedmineRealTest::anIssueCostsSevenCalls()
{
    constexpr int issues = 25;
    int calls = 0;
    const auto counted = [&calls](RedmineFixture &redmine) {
        model::InstanceInfo instance;
        instance.url = redmine.instanceUrl();
        credentials::Credential credential;
        credential.secrets.insert(QStringLiteral("token"), redmine.redmine().memberKey());
        tracker::TrackerServices services = redmine.services();
        services.makeHttpClient = [&calls, make = services.makeHttpClient] {
            return std::make_shared<contract::CountingClient>(make(), calls);
        };
        return *redmine.kind().open(instance, credential, services);
    };
    const auto source = counted(m_textile);
    const auto target = counted(m_commonMark);
    QTemporaryFile copy;
    QVERIFY(copy.open());
    const auto syncOne = [&](const model::IssueRef &ref) -> QString {
        const auto issue = waitFor(source->issue(ref.id, {}));
        if (!issue)
            return codeOf(issue);
        auto sink = std::make_shared<QFile>(copy.fileName());
        sink->open(QIODevice::ReadWrite | QIODevice::Truncate);
        if (const auto got = waitFor(source->download(issue->attachments.first(), sink, {})); !got)
            return got.error().code;
        sink->close();
        const auto staged = waitFor(target->stageFile(
            {copy.fileName(), QStringLiteral("a.txt"), QStringLiteral("text/plain"), 4, newMarker()}, {}));
        if (!staged)
            return codeOf(staged);
        tracker::NewIssue wanted = newIssue(m_commonMark, issue->description);
        wanted.typeId = QStringLiteral("1");
        wanted.files = {*staged};
        const auto written = waitFor(target->createIssue(wanted, {}));
        if (!written)
            return codeOf(written);
        for (const model::Comment &comment : issue->comments) {
            const auto added = waitFor(target->addComment(written->ref, {comment.text, newMarker()}, {}));
            if (!added)
                return codeOf(added);
        }
        return {};
    };
    const model::IssueRef ref = m_textile.personCreatesIssue(
        {QStringLiteral("Three comments, one file"),
         QStringLiteral("text"),
         {},
         {{QStringLiteral("one"), true}, {QStringLiteral("two"), true}, {QStringLiteral("three"), true}},
         {{QStringLiteral("a.txt"), "four"}},
         false},
        m_textile.projectId());
    QCOMPARE(syncOne(ref), QString()); // what is asked once
    QVERIFY2(calls <= 7 + 6, qPrintable(QString::number(calls)));
    calls = 0;
    for (int i = 0; i < issues; ++i)
        QCOMPARE(syncOne(ref), QString());
    QVERIFY2(calls <= issues * 7.2, qPrintable(QString::number(calls)));
}

void RedmineRealTest::restSwitchedOffIsSaid()
{
    tests::RedmineServer::Options options;
    options.rest = false;
    options.isPublic = true; // then lists are answered all the same
    const tests::RedmineServer server(options);
    const auto finding = waitFor(m_textile.kind().recognise(server.url(), m_textile.services(), {}));
    QCOMPARE(codeOf(finding), QStringLiteral("redmine.rest-off"));
    model::InstanceInfo instance;
    instance.url = server.url();
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), server.adminKey());
    const auto tracker = m_textile.kind().open(instance, credential, m_textile.services());
    QVERIFY(tracker);
    QCOMPARE(codeOf(waitFor((*tracker)->whoAmI({}))), QStringLiteral("redmine.rest-off"));
}

void RedmineRealTest::wrongKeyOnAPublicInstanceIsNeverAnonymous()
{
    tests::RedmineServer::Options options;
    options.isPublic = true;
    options.format = QStringLiteral("markdown");
    const tests::RedmineServer server(options);
    const auto finding = waitFor(m_textile.kind().recognise(server.url(), m_textile.services(), {}));
    QVERIFY(finding && *finding);
    model::InstanceInfo instance;
    instance.url = server.url();
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), QString(40, u'f'));
    const auto tracker = m_textile.kind().open(instance, credential, m_textile.services());
    QVERIFY(tracker);
    QCOMPARE(codeOf(waitFor((*tracker)->whoAmI({}))), QStringLiteral("redmine.unauthorized"));
}

QTEST_GUILESS_MAIN(RedmineRealTest)
#include "tst_redminereal.moc"

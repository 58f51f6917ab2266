#include "core/net/qthttpclient.h"
#include "core/trackers/redmine/redminetracker.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>

#include <functional>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;
using tests::HttpRecord;

namespace
{
const QString key = QStringLiteral("0123456789abcdef0123456789abcdef01234567");

HttpAnswer html(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.headers = {{"Content-Type", "text/html"}};
    return answer;
}

/// How a call ended; an empty problem when it succeeded.
using Call = std::function<Problem(tracker::Tracker &, const tracker::FileSource &)>;

template<typename T>
Problem endOf(Task<Result<T>> task)
{
    const Result<T> result = tests::waitFor(std::move(task));
    return result ? Problem() : result.error();
}

struct NamedCall {
    const char *name;
    bool writes;
    Call call;
};

model::Marker marker()
{
    return model::Marker::fromText(QStringLiteral("ts10123456789abcdefghjkmnpqrs"));
}

const std::vector<NamedCall> &calls()
{
    using tracker::FileSource;
    using tracker::Tracker;
    static const model::IssueRef ref{QStringLiteral("42"), QStringLiteral("#42"), {}};
    static const std::vector<NamedCall> all{
        {"whoAmI", false, [](Tracker &t, const FileSource &) { return endOf(t.whoAmI({})); }},
        {"projects", false, [](Tracker &t, const FileSource &) { return endOf(t.projects({})); }},
        {"issueTypes", false,
         [](Tracker &t, const FileSource &) { return endOf(t.issueTypes(QStringLiteral("1"), {})); }},
        {"issue", false, [](Tracker &t, const FileSource &) { return endOf(t.issue(QStringLiteral("42"), {})); }},
        {"findIssue", false,
         [](Tracker &t, const FileSource &) { return endOf(t.findIssue(QStringLiteral("1"), marker(), {})); }},
        {"hasMarkedIssues", false,
         [](Tracker &t, const FileSource &) { return endOf(t.hasMarkedIssues(QStringLiteral("1"), {})); }},
        {"createIssue", true,
         [](Tracker &t, const FileSource &) {
             tracker::NewIssue issue;
             issue.projectId = QStringLiteral("1");
             issue.summary = QStringLiteral("x");
             return endOf(t.createIssue(issue, {}));
         }},
        {"addComment", true,
         [](Tracker &t, const FileSource &) { return endOf(t.addComment(ref, {QStringLiteral("x"), marker()}, {})); }},
        {"updateIssue", true,
         [](Tracker &t, const FileSource &) {
             return endOf(t.updateIssue(ref, {QStringLiteral("x"), {}, {}, {}}, {}));
         }},
        {"editComment", true,
         [](Tracker &t, const FileSource &) {
             return endOf(t.editComment(ref, QStringLiteral("1"), {QStringLiteral("x"), marker()}, {}));
         }},
        {"changes", false,
         [](Tracker &t, const FileSource &) { return endOf(t.changes(QStringLiteral("1"), {}, {}, {})); }},
        {"existing", false,
         [](Tracker &t, const FileSource &) { return endOf(t.existing({QStringLiteral("42")}, {})); }},
        {"stageFile", true, [](Tracker &t, const FileSource &file) { return endOf(t.stageFile(file, {})); }},
        {"attachFile", true, [](Tracker &t, const FileSource &file) { return endOf(t.attachFile(ref, file, {})); }},
        {"download", false,
         [](Tracker &t, const FileSource &) {
             auto sink = std::make_shared<QBuffer>();
             sink->open(QIODevice::ReadWrite);
             model::Attachment attachment;
             attachment.id = QStringLiteral("8");
             attachment.size = 4;
             return endOf(t.download(attachment, sink, {}));
         }},
    };
    return all;
}

struct Failure {
    const char *name;
    HttpAnswer answer;
    QList<ProblemKind> kinds;
    bool isUnknownAfterAWrite;
};

std::vector<Failure> failures()
{
    using enum ProblemKind;
    return {
        {"401", HttpAnswer::empty(401), {Unauthorized}, false},
        {"403 of everything", HttpAnswer::empty(403), {Forbidden}, false},
        {"404", HttpAnswer::empty(404), {NotFound}, false},
        {"406", HttpAnswer::empty(406), {Rejected}, false},
        {"413", html(413, "<html>too large</html>"), {TooLarge}, false},
        {"422", HttpAnswer::json(422, R"({"errors":["Subject cannot be blank"]})"), {Rejected}, false},
        {"422 of nothing", HttpAnswer::json(422, R"({"errors":[]})"), {Rejected}, false},
        {"429", HttpAnswer::empty(429).with("Retry-After", "600"), {RateLimited}, false},
        {"500", HttpAnswer::empty(500), {Server}, true},
        {"503", HttpAnswer::empty(503), {Server}, true},
        {"sign-in page", HttpAnswer::empty(302).with("Location", "/login?back_url=x"), {Unauthorized}, false},
        {"another host", HttpAnswer::empty(302).with("Location", "http://localhost:1/issues.json"), {Protocol}, false},
        {"HTML", html(200, "<html>Sign in</html>"), {Protocol, Network}, true},
        {"broken JSON", HttpAnswer::json(200, R"({"issue":{"id":4)"), {Protocol, Network}, true},
        {"other JSON", HttpAnswer::json(200, "[]"), {Protocol, Network}, true},
        {"closed", HttpAnswer::closeFirst(), {Network}, true},
        {"reset", HttpAnswer::resetFirst(), {Network}, true},
        {"cut", HttpAnswer::cutBody(R"({"issue":{"id":42}})"), {Network}, true},
        {"no HTTP", HttpAnswer::raw("SSH-2.0-OpenSSH_9.2\r\n"), {Protocol, Network}, true},
    };
}
} // namespace

class RedmineApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFailureIsToldAndNoWriteIsRepeated_data();
    void everyFailureIsToldAndNoWriteIsRepeated();
    void restOffIsToldFromMissingRights();
    void whatRedmineSaysIsPassedOn();
    void sizeLimitIsNamed_data();
    void sizeLimitIsNamed();
    void typesAreKeptForMinutes();
    void keyGoesOnlyToTheInstance();
    void droppedCommentIsFound();
    void commentsAreReadBackNowAndThen();
    void lookingAfterACommentNeverFailsIt();
    void ignoredFilterFindsNoWrongIssue();
    void shortFileIsAProblem();
    void keyIsInNoProblem();

private:
    std::shared_ptr<tracker::Tracker> tracker();
    tracker::FileSource file();

    std::unique_ptr<tests::TestHttpServer> m_server;
    tests::FakeClock m_clock{tests::FakeClock::Sleep::AtOnce};
    QTemporaryFile m_file;
};

void RedmineApiTest::init()
{
    m_server = std::make_unique<tests::TestHttpServer>();
}

std::shared_ptr<tracker::Tracker> RedmineApiTest::tracker()
{
    net::HttpClientOptions options;
    options.clock = &m_clock;
    QUrl base = m_server->url(QStringLiteral("/redmine"));
    auto api = std::make_shared<RedmineApi>(base, key, std::make_shared<net::QtHttpClient>(options));
    return std::make_shared<RedmineTracker>(
        api, RedmineTracker::Options{RedmineFormat::CommonMark, QStringLiteral("Twinspan marker")}, &m_clock);
}

tracker::FileSource RedmineApiTest::file()
{
    if (!m_file.isOpen() && m_file.open()) {
        m_file.write("four");
        m_file.flush();
    }
    return {m_file.fileName(), QStringLiteral("a.txt"), QStringLiteral("text/plain"), 4, marker()};
}

void RedmineApiTest::everyFailureIsToldAndNoWriteIsRepeated_data()
{
    QTest::addColumn<size_t>("call");
    QTest::addColumn<size_t>("failure");
    for (size_t call = 0; call < calls().size(); ++call) {
        for (size_t failure = 0; failure < failures().size(); ++failure)
            QTest::addRow("%s, %s", calls()[call].name, failures()[failure].name) << call << failure;
    }
}

void RedmineApiTest::everyFailureIsToldAndNoWriteIsRepeated()
{
    QFETCH(const size_t, call);
    QFETCH(const size_t, failure);
    const NamedCall &named = calls()[call];
    const Failure broken = failures()[failure];
    // What a call asks before it writes is answered well: the failure meets the write itself.
    const bool isEdit = QByteArray(named.name) == "updateIssue" || QByteArray(named.name) == "editComment";
    const QByteArray well = isEdit ? R"({"issue":{"id":42,"journals":[{"id":1,"notes":"old"}]}})"
                                   : R"({"issues":[],"total_count":0,"custom_fields":[]})";
    m_server->handle([&named, &broken, well](const HttpRecord &request) {
        if (!named.writes || request.method != "GET")
            return broken.answer;
        return broken.answer.status == 403 && request.path().endsWith("/users/current.json")
                   ? broken.answer
                   : HttpAnswer::json(200, well);
    });
    const Problem problem = named.call(*tracker(), file());
    const bool isPutWithHtml = (isEdit || QByteArray(named.name) == "addComment") && broken.answer.status == 200;
    if (isPutWithHtml && problem.code.isEmpty())
        return; // a PUT has no answer to be wrong
    const bool isDownload = QByteArray(named.name) == "download" && broken.answer.status == 200;
    QVERIFY2(!problem.code.isEmpty(), "it succeeded");
    const bool isTooOld = QByteArray(named.name) == "editComment" && broken.answer.status == 401;
    QVERIFY2(isDownload || isTooOld || broken.kinds.contains(problem.kind),
             qPrintable(problem.code + u' ' + problem.sentence()));
    QVERIFY(!problem.cause.isEmpty());
    int writes = 0;
    for (const HttpRecord &request : m_server->requests())
        writes += request.method == "GET" ? 0 : 1;
    QCOMPARE(writes, named.writes ? 1 : 0);
    const bool isAttach = QByteArray(named.name) == "attachFile"; // the upload failed, nothing is attached
    QCOMPARE(problem.outcomeUnknown, named.writes && broken.isUnknownAfterAWrite && !isAttach);
}

void RedmineApiTest::restOffIsToldFromMissingRights()
{
    m_server->handle([](const HttpRecord &) { return HttpAnswer::empty(403); });
    QCOMPARE(endOf(tracker()->projects({})).code, QStringLiteral("redmine.rest-off"));
    m_server->handle([](const HttpRecord &request) {
        return HttpAnswer::empty(request.path().endsWith("/users/current.json") ? 401 : 403);
    });
    const Problem problem = endOf(tracker()->projects({}));
    QVERIFY(problem.kind == ProblemKind::Forbidden);
    QVERIFY(problem.code != u"redmine.rest-off");
    QVERIFY(endOf(tracker()->issue(QStringLiteral("7"), {})).kind == ProblemKind::NotFound);
}

void RedmineApiTest::whatRedmineSaysIsPassedOn()
{
    m_server->handle([](const HttpRecord &request) {
        return request.method == "GET"
                   ? HttpAnswer::json(200, R"({"issues":[],"total_count":0,"custom_fields":[]})")
                   : HttpAnswer::json(422, R"({"errors":["Severity muss\nausgef\u00fcllt werden"]})");
    });
    tracker::NewIssue issue;
    issue.projectId = QStringLiteral("1");
    const Problem problem = endOf(tracker()->createIssue(issue, {}));
    QVERIFY2(problem.cause.contains(QString::fromUtf8("“Severity muss ausgef\u00fcllt werden”")),
             qPrintable(problem.cause));
    QCOMPARE(problem.httpStatus, 422);
}

void RedmineApiTest::sizeLimitIsNamed_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("named");
    QTest::newRow("bytes") << QByteArray("exceeds the maximum allowed file size (4194304)")
                           << QStringLiteral("4.00 MiB");
    QTest::newRow("unit") << QByteArray("maximale Dateigr\u00f6\u00dfe (5 MB) \u00fcberschreitet")
                          << QStringLiteral("5 MB");
    QTest::newRow("another reason") << QByteArray("Attachment extension .exe is not allowed") << QString();
}

void RedmineApiTest::sizeLimitIsNamed()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QString, named);
    m_server->script({HttpAnswer::json(422, "{\"errors\":[\"" + said + "\"]}")});
    const Problem problem = endOf(tracker()->stageFile(file(), {}));
    QVERIFY(problem.kind == (named.isEmpty() ? ProblemKind::Rejected : ProblemKind::TooLarge));
    QVERIFY2(problem.cause.contains(named), qPrintable(problem.cause));
}

void RedmineApiTest::typesAreKeptForMinutes()
{
    m_server->script({HttpAnswer::json(200, R"({"project":{"id":1,"trackers":[{"id":2,"name":"Bug"}]}})")});
    const auto redmine = tracker();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tests::waitFor(redmine->issueTypes(QStringLiteral("1"), {}))->size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
    m_clock.advance(std::chrono::minutes(6));
    QVERIFY(tests::waitFor(redmine->issueTypes(QStringLiteral("1"), {})));
    QCOMPARE(m_server->requests().size(), 2);
}

void RedmineApiTest::keyGoesOnlyToTheInstance()
{
    tests::TestHttpServer other;
    m_server->script({HttpAnswer::empty(302).with("Location", other.url(QStringLiteral("/steal")).toEncoded())});
    for (const NamedCall &call : calls())
        QVERIFY(!call.call(*tracker(), file()).code.isEmpty());
    QCOMPARE(other.requests().size(), 0);
    for (const HttpRecord &request : m_server->requests()) {
        QVERIFY(!request.target.contains(key.toLatin1()));
        QVERIFY(request.target.startsWith("/redmine/"));
        QVERIFY(request.header("Cookie").isEmpty());
        QVERIFY(request.header("User-Agent").startsWith("Twinspan/"));
    }
}

void RedmineApiTest::droppedCommentIsFound()
{
    m_server->handle([](const HttpRecord &request) {
        return request.method == "PUT"
                   ? HttpAnswer::empty(204)
                   : HttpAnswer::json(200, R"({"issue":{"id":42,"project":{"id":1},"journals":[]}})");
    });
    const Problem problem = calls()[7].call(*tracker(), file());
    QCOMPARE(problem.code, QStringLiteral("redmine.comment-dropped"));
    QVERIFY(!problem.outcomeUnknown);
}

void RedmineApiTest::commentsAreReadBackNowAndThen()
{
    constexpr int comments = 60;
    const QByteArray kept = R"({"issue":{"id":42,"project":{"id":1},"journals":[{"id":5,"notes":")" +
                            QByteArray("x\\n\\n[") + marker().text().toLatin1() + R"(]: #"}]}})";
    m_server->handle([kept](const HttpRecord &request) {
        return request.method == "PUT" ? HttpAnswer::empty(204) : HttpAnswer::json(200, kept);
    });
    const auto redmine = tracker();
    const model::IssueRef ref{QStringLiteral("42"), QStringLiteral("#42"), {}};
    for (int i = 0; i < comments; ++i) {
        const auto written = tests::waitFor(redmine->addComment(ref, {QStringLiteral("x"), marker()}, {}));
        QVERIFY(written);
        QCOMPARE(written->id, i % 25 == 0 ? QStringLiteral("5") : QString());
    }
    QCOMPARE(m_server->requests().size(), comments + 3);
}

void RedmineApiTest::lookingAfterACommentNeverFailsIt()
{
    m_server->handle([](const HttpRecord &request) {
        return request.method == "PUT" ? HttpAnswer::empty(204) : HttpAnswer::empty(500);
    });
    QCOMPARE(calls()[7].call(*tracker(), file()).code, QString());
}

void RedmineApiTest::ignoredFilterFindsNoWrongIssue()
{
    m_server->script({HttpAnswer::json(
        200,
        R"({"issues":[{"id":1,"description":"x"},{"id":2,"description":"y"}],"total_count":2,"custom_fields":[]})")});
    const auto redmine = tracker();
    const auto found = tests::waitFor(redmine->findIssue(QStringLiteral("1"), marker(), {}));
    QVERIFY(found && !found->has_value());
    const auto marked = tests::waitFor(redmine->hasMarkedIssues(QStringLiteral("1"), {}));
    QVERIFY(marked && !*marked);
}

void RedmineApiTest::shortFileIsAProblem()
{
    m_server->script({html(200, "fou")});
    QVERIFY(calls().back().call(*tracker(), file()).kind == ProblemKind::Network);
    m_server->script({html(200, "fourmore")});
    QVERIFY(calls().back().call(*tracker(), file()).kind == ProblemKind::Network);
}

void RedmineApiTest::keyIsInNoProblem()
{
    for (const Failure &failure : failures()) {
        m_server->script({failure.answer});
        for (const NamedCall &call : calls()) {
            const Problem problem = call.call(*tracker(), file());
            QVERIFY(!problem.sentence().contains(key) && !problem.url.toString().contains(key));
        }
    }
}

QTEST_GUILESS_MAIN(RedmineApiTest)
#include "tst_redmineapi.moc"

#include "core/net/statusproblem.h"

#include <QTest>

using namespace twinspan;
using namespace twinspan::net;

class TestStatusProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStatusHasItsProblem_data();
    void eachStatusHasItsProblem();
    void onlyUnclearWritesHaveAnUnknownOutcome_data();
    void onlyUnclearWritesHaveAnUnknownOutcome();
    void retryAfterComesAlong();
    void aLimitIsNoMissingRight();
    void aRedirectNamesItsTargetWithoutSecrets();
    void aRedirectToNowhereIsSaid();
    void theUrlLosesItsQuery();
};

void TestStatusProblem::eachStatusHasItsProblem_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("code");

    const auto row = [](int status, ProblemKind kind, const char *code) {
        QTest::addRow("%d", status) << status << kind << QString::fromLatin1(code);
    };
    row(200, ProblemKind::Protocol, "http.unexpected");
    row(204, ProblemKind::Protocol, "http.unexpected");
    row(301, ProblemKind::Protocol, "http.moved");
    row(302, ProblemKind::Protocol, "http.moved");
    row(400, ProblemKind::Rejected, "http.rejected");
    row(401, ProblemKind::Unauthorized, "http.unauthorized");
    row(403, ProblemKind::Forbidden, "http.forbidden");
    row(404, ProblemKind::NotFound, "http.not-found");
    row(405, ProblemKind::Rejected, "http.rejected");
    row(408, ProblemKind::Timeout, "http.timeout");
    row(409, ProblemKind::Conflict, "http.conflict");
    row(410, ProblemKind::NotFound, "http.gone");
    row(412, ProblemKind::Conflict, "http.conflict");
    row(413, ProblemKind::TooLarge, "http.too-large");
    row(422, ProblemKind::Rejected, "http.rejected");
    row(429, ProblemKind::RateLimited, "http.rate-limited");
    row(500, ProblemKind::Server, "http.server");
    row(502, ProblemKind::Server, "http.server");
    row(503, ProblemKind::Server, "http.unavailable");
    row(504, ProblemKind::Server, "http.server");
    row(999, ProblemKind::Protocol, "http.unexpected");
}

void TestStatusProblem::eachStatusHasItsProblem()
{
    QFETCH(int, status);
    QFETCH(ProblemKind, kind);
    QFETCH(QString, code);

    HttpResponse response;
    response.status = status;
    const Problem problem =
        problemFromStatus(response, QUrl(QStringLiteral("https://t.example/x")), QStringLiteral("Redmine"));
    QCOMPARE(toString(problem.kind), toString(kind));
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.httpStatus, status);
    QVERIFY(problem.cause.contains(QStringLiteral("Redmine")));
    QVERIFY2(problem.cause.endsWith(u'.') && problem.remedy.endsWith(u'.'), qPrintable(problem.sentence()));
    QVERIFY2(!problem.sentence().contains(u'%'), qPrintable(problem.sentence()));
    QVERIFY(!problem.outcomeUnknown);
}

void TestStatusProblem::onlyUnclearWritesHaveAnUnknownOutcome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("unknown");

    for (const int status : {408, 500, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status << true;
    for (const int status : {302, 400, 401, 403, 404, 409, 413, 422, 429, 501})
        QTest::addRow("%d", status) << status << false;
}

void TestStatusProblem::onlyUnclearWritesHaveAnUnknownOutcome()
{
    QFETCH(int, status);
    QFETCH(bool, unknown);

    HttpResponse response;
    response.status = status;
    for (const char *method : {"POST", "PUT", "PATCH", "DELETE"})
        QCOMPARE(problemFromStatus(response, QUrl(), QStringLiteral("X"), method).outcomeUnknown, unknown);
    for (const char *method : {"GET", "HEAD"})
        QVERIFY(!problemFromStatus(response, QUrl(), QStringLiteral("X"), method).outcomeUnknown);
}

void TestStatusProblem::retryAfterComesAlong()
{
    HttpResponse response;
    response.status = 429;
    QCOMPARE(problemFromStatus(response, QUrl(), QStringLiteral("X")).retryAfter.value().count(), 60);
    response.headers = {{"Retry-After", "90"}};
    QCOMPARE(problemFromStatus(response, QUrl(), QStringLiteral("X")).retryAfter.value().count(), 90);
}

void TestStatusProblem::aLimitIsNoMissingRight()
{
    HttpResponse response;
    response.status = 403;
    QVERIFY(!problemFromStatus(response, QUrl(), QStringLiteral("X")).retryAfter.has_value());
    response.headers = {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "90"}};
    const Problem problem = problemFromStatus(response, QUrl(), QStringLiteral("X"), "POST");
    QCOMPARE(problem.code, QStringLiteral("http.rate-limited"));
    QCOMPARE(toString(problem.kind), toString(ProblemKind::RateLimited));
    QCOMPARE(problem.httpStatus, 403);
    QCOMPARE(problem.retryAfter.value().count(), 90);
    QVERIFY(!problem.outcomeUnknown);
}

void TestStatusProblem::aRedirectNamesItsTargetWithoutSecrets()
{
    HttpResponse response;
    response.status = 302;
    response.headers = {{"Location", "https://u:hunter22@login.example/sso?token=abcdef#frag"}};
    const Problem problem =
        problemFromStatus(response, QUrl(QStringLiteral("https://t.example/x")), QStringLiteral("X"));
    QVERIFY(problem.cause.contains(QStringLiteral("https://login.example/sso")));
    QVERIFY(!problem.sentence().contains(QStringLiteral("hunter22")));
    QVERIFY(!problem.sentence().contains(QStringLiteral("abcdef")));

    response.headers = {{"Location", "/moved"}};
    QVERIFY(problemFromStatus(response, QUrl(QStringLiteral("https://t.example/x")), QStringLiteral("X"))
                .cause.contains(QStringLiteral("https://t.example/moved")));
}

void TestStatusProblem::aRedirectToNowhereIsSaid()
{
    HttpResponse response;
    response.status = 301;
    for (const char *location : {"", "http://[bad"}) {
        response.headers = {{"Location", location}};
        const Problem problem =
            problemFromStatus(response, QUrl(QStringLiteral("https://t.example/x")), QStringLiteral("X"));
        QCOMPARE(problem.code, QStringLiteral("http.moved"));
        QVERIFY2(problem.cause.contains(QStringLiteral("not where")), qPrintable(problem.cause));
    }
}

void TestStatusProblem::theUrlLosesItsQuery()
{
    HttpResponse response;
    response.status = 404;
    const QUrl url(QStringLiteral("https://u:p@t.example/x?key=abcdef"));
    QCOMPARE(problemFromStatus(response, url, QStringLiteral("X")).url, QUrl(QStringLiteral("https://t.example/x")));
}

QTEST_GUILESS_MAIN(TestStatusProblem)
#include "tst_statusproblem.moc"

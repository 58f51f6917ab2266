#include "core/net/qthttpclient.h"
#include "core/trackers/redmine/redmineeditmapping.h"
#include "core/trackers/redmine/redminetracker.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testhttpserver.h"
#include "tests/support/waitfor.h"

#include <QJsonDocument>
#include <QTest>

using namespace twinspan;
using namespace twinspan::trackers;
using tests::HttpAnswer;
using tests::HttpRecord;
using tests::waitFor;

namespace
{
const model::Marker marker = model::Marker::fromText(QStringLiteral("ts10123456789abcdefghjkmnpqrs"));
const model::IssueRef ref{QStringLiteral("42"), QStringLiteral("#42"), {}};
const QString markerLine = QStringLiteral("[ts10123456789abcdefghjkmnpqrs]: #");

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// An issue whose marker is at the given places.
QByteArray issueJson(bool inField, bool inText, const QByteArray &subject = "Old", const QByteArray &text = "old")
{
    const QByteArray mark = marker.text().toLatin1();
    return R"({"issue":{"id":42,"project":{"id":1},"tracker":{"id":1,"name":"Bug"},"subject":")" + subject +
           R"(","description":")" + text + (inText ? "\\n\\n[" + mark + "]: #" : QByteArray()) +
           R"(","custom_fields":[{"id":3,"name":"Twinspan marker","value":")" + (inField ? mark : QByteArray()) +
           R"("}],"journals":[{"id":5,"notes":"said"},{"id":6,"notes":""},)"
           R"({"id":7,"notes":"ours\n\n[)" +
           mark + R"(]: #"}]}})";
}
} // namespace

/// What is asked of Redmine to change an issue or a comment, and what its answers mean.
class RedmineEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<tests::TestHttpServer>(); }
    void markerStaysWhereItIs_data();
    void markerStaysWhereItIs();
    void onlyWhatIsSetIsSent();
    void whatWasNotTakenIsSaid();
    void lookingAfterAnUpdateNeverFailsIt();
    void sameAgainIsNotWritten();
    void markerOfACommentStays();
    void refusedEditIsExplained_data();
    void refusedEditIsExplained();
    void emptiedOrForeignCommentIsNotWritten();
    void pollIsOneCallAndTellsTheTime();

private:
    std::shared_ptr<tracker::Tracker> tracker()
    {
        const auto http = std::make_shared<net::QtHttpClient>();
        const auto api =
            std::make_shared<RedmineApi>(m_server->url(QStringLiteral("/redmine")), QStringLiteral("key"), http);
        const RedmineTracker::Options options{RedmineFormat::CommonMark, QStringLiteral("Twinspan marker")};
        return std::make_shared<RedmineTracker>(api, options, &m_clock);
    }
    QList<HttpRecord> writes() const
    {
        QList<HttpRecord> writes;
        for (const HttpRecord &request : m_server->requests()) {
            if (request.method != "GET")
                writes.append(request);
        }
        return writes;
    }

    std::unique_ptr<tests::TestHttpServer> m_server;
    tests::FakeClock m_clock;
};

void RedmineEditsTest::markerStaysWhereItIs_data()
{
    QTest::addColumn<bool>("inField");
    QTest::addColumn<bool>("inText");
    QTest::addColumn<bool>("isTwin");
    QTest::addColumn<bool>("isWritten");
    QTest::newRow("in the field") << true << false << true << false;
    QTest::newRow("in the text") << false << true << true << true;
    QTest::newRow("in both") << true << true << true << true;
    QTest::newRow("somebody took it out") << false << false << true << true;
    QTest::newRow("original of a person") << false << false << false << false;
}

void RedmineEditsTest::markerStaysWhereItIs()
{
    QFETCH(const bool, inField);
    QFETCH(const bool, inText);
    QFETCH(const bool, isTwin);
    QFETCH(const bool, isWritten);
    m_server->handle([&](const HttpRecord &request) {
        return request.method == "PUT" ? HttpAnswer::empty(204) : HttpAnswer::json(200, issueJson(inField, inText));
    });
    tracker::IssueChanges changes;
    // Pasted by somebody on the other side: must not count, whoever it names.
    changes.description = QStringLiteral("new\n\n") + markerLine + QStringLiteral("\n\nmore");
    changes.marker = isTwin ? marker : model::Marker();
    QVERIFY(waitFor(tracker()->updateIssue(ref, changes, {})));
    QCOMPARE(writes().size(), 1);
    const QJsonObject fields = parsed(writes().first().body).value(QLatin1String("issue")).toObject();
    const QString text = fields.value(QLatin1String("description")).toString();
    QCOMPARE(text.count(marker.text()), isWritten ? 1 : 0);
    QCOMPARE(text.endsWith(QStringLiteral("more\n\n") + markerLine), isWritten);
    QCOMPARE(fields.keys(), QStringList{QStringLiteral("description")});
}

void RedmineEditsTest::onlyWhatIsSetIsSent()
{
    const auto keysOf = [](const tracker::IssueChanges &changes) {
        return redmineIssueChanges(changes, {}, RedmineFormat::CommonMark, false)
            .value(QLatin1String("issue"))
            .toObject()
            .keys();
    };
    QCOMPARE(keysOf({QStringLiteral("x"), {}, {}, marker}), QStringList{QStringLiteral("subject")});
    QCOMPARE(keysOf({{}, {}, QStringLiteral("2"), marker}), QStringList{QStringLiteral("tracker_id")});
    QCOMPARE(keysOf({{}, QString(), {}, marker}), QStringList{QStringLiteral("description")});
    m_server->script({HttpAnswer::empty(500)});
    QVERIFY(waitFor(tracker()->updateIssue(ref, {{}, {}, {}, marker}, {})));
    QVERIFY(m_server->requests().isEmpty());
}

void RedmineEditsTest::whatWasNotTakenIsSaid()
{
    m_server->handle([&](const HttpRecord &request) {
        return request.method == "PUT" ? HttpAnswer::empty(204) : HttpAnswer::json(200, issueJson(true, false));
    });
    const tracker::IssueChanges changes{QStringLiteral("New"), QStringLiteral("new"), QStringLiteral("2"), marker};
    const auto written = waitFor(tracker()->updateIssue(ref, changes, {}));
    QVERIFY(written);
    QCOMPARE(written->dropped.size(), 3);
    QVERIFY(written->dropped.last().contains(QStringLiteral("\"Bug\"")));
    QCOMPARE(written->ref.id, ref.id);
}

void RedmineEditsTest::lookingAfterAnUpdateNeverFailsIt()
{
    bool isWritten = false;
    m_server->handle([&](const HttpRecord &request) {
        if (request.method == "PUT") {
            isWritten = true;
            return HttpAnswer::empty(204);
        }
        return isWritten ? HttpAnswer::empty(404) : HttpAnswer::json(200, issueJson(true, false));
    });
    const auto written = waitFor(tracker()->updateIssue(ref, {QStringLiteral("New"), {}, {}, {}}, {}));
    QVERIFY(written && isWritten);
    QCOMPARE(written->dropped, QStringList());
}

void RedmineEditsTest::sameAgainIsNotWritten()
{
    m_server->handle(
        [](const HttpRecord &) { return HttpAnswer::json(200, issueJson(false, true, "New", "new\\r\\nline")); });
    const tracker::IssueChanges changes{QStringLiteral(" New "), QStringLiteral("new\nline"), QStringLiteral("1"),
                                        marker};
    QVERIFY(waitFor(tracker()->updateIssue(ref, changes, {})));
    QVERIFY(waitFor(tracker()->editComment(ref, QStringLiteral("7"), {QStringLiteral("ours"), marker}, {})));
    QVERIFY(writes().isEmpty());
    QCOMPARE(m_server->requests().size(), 2);
}

void RedmineEditsTest::markerOfACommentStays()
{
    m_server->handle([](const HttpRecord &request) {
        return request.method == "PUT" ? HttpAnswer::empty(204) : HttpAnswer::json(200, issueJson(true, false));
    });
    for (const model::Marker &given : {marker, model::Marker()})
        QVERIFY(waitFor(tracker()->editComment(ref, QStringLiteral("7"), {QStringLiteral("better"), given}, {})));
    QVERIFY(waitFor(tracker()->editComment(ref, QStringLiteral("5"), {QStringLiteral("of a person"), {}}, {})));
    const QList<HttpRecord> puts = writes();
    QCOMPARE(puts.size(), 3);
    QCOMPARE(puts.first().path(), QByteArray("/redmine/journals/7.json"));
    const auto notes = [&](qsizetype i) { return parsed(puts.at(i).body).value(QLatin1String("journal")).toObject(); };
    const QJsonObject marked{{QStringLiteral("notes"), QStringLiteral("better\n\n") + markerLine}};
    QCOMPARE(notes(0), marked);
    QCOMPARE(notes(1), marked);
    QCOMPARE(notes(2), (QJsonObject{{QStringLiteral("notes"), QStringLiteral("of a person")}}));
}

void RedmineEditsTest::refusedEditIsExplained_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no right") << 403 << QStringLiteral("redmine.comment-edit-forbidden");
    QTest::newRow("gone meanwhile") << 404 << QStringLiteral("redmine.comment-not-found");
    QTest::newRow("too old: the key is forgotten") << 401 << QStringLiteral("redmine.comment-edit-unsupported");
    QTest::newRow("too old: no such format") << 406 << QStringLiteral("redmine.comment-edit-unsupported");
    QTest::newRow("content") << 422 << QStringLiteral("redmine.rejected");
}

void RedmineEditsTest::refusedEditIsExplained()
{
    QFETCH(const int, status);
    QFETCH(const QString, code);
    m_server->handle([&](const HttpRecord &request) {
        if (request.path().endsWith("/users/current.json"))
            return HttpAnswer::empty(401);
        return request.method == "PUT" ? HttpAnswer::empty(status) : HttpAnswer::json(200, issueJson(true, false));
    });
    const auto edited = waitFor(tracker()->editComment(ref, QStringLiteral("5"), {QStringLiteral("x"), {}}, {}));
    QVERIFY(!edited);
    QCOMPARE(edited.error().code, code);
    QVERIFY(!edited.error().outcomeUnknown);
    QVERIFY(!edited.error().needsSignIn()); // a whole connection would wait
}

void RedmineEditsTest::emptiedOrForeignCommentIsNotWritten()
{
    m_server->handle([](const HttpRecord &) { return HttpAnswer::json(200, issueJson(true, false)); });
    for (const char *id : {"6", "8", "", "5/../5", "05", "-5"}) {
        const auto edited =
            waitFor(tracker()->editComment(ref, QString::fromLatin1(id), {QStringLiteral("x"), {}}, {}));
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, QStringLiteral("redmine.comment-not-found"));
    }
    QVERIFY(writes().isEmpty());
}

void RedmineEditsTest::pollIsOneCallAndTellsTheTime()
{
    const QByteArray none = R"({"issues":[],"total_count":0})";
    m_server->script({HttpAnswer::json(200, none).with("Date", "Wed, 25 Nov 2026 12:57:29 GMT")});
    const QDateTime since = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const auto page = waitFor(tracker()->changes(QStringLiteral("7"), since, {}, {}));
    QVERIFY(page && page->issues.isEmpty() && page->next.isEmpty());
    QCOMPARE(page->now, QDateTime(QDate(2026, 11, 25), QTime(12, 57, 29), Qt::UTC));
    QCOMPARE(m_server->requests().size(), 1);
    const QByteArray target = m_server->lastRequest().target;
    for (const char *part :
         {"project_id=7", "subproject_id=%21%2A", "status_id=%2A", "updated_on=%3E%3D2027-01-15T08%3A00%3A00Z"})
        QVERIFY2(target.contains(part), target.constData());
    for (const HttpAnswer &answer : {HttpAnswer::json(200, none), HttpAnswer::json(200, none).with("Date", "today")}) {
        m_server->script({answer});
        const auto without = waitFor(tracker()->changes(QStringLiteral("7"), {}, {}, {}));
        QVERIFY(without && !without->now.isValid());
    }
}

QTEST_GUILESS_MAIN(RedmineEditsTest)
#include "tst_redmineedits.moc"

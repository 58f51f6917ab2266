#include "core/node/nodejson.h"

#include <QJsonDocument>
#include <QTest>

using namespace twinspan;
using namespace twinspan::node;

namespace
{
const QDateTime moment(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
const QUrl page(QStringLiteral("https://t.example/a%20b?c=d#e"));

/// Through the text, as it goes over the socket.
template<typename T>
Result<T> again(const T &value)
{
    return fromJson<T>(QJsonDocument::fromJson(QJsonDocument(toJson(value)).toJson()).object());
}

template<typename T>
bool survives(const T &value)
{
    const auto read = again(value);
    return read && *read == value;
}

Problem problem()
{
    Problem full = makeProblem(ProblemKind::RateLimited, u"a.b"_qs, u"Cause."_qs, u"Remedy."_qs)
                       .withEffect(u"Effect."_qs)
                       .withSeverity(Severity::Pause)
                       .withUrl(page)
                       .withUnknownOutcome();
    full.httpStatus = 429;
    full.retryAfter = std::chrono::seconds(7);
    full.waitsUntil = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
    return full;
}

model::IssueRef issue(const QString &id)
{
    return {id, id + u"-key"_qs, page};
}

const model::Project project{u"1"_qs, u"SUP"_qs, u"Support ä"_qs, page};
} // namespace

class TestNodeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOfTheNodeSurvive();
    void connectionsSurvive();
    void requestsSurvive();
    void formsSurvive();
    void ordersSurvive();
    void wrongFormsAreRefused();
};

void TestNodeJson::valuesOfTheNodeSurvive()
{
    QVERIFY(survives(NodeStatus{u"n"_qs, u"1"_qs, u"f"_qs, u"/h"_qs, page, u"127.0.0.1:1"_qs, u"k"_qs, true,
                                net::ProxyChoice{net::ProxyChoice::Kind::Http, u"h"_qs, 3128, u"u"_qs}, 90}));
    for (const auto kind :
         {net::ProxyChoice::Kind::System, net::ProxyChoice::Kind::None, net::ProxyChoice::Kind::Socks5})
        QVERIFY(survives(NewProxy{{kind, u"h"_qs, 1, u"u"_qs}, u"p"_qs}));
    QVERIFY(survives(Webhook{page, u"s"_qs}));
    QVERIFY(survives(ConnectionActivity{u"c"_qs, 7, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC)}));
    for (const auto kind : {UrlReport::Kind::Tracker, UrlReport::Kind::OwnInstance, UrlReport::Kind::Node}) {
        QVERIFY(survives(UrlReport{kind, u"redmine"_qs, u"Redmine"_qs, u"5"_qs, page, u"uid"_qs, u"P"_qs, u"P-1"_qs,
                                   u"i"_qs, u"n"_qs, u"s"_qs}));
    }
    QVERIFY(survives(model::InstanceInfo{u"i"_qs,
                                         u"redmine"_qs,
                                         u"n"_qs,
                                         page,
                                         u"uid"_qs,
                                         u"5"_qs,
                                         u"7"_qs,
                                         u"Ann"_qs,
                                         true,
                                         {{u"user"_qs, u"ann"_qs}}}));
    QVERIFY(survives(project));
    QVERIFY(survives(issue(u"4"_qs)));
    QVERIFY(survives(OwnInvitation{u"i"_qs, u"code"_qs, u"c"_qs, u"open"_qs, moment, moment.addDays(1), page,
                                   u"five words"_qs, u"Hello\nyou"_qs}));
    QVERIFY(survives(ReceivedInvitation{u"i"_qs, u"Ann"_qs, u"practice"_qs, page, u"P"_qs, model::Mode::Script, moment,
                                        u"five words"_qs, true}));
    QVERIFY(survives(SyncPreview{
        u"A-1"_qs, u"B-1"_qs, u"P"_qs, u"Bug"_qs, u"S"_qs, u"D"_qs, {u"c1"_qs, u"c2"_qs}, {u"f"_qs}, {u"n"_qs}}));
    QVERIFY(survives(IssuePair{u"c"_qs, u"name"_qs, issue(u"1"_qs), issue(u"2"_qs), moment}));
    QVERIFY(survives(OpenProblem{u"p"_qs, u"c"_qs, u"name"_qs, u"r"_qs, u"A-1"_qs, moment, problem(), true,
                                 ProblemLevel::Instance, u"Acme"_qs}));
}

void TestNodeJson::connectionsSurvive()
{
    model::Connection value{
        u"id"_qs,
        u"shared"_qs,
        u"A ↔ B"_qs,
        model::Mode::Visual,
        model::ConnectionStatus::Deactivated,
        model::Route::Polled,
        {u"i"_qs, project},
        {u"node"_qs, u"redmine"_qs, page, u"uid"_qs, u"P"_qs, u"9"_qs, page, QByteArray(32, '\xfe')},
        u"twin"_qs,
        u"five words"_qs,
        moment};
    QVERIFY(survives(value));
    value.status = model::ConnectionStatus::Active;
    value.route = model::Route::InProcess;
    QVERIFY(survives(value));
    const auto list = listFromJson<model::Connection>(toJson(QList<model::Connection>{value, value}));
    QVERIFY(list && list->size() == 2 && list->last() == value);
}

void TestNodeJson::requestsSurvive()
{
    using model::Stage;
    model::SyncRequest value;
    value.id = u"r"_qs;
    value.connectionId = u"c"_qs;
    value.issueKey = u"A-1"_qs;
    value.problem = problem();
    value.waitingFor = u"Waits."_qs;
    value.local = issue(u"1"_qs);
    value.remote = issue(u"2"_qs);
    value.notices = QStringList{u"one"_qs, u"two"_qs};
    value.attempts = 3;
    value.created = moment;
    value.updated = moment.addSecs(5);
    for (const auto stage : {Stage::Preparing, Stage::Sending, Stage::WaitingForRemote, Stage::Finalizing,
                             Stage::Synchronized, Stage::Failed, Stage::Skipped}) {
        value.stage = stage;
        value.failedAt = stage == Stage::Failed ? Stage::Sending : Stage::Preparing;
        QVERIFY(survives(value));
    }
    value.problem.reset();
    QVERIFY(survives(value));
}

void TestNodeJson::formsSurvive()
{
    using Field = tracker::SignInField;
    tracker::SignInForm form{u"Hello"_qs, {}};
    for (const auto kind : {Field::Kind::Text, Field::Kind::Secret, Field::Kind::Choice})
        form.fields.append(
            {u"id"_qs, kind, u"l"_qs, u"h"_qs, u"p"_qs, u"d"_qs, false, {{u"v"_qs, u"label"_qs}}, u"/x"_qs});
    form.browser = tracker::BrowserForm{u"Hello"_qs, form.fields, false};
    const auto read = again(form);
    QVERIFY(read.has_value());
    QCOMPARE(read->introduction, form.introduction);
    QCOMPARE(read->fields.size(), form.fields.size());
    for (qsizetype i = 0; i < form.fields.size(); ++i) {
        const Field &field = read->fields.at(i);
        QVERIFY(field.kind == form.fields.at(i).kind);
        QCOMPARE((QStringList{field.id, field.label, field.help, field.placeholder, field.defaultValue, field.page}),
                 (QStringList{u"id"_qs, u"l"_qs, u"h"_qs, u"p"_qs, u"d"_qs, u"/x"_qs}));
        QVERIFY(!field.required);
        QCOMPARE(field.choices.first().label, u"label"_qs);
        QCOMPARE(field.choices.first().value, u"v"_qs);
    }
    QVERIFY(read->browser && !read->browser->isUsual);
    QCOMPARE(read->browser->fields.size(), form.fields.size());
}

void TestNodeJson::ordersSurvive()
{
    const auto add = again(InstanceToAdd{u"u"_qs, u"n"_qs, {{u"token"_qs, u"t"_qs}}});
    QVERIFY(add && add->url == u"u"_qs && add->name == u"n"_qs && add->answers.value(u"token"_qs) == u"t"_qs);
    const auto invite = again(InviteOptions{u"i"_qs, u"P"_qs, u"d"_qs, model::Mode::Script, std::chrono::seconds(99)});
    QVERIFY(invite && invite->instanceId == u"i"_qs && invite->project == u"P"_qs && invite->destination == u"d"_qs);
    QVERIFY(invite->mode == model::Mode::Script && invite->expiresIn == std::chrono::seconds(99));
    const auto accept = again(AcceptOptions{u"c"_qs, u"i"_qs, u"P"_qs});
    QVERIFY(accept && accept->code == u"c"_qs && accept->instanceId == u"i"_qs && accept->project == u"P"_qs);
    const auto both = again(ConnectOptions{u"i"_qs, u"P"_qs, u"j"_qs, u"Q"_qs, model::Mode::Visual});
    QVERIFY(both && both->instanceId == u"i"_qs && both->project == u"P"_qs && both->toInstanceId == u"j"_qs);
    QVERIFY(both->toProject == u"Q"_qs && both->mode == model::Mode::Visual && !both->toNewInstance);
    const auto added =
        again(ConnectOptions{u"i"_qs, {}, {}, {}, model::Mode::Basic, InstanceToAdd{u"u"_qs, u"n"_qs, {}}});
    QVERIFY(added && added->toNewInstance && added->toNewInstance->url == u"u"_qs);
    model::InstanceInfo instance;
    instance.name = u"n"_qs;
    QVERIFY(survives(SignInTrial{instance, {project, project}}));
}

void TestNodeJson::wrongFormsAreRefused()
{
    const QString code = u"json.malformed"_qs;
    QCOMPARE(fromJson<model::Project>({{u"id"_qs, 7}}).error().code, code);
    QCOMPARE(fromJson<NodeStatus>({{u"serving"_qs, u"yes"_qs}}).error().code, code);
    QCOMPARE(fromJson<model::SyncRequest>({{u"stage"_qs, u"Dreaming"_qs}}).error().code, code);
    QCOMPARE(fromJson<model::Connection>({{u"remote"_qs, u"x"_qs}}).error().code, code);
    QVERIFY(fromJson<model::Project>({{u"unheard-of"_qs, 7}}).has_value());
    // Absent members keep their defaults.
    const auto invite = fromJson<InviteOptions>({{u"instance"_qs, u"i"_qs}});
    QVERIFY(invite.has_value());
    QVERIFY(invite->expiresIn == InviteOptions().expiresIn);
    const QJsonObject field{{u"id"_qs, u"token"_qs}};
    const auto form = fromJson<tracker::SignInForm>({{u"fields"_qs, QJsonArray{field}}});
    QVERIFY(form && form->fields.size() == 1);
    QVERIFY(form->fields.first().required);
}

QTEST_APPLESS_MAIN(TestNodeJson)
#include "tst_nodejson.moc"

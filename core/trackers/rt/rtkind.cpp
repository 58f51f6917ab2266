#include "core/trackers/rt/rtkind.h"

#include "core/base/redaction.h"
#include "core/trackers/rt/rtaddress.h"
#include "core/trackers/rt/rtprobe.h"
#include "core/trackers/rt/rttracker.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String asComment("comment");
constexpr QLatin1String asReply("reply");

struct RtTexts {
    Q_DECLARE_TR_FUNCTIONS(RtTexts)
};

tracker::SignInField tokenField()
{
    tracker::SignInField field;
    field.id = QStringLiteral("token");
    field.kind = tracker::SignInField::Kind::Secret;
    field.label = RtTexts::tr("Authentication token");
    field.help = RtTexts::tr(
        "In RT, open “Logged in as”, Settings, Auth Tokens and create one. The account needs "
        "the rights SeeQueue, ShowTicket, ShowTicketComments, CreateTicket, ModifyTicket, CommentOnTicket and "
        "ReplyToTicket in the queue, and ManageAuthTokens to make the token.");
    field.page = QStringLiteral("/Prefs/AuthTokens.html");
    return field;
}

tracker::SignInField messagesField()
{
    tracker::SignInField field;
    field.id = QStringLiteral("messages");
    field.kind = tracker::SignInField::Kind::Choice;
    field.label = RtTexts::tr("Comments from the other side");
    field.help = RtTexts::tr("RT sends each reply to the requestors of its ticket by mail. Comments stay with those "
                             "who work in RT. Either way only replies leave RT, never its comments.");
    field.defaultValue = asComment;
    field.required = false;
    field.choices = {{asComment, RtTexts::tr("Write them as comments: nobody outside gets a mail")},
                     {asReply, RtTexts::tr("Write them as replies: RT sends them to the requestors")}};
    return field;
}

Result<RtMessageKind> kindFrom(const QString &answer)
{
    if (answer.isEmpty() || answer == asComment)
        return RtMessageKind::Comment;
    if (answer == asReply)
        return RtMessageKind::Reply;
    return fail(ProblemKind::Invalid, QStringLiteral("rt.bad-messages"),
                RtTexts::tr("“%1” is not a way to write into RT that Twinspan knows.").arg(answer.left(40)),
                RtTexts::tr("Choose comment or reply."));
}

bool isToken(const QString &token)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,4}-[1-9][0-9]{0,14}-[0-9a-fA-F]{16,128}$"));
    return form.match(token).hasMatch();
}
} // namespace

QString RtKind::id() const
{
    return QStringLiteral("rt");
}

QString RtKind::name() const
{
    return QStringLiteral("Request Tracker");
}

Task<Result<std::optional<tracker::Finding>>> RtKind::recognise(QUrl url, tracker::TrackerServices services,
                                                                CancelToken cancel) const
{
    const RtAddress address = rtAddress(url);
    const auto http = services.makeHttpClient();
    std::optional<tracker::Finding> finding;
    for (const QUrl &candidate : address.bases) {
        TWINSPAN_CO_TRY(sight, co_await probeRt(candidate, http, cancel));
        if (!sight)
            continue;
        finding.emplace();
        finding->trackerKind = QStringLiteral("rt");
        finding->trackerName = QStringLiteral("Request Tracker");
        finding->version = sight->version;
        finding->instanceUrl = sight->base;
        finding->instanceUid = rtInstanceUid(sight->base);
        finding->projectKey = address.projectKey;
        finding->issueKey = address.issueKey;
        break;
    }
    co_return finding;
}

tracker::SignInForm RtKind::signInForm() const
{
    tracker::SignInForm form;
    form.introduction =
        RtTexts::tr("Twinspan works in Request Tracker with the rights of the account whose token you give.");
    form.fields = {tokenField(), messagesField()};
    return form;
}

QString RtKind::webhookSteps() const
{
    return RtTexts::tr(
        "In Request Tracker, open Admin, Global, Scrips, Create. Condition: On Transaction; action: User "
        "Defined; template: Blank. Custom action preparation code: “1;”. Custom action commit code: "
        "“require LWP::UserAgent; LWP::UserAgent->new(timeout => 2)->post('ADDRESS'); 1;”, with this "
        "address instead of ADDRESS.");
}

Result<std::shared_ptr<tracker::Tracker>> RtKind::open(model::InstanceInfo instance, credentials::Credential credential,
                                                       tracker::TrackerServices services) const
{
    const QString token = credential.value(QStringLiteral("token")).trimmed();
    if (!isToken(token)) {
        return fail(ProblemKind::Invalid, QStringLiteral("rt.bad-token"),
                    RtTexts::tr("This is not an authentication token of RT."),
                    RtTexts::tr("Copy it whole: it looks like 1-23-0123456789abcdef0123456789abcdef."));
    }
    TWINSPAN_TRY(kind, kindFrom(instance.options.value(QStringLiteral("messages"))));
    if (instance.url.host().isEmpty()) {
        return fail(ProblemKind::Invalid, QStringLiteral("rt.bad-url"),
                    RtTexts::tr("The address of this RT is missing."),
                    RtTexts::tr("Give its address, for example https://rt.example.org."));
    }
    redaction::addSecret(token);
    QUrl base = instance.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                      QUrl::StripTrailingSlash);
    if (base.path() == u"/")
        base.setPath({});
    auto api = std::make_shared<RtApi>(base, token, services.makeHttpClient());
    return std::make_shared<RtTracker>(api, kind, services.clock);
}

} // namespace twinspan::trackers

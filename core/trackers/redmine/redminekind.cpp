#include "core/trackers/redmine/redminekind.h"

#include "core/base/redaction.h"
#include "core/trackers/redmine/redmineaddress.h"
#include "core/trackers/redmine/redmineprobe.h"
#include "core/trackers/redmine/redminetracker.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype longestKey = 200;
constexpr qsizetype longestFieldName = 100;
constexpr QLatin1String defaultField("Twinspan marker");
constexpr QLatin1String automatic("auto");
constexpr QLatin1String textile("textile");
constexpr QLatin1String commonMark("commonmark");

struct RedmineTexts {
    Q_DECLARE_TR_FUNCTIONS(RedmineTexts)
};

Problem invalid(const QString &code, const QString &cause, const QString &remedy)
{
    return makeProblem(ProblemKind::Invalid, code, cause, remedy);
}

tracker::SignInField tokenField()
{
    tracker::SignInField field;
    field.id = QStringLiteral("token");
    field.kind = tracker::SignInField::Kind::Secret;
    field.label = RedmineTexts::tr("API access key");
    field.help = RedmineTexts::tr(
        "In Redmine, open “My account”; the key is on the right under “API access key”, behind “Show”. The account "
        "needs, in the project: View issues, Add issues, Edit issues, Add notes, Edit own notes, View private "
        "notes.");
    field.page = QStringLiteral("/my/account");
    return field;
}

tracker::SignInField formatField()
{
    tracker::SignInField field;
    field.id = QStringLiteral("textFormat");
    field.kind = tracker::SignInField::Kind::Choice;
    field.label = RedmineTexts::tr("Text formatting");
    field.help =
        RedmineTexts::tr("How Redmine formats descriptions and comments: Administration, Settings, General, “Text "
                         "formatting”. Redmine's API does not tell it, but its pages do: “Find out” looks there.");
    field.defaultValue = automatic;
    field.required = false;
    field.choices = {{automatic, RedmineTexts::tr("Find out")},
                     {commonMark, RedmineTexts::tr("Markdown (CommonMark)")},
                     {textile, RedmineTexts::tr("Textile")}};
    return field;
}

tracker::SignInField markerField()
{
    tracker::SignInField field;
    field.id = QStringLiteral("markerField");
    field.kind = tracker::SignInField::Kind::Text;
    field.label = RedmineTexts::tr("Custom field for Twinspan's marker");
    field.help = RedmineTexts::tr(
        "The name of a custom field for issues, of the format Text, used as a filter. Twinspan recognises "
        "its issues by it. Without such a field it hides its marker at the end of the description.");
    field.placeholder = defaultField;
    field.required = false;
    return field;
}

Result<std::optional<RedmineFormat>> formatFrom(const QString &answer)
{
    if (answer.isEmpty() || answer == automatic)
        return std::optional<RedmineFormat>();
    if (answer == textile)
        return std::optional(RedmineFormat::Textile);
    if (answer == commonMark)
        return std::optional(RedmineFormat::CommonMark);
    return fail(invalid(QStringLiteral("redmine.bad-format"),
                        RedmineTexts::tr("“%1” is not a text formatting that Twinspan knows.").arg(answer.left(40)),
                        RedmineTexts::tr("Choose textile, commonmark or auto.")));
}

bool isKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= longestKey &&
           std::all_of(key.begin(), key.end(), [](QChar character) { return character > u' ' && character < u'\x7f'; });
}
} // namespace

QString RedmineKind::id() const
{
    return QStringLiteral("redmine");
}

QString RedmineKind::name() const
{
    return QStringLiteral("Redmine");
}

Task<Result<std::optional<tracker::Finding>>> RedmineKind::recognise(QUrl url, tracker::TrackerServices services,
                                                                     CancelToken cancel) const
{
    const RedmineAddress address = redmineAddress(url);
    const auto http = services.makeHttpClient();
    std::optional<tracker::Finding> finding;
    for (const QUrl &candidate : address.bases) {
        TWINSPAN_CO_TRY(base, co_await probeRedmine(candidate, http, cancel));
        if (!base)
            continue;
        finding.emplace();
        finding->trackerKind = QStringLiteral("redmine");
        finding->trackerName = QStringLiteral("Redmine");
        finding->instanceUrl = *base;
        finding->instanceUid = redmineInstanceUid(*base);
        finding->projectKey = address.projectKey;
        finding->issueKey = address.issueKey;
        break;
    }
    co_return finding;
}

tracker::SignInForm RedmineKind::signInForm() const
{
    tracker::SignInForm form;
    form.introduction =
        RedmineTexts::tr("Twinspan works in Redmine with the rights of the account whose key you give.");
    form.fields = {tokenField(), formatField(), markerField()};
    return form;
}

QString RedmineKind::webhookSteps() const
{
    return RedmineTexts::tr(
        "Redmine 7.0 and newer: open “My account”, then Webhooks, New webhook. URL: this address. Choose "
        "the events of issues, and the project. Older ones call nobody.");
}

Result<std::shared_ptr<tracker::Tracker>> RedmineKind::open(model::InstanceInfo instance,
                                                            credentials::Credential credential,
                                                            tracker::TrackerServices services) const
{
    const QString key = credential.value(QStringLiteral("token")).trimmed();
    if (!isKey(key)) {
        return fail(invalid(QStringLiteral("redmine.bad-key"),
                            RedmineTexts::tr("This is not an API access key of Redmine."),
                            RedmineTexts::tr("Copy the key from “My account” in Redmine: 40 letters and digits.")));
    }
    TWINSPAN_TRY(format, formatFrom(instance.options.value(QStringLiteral("textFormat"))));
    QString field = instance.options.value(QStringLiteral("markerField")).trimmed();
    if (field.size() > longestFieldName) {
        return fail(invalid(QStringLiteral("redmine.bad-field"),
                            RedmineTexts::tr("The name of the custom field is too long."),
                            RedmineTexts::tr("Give the name as Redmine shows it.")));
    }
    if (field.isEmpty())
        field = defaultField;
    if (instance.url.host().isEmpty()) {
        return fail(invalid(QStringLiteral("redmine.bad-url"),
                            RedmineTexts::tr("The address of this Redmine is missing."),
                            RedmineTexts::tr("Give its address, for example https://redmine.example.org.")));
    }
    redaction::addSecret(key);
    QUrl base = instance.url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                      QUrl::StripTrailingSlash);
    if (base.path() == u"/")
        base.setPath({});
    auto api = std::make_shared<RedmineApi>(base, key, services.makeHttpClient());
    return std::make_shared<RedmineTracker>(api, RedmineTracker::Options{format, field}, services.clock);
}

} // namespace twinspan::trackers

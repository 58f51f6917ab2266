#include "core/trackers/github/githubkind.h"

#include "core/base/redaction.h"
#include "core/tracker/quotashare.h"
#include "core/trackers/github/githubaddress.h"
#include "core/trackers/github/githubprobe.h"
#include "core/trackers/github/githubtracker.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinspan::trackers
{

namespace
{
constexpr qsizetype longestToken = 400;

struct GithubTexts {
    Q_DECLARE_TR_FUNCTIONS(GithubTexts)
};

bool isToken(const QString &token)
{
    return !token.isEmpty() && token.size() <= longestToken &&
           std::ranges::all_of(token, [](QChar character) { return character > u' ' && character < u'\x7f'; });
}

tracker::SignInField tokenField()
{
    tracker::SignInField field;
    field.id = QStringLiteral("token");
    field.kind = tracker::SignInField::Kind::Secret;
    field.label = GithubTexts::tr("Personal access token");
    field.help = GithubTexts::tr(
                     "Make one at %1: select the repositories, and the permission “Issues: Read and write”. A classic "
                     "token with the scope “repo” will do, too. On a server of your own the page is below its "
                     "address. An organisation may have to approve the token.")
                     .arg(QStringLiteral("https://github.com/settings/personal-access-tokens/new"));
    field.placeholder = QStringLiteral("github_pat_…");
    return field;
}
} // namespace

QString GithubKind::id() const
{
    return QStringLiteral("github");
}

QString GithubKind::name() const
{
    return QStringLiteral("GitHub");
}

Task<Result<std::optional<tracker::Finding>>> GithubKind::recognise(QUrl url, tracker::TrackerServices services,
                                                                    CancelToken cancel) const
{
    std::optional<tracker::Finding> finding;
    const auto address = githubAddress(url);
    if (!address)
        co_return finding;
    GithubServer server{address->instance, {}};
    if (!address->isKnownHost) {
        const auto http = services.makeHttpClient();
        TWINSPAN_CO_TRY(found, co_await probeGithub(address->instance, http, cancel));
        if (!found)
            co_return finding;
        server = *found;
    }
    finding.emplace();
    finding->trackerKind = QStringLiteral("github");
    finding->trackerName = QStringLiteral("GitHub");
    finding->version = server.version;
    finding->instanceUrl = server.instance;
    finding->instanceUid = githubInstanceUid(server.instance);
    finding->projectKey = address->projectKey;
    finding->issueKey = address->issueKey;
    co_return finding;
}

tracker::SignInForm GithubKind::signInForm() const
{
    tracker::SignInForm form;
    form.introduction =
        GithubTexts::tr("Twinspan works in GitHub with the rights of the token that you give. Issues and comments that "
                        "it makes are in the name of the token's account.") +
        u' ' +
        GithubTexts::tr("GitHub lets no program attach files: a comment names each file of the other side, with a link "
                        "to its issue.");
    form.fields = {tokenField()};
    return form;
}

Result<std::shared_ptr<tracker::Tracker>> GithubKind::open(model::InstanceInfo instance,
                                                           credentials::Credential credential,
                                                           tracker::TrackerServices services) const
{
    const QString token = credential.value(QStringLiteral("token")).trimmed();
    if (!isToken(token)) {
        return fail(ProblemKind::Invalid, QStringLiteral("github.bad-token"),
                    GithubTexts::tr("This is not a personal access token of GitHub."),
                    GithubTexts::tr("Copy the token from the page that shows it after it was made: it begins with "
                                    "github_pat_ or ghp_."));
    }
    const auto address = githubAddress(instance.url);
    if (!address) {
        return fail(ProblemKind::Invalid, QStringLiteral("github.bad-url"),
                    GithubTexts::tr("The address of this GitHub is missing."),
                    GithubTexts::tr("Give its address, for example https://github.com."));
    }
    redaction::addSecret(token);
    return GithubTracker::make(address->instance, token, tracker::quotaShareOf(instance), services);
}

} // namespace twinspan::trackers

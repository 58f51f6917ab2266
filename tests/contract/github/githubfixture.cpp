#include "tests/contract/github/githubfixture.h"

#include "core/net/qthttpclient.h"
#include "core/trackers/github/githubmarkup.h"
#include "tests/contract/github/hostedclient.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <stdexcept>

namespace twinspan::contract
{

namespace
{
template<typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence().toStdString());
    return std::move(*result);
}

/// As GitHub's own pages send it.
QString typed(QString text)
{
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
}

/// Whom GitHub would tell: code, links and comments say nothing, and before the @ no letter or digit of ASCII stands.
QStringList mentionsIn(QString text)
{
    static const QRegularExpression silent(
        QStringLiteral("```.*?(?:```|\\z)|`[^`\\n]*`|<!--.*?-->|\\[[^]]*\\]\\([^)]*\\)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression mention(QStringLiteral("(?<![A-Za-z0-9_])@([A-Za-z0-9][A-Za-z0-9-]*)"));
    text.remove(silent);
    QStringList found;
    for (auto matches = mention.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}
} // namespace

GithubFixture::GithubFixture(Form form)
    : m_form(form), m_server(form == Form::Server ? QStringLiteral("github-enterprise") : QStringLiteral("github")),
      m_memberToken(form == Form::Server ? QStringLiteral("ghp_miaClassic") : QStringLiteral("github_pat_mia"))
{
    m_other.handle(
        [](const tests::HttpRecord &) { return tests::HttpAnswer::json(404, "{\"message\":\"Not Found\"}"); });
    const QJsonObject repositories = m_server.description().value(QLatin1String("repositories")).toObject();
    for (auto repository = repositories.begin(); repository != repositories.end(); ++repository) {
        const qint64 id = repository.value().toObject().value(QLatin1String("id")).toInteger();
        m_names.insert(QString::number(id), repository.key());
        if (repository.key() == u"lab/helpdesk")
            m_project = QString::number(id);
    }
    constexpr int plenty = 10'000'000;
    QJsonObject limits{{QStringLiteral("write_gap"), 0}};
    for (const char *limit : {"core", "graphql", "points", "graphql_points", "create_minute", "create_hour"})
        limits.insert(QLatin1String(limit), plenty);
    m_server.control(QStringLiteral("limits"), limits);
}

tracker::TrackerServices GithubFixture::services()
{
    const QUrl fake = m_server.url();
    const bool isHosted = m_form == Form::Hosted;
    return {&m_clock, [fake, isHosted]() -> std::shared_ptr<net::HttpClient> {
                auto client = std::make_shared<net::QtHttpClient>(net::HttpClientOptions{});
                if (isHosted)
                    return std::make_shared<HostedClient>(client, fake);
                return client;
            }};
}

QUrl GithubFixture::instanceUrl() const
{
    return m_form == Form::Hosted ? QUrl(QStringLiteral("https://github.com")) : m_server.url();
}

QList<QUrl> GithubFixture::foreignUrls() const
{
    QList<QUrl> urls{QUrl(QStringLiteral("https://gist.github.com/ada/1")),
                     QUrl(QStringLiteral("ftp://github.com/lab/x")),
                     QUrl(QStringLiteral("file:///lab/helpdesk/issues/1")), QUrl(QStringLiteral("issues/1")), QUrl()};
    if (m_form == Form::Server)
        urls += {m_other.url(QStringLiteral("/")), m_other.url(QStringLiteral("/lab/helpdesk/issues/1"))};
    return urls;
}

std::shared_ptr<tracker::Tracker> GithubFixture::as(const QString &token)
{
    return as(token, m_clock);
}

std::shared_ptr<tracker::Tracker> GithubFixture::as(const QString &token, Clock &clock)
{
    model::InstanceInfo instance;
    instance.trackerKind = m_kind.id();
    instance.url = instanceUrl();
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), token);
    tracker::TrackerServices own = services();
    own.clock = &clock;
    return must(m_kind.open(instance, credential, own));
}

QString GithubFixture::newProjectId()
{
    const QJsonObject wish{{QStringLiteral("owner"), QStringLiteral("lab")},
                           {QStringLiteral("name"), QStringLiteral("project-%1").arg(++m_projects)}};
    const QJsonObject made = m_server.control(QStringLiteral("add-repository"), wish).object();
    const QString id = QString::number(made.value(QLatin1String("id")).toInteger());
    m_names.insert(id, made.value(QLatin1String("full_name")).toString());
    return id;
}

void GithubFixture::ensureProjects(int count)
{
    while (m_projects < count)
        (void)newProjectId();
}

QJsonObject GithubFixture::named(const model::IssueRef &issue, QJsonObject more) const
{
    more.insert(QStringLiteral("repository"), nameOf(issue.id.section(u'/', 0, 0)));
    more.insert(QStringLiteral("number"), issue.id.section(u'/', 1).toLongLong());
    return more;
}

model::IssueRef GithubFixture::personCreatesIssue(PersonIssue issue, QString projectId)
{
    QJsonObject wish{{QStringLiteral("repository"), nameOf(projectId)},
                     {QStringLiteral("user"), QStringLiteral("mia")},
                     {QStringLiteral("title"), issue.summary},
                     {QStringLiteral("body"), typed(issue.description)}};
    if (!issue.typeName.isEmpty())
        wish.insert(QStringLiteral("type"), issue.typeName);
    const QJsonObject made = m_server.control(QStringLiteral("add-issue"), wish).object();
    const qint64 number = made.value(QLatin1String("number")).toInteger();
    const QString name = nameOf(projectId);
    const model::IssueRef ref{QStringLiteral("%1/%2").arg(projectId).arg(number),
                              QStringLiteral("%1#%2").arg(name).arg(number),
                              QUrl(QStringLiteral("%1/%2/issues/%3").arg(instanceUrl().toString(), name).arg(number))};
    for (const PersonComment &comment : issue.comments) {
        m_server.control(QStringLiteral("add-comment"), named(ref, {{QStringLiteral("user"), QStringLiteral("mia")},
                                                                    {QStringLiteral("body"), typed(comment.text)}}));
    }
    return ref;
}

void GithubFixture::deleteIssue(model::IssueRef issue)
{
    m_server.control(QStringLiteral("delete-issue"), named(issue));
}

void GithubFixture::deleteComment(model::IssueRef /*issue*/, QString commentId)
{
    m_server.control(QStringLiteral("delete-comment"), {{QStringLiteral("id"), commentId.toLongLong()}});
}

QStringList GithubFixture::spellingsOf(model::IssueRef issue) const
{
    return {issue.key, issue.key.toUpper(), issue.url.toString(),
            issue.url.toString() + QStringLiteral("#issuecomment-7")};
}

int GithubFixture::issueCount(QString projectId)
{
    return m_server.control(QStringLiteral("description"))
        .object()
        .value(QLatin1String("repositories"))
        .toObject()
        .value(nameOf(projectId))
        .toObject()
        .value(QLatin1String("issues"))
        .toInt();
}

QString GithubFixture::rawDescription(model::IssueRef issue)
{
    return m_server.control(QStringLiteral("issue"), named(issue)).object().value(QLatin1String("body")).toString();
}

QStringList GithubFixture::mentionedIn(model::IssueRef issue)
{
    const QJsonObject found = m_server.control(QStringLiteral("issue"), named(issue)).object();
    QStringList mentioned = mentionsIn(found.value(QLatin1String("body")).toString());
    const QJsonArray comments = found.value(QLatin1String("all_comments")).toArray();
    for (const QJsonValue comment : comments)
        mentioned += mentionsIn(comment.toObject().value(QLatin1String("body")).toString());
    return mentioned;
}

QString GithubFixture::asRead(QString markdown) const
{
    const QString kept = trackers::githubMarkup(markdown, {});
    return trackers::githubText(kept).markdown;
}

} // namespace twinspan::contract

#include "core/trackers/github/githubmapping.h"

#include "core/base/isotime.h"
#include "core/trackers/github/githubaddress.h"
#include "core/trackers/github/githubmarkup.h"

#include <QCoreApplication>

namespace twinspan::trackers
{

namespace
{
struct GithubTexts {
    Q_DECLARE_TR_FUNCTIONS(GithubTexts)
};

QString textOf(const QJsonObject &object, QLatin1String name)
{
    return object.value(name).toString();
}

/// Who deleted the account is shown as "ghost" by GitHub itself.
model::Person writerOf(const QJsonObject &object)
{
    const QString login = textOf(object.value(QLatin1String("user")).toObject(), QLatin1String("login"));
    return {login.isEmpty() ? QStringLiteral("ghost") : login};
}

QUrl below(const QUrl &instance, const QString &path)
{
    QUrl url = instance;
    url.setPath(path, QUrl::DecodedMode);
    return url;
}
} // namespace

tracker::Account githubAccount(const QJsonObject &user)
{
    return {QString::number(user.value(QLatin1String("id")).toInteger()), textOf(user, QLatin1String("login")), false};
}

std::optional<model::Project> githubProject(const QJsonObject &repository, const QUrl &instance)
{
    const qint64 id = repository.value(QLatin1String("id")).toInteger();
    const QString name = textOf(repository, QLatin1String("full_name"));
    const bool takesIssues = repository.value(QLatin1String("has_issues")).toBool(true) &&
                             !repository.value(QLatin1String("archived")).toBool();
    if (id <= 0 || name.isEmpty() || !takesIssues)
        return std::nullopt;
    return model::Project{QString::number(id), name, name, below(instance, u'/' + name)};
}

QString githubRepositoryOf(const QJsonObject &issueOrComment)
{
    QString url = textOf(issueOrComment, QLatin1String("repository_url"));
    if (url.isEmpty())
        url = textOf(issueOrComment, QLatin1String("issue_url")).section(u'/', 0, -3);
    return url.section(u'/', -2);
}

model::IssueRef githubRef(qint64 repositoryId, const QString &repository, qint64 number, const QUrl &instance)
{
    return {githubIssueId(repositoryId, number), repository + u'#' + QString::number(number),
            below(instance, QStringLiteral("/%1/issues/%2").arg(repository).arg(number))};
}

QDateTime githubTime(const QJsonObject &object, const QString &name)
{
    return isoTime(object.value(name).toString());
}

bool isGithubPullRequest(const QJsonObject &issue)
{
    return issue.contains(QLatin1String("pull_request"));
}

model::Marker githubMarkerOf(const QJsonObject &issueOrComment, qint64 ownAccount)
{
    static const QStringList ours{QStringLiteral("OWNER"), QStringLiteral("MEMBER"), QStringLiteral("COLLABORATOR")};
    const qint64 writer = issueOrComment.value(QLatin1String("user")).toObject().value(QLatin1String("id")).toInteger();
    const bool isOwn = writer > 0 && writer == ownAccount;
    if (!isOwn && !ours.contains(textOf(issueOrComment, QLatin1String("author_association"))))
        return {};
    return githubMarkerIn(textOf(issueOrComment, QLatin1String("body")));
}

model::Issue githubIssue(const QJsonObject &issue, qint64 repositoryId, const GithubTypeList &types,
                         const QUrl &instance, qint64 ownAccount)
{
    model::Issue result;
    result.ref =
        githubRef(repositoryId, githubRepositoryOf(issue), issue.value(QLatin1String("number")).toInteger(), instance);
    result.projectId = QString::number(repositoryId);
    result.type = githubTypeOf(issue, types);
    result.summary = textOf(issue, QLatin1String("title"));
    result.description = githubText(textOf(issue, QLatin1String("body"))).markdown;
    result.marker = githubMarkerOf(issue, ownAccount);
    result.author = writerOf(issue);
    result.created = githubTime(issue, QStringLiteral("created_at"));
    result.updated = githubTime(issue, QStringLiteral("updated_at"));
    return result;
}

model::Comment githubComment(const QJsonObject &comment, qint64 ownAccount)
{
    model::Comment result;
    result.id = QString::number(comment.value(QLatin1String("id")).toInteger());
    result.author = writerOf(comment);
    result.created = githubTime(comment, QStringLiteral("created_at"));
    result.text = githubText(textOf(comment, QLatin1String("body"))).markdown;
    result.marker = githubMarkerOf(comment, ownAccount);
    result.isPublic = true; // whoever sees the issue sees all of its comments
    return result;
}

QStringList githubDropped(const QJsonObject &sent, const QString &typeId, const QJsonObject &answer,
                          const GithubTypeList &types)
{
    constexpr QLatin1String title("title");
    constexpr QLatin1String body("body");
    QStringList dropped;
    if (sent.contains(title) && textOf(answer, title).trimmed() != textOf(sent, title))
        dropped.append(GithubTexts::tr("GitHub did not keep the summary as it was sent."));
    if (sent.contains(body) && !githubSameText(textOf(answer, body), textOf(sent, body)))
        dropped.append(GithubTexts::tr("GitHub did not keep the description as it was sent."));
    const bool sentType = sent.contains(QLatin1String("type")) || sent.contains(QLatin1String("labels"));
    const model::IssueType now = githubTypeOf(answer, types);
    if (sentType && now.id != typeId) {
        dropped.append(GithubTexts::tr("GitHub did not take the type of the issue; it is a “%1”. The account needs "
                                       "the right to write to the repository for that.")
                           .arg(now.name));
    }
    return dropped;
}

} // namespace twinspan::trackers

#include "tests/contract/redmine/redminefixture.h"

#include "core/base/ids.h"
#include "core/text/textilewriter.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <stdexcept>

namespace twinspan::contract
{

namespace
{
constexpr int limitInKib = 4096;
const QByteArray json = QByteArrayLiteral("application/json");

template<typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence().toStdString());
    return std::move(*result);
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray issueBody(const QJsonObject &fields)
{
    return bytesOf({{QStringLiteral("issue"), fields}});
}

qint64 idOf(const QJsonObject &object, const QString &part)
{
    return object.value(part).toObject().value(QLatin1String("id")).toInteger();
}
} // namespace

std::unique_ptr<tests::RedmineServer> RedmineFixture::server(trackers::RedmineFormat format)
{
    const bool isTextile = format == trackers::RedmineFormat::Textile;
    const char *variable = isTextile ? "TWINSPAN_REDMINE_textile" : "TWINSPAN_REDMINE_commonmark";
    if (qEnvironmentVariableIsSet(variable))
        return std::make_unique<tests::RedmineServer>(qEnvironmentVariable(variable));
    tests::RedmineServer::Options options;
    options.attachmentLimit = limitInKib;
    if (isTextile) {
        options.format = QStringLiteral("textile");
    } else {
        options.markerField = true;
        options.prefix = QStringLiteral("/redmine");
    }
    return std::make_unique<tests::RedmineServer>(options);
}

RedmineFixture::RedmineFixture(trackers::RedmineFormat format) : m_format(format), m_server(server(format))
{
    m_other.handle([](const tests::HttpRecord &) {
        return tests::HttpAnswer::json(404, "<html><head><title>Nothing here</title></head></html>");
    });
}

tracker::TrackerServices RedmineFixture::services()
{
    return {&m_clock, [] { return std::make_shared<net::QtHttpClient>(net::HttpClientOptions{}); }};
}

QList<QUrl> RedmineFixture::foreignUrls() const
{
    return {m_other.url(QStringLiteral("/")),
            m_other.url(QStringLiteral("/redmine/issues/1")),
            m_other.url(QStringLiteral("/projects/foo/issues?query_id=3")),
            QUrl(QStringLiteral("ftp://127.0.0.1/issues/1")),
            QUrl(QStringLiteral("file:///redmine/issues/1")),
            QUrl(QStringLiteral("issues/1")),
            QUrl()};
}

std::shared_ptr<tracker::Tracker> RedmineFixture::as(const QString &key, const QMap<QString, QString> &options)
{
    model::InstanceInfo instance;
    instance.trackerKind = m_kind.id();
    instance.url = m_server->url();
    instance.options = options;
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), key);
    return must(m_kind.open(instance, credential, services()));
}

QByteArray RedmineFixture::answer(const QByteArray &method, const QString &pathAndQuery, const QString &key,
                                  const QByteArray &body, const QByteArray &type)
{
    net::HttpRequest request;
    request.method = method;
    request.url = QUrl(m_server->url().toString() + pathAndQuery);
    request.headers = {{"X-Redmine-API-Key", key.toLatin1()}, {"Content-Type", type}};
    request.body = body;
    const auto response = must(tests::waitFor(m_http.send(request, {})));
    if (response.status >= 300)
        throw std::runtime_error(method.toStdString() + " " + pathAndQuery.toStdString() + ": " +
                                 std::to_string(response.status) + " " + response.body.left(500).toStdString());
    return response.body;
}

QJsonObject RedmineFixture::call(const QByteArray &method, const QString &pathAndQuery, const QString &key,
                                 const QByteArray &body, const QByteArray &type)
{
    return QJsonDocument::fromJson(answer(method, pathAndQuery, key, body, type)).object();
}

QString RedmineFixture::page(const QString &path)
{
    return QString::fromUtf8(answer("GET", path, m_server->adminKey(), {}, "text/html"));
}

QString RedmineFixture::makeProject(const QString &parent)
{
    const QString identifier = QStringLiteral("p") + QUuid::createUuid().toString(QUuid::Id128).left(20);
    QJsonObject project{{QStringLiteral("name"), QStringLiteral("Project %1").arg(++m_projects)},
                        {QStringLiteral("identifier"), identifier},
                        {QStringLiteral("is_public"), false}};
    if (!parent.isEmpty())
        project.insert(QStringLiteral("parent_id"), parent);
    const QJsonObject made = call("POST", QStringLiteral("/projects.json"), m_server->adminKey(),
                                  bytesOf({{QStringLiteral("project"), project}}));
    const qint64 id = idOf(made, QStringLiteral("project"));
    const QJsonObject membership{
        {QStringLiteral("user_id"),
         m_server->instance().value(QLatin1String("member")).toObject().value(QLatin1String("id"))},
        {QStringLiteral("role_ids"), QJsonArray{m_server->instance().value(QLatin1String("memberRole"))}}};
    call("POST", QStringLiteral("/projects/%1/memberships.json").arg(id), m_server->adminKey(),
         bytesOf({{QStringLiteral("membership"), membership}}));
    return QString::number(id);
}

void RedmineFixture::ensureProjects(int count)
{
    const auto present = call("GET", QStringLiteral("/projects.json?limit=1"), m_server->adminKey());
    for (qint64 i = present.value(QLatin1String("total_count")).toInteger(); i < count; ++i)
        (void)newProjectId();
}

QString RedmineFixture::markupOf(const QString &markdown) const
{
    if (m_format != trackers::RedmineFormat::Textile)
        return markdown;
    const QString standIn = QStringLiteral("OwnPassage");
    return text::textileFromMarkdown(QString(markdown).replace(ownPassage(), standIn), {})
        .replace(standIn, ownPassage());
}

model::IssueRef RedmineFixture::personCreatesIssue(PersonIssue issue, QString projectId)
{
    const QString key = m_server->memberKey();
    QJsonObject fields{{QStringLiteral("project_id"), projectId},
                       {QStringLiteral("subject"), issue.summary},
                       {QStringLiteral("description"), markupOf(issue.description)},
                       {QStringLiteral("is_private"), issue.isPrivate}};
    const QJsonArray types = m_server->instance().value(QLatin1String("types")).toArray();
    for (const QJsonValue type : types) {
        if (type.toObject().value(QLatin1String("name")).toString() == issue.typeName)
            fields.insert(QStringLiteral("tracker_id"), type.toObject().value(QLatin1String("id")));
    }
    const auto uploaded = [this, &key](const QList<PersonFile> &files) {
        QJsonArray uploads;
        for (const PersonFile &file : files) {
            const QString name = QString::fromLatin1(QUrl::toPercentEncoding(file.fileName));
            const QJsonObject upload = call("POST", QStringLiteral("/uploads.json?filename=") + name, key, file.bytes,
                                            "application/octet-stream")
                                           .value(QLatin1String("upload"))
                                           .toObject();
            uploads.append(QJsonObject{{QStringLiteral("token"), upload.value(QLatin1String("token"))},
                                       {QStringLiteral("filename"), file.fileName}});
        }
        return uploads;
    };
    fields.insert(QStringLiteral("uploads"), uploaded(issue.files));
    const QString id = QString::number(
        idOf(call("POST", QStringLiteral("/issues.json"), key, issueBody(fields)), QStringLiteral("issue")));
    for (const PersonComment &comment : issue.comments) {
        call("PUT", QStringLiteral("/issues/%1.json").arg(id), key,
             issueBody({{QStringLiteral("notes"), markupOf(comment.text)},
                        {QStringLiteral("private_notes"), !comment.isPublic},
                        {QStringLiteral("uploads"), uploaded(comment.files)}}));
    }
    return {id, u'#' + id, QUrl(m_server->url().toString() + QStringLiteral("/issues/") + id)};
}

void RedmineFixture::deleteIssue(model::IssueRef issue)
{
    call("DELETE", QStringLiteral("/issues/%1.json").arg(issue.id), m_server->adminKey());
}

void RedmineFixture::deleteComment(model::IssueRef /*issue*/, QString commentId)
{
    call("PUT", QStringLiteral("/journals/%1.json").arg(commentId), m_server->adminKey(),
         bytesOf({{QStringLiteral("journal"), QJsonObject{{QStringLiteral("notes"), QString()}}}}));
}

QStringList RedmineFixture::spellingsOf(model::IssueRef issue) const
{
    return {issue.id, u'#' + issue.id, u'0' + issue.id};
}

int RedmineFixture::issueCount(QString projectId)
{
    return call("GET", QStringLiteral("/issues.json?status_id=*&limit=1&project_id=") + projectId, m_server->adminKey())
        .value(QLatin1String("total_count"))
        .toInt();
}

QString RedmineFixture::rawDescription(model::IssueRef issue)
{
    return call("GET", QStringLiteral("/issues/%1.json").arg(issue.id), m_server->adminKey())
        .value(QLatin1String("issue"))
        .toObject()
        .value(QLatin1String("description"))
        .toString();
}

qint64 RedmineFixture::fileLimit()
{
    return qint64{limitInKib} * 1024;
}

QString RedmineFixture::mentionOfMember() const
{
    return u'@' + m_server->loginOf(QStringLiteral("member"));
}

QString RedmineFixture::ownPassage() const
{
    const QString passage =
        QStringLiteral("cc %1, depends on #1, see [[Guide]] and {{hello_world}}").arg(mentionOfMember());
    return m_format == trackers::RedmineFormat::Textile ? QStringLiteral("%{color:red}urgent%: ") + passage : passage;
}

QStringList RedmineFixture::mentionedIn(model::IssueRef issue)
{
    QStringList mentioned = m_server->mentionedIn(issue.id);
    if (const auto shown = page(QStringLiteral("/issues/") + issue.id).count(QStringLiteral("user-mention")))
        mentioned += QStringLiteral("shown %1 times").arg(shown);
    return mentioned;
}

QString RedmineFixture::asRead(QString markdown) const
{
    const QString kept = trackers::redmineMarkup(markdown, {}, m_format);
    return trackers::redmineText(kept, m_format).markdown;
}

} // namespace twinspan::contract

#include "tests/contract/jira/jirafixture.h"

#include "core/net/qthttpclient.h"
#include "core/trackers/jira/jiracloudkind.h"
#include "core/trackers/jira/jiradckind.h"
#include "core/trackers/jira/jiratracker.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace twinspan::contract
{

using trackers::JiraEdition;

namespace
{
constexpr qint64 fileLimitOfTest = qint64{4} * 1024 * 1024;
const QString wikiMention = QStringLiteral("[~sync]");

QString nameOf(JiraFixture::Place place)
{
    switch (place) {
    case JiraFixture::Place::Cloud:
        return QStringLiteral("jira-cloud");
    case JiraFixture::Place::DataCenter:
        return QStringLiteral("jira-dc");
    case JiraFixture::Place::BelowPath:
        break;
    }
    return QStringLiteral("jira-dc-below-path");
}

/// Whom Jira would tell: also in what looks like code, as old versions do.
QStringList mentionsIn(const QString &wiki)
{
    static const QRegularExpression mention(QStringLiteral("(?<!\\\\)\\[~([a-z]+)\\]"));
    QStringList found;
    for (auto matches = mention.globalMatch(wiki); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

/// The text with the file shown below it, as Jira's editor does with one that is dropped into it.
QJsonValue showing(const QJsonValue &text, const QString &fileName, const QString &mediaId)
{
    if (text.isString())
        return text.toString() + QStringLiteral("\n\n[^%1]").arg(fileName);
    const QJsonObject media{{QStringLiteral("type"), QStringLiteral("media")},
                            {QStringLiteral("attrs"), QJsonObject{{QStringLiteral("type"), QStringLiteral("file")},
                                                                  {QStringLiteral("id"), mediaId},
                                                                  {QStringLiteral("alt"), fileName},
                                                                  {QStringLiteral("collection"), QString()}}}};
    QJsonObject document = text.toObject();
    QJsonArray content = document.value(QLatin1String("content")).toArray();
    content.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("mediaGroup")},
                               {QStringLiteral("content"), QJsonArray{media}}});
    document.insert(QStringLiteral("content"), content);
    return document;
}
} // namespace

JiraFixture::JiraFixture(Place place)
    : m_edition(place == Place::Cloud ? JiraEdition::Cloud : JiraEdition::DataCenter), m_server(nameOf(place))
{
    if (m_edition == JiraEdition::Cloud)
        m_kind = std::make_shared<trackers::JiraCloudKind>();
    else
        m_kind = std::make_shared<trackers::JiraDcKind>();
    m_other.handle(
        [](const tests::HttpRecord &) { return tests::HttpAnswer::json(404, "{\"message\":\"Not Found\"}"); });
    const QJsonArray projects = m_server.description().value(QLatin1String("projects")).toArray();
    m_project = projects.first().toObject().value(QLatin1String("id")).toString();
    control(QStringLiteral("attachments"), {{QStringLiteral("uploadLimit"), fileLimitOfTest}});
}

tracker::TrackerServices JiraFixture::services()
{
    return {&m_clock, [] { return std::make_shared<net::QtHttpClient>(net::HttpClientOptions{}); }};
}

QUrl JiraFixture::instanceUrl() const
{
    return QUrl(m_server.description().value(QLatin1String("site")).toString());
}

QList<QUrl> JiraFixture::foreignUrls() const
{
    return {m_other.url(QStringLiteral("/")),
            m_other.url(QStringLiteral("/browse/SUP-1")),
            m_other.url(QStringLiteral("/jira/browse/SUP-1")),
            QUrl(QStringLiteral("ftp://127.0.0.1/browse/SUP-1")),
            QUrl(QStringLiteral("file:///browse/SUP-1")),
            QUrl(QStringLiteral("browse/SUP-1")),
            QUrl()};
}

QJsonObject JiraFixture::account(const QString &handle) const
{
    const QJsonArray accounts = m_server.description().value(QLatin1String("accounts")).toArray();
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&handle](const QJsonValue &entry) {
        return entry.toObject().value(QLatin1String("handle")).toString() == handle;
    });
    return found == accounts.end() ? QJsonObject() : (*found).toObject();
}

std::shared_ptr<tracker::Tracker> JiraFixture::withToken(const QString &email, const QString &token)
{
    // Not by way of the kind: the gateway is elsewhere.
    trackers::JiraAccess access;
    access.edition = m_edition;
    access.site = instanceUrl();
    if (m_edition == JiraEdition::Cloud) {
        access.authorization = "Basic " + (email + u':' + token).toUtf8().toBase64();
        access.gateway = instanceUrl();
        access.gateway.setPath(QStringLiteral("/ex/jira"));
    } else {
        access.authorization = "Bearer " + token.toUtf8();
    }
    return trackers::JiraTracker::make(access, services());
}

std::shared_ptr<tracker::Tracker> JiraFixture::as(const QString &handle)
{
    const QJsonObject person = account(handle);
    const QLatin1String secret(m_edition == JiraEdition::Cloud ? "apiToken" : "token");
    return withToken(person.value(QLatin1String("email")).toString(), person.value(secret).toString());
}

std::shared_ptr<tracker::Tracker> JiraFixture::withWrongCredential()
{
    return withToken(QStringLiteral("sync@example.com"), QStringLiteral("ATATT3xNobody"));
}

QString JiraFixture::newProjectId()
{
    ++m_projects;
    return control(QStringLiteral("project/create"), {}).value(QLatin1String("id")).toString();
}

void JiraFixture::ensureProjects(int count)
{
    while (m_projects < count)
        (void)newProjectId();
}

QJsonValue JiraFixture::typed(const QString &markdown) const
{
    const trackers::JiraMarkup markup(m_edition);
    if (m_edition == JiraEdition::Cloud)
        return markup.written(markdown, {}, {});
    const QString standIn = QStringLiteral("OwnPassage");
    // A person's mention is one.
    return markup.written(QString(markdown).replace(ownPassage(), standIn), {}, {})
        .toString()
        .replace(QStringLiteral("\\[~sync\\]"), wikiMention)
        .replace(standIn, ownPassage());
}

model::IssueRef JiraFixture::personCreatesIssue(PersonIssue issue, QString projectId)
{
    const QString member = QStringLiteral("sync");
    QJsonObject wish{{QStringLiteral("project"), projectId},
                     {QStringLiteral("summary"), issue.summary},
                     {QStringLiteral("description"), typed(issue.description)},
                     {QStringLiteral("as"), member}};
    if (!issue.typeName.isEmpty())
        wish.insert(QStringLiteral("type"), issue.typeName);
    const QJsonObject made = control(QStringLiteral("issue/create"), wish);
    const QString id = made.value(QLatin1String("id")).toString();
    const QString key = made.value(QLatin1String("key")).toString();
    const auto attach = [this, &id, &member](const PersonFile &file) {
        return control(QStringLiteral("issue/attach"),
                       {{QStringLiteral("issue"), id},
                        {QStringLiteral("filename"), file.fileName},
                        {QStringLiteral("base64"), QString::fromLatin1(file.bytes.toBase64())},
                        {QStringLiteral("as"), member}})
            .value(QLatin1String("mediaId"))
            .toString();
    };
    const QJsonObject restricted{{QStringLiteral("type"), QStringLiteral("role")},
                                 {QStringLiteral("value"), QStringLiteral("Developers")}};
    for (const PersonComment &comment : std::as_const(issue.comments)) {
        QJsonValue text = typed(comment.text);
        for (const PersonFile &file : comment.files)
            text = showing(text, file.fileName, attach(file));
        QJsonObject words{
            {QStringLiteral("issue"), id}, {QStringLiteral("body"), text}, {QStringLiteral("as"), member}};
        if (!comment.isPublic)
            words.insert(QStringLiteral("visibility"), restricted);
        control(QStringLiteral("issue/comment"), words);
    }
    for (const PersonFile &file : std::as_const(issue.files))
        attach(file);
    if (issue.isPrivate)
        control(QStringLiteral("issue/hide"), {{QStringLiteral("issue"), id}});
    QUrl url = instanceUrl();
    url.setPath(url.path() + QStringLiteral("/browse/") + key);
    return {id, key, url};
}

void JiraFixture::deleteIssue(model::IssueRef issue)
{
    control(QStringLiteral("issue/delete"), {{QStringLiteral("issue"), issue.id}});
}

void JiraFixture::deleteComment(model::IssueRef /*issue*/, QString commentId)
{
    control(QStringLiteral("issue/delete-comment"), {{QStringLiteral("comment"), commentId}});
}

QStringList JiraFixture::spellingsOf(model::IssueRef issue) const
{
    return {issue.key.toLower(), issue.url.toString(),
            issue.url.toString() + QStringLiteral("?focusedCommentId=10100")};
}

int JiraFixture::issueCount(QString projectId)
{
    return control(QStringLiteral("project/count"), {{QStringLiteral("project"), projectId}})
        .value(QLatin1String("issues"))
        .toInt();
}

QString JiraFixture::rawDescription(model::IssueRef issue)
{
    return control(QStringLiteral("issue/show"), {{QStringLiteral("issue"), issue.id}})
        .value(QLatin1String("text"))
        .toString();
}

qint64 JiraFixture::fileLimit()
{
    return fileLimitOfTest;
}

QString JiraFixture::mentionOfMember() const
{
    return m_edition == JiraEdition::Cloud ? QString() : wikiMention; // Cloud has nodes for that, which no text becomes
}

QString JiraFixture::ownPassage() const
{
    // Cloud keeps nodes, which no text becomes.
    return m_edition == JiraEdition::Cloud ? QString() : QStringLiteral("{color:red}urgent{color}: ") + wikiMention;
}

QStringList JiraFixture::mentionedIn(model::IssueRef issue)
{
    const QJsonObject shown = control(QStringLiteral("issue/show"), {{QStringLiteral("issue"), issue.id}});
    if (m_edition == JiraEdition::Cloud)
        return {};
    QStringList mentioned = mentionsIn(shown.value(QLatin1String("description")).toString());
    const QJsonArray comments = shown.value(QLatin1String("comments")).toArray();
    for (const QJsonValue comment : comments)
        mentioned += mentionsIn(comment.toObject().value(QLatin1String("body")).toString());
    return mentioned;
}

QString JiraFixture::asRead(QString markdown) const
{
    return trackers::JiraMarkup(m_edition).asRead(markdown);
}

QStringList JiraFixture::calls() const
{
    QStringList calls;
    const QJsonArray made = m_server.control(QStringLiteral("calls")).array();
    for (const QJsonValue call : made) {
        calls.append(call.toObject().value(QLatin1String("method")).toString() + u' ' +
                     call.toObject().value(QLatin1String("url")).toString());
    }
    return calls;
}

} // namespace twinspan::contract

#include "tests/contract/rt/rtfixture.h"

#include "core/text/htmlreader.h"
#include "core/text/htmlwriter.h"
#include "core/trackers/rt/rtfiles.h"
#include "core/trackers/rt/rtmarkup.h"
#include "tests/contract/countingclient.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

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

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString htmlOf(const QString &markdown)
{
    return text::htmlFromMarkdown(markdown, {});
}

/// A message with its files, as a form of RT's own clients sends it.
QByteArray formOf(const QJsonObject &message, const QList<PersonFile> &files, const QByteArray &boundary)
{
    QByteArray form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"JSON\"\r\n\r\n" + bytesOf(message);
    for (const PersonFile &file : files) {
        form += "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"Attachments\"; filename=\"" +
                file.fileName.toUtf8() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + file.bytes;
    }
    return form + "\r\n--" + boundary + "--\r\n";
}
} // namespace

RtFixture::RtFixture()
    : RtFixture(qEnvironmentVariableIsSet("TWINSPAN_RT")
                    ? std::make_unique<tests::RtServer>(qEnvironmentVariable("TWINSPAN_RT"))
                    : std::make_unique<tests::RtServer>())
{
}

RtFixture::RtFixture(const QStringList &settings) : RtFixture(std::make_unique<tests::RtServer>(settings)) {}

RtFixture::RtFixture(std::unique_ptr<tests::RtServer> server)
    : m_server(std::move(server)), m_http(net::HttpClientOptions{})
{
    m_other.handle([](const tests::HttpRecord &) {
        return tests::HttpAnswer::json(404, "<html><head><title>Nothing here</title></head></html>");
    });
}

tracker::TrackerServices RtFixture::services()
{
    return {&m_clock, [] { return std::make_shared<net::QtHttpClient>(net::HttpClientOptions{}); }};
}

QList<QUrl> RtFixture::foreignUrls() const
{
    return {m_other.url(QStringLiteral("/")),
            m_other.url(QStringLiteral("/rt/Ticket/Display.html?id=1")),
            m_other.url(QStringLiteral("/Search/Results.html?Query=Queue%20%3D%203")),
            QUrl(QStringLiteral("ftp://127.0.0.1/Ticket/Display.html?id=1")),
            QUrl(QStringLiteral("Ticket/Display.html?id=1")),
            QUrl()};
}

std::shared_ptr<tracker::Tracker> RtFixture::as(const QString &account, const QString &messages, int *calls)
{
    model::InstanceInfo instance;
    instance.trackerKind = m_kind.id();
    instance.url = m_server->url();
    instance.options.insert(QStringLiteral("messages"), messages);
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), m_server->tokenOf(account));
    tracker::TrackerServices with = services();
    if (calls) {
        with.makeHttpClient = [make = with.makeHttpClient, calls] {
            return std::make_shared<CountingClient>(make(), *calls);
        };
    }
    return must(m_kind.open(instance, credential, with));
}

std::shared_ptr<tracker::Tracker> RtFixture::withWrongCredential()
{
    model::InstanceInfo instance;
    instance.url = m_server->url();
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), QStringLiteral("1-14-") + QString(32, u'f'));
    return must(m_kind.open(instance, credential, services()));
}

QJsonObject RtFixture::call(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body,
                            const QString &account, const QByteArray &type)
{
    net::HttpRequest request;
    request.method = method;
    request.url = QUrl(m_server->url().toString() + QStringLiteral("/REST/2.0") + pathAndQuery);
    request.headers = {{"Authorization", "token " + m_server->tokenOf(account).toLatin1()}, {"Content-Type", type}};
    request.body = body;
    const auto response = must(tests::waitFor(m_http.send(request, {})));
    if (response.status >= 300)
        throw std::runtime_error(method.toStdString() + " " + pathAndQuery.toStdString() + ": " +
                                 std::to_string(response.status) + " " + response.body.left(500).toStdString());
    return QJsonDocument::fromJson(response.body).object();
}

void RtFixture::mailComesIn(const QByteArray &mail)
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = QUrl(m_server->url().toString() + QStringLiteral("/REST/1.0/NoAuth/mail-gateway"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "queue=Support&action=correspond&message=" + mail.toPercentEncoding();
    const auto response = must(tests::waitFor(m_http.send(request, {})));
    if (response.status != 200 || !response.body.startsWith("ok"))
        throw std::runtime_error("RT took no mail: " + response.body.left(500).toStdString());
}

QString RtFixture::newProjectId()
{
    const QString name = QStringLiteral("Queue %1 %2").arg(++m_queues).arg(QUuid::createUuid().toString(QUuid::Id128));
    const QJsonObject made = call("POST", QStringLiteral("/queue"), bytesOf({{QStringLiteral("Name"), name.left(30)}}));
    return made.value(QLatin1String("id")).toVariant().toString();
}

void RtFixture::ensureProjects(int count)
{
    const QJsonObject present = call("GET", QStringLiteral("/queues/all?per_page=1"));
    for (qint64 i = present.value(QLatin1String("total")).toInteger(); i < count; ++i)
        (void)newProjectId();
}

model::IssueRef RtFixture::personCreatesIssue(PersonIssue issue, QString projectId)
{
    const QString member = QStringLiteral("member");
    const QByteArray boundary = "form" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const QJsonObject ticket{{QStringLiteral("Queue"), projectId},
                             {QStringLiteral("Subject"), issue.summary},
                             {QStringLiteral("Content"), htmlOf(issue.description)},
                             {QStringLiteral("ContentType"), QStringLiteral("text/html")}};
    const QByteArray form = "multipart/form-data; boundary=" + boundary;
    const QJsonObject made = issue.files.isEmpty() ? call("POST", QStringLiteral("/ticket"), bytesOf(ticket), member)
                                                   : call("POST", QStringLiteral("/ticket"),
                                                          formOf(ticket, issue.files, boundary), member, form);
    const QString id = made.value(QLatin1String("id")).toVariant().toString();
    for (const PersonComment &comment : issue.comments) {
        const QString way = comment.isPublic ? QStringLiteral("correspond") : QStringLiteral("comment");
        const QString path = QStringLiteral("/ticket/%1/%2").arg(id, way);
        const QJsonObject message{{QStringLiteral("Content"), htmlOf(comment.text)},
                                  {QStringLiteral("ContentType"), QStringLiteral("text/html")}};
        if (comment.files.isEmpty())
            call("POST", path, bytesOf(message), member);
        else
            call("POST", path, formOf(message, comment.files, boundary), member, form);
    }
    return {id, u'#' + id, QUrl(m_server->url().toString() + QStringLiteral("/Ticket/Display.html?id=") + id)};
}

void RtFixture::deleteIssue(model::IssueRef issue)
{
    call("DELETE", QStringLiteral("/ticket/") + issue.id);
}

void RtFixture::deleteComment(model::IssueRef /*issue*/, QString /*commentId*/)
{
    throw std::runtime_error("RT keeps what was said.");
}

QStringList RtFixture::spellingsOf(model::IssueRef issue) const
{
    return {issue.id, u'#' + issue.id, u'0' + issue.id};
}

int RtFixture::issueCount(QString projectId)
{
    return call("GET", QStringLiteral("/tickets?per_page=1&query=Queue%20%3D%20") + projectId)
        .value(QLatin1String("total"))
        .toInt();
}

QString RtFixture::rawDescription(model::IssueRef issue)
{
    QString last;
    const QJsonArray parts =
        call("GET", QStringLiteral("/ticket/%1/attachments?per_page=100&fields=Content,Filename").arg(issue.id))
            .value(QLatin1String("items"))
            .toArray();
    for (const QJsonValue part : parts) {
        const QString content = part.toObject().value(QLatin1String("Content")).toString();
        if (last.isNull())
            last = content;
        else if (content.startsWith(QLatin1String("<!--sync:description")))
            last = content.section(QStringLiteral("<!--sync:text-->"), 1);
    }
    return text::markdownFromHtml(last);
}

qint64 RtFixture::fileLimit()
{
    return trackers::RtFiles::largest;
}

QString RtFixture::asRead(QString markdown) const
{
    return trackers::rtAsRead(markdown);
}

} // namespace twinspan::contract

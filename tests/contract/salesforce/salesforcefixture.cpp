#include "tests/contract/salesforce/salesforcefixture.h"

#include "core/net/fixedaccesstoken.h"
#include "core/net/qthttpclient.h"
#include "core/trackers/salesforce/salesforceaddress.h"
#include "core/trackers/salesforce/salesforcetext.h"
#include "core/trackers/salesforce/salesforcetracker.h"

namespace twinspan::contract
{

namespace
{
constexpr qint64 fileLimitOfTest = qint64{4} * 1024 * 1024;
}

SalesforceFixture::SalesforceFixture()
{
    m_other.handle([](const tests::HttpRecord &) {
        return tests::HttpAnswer::json(404, "<html><head><title>Nothing here</title></head></html>");
    });
}

tracker::TrackerServices SalesforceFixture::services()
{
    return {&m_clock, [] { return std::make_shared<net::QtHttpClient>(net::HttpClientOptions{}); }};
}

QList<QUrl> SalesforceFixture::foreignUrls() const
{
    return {m_other.url(QStringLiteral("/")),
            m_other.url(QStringLiteral("/lightning/r/Case/5008c00001AbCdEAAV/view")),
            QUrl(QStringLiteral("ftp://127.0.0.1/5008c00001AbCdE")),
            QUrl(QStringLiteral("file:///lightning/r/Case")),
            QUrl(QStringLiteral("lightning/r/Case")),
            QUrl()};
}

std::shared_ptr<tracker::Tracker> SalesforceFixture::as(const QString &token, bool editsComments)
{
    // Not by way of the kind: the tests need a limit for files that a test can reach.
    const auto tokens = std::make_shared<net::FixedAccessToken>(token.toUtf8());
    auto api = std::make_shared<trackers::SalesforceApi>(m_server.url(), tokens, services().makeHttpClient(), &m_clock);
    trackers::SalesforceTracker::Options options;
    options.editsComments = editsComments;
    options.largestFile = fileLimitOfTest;
    return std::make_shared<trackers::SalesforceTracker>(api, options, &m_clock);
}

QString SalesforceFixture::newProjectId()
{
    const QJsonArray cases =
        m_server.control(QStringLiteral("soql"), {{QStringLiteral("q"), QStringLiteral("SELECT Id FROM Case")}})
            .toObject()
            .value(QLatin1String("records"))
            .toArray();
    for (const QJsonValue entry : cases)
        m_server.control(QStringLiteral("delete"),
                         {{QStringLiteral("id"), entry.toObject().value(QLatin1String("Id"))}});
    return {};
}

model::IssueRef SalesforceFixture::personCreatesIssue(PersonIssue issue, QString /*projectId*/)
{
    const QString member = QStringLiteral("agent");
    QJsonObject values{{QStringLiteral("Subject"), issue.summary},
                       {QStringLiteral("Description"), trackers::salesforcePlain(issue.description)}};
    if (!issue.typeName.isEmpty())
        values.insert(QStringLiteral("Type"), issue.typeName);
    const QString id =
        m_server.control(QStringLiteral("case"), {{QStringLiteral("values"), values}, {QStringLiteral("user"), member}})
            .toObject()
            .value(QLatin1String("id"))
            .toString();
    for (const PersonComment &comment : std::as_const(issue.comments)) {
        m_server.control(QStringLiteral("comment"), {{QStringLiteral("case"), id},
                                                     {QStringLiteral("body"), trackers::salesforcePlain(comment.text)},
                                                     {QStringLiteral("published"), comment.isPublic},
                                                     {QStringLiteral("user"), member}});
    }
    for (const PersonFile &file : std::as_const(issue.files)) {
        m_server.control(QStringLiteral("file"),
                         {{QStringLiteral("case"), id},
                          {QStringLiteral("name"), file.fileName},
                          {QStringLiteral("base64"), QString::fromLatin1(file.bytes.toBase64())},
                          {QStringLiteral("user"), member}});
    }
    const QJsonObject record = m_server.control(QStringLiteral("record"), {{QStringLiteral("id"), id}}).toObject();
    return {id, record.value(QLatin1String("CaseNumber")).toString(), trackers::salesforceCaseUrl(m_server.url(), id)};
}

void SalesforceFixture::deleteIssue(model::IssueRef issue)
{
    m_server.control(QStringLiteral("delete"), {{QStringLiteral("id"), issue.id}});
}

void SalesforceFixture::deleteComment(model::IssueRef /*issue*/, QString commentId)
{
    m_server.control(QStringLiteral("delete"), {{QStringLiteral("id"), commentId}});
}

QStringList SalesforceFixture::spellingsOf(model::IssueRef issue) const
{
    constexpr int shortId = 15;
    return {QString::number(issue.key.toInt()), u'#' + issue.key, issue.id.left(shortId)};
}

int SalesforceFixture::issueCount(QString /*projectId*/)
{
    return m_server.control(QStringLiteral("soql"), {{QStringLiteral("q"), QStringLiteral("SELECT COUNT() FROM Case")}})
        .toObject()
        .value(QLatin1String("totalSize"))
        .toInt();
}

QString SalesforceFixture::rawDescription(model::IssueRef issue)
{
    return m_server.control(QStringLiteral("record"), {{QStringLiteral("id"), issue.id}})
        .toObject()
        .value(QLatin1String("Description"))
        .toString();
}

qint64 SalesforceFixture::fileLimit()
{
    return fileLimitOfTest;
}

QString SalesforceFixture::asRead(QString markdown) const
{
    return trackers::salesforceAsRead(markdown);
}

} // namespace twinspan::contract

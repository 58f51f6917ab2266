#include "tests/contract/practice/practicefixture.h"

#include "core/text/textparts.h"

#include <QBuffer>
#include <QFile>

#include <stdexcept>

namespace twinspan::contract
{

namespace
{
constexpr qint64 fileLimitOfTest = qint64{4} * 1024 * 1024;
const QStringList types{QStringLiteral("Bug"), QStringLiteral("Task"), QStringLiteral("Question")};

template<typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence().toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}
} // namespace

PracticeFixture::PracticeFixture() : m_path(m_folder.filePath(QStringLiteral("a company.practice")))
{
    m_api = must(trackers::PracticeApi::create(m_path));
    must(m_api->accounts().add(QStringLiteral("admin"), adminName(), QStringLiteral("practice-admin"), true));
    must(m_api->accounts().add(QStringLiteral("member"), memberName(), QStringLiteral("practice-member"), false));
    must(m_api->projects().add(projectId(), QStringLiteral("Support desk"), types));
    must(m_api->database().setSetting(QStringLiteral("max-file-size"), QString::number(fileLimitOfTest)));
}

tracker::TrackerServices PracticeFixture::services()
{
    return {&m_clock, {}};
}

QUrl PracticeFixture::instanceUrl() const
{
    return trackers::PracticeAddress{m_path, {}, {}}.instanceUrl();
}

QList<QUrl> PracticeFixture::foreignUrls() const
{
    const QString other = m_folder.filePath(QStringLiteral("other.practice"));
    QFile file(other);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(4096, 'x')) < 0)
        throw std::runtime_error("The fixture's folder can't be written.");
    return {QUrl(QStringLiteral("https://example.org/acme.practice")),
            QUrl(QStringLiteral("practice://example.org/acme.practice")),
            QUrl(QStringLiteral("ftp:") + m_path),
            QUrl(QStringLiteral("relative.practice")),
            QUrl::fromLocalFile(other),
            QUrl::fromLocalFile(m_folder.path()),
            QUrl::fromLocalFile(QStringLiteral("/dev/zero")),
            QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("absent.practice"))),
            QUrl()};
}

std::shared_ptr<tracker::Tracker> PracticeFixture::as(const QString &login, const QString &password)
{
    model::InstanceInfo instance;
    instance.url = instanceUrl();
    instance.options.insert(QStringLiteral("user"), login);
    credentials::Credential credential;
    credential.secrets.insert(QStringLiteral("token"), password);
    return must(m_kind.open(instance, credential, services()));
}

std::shared_ptr<tracker::Tracker> PracticeFixture::asAdmin()
{
    return as(QStringLiteral("admin"), QStringLiteral("practice-admin"));
}

std::shared_ptr<tracker::Tracker> PracticeFixture::asMember()
{
    return as(QStringLiteral("member"), QStringLiteral("practice-member"));
}

std::shared_ptr<tracker::Tracker> PracticeFixture::withWrongCredential()
{
    return as(QStringLiteral("admin"), QStringLiteral("practice-member"));
}

QString PracticeFixture::adminName() const
{
    return QStringLiteral("Ada Min");
}

QString PracticeFixture::memberName() const
{
    return QString::fromUtf8("Mem B\u00e9r");
}

QString PracticeFixture::projectId()
{
    return QStringLiteral("SUP");
}

QString PracticeFixture::newProjectId()
{
    const QString key = QStringLiteral("P%1").arg(++m_projects);
    must(m_api->projects().add(key, QStringLiteral("Project %1").arg(m_projects), types));
    return key;
}

QString PracticeFixture::newProjectIdBelow(QString /*projectId*/)
{
    return newProjectId();
}

void PracticeFixture::ensureProjects(int count)
{
    while (must(m_api->projects().list()).size() < count)
        (void)newProjectId();
}

trackers::PracticeAccount PracticeFixture::account(const QString &login)
{
    return must(m_api->accounts().account(login));
}

model::IssueRef PracticeFixture::personCreatesIssue(PersonIssue issue, QString projectId)
{
    const trackers::PracticeAccount member = account(QStringLiteral("member"));
    trackers::PracticeNewIssue wanted;
    wanted.projectKey = projectId;
    wanted.type = issue.typeName;
    wanted.summary = issue.summary;
    wanted.description = issue.description;
    wanted.isPrivate = issue.isPrivate;
    const trackers::PracticeIssue made = must(m_api->issues().create(wanted, member));
    const auto attach = [&](PersonFile file, bool isPublic) {
        QBuffer bytes(&file.bytes);
        bytes.open(QIODevice::ReadOnly);
        must(m_api->issues().addFile(made.key, {file.fileName, {}, isPublic, {}}, bytes, member));
    };
    for (const PersonComment &comment : issue.comments) {
        for (const PersonFile &file : comment.files)
            attach(file, comment.isPublic);
        must(m_api->issues().addComment(made.key, {comment.text, comment.isPublic, {}}, member));
    }
    for (const PersonFile &file : issue.files)
        attach(file, true);
    return {made.key, made.key, trackers::PracticeAddress{m_path, {}, {}}.urlOf(made.key)};
}

void PracticeFixture::deleteIssue(model::IssueRef issue)
{
    must(m_api->issues().remove(issue.key, account(QStringLiteral("admin"))));
}

void PracticeFixture::deleteComment(model::IssueRef /*issue*/, QString commentId)
{
    must(m_api->issues().removeComment(commentId.toLongLong(), account(QStringLiteral("admin"))));
}

QString PracticeFixture::absentKey() const
{
    return QStringLiteral("SUP-999999");
}

QStringList PracticeFixture::spellingsOf(model::IssueRef issue) const
{
    return {issue.key.toLower(), u'#' + issue.key};
}

int PracticeFixture::issueCount(QString projectId)
{
    return must(m_api->issues().count(projectId));
}

QString PracticeFixture::rawDescription(model::IssueRef issue)
{
    return must(m_api->issues().issue(issue.key, account(QStringLiteral("admin")))).description;
}

qint64 PracticeFixture::fileLimit()
{
    return fileLimitOfTest;
}

QString PracticeFixture::mentionOfMember() const
{
    return QStringLiteral("@member");
}

QStringList PracticeFixture::mentionedIn(model::IssueRef issue)
{
    return must(m_api->issues().mentions(issue.key, account(QStringLiteral("admin"))));
}

QString PracticeFixture::asRead(QString markdown) const
{
    return text::normalised(markdown);
}

} // namespace twinspan::contract

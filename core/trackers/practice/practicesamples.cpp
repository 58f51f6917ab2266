#include "core/trackers/practice/practicesamples.h"

#include "core/trackers/practice/practiceapi.h"
#include "core/trackers/practice/practicesampledata.h"
#include "core/trackers/practice/practicetexts.h"

#include <QBuffer>
#include <QDir>
#include <QMap>

namespace twinspan::trackers
{

namespace
{
/// Puts one company into its new file.
class CompanyWriter
{
public:
    explicit CompanyWriter(PracticeApi &api) : m_api(api)
    {
        m_api.database().setNow([this] { return m_time; });
    }

    Status write(const PracticeSampleCompany &company)
    {
        TWINSPAN_TRY(admin, m_api.accounts().add(QStringLiteral("admin"), company.adminName,
                                                 PracticeSamples::adminPassword(), true));
        TWINSPAN_TRY(member, m_api.accounts().add(QStringLiteral("member"), company.memberName,
                                                  PracticeSamples::memberPassword(), false));
        m_people = {{admin.login, admin}, {member.login, member}};
        TWINSPAN_CHECK(m_api.projects().add(company.projectKey, company.projectName, company.types));
        constexpr int daysBetween = 3;
        m_time = QDateTime::currentDateTimeUtc().addDays(-daysBetween * company.issues.size());
        for (const PracticeSampleIssue &issue : company.issues) {
            const QDateTime start = m_time;
            TWINSPAN_CHECK(writeIssue(company.projectKey, issue));
            m_time = start.addDays(daysBetween);
        }
        return {};
    }

private:
    Status writeIssue(const QString &projectKey, const PracticeSampleIssue &issue)
    {
        PracticeNewIssue wanted;
        wanted.projectKey = projectKey;
        wanted.type = issue.type;
        wanted.summary = issue.summary;
        wanted.description = issue.description;
        TWINSPAN_TRY(made, m_api.issues().create(wanted, m_people.value(issue.login)));
        for (const PracticeSampleFile &file : issue.files) {
            letTimePass();
            QBuffer bytes;
            bytes.setData(file.bytes);
            bytes.open(QIODevice::ReadOnly);
            TWINSPAN_CHECK(
                m_api.issues().addFile(made.key, {file.fileName, {}, true, {}}, bytes, m_people.value(issue.login)));
        }
        for (const PracticeSampleComment &comment : issue.comments) {
            letTimePass();
            TWINSPAN_CHECK(m_api.issues().addComment(made.key, {comment.text, comment.isPublic, {}},
                                                     m_people.value(comment.login)));
        }
        return {};
    }

    void letTimePass()
    {
        constexpr int minutes = 47;
        m_time = m_time.addSecs(qint64{minutes} * 60);
    }

    PracticeApi &m_api;
    QDateTime m_time;
    QMap<QString, PracticeAccount> m_people;
};

Status makeCompany(const QString &path, const PracticeSampleCompany &company)
{
    TWINSPAN_TRY(api, PracticeApi::create(path));
    CompanyWriter writer(*api);
    // One transaction: a company is there whole or not at all, and one disk sync is enough.
    return api->database().inTransaction([&] { return writer.write(company); });
}
} // namespace

QString PracticeSamples::adminPassword()
{
    return QStringLiteral("practice-admin");
}

QString PracticeSamples::memberPassword()
{
    return QStringLiteral("practice-member");
}

Result<QStringList> PracticeSamples::create(const QString &folder)
{
    const QDir target(folder);
    if (!QDir().mkpath(folder))
        return practiceRefusal(ProblemKind::Store, "folder-not-made",
                               PracticeText::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(folder)),
                               PracticeText::tr("Choose a place that you may write to."));
    const QList<PracticeSampleCompany> companies = practiceSampleCompanies();
    QStringList paths;
    for (const PracticeSampleCompany &company : companies) {
        paths.append(QDir::cleanPath(target.absoluteFilePath(company.fileName)));
        if (QFileInfo::exists(paths.last()))
            return practiceRefusal(
                ProblemKind::Conflict, "file-exists",
                PracticeText::tr("The file %1 is there already.").arg(QDir::toNativeSeparators(paths.last())),
                PracticeText::tr("Choose another folder, or remove the file first."));
    }
    for (qsizetype i = 0; i < companies.size(); ++i)
        TWINSPAN_CHECK(makeCompany(paths.at(i), companies.at(i)));
    return paths;
}

} // namespace twinspan::trackers

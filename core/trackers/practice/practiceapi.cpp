#include "core/trackers/practice/practiceapi.h"

namespace twinspan::trackers
{

PracticeApi::PracticeApi(std::unique_ptr<PracticeDatabase> database)
    : m_database(std::move(database)), m_accounts(*m_database), m_projects(*m_database), m_issues(*m_database),
      m_files(*m_database), m_changes(*m_database), m_faults(*m_database)
{
}

Result<std::unique_ptr<PracticeApi>> PracticeApi::open(const QString &path)
{
    TWINSPAN_TRY(database, PracticeDatabase::open(path));
    return std::unique_ptr<PracticeApi>(new PracticeApi(std::move(database)));
}

Result<std::unique_ptr<PracticeApi>> PracticeApi::create(const QString &path)
{
    TWINSPAN_TRY(database, PracticeDatabase::create(path));
    return std::unique_ptr<PracticeApi>(new PracticeApi(std::move(database)));
}

Result<QString> PracticeApi::uid()
{
    return m_database->setting(QStringLiteral("uid"));
}

QString PracticeApi::version()
{
    return QString::number(PracticeDatabase::version);
}

} // namespace twinspan::trackers

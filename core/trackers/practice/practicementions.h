#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace twinspan::trackers
{

class PracticeDatabase;

/// Who was pinged by the texts of issues.
class PracticeMentions
{
public:
    explicit PracticeMentions(PracticeDatabase &database) : m_database(database) {}

    /// Pings everybody whom the text mentions. commentId: null for the text of the issue itself. `before`: what an
    /// edited text was; whom it mentions already is not pinged again.
    Status add(const QString &text, qint64 issueId, const QVariant &commentId, const QString &before = {});
    /// Logins, one for each ping.
    Result<QStringList> list(qint64 issueId);

private:
    PracticeDatabase &m_database;
};

} // namespace twinspan::trackers

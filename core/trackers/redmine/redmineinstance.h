#pragma once

#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/trackers/redmine/redmineapi.h"
#include "core/trackers/redmine/redminemarkup.h"

#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace twinspan::trackers
{

/// What we find out about an instance while we work with it, because its API does not say it: how it formats texts, and
/// which custom field holds our markers. Remembered until the object ends; each question is asked once.
/// Whoever awaits a call keeps the object alive.
class RedmineInstance
{
public:
    /// `format`: as the user said it; nullopt: find out.
    RedmineInstance(std::shared_ptr<RedmineApi> api, std::optional<RedmineFormat> format, QString fieldName);

    const QString &fieldName() const { return m_fieldName; }

    /// The pages for people name the formatter; `issue` is the number of any issue that we may see, 0 when none is
    /// known (then one is looked for). CommonMark, the default of new instances, while no page tells.
    Task<Result<RedmineFormat>> format(qint64 issue, CancelToken cancel);

    /// format() as far as it is known without a call.
    RedmineFormat knownFormat() const { return m_format.value_or(RedmineFormat::CommonMark); }

    /// The id of the custom field, 0 when there is none. Looks at the list of all fields (administrators only), else at
    /// an issue of the project.
    Task<Result<qint64>> markerField(QString projectId, CancelToken cancel);

    /// The field kept a marker on an issue of this project and type, and Redmine finds issues by it: the description
    /// needs none any more.
    bool isFieldProven(const QString &projectId, qint64 typeId) const;
    /// Learns from the answer to a creation. True when the field did not keep the marker and that is news.
    Task<bool> learnFrom(QJsonObject createdIssue, model::Marker marker, CancelToken cancel);
    /// Redmine finds issues by this field ("used as a filter", visible to us). False when it can't be asked.
    Task<Result<bool>> isSearchable(qint64 fieldId, CancelToken cancel);

private:
    Task<Status> readFormat(qint64 issue, CancelToken cancel);
    Task<Result<std::optional<QJsonObject>>> anyIssue(QString projectId, CancelToken cancel);

    std::shared_ptr<RedmineApi> m_api;
    std::optional<RedmineFormat> m_format;
    QString m_fieldName;
    std::optional<qint64> m_fieldId;
    std::optional<bool> m_searchable;
    QSet<QString> m_proven;
    QSet<QString> m_refused;
};

/// The formatter that a page for people names; nullopt when it names none.
std::optional<RedmineFormat> redmineFormatOfPage(const QByteArray &html);

} // namespace twinspan::trackers

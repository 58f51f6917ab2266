#include "core/trackers/redmine/redmineeditmapping.h"

#include "core/text/textparts.h"
#include "core/trackers/redmine/redminemapping.h"

#include <QCoreApplication>

namespace twinspan::trackers
{

namespace
{
constexpr QLatin1String subjectName("subject");
constexpr QLatin1String descriptionName("description");
constexpr QLatin1String typeName("tracker_id");

struct RedmineTexts {
    Q_DECLARE_TR_FUNCTIONS(RedmineTexts)
};
} // namespace

QJsonObject redmineIssueChanges(const tracker::IssueChanges &changes, const QJsonObject &issue, RedmineFormat format,
                                bool markerInDescription)
{
    QJsonObject fields;
    if (changes.summary)
        fields.insert(subjectName, text::singleLine(*changes.summary));
    if (changes.description) {
        const model::Marker marker = markerInDescription ? changes.marker : model::Marker();
        const QString kept = issue.value(descriptionName).toString();
        fields.insert(descriptionName, redmineEditedMarkup(kept, *changes.description, marker, format));
    }
    if (changes.typeId)
        fields.insert(typeName, *changes.typeId);
    return {{QStringLiteral("issue"), fields}};
}

bool redmineNeedsMarkerInText(const QJsonObject &issue, const model::Marker &marker, const QString &markerField)
{
    if (marker.isNull())
        return false;
    const bool isInText = redmineMarkerIn(issue.value(descriptionName).toString()) == marker;
    QJsonObject withoutText = issue;
    withoutText.remove(descriptionName);
    return isInText || redmineIssueMarker(withoutText, markerField) != marker;
}

QStringList redmineNotTaken(const QJsonObject &sent, const QJsonObject &issue)
{
    QStringList notTaken;
    const QJsonObject fields = sent.value(QLatin1String("issue")).toObject();
    if (fields.contains(subjectName) &&
        issue.value(subjectName).toString().trimmed() != fields.value(subjectName).toString())
        notTaken.append(RedmineTexts::tr("Redmine did not take the new summary."));
    if (fields.contains(descriptionName) &&
        !redmineSameText(issue.value(descriptionName).toString(), fields.value(descriptionName).toString()))
        notTaken.append(RedmineTexts::tr("Redmine did not take the new description."));
    const QJsonObject type = issue.value(QLatin1String("tracker")).toObject();
    if (fields.contains(typeName) &&
        QString::number(type.value(QLatin1String("id")).toInteger()) != fields.value(typeName).toString()) {
        notTaken.append(RedmineTexts::tr("Redmine did not take the new type of the issue; it is still a \"%1\".")
                            .arg(type.value(QLatin1String("name")).toString()));
    }
    return notTaken;
}

QJsonObject redmineEditedComment(const tracker::NewComment &comment, const QString &kept, RedmineFormat format)
{
    // Without private_notes, which would be changed as well.
    const QJsonObject fields{
        {QStringLiteral("notes"), redmineEditedMarkup(kept, comment.text, comment.marker, format)}};
    return {{QStringLiteral("journal"), fields}};
}

std::optional<QString> redmineNotesOf(const QJsonObject &issue, const QString &commentId)
{
    const QJsonArray journals = issue.value(QLatin1String("journals")).toArray();
    for (const QJsonValue value : journals) {
        const QJsonObject journal = value.toObject();
        QString notes = journal.value(QLatin1String("notes")).toString();
        if (QString::number(journal.value(QLatin1String("id")).toInteger()) == commentId && !notes.trimmed().isEmpty())
            return notes;
    }
    return std::nullopt;
}

} // namespace twinspan::trackers

#pragma once

#include "core/model/issue.h"
#include "core/tracker/tracker.h"
#include "core/trackers/salesforce/salesforceorg.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace twinspan::trackers
{

/// What of an org the mapping needs to know.
struct SalesforceView {
    QUrl base;
    SalesforceSchema schema;
};

/// Pure functions between Salesforce's records and the model. Numbers and texts of the wrong type become empty values;
/// a record without an id gives nothing.

/// What is selected of a case for salesforceIssue(): with comments and files, or without.
QString salesforceCaseFields(const SalesforceSchema &schema);
QString salesforceChildren();
/// Parts of a selection that tell when a case changed last, its comments and files included.
QString salesforceStampChildren();

model::IssueRef salesforceRef(const QJsonObject &record, const QUrl &base);
std::optional<model::Issue> salesforceIssue(const QJsonObject &record, const SalesforceView &view);
/// An entry of a list that was selected with salesforceStampChildren(); nullopt without an id or a time.
std::optional<tracker::ChangedIssue> salesforceChangedIssue(const QJsonObject &record, const QUrl &base);
/// Of the field where it has one, else of the end of the description.
model::Marker salesforceIssueMarker(const QJsonObject &record);
QDateTime salesforceTime(const QJsonValue &value);
/// The records of a list inside a record; Salesforce says null for an empty one.
QJsonArray salesforceList(const QJsonObject &record, QLatin1String name);

/// A name without a path, as Salesforce shows it again.
QString salesforceFileName(const QString &name);
/// The name of a file apart from its ending, as Salesforce keeps it.
QString salesforceFileTitle(const QString &name);

/// The fields of a new case. The marker goes into the description only when `markerInDescription`.
QJsonObject salesforceNewCase(const tracker::NewIssue &issue, bool markerInDescription);
/// The fields that differ from what the case has.
QJsonObject salesforceCaseChanges(const tracker::IssueChanges &changes, const QJsonObject &record);
/// What Salesforce did not take, a sentence each: the record as read after the write beside what was sent.
QStringList salesforceNotTaken(const QJsonObject &sent, const QJsonObject &record);

} // namespace twinspan::trackers

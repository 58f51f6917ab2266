#pragma once

#include "core/base/problem.h"
#include "core/net/httpclient.h"

#include <QJsonValue>
#include <QUrl>

namespace twinspan::trackers
{

/// What Salesforce says of a refusal: an entry of the array in an error's body, or of the "errors" of a result.
struct SalesforceError {
    QString code;
    QString message;
    QStringList fields;
};

/// The first error in a body of a refusal, or in a result of a collection.
SalesforceError salesforceErrorIn(const QJsonValue &body);

/// An account reads a field that it does not see, or no longer.
inline constexpr QLatin1String salesforceFieldUnseen("salesforce.field-unseen");

/// What an error means to a person. Codes: salesforce.unauthorized, salesforce.api-disabled, salesforce.quota,
/// salesforce.too-many-at-once, salesforce.forbidden, salesforce.not-found, salesforce.busy, salesforce.server,
/// salesforce.conflict, salesforce.too-long, salesforce.rejected.
/// `status`: of the answer, or of the subrequest.
Problem salesforceProblem(const SalesforceError &error, int status, const QUrl &url);

/// What an unwanted answer means, also salesforce.field-unseen; else as net::problemFromStatus().
Problem salesforceProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);

/// An answer that lacks what the API promises. Code salesforce.unexpected.
Problem salesforceUnexpected(const QUrl &url);
/// Whether REQUEST_LIMIT_EXCEEDED means the calls that run at the same time, and not those of a day: that passes soon.
bool isSalesforceCrowd(const QString &message);
/// Code salesforce.quota; what needs the org waits.
Problem salesforceQuota(const QUrl &url, std::chrono::seconds wait);
/// Code salesforce.case-not-found.
Problem salesforceNoSuchCase(const QString &key);
/// Code salesforce.comment-not-found.
Problem salesforceNoSuchComment();
/// Code salesforce.comment-edit: the account may not change the text of a comment.
Problem salesforceNoCommentEdit();
/// Code salesforce.refused-here, kind Rejected: found before anything was sent.
Problem salesforceRefusedHere(const QString &cause, const QString &remedy = {});

/// The token is no good any more and another one may be.
bool isSalesforceSessionOver(const net::HttpResponse &response);

} // namespace twinspan::trackers

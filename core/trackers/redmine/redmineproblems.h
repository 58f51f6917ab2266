#pragma once

#include "core/base/cancel.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QUrl>

namespace twinspan::trackers
{

/// What an unwanted answer of Redmine means to a person. What Redmine says itself (422: sentences in the language of
/// the account) comes along inside ours. Codes: redmine.unauthorized, redmine.rejected, redmine.file-too-large; else
/// those of net::problemFromStatus().
Problem redmineProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);

/// A 2xx answer that is not what the API promises, for example the page of a proxy. Code redmine.not-json.
Problem redmineNotJson(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);

/// The API is switched off as a whole. Code redmine.rest-off; what needs the instance waits.
Problem redmineRestOff(const QUrl &base);

/// The pages of a list contradict each other. Code redmine.broken-list.
Problem redmineBrokenList(const QUrl &url);

/// An answer that lacks what the API promises. Code redmine.unexpected.
Problem redmineUnexpected(const QUrl &url);

/// Code redmine.empty-comment.
Problem redmineEmptyComment();

/// Code redmine.issue-not-found.
Problem redmineNoSuchIssue(const QString &key);
/// The number of an issue that is about to be written; a problem when it is none, or when the call is cancelled.
Result<qint64> redmineNumberToWrite(const QString &issueId, const CancelToken &cancel);

} // namespace twinspan::trackers

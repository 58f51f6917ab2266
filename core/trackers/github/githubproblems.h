#pragma once

#include "core/base/cancel.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QJsonObject>
#include <QUrl>

namespace twinspan::trackers
{

/// What an unwanted answer of GitHub means to a person; what GitHub says itself comes along inside our sentence. Codes:
/// github.unauthorized, github.sso, github.token-right, github.archived, github.issues-off, github.rejected,
/// github.too-long; else those of net::problemFromStatus().
Problem githubProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);

/// An entry of "errors" of GraphQL, which come with status 200.
Problem githubQueryProblem(const QJsonObject &error, const net::HttpResponse &response, const QUrl &url);

/// A 2xx answer that is not what the API promises, for example the page of a proxy. Code github.not-json.
Problem githubNotJson(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);
/// An answer that lacks what the API promises. Code github.unexpected.
Problem githubUnexpected(const QUrl &url);

/// A list changes faster than its pages can be read. Code github.never-calm, kind Server.
Problem githubNeverCalm(const QUrl &url);

/// Code github.issue-not-found.
Problem githubNoSuchIssue(const QString &key);
/// Code github.repository-not-found.
Problem githubNoSuchRepository(const QString &repository);
/// Code github.comment-not-found.
Problem githubNoSuchComment();
/// Code github.empty-comment.
Problem githubEmptyComment();
/// Code github.type-unknown.
Problem githubUnknownType(const QString &typeId);
/// Code github.too-long; `limit` in characters.
Problem githubTooLong(int limit);
/// Code github.no-files: its API neither takes nor lists files.
Problem githubNoFiles();

} // namespace twinspan::trackers

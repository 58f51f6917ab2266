#pragma once

#include "core/base/problem.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QUrl>

namespace twinspan::trackers
{

/// What an unwanted answer of Jira means to a person; what Jira says itself comes along inside our sentence. Codes:
/// jira.unauthorized, jira.scope, jira.captcha, jira.no-permission, jira.not-on-screen, jira.rejected, jira.too-long,
/// jira.too-many, jira.unanswered (a refused question); else those of net::problemFromStatus(). `method`: GET for
/// whatever only reads.
Problem jiraProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);

/// Jira has answered as to nobody, whatever the status: what it shows then is not what the account sees.
bool jiraAnsweredNobody(const net::HttpResponse &response);

/// Code jira.unauthorized.
Problem jiraUnauthorized();
/// A 2xx answer that is not what the API promises, for example the page of a proxy. Code jira.not-json.
Problem jiraNotJson(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);
/// An answer that lacks what the API promises. Code jira.unexpected.
Problem jiraUnexpected(const QUrl &url);

/// A list changes faster than its pages can be read. Code jira.never-calm, kind Server.
Problem jiraNeverCalm(const QUrl &url);

/// Code jira.issue-not-found.
Problem jiraNoSuchIssue(const QString &key);
/// Code jira.project-not-found.
Problem jiraNoSuchProject(const QString &project);
/// Code jira.comment-not-found.
Problem jiraNoSuchComment();
/// Code jira.file-not-found.
Problem jiraNoSuchFile();
/// Found before anything was sent. Code jira.refused-here, kind Rejected.
Problem jiraRefusedHere(const QString &cause, const QString &remedy = {});

} // namespace twinspan::trackers

#pragma once

#include "core/base/problem.h"
#include "core/net/httpclient.h"

#include <QByteArray>
#include <QUrl>

namespace twinspan::trackers
{

/// What an unwanted answer of RT means to a person. What RT says itself comes along inside ours. Codes:
/// rt.unauthorized, rt.rejected; else those of net::problemFromStatus().
Problem rtProblem(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);

/// A 2xx answer that is not what the API promises, for example the page of a proxy. Code rt.not-json.
Problem rtNotJson(const net::HttpResponse &response, const QUrl &url, const QByteArray &method);

/// An answer that lacks what the API promises. Code rt.unexpected.
Problem rtUnexpected(const QUrl &url);

/// Code rt.ticket-not-found.
Problem rtNoSuchTicket(const QString &key);
/// The ticket has gone into another one. Code rt.ticket-merged.
Problem rtMerged(const QString &key, qint64 into);
/// Code rt.queue-not-found.
Problem rtNoSuchQueue(const QString &queue);
/// Code rt.right: the account lacks a right of RT; `right` is RT's name of it.
Problem rtMissingRight(const QString &right);
/// Code rt.empty-comment.
Problem rtEmptyComment();
/// Comments of RT stay as they were written. Code rt.no-edits.
Problem rtNoEdits();
/// Found before anything was sent. Code rt.refused-here, kind Rejected.
Problem rtRefusedHere(const QString &cause, const QString &remedy = {});
/// Code rt.file-too-large.
Problem rtFileTooLarge(const QString &fileName);

} // namespace twinspan::trackers

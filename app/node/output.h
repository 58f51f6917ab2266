#pragma once

#include "core/base/problem.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace twinspan::app
{

/// Where a command prints: results on standard output, problems and progress on standard error.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    bool isJson() const { return m_json; }
    /// For people; nothing with --json.
    void line(const QString &text = {}) const;
    /// For programs; nothing without --json. One line each.
    void json(const QJsonObject &value) const;
    void json(const QJsonArray &value) const;
    /// As it is, with --json or without.
    void text(const QString &text) const;
    /// The sentence, on standard error; with --json also {"problem": ...} on standard output.
    void problem(const Problem &problem) const;
    /// On standard error.
    void warning(const QString &text) const;
    /// What goes on at the moment; only on a terminal, overwritten by the next.
    void progress(const QString &text) const;
    void endProgress() const;

    /// Columns, aligned; the first row is the head.
    void table(const QList<QStringList> &rows) const;

private:
    bool m_json;
    mutable bool m_progressShown = false;
};

} // namespace twinspan::app

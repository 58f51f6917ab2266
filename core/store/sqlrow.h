#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace twinspan::store
{

/// How values lie in columns, in both directions: times as milliseconds since 1970 in UTC, URLs and JSON as text,
/// flags as 0 and 1. An invalid time is NULL; everything else is never NULL.
class SqlRow
{
public:
    explicit SqlRow(const QSqlQuery &query) : m_query(query) {}

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    bool flag(int column) const { return number(column) != 0; }
    QDateTime time(int column) const;
    QUrl url(int column) const;
    /// nullopt when the text is not a JSON object.
    std::optional<QJsonObject> json(int column) const;

private:
    const QSqlQuery &m_query;
};

QVariant toColumn(const QDateTime &time);
QVariant toColumn(const QUrl &url);
QVariant toColumn(const QJsonObject &json);

} // namespace twinspan::store

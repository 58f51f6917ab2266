#include "core/store/sqlrow.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace twinspan::store
{

QString SqlRow::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray SqlRow::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 SqlRow::number(int column) const
{
    return m_query.value(column).toLongLong();
}

QDateTime SqlRow::time(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QUrl SqlRow::url(int column) const
{
    return QUrl::fromEncoded(text(column).toUtf8());
}

std::optional<QJsonObject> SqlRow::json(int column) const
{
    const auto document = QJsonDocument::fromJson(text(column).toUtf8());
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QVariant toColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qlonglong>());
}

QVariant toColumn(const QUrl &url)
{
    return QString::fromLatin1(url.toEncoded());
}

QVariant toColumn(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace twinspan::store

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1String>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace twinspan::protocol
{

/// Reads members of an object from outside, each with its type and bounds. The first fault is kept and names the
/// member; after it every call gives an empty value, so callers read all and ask status() once. A member that is null
/// counts as missing; unknown members are ignored.
class JsonReader
{
public:
    /// `area`: first part of the problems' codes; `path`: of the object in its document, for texts.
    JsonReader(QJsonObject object, QString area, QString path = {});

    /// UTF-16 units at most. Unpaired surrogates and NUL become U+FFFD. Missing: empty.
    QString text(QLatin1String name, qsizetype max);
    /// The same, and neither missing nor empty.
    QString requiredText(QLatin1String name, qsizetype max);
    /// Required: see isWireId().
    QString id(QLatin1String name);
    QStringList ids(QLatin1String name, qsizetype maxCount);
    /// Required base64url.
    QByteArray bytes(QLatin1String name, qsizetype min, qsizetype max);
    /// Without `fallback` it is required.
    qint64 integer(QLatin1String name, qint64 min, qint64 max, std::optional<qint64> fallback = std::nullopt);
    bool flag(QLatin1String name, bool fallback);
    /// "2026-01-31T12:34:56.789Z", fraction optional. Missing: an invalid time.
    QDateTime time(QLatin1String name);
    /// Of a scheme that may be used, http and https with a host, without user and password. Missing or "": an empty
    /// URL.
    QUrl url(QLatin1String name, bool (*isScheme)(const QString &));
    /// Missing: empty.
    QJsonObject object(QLatin1String name);
    QJsonArray array(QLatin1String name, qsizetype maxCount);
    /// The object at `index` of an array member.
    JsonReader element(const QJsonArray &array, qsizetype index, QLatin1String name);
    JsonReader child(QLatin1String name);

    bool has(QLatin1String name) const;
    /// A fault found by the caller.
    void refuse(QLatin1String name, const QString &sentence);
    /// Takes over the fault of a reader that was made by element() or child().
    void check(const JsonReader &inner);
    Status status() const;

private:
    std::optional<QJsonValue> value(QLatin1String name, QJsonValue::Type type, const QString &otherwise);
    QString pathOf(QLatin1String name) const;
    void refuseSize(QLatin1String name, qint64 max);

    QJsonObject m_object;
    QString m_area;
    QString m_path;
    std::optional<Problem> m_problem;
};

/// Ids on the wire: 1 to 64 of the letters a-z A-Z, digits, '-' and '_'.
bool isWireId(const QString &text);

/// The text with unpaired surrogates and NUL replaced by U+FFFD: what every JSON reader can carry.
QString wellFormed(const QString &text);

/// As JsonReader::time() reads it; an invalid time gives an undefined value, which JSON objects leave out.
QJsonValue timeToJson(const QDateTime &time);

} // namespace twinspan::protocol

#pragma once

#include "core/base/result.h"
#include "core/node/nodejson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

#include <optional>

namespace twinspan::node
{

/// Reads members of one object; the first that has a wrong type is remembered as the problem.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &json) : m_json(json) {}

    QString text(const char *name)
    {
        const QJsonValue value = member(name);
        if (value.isString() || value.isUndefined())
            return value.toString();
        wrong(name);
        return {};
    }

    QUrl url(const char *name) { return QUrl(text(name)); }
    QDateTime time(const char *name) { return QDateTime::fromString(text(name), Qt::ISODateWithMs).toUTC(); }

    /// An absent one is `otherwise`.
    bool flag(const char *name, bool otherwise = false)
    {
        const QJsonValue value = member(name);
        if (!value.isBool() && !value.isUndefined())
            wrong(name);
        return value.toBool(otherwise);
    }

    qint64 number(const char *name)
    {
        const QJsonValue value = member(name);
        if (!value.isDouble() && !value.isUndefined())
            wrong(name);
        return value.toInteger();
    }

    QJsonObject object(const char *name)
    {
        const QJsonValue value = member(name);
        if (!value.isObject() && !value.isUndefined())
            wrong(name);
        return value.toObject();
    }

    QStringList texts(const char *name)
    {
        QStringList list;
        const QJsonValue value = member(name);
        if (!value.isArray() && !value.isUndefined())
            wrong(name);
        for (const QJsonValue entry : value.toArray())
            list.append(entry.toString());
        return list;
    }

    QMap<QString, QString> map(const char *name)
    {
        QMap<QString, QString> entries;
        const QJsonObject values = object(name);
        for (auto entry = values.begin(); entry != values.end(); ++entry)
            entries.insert(entry.key(), entry.value().toString());
        return entries;
    }

    /// The value that the name stands for; an absent one is `otherwise`.
    template<typename E>
    E named(const char *name, std::optional<E> (*read)(const QString &), E otherwise)
    {
        const QString value = text(name);
        const auto found = read(value);
        if (!found && !value.isEmpty())
            wrong(name);
        return found.value_or(otherwise);
    }

    template<typename T>
    T inner(const char *name)
    {
        auto value = fromJson<T>(object(name));
        if (!value) {
            wrong(name);
            return {};
        }
        return *value;
    }

    template<typename T>
    Result<T> done(T value) const
    {
        if (m_wrong.isEmpty())
            return value;
        return fail(ProblemKind::Protocol, QStringLiteral("json.malformed"),
                    QCoreApplication::translate("NodeJson", "The value of “%1” can't be read.").arg(m_wrong));
    }

private:
    QJsonValue member(const char *name) const { return m_json.value(QLatin1String(name)); }
    void wrong(const char *name)
    {
        if (m_wrong.isEmpty())
            m_wrong = QLatin1String(name);
    }

    const QJsonObject m_json;
    QString m_wrong;
};

} // namespace twinspan::node

#include "core/protocol/jsonreader.h"

#include "core/base/ids.h"
#include "core/protocol/boundedjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace twinspan::protocol
{

namespace
{
constexpr qsizetype maxWireId = 64;
constexpr qsizetype maxUrl = 4096;
constexpr int lastYear = 9999;

struct ProtocolTexts {
    Q_DECLARE_TR_FUNCTIONS(ProtocolTexts)
};

bool isIdCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-' || u == u'_';
}
} // namespace

bool isWireId(const QString &text)
{
    return !text.isEmpty() && text.size() <= maxWireId && std::all_of(text.cbegin(), text.cend(), isIdCharacter);
}

QString wellFormed(const QString &text)
{
    if (text.isValidUtf16() && !text.contains(QChar(u'\0')))
        return text;
    QString good = text;
    for (qsizetype i = 0; i < good.size(); ++i) {
        const QChar c = good.at(i);
        if (c.isHighSurrogate() && i + 1 < good.size() && good.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.isNull())
            good[i] = QChar::ReplacementCharacter;
    }
    return good;
}

QJsonValue timeToJson(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue(QJsonValue::Undefined);
    return time.toUTC().toString(Qt::ISODateWithMs);
}

JsonReader::JsonReader(QJsonObject object, QString area, QString path)
    : m_object(std::move(object)), m_area(std::move(area)), m_path(std::move(path))
{
}

QString JsonReader::text(QLatin1String name, qsizetype max)
{
    const auto found = value(name, QJsonValue::String, ProtocolTexts::tr("“%1” is not a text"));
    if (!found)
        return {};
    const QString text = found->toString();
    if (text.size() > max) {
        refuseSize(name, max);
        return {};
    }
    return wellFormed(text);
}

QString JsonReader::requiredText(QLatin1String name, qsizetype max)
{
    QString found = text(name, max);
    if (found.isEmpty())
        refuse(name, ProtocolTexts::tr("“%1” is missing"));
    return found;
}

QString JsonReader::id(QLatin1String name)
{
    QString found = requiredText(name, maxWireId);
    if (!found.isEmpty() && !isWireId(found)) {
        refuse(name, ProtocolTexts::tr("“%1” is no id"));
        return {};
    }
    return found;
}

QStringList JsonReader::ids(QLatin1String name, qsizetype maxCount)
{
    QStringList ids;
    const QJsonArray values = array(name, maxCount);
    for (const auto &entry : values) {
        if (!isWireId(entry.toString())) {
            refuse(name, ProtocolTexts::tr("“%1” holds something that is no id"));
            return {};
        }
        ids.append(entry.toString());
    }
    return ids;
}

QByteArray JsonReader::bytes(QLatin1String name, qsizetype min, qsizetype max)
{
    const QString encoded = requiredText(name, (max * 4 / 3) + 4);
    if (m_problem)
        return {};
    const auto decoded = fromBase64Url(encoded);
    if (!decoded || decoded->size() < min || decoded->size() > max || toBase64Url(*decoded) != encoded) {
        refuse(name, ProtocolTexts::tr("“%1” is no base64url of the right length"));
        return {};
    }
    return *decoded;
}

qint64 JsonReader::integer(QLatin1String name, qint64 min, qint64 max, std::optional<qint64> fallback)
{
    const auto found = value(name, QJsonValue::Double, ProtocolTexts::tr("“%1” is not a number"));
    if (!found) {
        if (!fallback)
            refuse(name, ProtocolTexts::tr("“%1” is missing"));
        return fallback.value_or(min);
    }
    // Two different stand-ins tell a whole number from a fraction, which toInteger() gives up on.
    const qint64 number = found->toInteger(-1);
    if (number != found->toInteger(-2) || number < min || number > max) {
        refuse(name, ProtocolTexts::tr("“%1” is no whole number from %2 to %3")
                         .arg(QStringLiteral("%1"), QString::number(min), QString::number(max)));
        return fallback.value_or(min);
    }
    return number;
}

bool JsonReader::flag(QLatin1String name, bool fallback)
{
    const auto found = value(name, QJsonValue::Bool, ProtocolTexts::tr("“%1” is not true or false"));
    return found ? found->toBool() : fallback;
}

QDateTime JsonReader::time(QLatin1String name)
{
    const QString found = text(name, 40);
    if (found.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(found, Qt::ISODateWithMs);
    // The last moment of 9999 can be rounded into a year that ISO 8601 has no digits for.
    if (!found.endsWith(u'Z') || !time.isValid() || time.date().year() > lastYear) {
        refuse(name, ProtocolTexts::tr("“%1” is no time in UTC"));
        return {};
    }
    return time;
}

QUrl JsonReader::url(QLatin1String name, bool (*isScheme)(const QString &))
{
    const QString found = text(name, maxUrl);
    if (found.isEmpty())
        return {};
    QUrl url(found, QUrl::StrictMode);
    const bool needsHost = url.scheme().startsWith(QLatin1String("http"));
    // Also an account without a name, as in https://@host: it would be another URL when we write it.
    const bool hasUser = url.adjusted(QUrl::RemoveUserInfo) != url;
    const QUrl written(url.toString(QUrl::FullyEncoded), QUrl::StrictMode);
    if (!url.isValid() || !isScheme(url.scheme()) || hasUser || written != url || (needsHost && url.host().isEmpty())) {
        refuse(name, ProtocolTexts::tr("“%1” is no address that may be used here"));
        return {};
    }
    return url;
}

QJsonObject JsonReader::object(QLatin1String name)
{
    const auto found = value(name, QJsonValue::Object, ProtocolTexts::tr("“%1” is not an object"));
    return found ? found->toObject() : QJsonObject();
}

QJsonArray JsonReader::array(QLatin1String name, qsizetype maxCount)
{
    const auto found = value(name, QJsonValue::Array, ProtocolTexts::tr("“%1” is not a list"));
    if (!found)
        return {};
    if (found->toArray().size() > maxCount) {
        refuseSize(name, maxCount);
        return {};
    }
    return found->toArray();
}

JsonReader JsonReader::element(const QJsonArray &array, qsizetype index, QLatin1String name)
{
    const QString path = pathOf(name) + QStringLiteral("[%1]").arg(index);
    const QJsonValue entry = array.at(index);
    JsonReader reader(entry.toObject(), m_area, path);
    if (!entry.isObject())
        reader.m_problem = malformed(m_area, ProtocolTexts::tr("“%1” is not an object").arg(path));
    return reader;
}

JsonReader JsonReader::child(QLatin1String name)
{
    JsonReader reader(object(name), m_area, pathOf(name));
    reader.m_problem = m_problem;
    return reader;
}

bool JsonReader::has(QLatin1String name) const
{
    const QJsonValue found = m_object.value(name);
    return !found.isUndefined() && !found.isNull();
}

void JsonReader::refuse(QLatin1String name, const QString &sentence)
{
    if (!m_problem)
        m_problem = malformed(m_area, sentence.arg(pathOf(name)));
}

void JsonReader::refuseSize(QLatin1String name, qint64 max)
{
    if (!m_problem)
        m_problem = tooLarge(
            m_area, ProtocolTexts::tr("“%1” has more than %2 characters or entries").arg(pathOf(name)).arg(max));
}

void JsonReader::check(const JsonReader &inner)
{
    if (!m_problem)
        m_problem = inner.m_problem;
}

Status JsonReader::status() const
{
    if (m_problem)
        return fail(*m_problem);
    return {};
}

std::optional<QJsonValue> JsonReader::value(QLatin1String name, QJsonValue::Type type, const QString &otherwise)
{
    if (m_problem || !has(name))
        return std::nullopt;
    QJsonValue found = m_object.value(name);
    if (found.type() != type) {
        refuse(name, otherwise);
        return std::nullopt;
    }
    return found;
}

QString JsonReader::pathOf(QLatin1String name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

} // namespace twinspan::protocol

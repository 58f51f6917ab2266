#include "core/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace twinspan
{

namespace
{
constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz"; // Crockford's base 32, as in ULID

void append(QString &text, quint64 value, int digits)
{
    for (int digit = digits - 1; digit >= 0; --digit)
        text.append(QLatin1Char(alphabet[(value >> (digit * 5)) & 31U]));
}
} // namespace

QString newId()
{
    QString id;
    id.reserve(26);
    append(id, static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()), 10);
    append(id, QRandomGenerator::system()->generate64() >> 24U, 8);
    append(id, QRandomGenerator::system()->generate64() >> 24U, 8);
    return id;
}

QString toBase64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> fromBase64Url(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::Base64UrlEncoding |
                                                                             QByteArray::AbortOnBase64DecodingErrors);
    // One text for one value: no lone last character, no bits that nobody reads.
    QString unpadded = text;
    while (unpadded.endsWith(u'='))
        unpadded.chop(1);
    if (!decoded || toBase64Url(*decoded) != unpadded)
        return std::nullopt;
    return *decoded;
}

} // namespace twinspan

#include "core/model/marker.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace twinspan::model
{

namespace
{
constexpr QLatin1String prefix("ts1");
constexpr int digits = 26;
constexpr int length = 3 + digits;
// Crockford's base 32 in lower case: no i, l, o, u, so that nobody misreads one and no word appears by chance.
constexpr std::array<char, 33> alphabet{"0123456789abcdefghjkmnpqrstvwxyz"};

bool isDigit(QChar character)
{
    return QLatin1String(alphabet.data(), 32).contains(character);
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'_';
}

/// The length in front of each part keeps ("ab", "c") apart from ("a", "bc").
void addPart(QCryptographicHash &hash, const QString &part)
{
    const QByteArray bytes = part.toUtf8();
    const quint32 size = qToBigEndian(static_cast<quint32>(bytes.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(bytes);
}

bool isMarkerAt(const QString &text, qsizetype position)
{
    if (text.size() - position < length)
        return false;
    for (qsizetype index = position + prefix.size(); index < position + length; ++index) {
        if (!isDigit(text.at(index)))
            return false;
    }
    const bool startsWord = position == 0 || !isWordCharacter(text.at(position - 1));
    const bool endsWord = position + length == text.size() || !isWordCharacter(text.at(position + length));
    return startsWord && endsWord;
}
} // namespace

Marker Marker::fromText(const QString &text)
{
    Marker marker;
    if (text.size() == length && text.startsWith(prefix) && isMarkerAt(text, 0))
        marker.m_text = text;
    return marker;
}

Marker Marker::findIn(const QString &text)
{
    for (qsizetype at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
        if (isMarkerAt(text, at))
            return fromText(text.mid(at, length));
    }
    return {};
}

Marker deriveMarker(const MarkerSource &source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    static constexpr std::array kinds{"issue", "comment", "attachment", "notice"};
    addPart(hash, QLatin1String(kinds.at(static_cast<std::size_t>(source.kind))));
    addPart(hash, source.sourceInstance);
    addPart(hash, source.sourceId);
    addPart(hash, source.targetInstance);
    addPart(hash, source.targetProject);
    const QByteArray digest = hash.result();
    QString text = prefix;
    for (int digit = 0; digit < digits; ++digit) {
        const int bit = digit * 5;
        const auto window = qFromBigEndian<quint16>(digest.constData() + (bit / 8));
        text.append(QLatin1Char(alphabet.at((window >> (11 - bit % 8)) & 31U)));
    }
    return Marker::fromText(text);
}

} // namespace twinspan::model

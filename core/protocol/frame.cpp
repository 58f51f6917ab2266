#include "core/protocol/frame.h"

#include "core/protocol/boundedjson.h"

#include <QCoreApplication>
#include <QtEndian>

namespace twinspan::protocol
{

namespace
{
constexpr qsizetype lengthSize = 4;

QString area()
{
    return QStringLiteral("envelope");
}
} // namespace

Result<QByteArray> Frame::toBytes() const
{
    const QByteArray text = canonicalJson(json);
    if (lengthSize + text.size() + raw.size() > maxPlainSize)
        return fail(tooLarge(area(), QCoreApplication::translate("Protocol", "%1 bytes, and %2 are allowed")
                                         .arg(text.size() + raw.size())
                                         .arg(maxPlainSize - lengthSize)));
    QByteArray bytes(lengthSize, '\0');
    qToBigEndian(static_cast<quint32>(text.size()), bytes.data());
    return bytes + text + raw;
}

Result<Frame> Frame::fromBytes(const QByteArray &plain)
{
    if (plain.size() > maxSealedSize)
        return fail(tooLarge(area(), QCoreApplication::translate("Protocol", "%1 bytes, and %2 are allowed")
                                         .arg(plain.size())
                                         .arg(maxSealedSize)));
    const qsizetype textSize = plain.size() < lengthSize ? 0 : qFromBigEndian<quint32>(plain.constData());
    if (plain.size() < lengthSize || textSize > plain.size() - lengthSize)
        return fail(malformed(area(), QCoreApplication::translate("Protocol", "it is cut off")));
    TWINSPAN_TRY(json, parseBounded(plain.mid(lengthSize, textSize), area(), maxSealedSize));
    return Frame{json, plain.mid(lengthSize + textSize)};
}

} // namespace twinspan::protocol

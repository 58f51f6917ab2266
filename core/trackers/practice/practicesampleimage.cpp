#include "core/trackers/practice/practicesampleimage.h"

#include <QtEndian>

namespace twinspan::trackers
{

namespace
{
constexpr quint32 width = 96;
constexpr quint32 height = 64;

void appendNumber(QByteArray &bytes, quint32 value)
{
    const quint32 big = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// CRC-32 of ISO 3309, as PNG wants it.
quint32 crcOf(const QByteArray &bytes)
{
    constexpr quint32 polynomial = 0xedb88320U;
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ polynomial : crc >> 1U;
    }
    return ~crc;
}

void appendChunk(QByteArray &png, const QByteArray &type, const QByteArray &data)
{
    appendNumber(png, static_cast<quint32>(data.size()));
    png += type + data;
    appendNumber(png, crcOf(type + data));
}

QByteArray pixels(int number)
{
    QByteArray rows;
    for (quint32 y = 0; y < height; ++y) {
        rows.append('\0'); // filter: none
        for (quint32 x = 0; x < width; ++x) {
            const bool onStripe = (x * static_cast<quint32>(number) + y) % 16 < 4;
            rows.append(static_cast<char>(onStripe ? 40 : 150 + y));
        }
    }
    return rows;
}
} // namespace

QByteArray practiceSampleImage(int number)
{
    QByteArray header;
    appendNumber(header, width);
    appendNumber(header, height);
    header.append(QByteArray::fromHex("0800000000")); // 8 bits of grey, no interlace
    QByteArray png = QByteArray::fromHex("89504e470d0a1a0a");
    appendChunk(png, "IHDR", header);
    appendChunk(png, "IDAT", qCompress(pixels(number)).mid(4)); // Qt puts the length before the zlib stream
    appendChunk(png, "IEND", {});
    return png;
}

} // namespace twinspan::trackers

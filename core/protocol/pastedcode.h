#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace twinspan::protocol
{

/// Longest text that is looked at for a code, in UTF-16 units.
inline constexpr qsizetype maxPastedText = 128 << 10;

/// A stretch of the pasted text that may be a code.
struct PastedCode {
    enum class Shape {
        Whole,   ///< `json` is a complete object and `letters` are its only base64url spelling
        CutOff,  ///< the text ends inside the object
        Damaged, ///< an object ends, but its letters spell it wrong
    };
    Shape shape = Shape::Damaged;
    QByteArray json; ///< decoded, up to the end of the object or of the text
};

/// The text without what mail programs add: white space, line breaks, "> ", invisible characters.
QString withoutNoise(const QString &text);

/// Where a code may start in such a text: behind "twinspan:" or at the letters that every JSON object in base64 starts
/// with. In the order of the text; a few at most.
QList<PastedCode> pastedCodes(const QString &cleaned);

/// All that can be read of a damaged code: lost or doubled letters shift what follows, so each of the four alignments
/// is decoded. Latin-1.
QList<QByteArray> lenientReadings(const QString &cleaned);

} // namespace twinspan::protocol

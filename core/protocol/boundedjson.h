#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace twinspan::protocol
{

/// Deepest nesting of arrays and objects, and most values in one document: keeps what a parser needs in memory in
/// proportion to what a stranger sends.
inline constexpr int maxJsonDepth = 32;
inline constexpr int maxJsonValues = 500'000;

/// How many values parseBounded() counts in a document; not many more than maxJsonValues are counted.
int jsonValuesIn(const QByteArray &json);

/// One JSON object of at most `maxSize` bytes, UTF-8. `area` is the first part of the problem's code:
/// "envelope" gives envelope.malformed and envelope.too-large.
Result<QJsonObject> parseBounded(const QByteArray &bytes, const QString &area, qsizetype maxSize);

/// The one form that is signed: no white space, members sorted by UTF-16 code units, shortest escapes, UTF-8.
QByteArray canonicalJson(const QJsonObject &object);

/// "The data of the other node can't be read: ..." with the code `area`.malformed.
Problem malformed(const QString &area, const QString &what);
/// "... is too large: ..." with the code `area`.too-large.
Problem tooLarge(const QString &area, const QString &what);

} // namespace twinspan::protocol

#include "core/protocol/pastedcode.h"

#include "core/base/ids.h"

#include <algorithm>
#include <optional>

namespace twinspan::protocol
{

namespace
{
constexpr int maxCandidates = 8;
constexpr int alignments = 4;

bool isCodeLetter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-' || u == u'_';
}

/// Behind the last bracket of the object that the bytes start with; nullopt when they end before it does.
std::optional<qsizetype> endOfObject(const QByteArray &bytes)
{
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (inString) {
            inString = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth <= 0) {
            return i + 1;
        }
    }
    return std::nullopt;
}

PastedCode codeAt(const QString &cleaned, qsizetype start)
{
    const auto from = cleaned.cbegin() + start;
    const QString letters = cleaned.mid(start, std::find_if_not(from, cleaned.cend(), isCodeLetter) - from);
    const QByteArray bytes = QByteArray::fromBase64(letters.toLatin1(), QByteArray::Base64UrlEncoding);
    const auto end = endOfObject(bytes);
    if (!end)
        return {PastedCode::Shape::CutOff, bytes};
    // What follows the object in the same run of letters is the sentence behind the code.
    QByteArray json = bytes.left(*end);
    const bool spelled = letters.startsWith(toBase64Url(json));
    return {spelled ? PastedCode::Shape::Whole : PastedCode::Shape::Damaged, json};
}
} // namespace

QString withoutNoise(const QString &text)
{
    QString cleaned;
    cleaned.reserve(std::min(text.size(), maxPastedText));
    for (const QChar c : QStringView(text).left(maxPastedText)) {
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control && c != u'>')
            cleaned.append(c);
    }
    return cleaned;
}

QList<PastedCode> pastedCodes(const QString &cleaned)
{
    QList<PastedCode> codes;
    constexpr QLatin1String prefix("twinspan:");
    for (qsizetype at = 0; at < cleaned.size() && codes.size() < maxCandidates; ++at) {
        const QStringView rest = QStringView(cleaned).mid(at);
        if (rest.startsWith(prefix, Qt::CaseInsensitive)) {
            const bool slashes = rest.mid(prefix.size()).startsWith(QLatin1String("//"));
            codes.append(codeAt(cleaned, at + prefix.size() + (slashes ? 2 : 0)));
        } else if (rest.startsWith(QLatin1String("eyJ"))) {
            codes.append(codeAt(cleaned, at));
        }
    }
    return codes;
}

QList<QByteArray> lenientReadings(const QString &cleaned)
{
    QByteArray letters;
    for (const QChar c : cleaned) {
        if (isCodeLetter(c))
            letters.append(c.toLatin1());
        else if (c == u'+' || c == u'/')
            letters.append(c == u'+' ? '-' : '_');
    }
    QList<QByteArray> readings;
    for (int skip = 0; skip < alignments; ++skip)
        readings.append(QByteArray::fromBase64(letters.mid(skip), QByteArray::Base64UrlEncoding));
    return readings;
}

} // namespace twinspan::protocol

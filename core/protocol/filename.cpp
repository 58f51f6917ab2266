#include "core/protocol/filename.h"

#include "core/protocol/jsonreader.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace twinspan::protocol
{

namespace
{
/// Longer ones say nothing about the kind of file: they are part of a sentence.
constexpr qsizetype longestExtension = 32;

bool isPathPart(QChar c)
{
    return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
}

bool isLineEnd(QChar c)
{
    return c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

/// Unicode's Bidi_Control (UAX 9). Joiners are of the same category and stay: emoji and Persian need them.
bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

/// The longest beginning of whole characters, as people count them, that has so many bytes.
QString beginningOf(const QString &text, qsizetype bytes)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = characters.toNextBoundary(); next > 0; next = characters.toNextBoundary()) {
        if (text.first(next).toUtf8().size() > bytes)
            break;
        end = next;
    }
    return text.first(end);
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= maxFileNameBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 && name.size() - dot <= longestExtension ? name.mid(dot) : QString();
    return beginningOf(name.chopped(extension.size()), maxFileNameBytes - extension.toUtf8().size()) + extension;
}
} // namespace

bool isFileName(const QString &text)
{
    return text != QLatin1String(".") && text != QLatin1String("..") &&
           std::none_of(text.cbegin(), text.cend(), isPathPart);
}

QString safeFileName(const QString &name)
{
    QString safe = wellFormed(name);
    safe.removeIf(turnsDirection);
    std::replace_if(safe.begin(), safe.end(), [](QChar c) { return isPathPart(c) || isLineEnd(c); }, QChar(u'_'));
    safe = shortened(safe);
    return safe.isEmpty() || !isFileName(safe) ? QStringLiteral("_") + safe : safe;
}

} // namespace twinspan::protocol

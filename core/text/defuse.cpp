#include "core/text/defuse.h"

#include "core/text/joiners.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

/// Half of a character outside the BMP counts: a joiner too many does no harm.
bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c == u'_';
}

bool isAfterWord(QStringView text, qsizetype at)
{
    if (at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at - 2], text[at - 1]));
    return at > 0 && (text[at - 1].isLetterOrNumber() || text[at - 1] == u'_');
}

bool isLiveIn(const LiveReference &reference, Place place)
{
    return place == Place::Text || (place == Place::Code ? reference.inCode : reference.inLinks);
}

bool opensLine(QStringView text, qsizetype at, bool startsLine)
{
    while (at > 0 && text[at - 1] != u'\n') {
        if (!text[at - 1].isSpace())
            return false;
        --at;
    }
    return at > 0 || startsLine;
}

bool follows(const LiveReference &reference, QStringView rest)
{
    if (rest.isEmpty())
        return false;
    switch (reference.follows) {
    case LiveReference::Follows::Digit:
        return rest.front().isDigit();
    case LiveReference::Follows::Word:
        return isWord(rest.front());
    case LiveReference::Follows::NonSpace:
        return !rest.front().isSpace();
    }
    return false;
}

bool isLiveAt(const LiveReference &reference, QStringView text, qsizetype at, bool startsLine)
{
    const QStringView here = text.sliced(at);
    if (reference.start.isEmpty() || !here.startsWith(reference.start, Qt::CaseInsensitive))
        return false;
    if (!follows(reference, here.sliced(reference.start.size())))
        return false;
    if (reference.lineStart)
        return opensLine(text, at, startsLine);
    return reference.insideWords || !isAfterWord(text, at);
}

qsizetype joinerOffset(const LiveReference &reference)
{
    const bool splitsStart = reference.follows == LiveReference::Follows::NonSpace && reference.start.size() > 1;
    return reference.start.size() - (splitsStart ? 1 : 0);
}

} // namespace

QList<qsizetype> joinerPositions(QStringView plain, const DefuseRules &rules, Place place, bool startsLine)
{
    QList<qsizetype> positions;
    for (qsizetype at = 0; at < plain.size(); ++at) {
        for (const LiveReference &reference : rules.references) {
            if (!isLiveIn(reference, place) || !isLiveAt(reference, plain, at, startsLine))
                continue;
            positions.append(at + joinerOffset(reference));
        }
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

QString withDoubledJoiners(const QString &text)
{
    QString doubled = text;
    return doubled.replace(QChar(wordJoiner), QString(2, QChar(wordJoiner)));
}

QString defusedIn(const QString &plain, const DefuseRules &rules, Place place, bool startsLine)
{
    QString result;
    qsizetype from = 0;
    for (const qsizetype position : joinerPositions(plain, rules, place, startsLine)) {
        result += withDoubledJoiners(plain.sliced(from, position - from)) + QChar(wordJoiner);
        from = position;
    }
    return result + withDoubledJoiners(plain.sliced(from));
}

QString defused(const QString &plain, const DefuseRules &rules)
{
    return defusedIn(plain, rules, Place::Text);
}

QString undefused(const QString &text)
{
    QString result;
    result.reserve(text.size());
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == QChar(wordJoiner) ? run + 1 : 0;
        if (run % 2 == 0)
            result += c;
    }
    return result;
}

bool hasLiveReference(const QString &plain, const DefuseRules &rules)
{
    return !joinerPositions(plain, rules, Place::Text).isEmpty();
}

} // namespace twinspan::text

#include "core/text/wikispans.h"

#include <algorithm>

namespace twinspan::text
{

namespace
{

bool isInBraces(QStringView text, qsizetype at, const WikiSpan &span)
{
    const QStringView here = text.sliced(at);
    return here.startsWith(u'{') && here.sliced(1).startsWith(span.mark) &&
           here.sliced(1 + span.mark.size()).startsWith(u'}');
}

bool closesBare(const QString &text, qsizetype at, const WikiSpan &span)
{
    if (at == 0 || text.at(at - 1).isSpace())
        return false;
    const qsizetype next = at + span.mark.size();
    return next >= text.size() || !text.at(next).isLetterOrNumber();
}

} // namespace

bool mayPrecedeWikiSpan(QChar c)
{
    return !c.isLetterOrNumber() && c != u'\\' && c != u'}';
}

qsizetype wikiOpening(QStringView text, qsizetype at, const WikiSpan &span, bool startFits)
{
    qsizetype length = 0;
    if (isInBraces(text, at, span))
        length = span.mark.size() + 2;
    else if (text.sliced(at).startsWith(span.mark) && (at == 0 ? startFits : mayPrecedeWikiSpan(text[at - 1])))
        length = span.mark.size();
    const QStringView content = text.sliced(at + length);
    const bool isFilled = !content.isEmpty() && !content.front().isSpace() && !content.startsWith(span.mark);
    return isFilled ? length : 0;
}

WikiClosers::WikiClosers(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'\n')
            m_lineEnds.append(at);
        if (c.isLetterOrNumber() || c.isSpace())
            continue;
        for (const WikiSpan &span : wikiSpans) {
            const bool isBraced = isInBraces(text, at, span);
            const bool isBare = QStringView(text).sliced(at).startsWith(span.mark) && closesBare(text, at, span);
            if (isBraced) {
                m_places[span.mark].append({at, span.mark.size() + 2});
                at += span.mark.size() + 1;
                break;
            }
            if (isBare)
                m_places[span.mark].append({at, span.mark.size()});
        }
    }
}

WikiClosers::Closer WikiClosers::after(const WikiSpan &span, qsizetype from) const
{
    const auto places = m_places.constFind(span.mark);
    if (places == m_places.constEnd())
        return {};
    const auto isBefore = [](qsizetype at, const Closer &closer) { return at < closer.at; };
    const auto place = std::upper_bound(places->cbegin(), places->cend(), from, isBefore);
    if (place == places->cend())
        return {};
    const auto lineEnd = std::lower_bound(m_lineEnds.cbegin(), m_lineEnds.cend(), from);
    return lineEnd != m_lineEnds.cend() && *lineEnd < place->at ? Closer() : *place;
}

} // namespace twinspan::text

#pragma once

#include "core/text/node.h"

#include <QLatin1String>
#include <QList>
#include <QMap>

#include <array>

namespace twinspan::text
{

/// A mark of wiki markup around a phrase: "*bold*", in words "{*}bold{*}".
struct WikiSpan {
    QLatin1String mark;
    Kind kind = Kind::Text;
    QLatin1String html; ///< for Kind::Tagged
};

inline constexpr std::array<WikiSpan, 7> wikiSpans{{
    {QLatin1String("*"), Kind::Strong, QLatin1String()},
    {QLatin1String("_"), Kind::Emphasis, QLatin1String()},
    {QLatin1String("??"), Kind::Emphasis, QLatin1String()},
    {QLatin1String("-"), Kind::Strike, QLatin1String()},
    {QLatin1String("+"), Kind::Tagged, QLatin1String("ins")},
    {QLatin1String("^"), Kind::Tagged, QLatin1String("sup")},
    {QLatin1String("~"), Kind::Tagged, QLatin1String("sub")},
}};

/// May a bare mark behind this character open a phrase?
bool mayPrecedeWikiSpan(QChar c);

/// The length of the mark at the place, in braces or bare; 0 when it can't open a phrase there. `startFits`: what is
/// before the text allows one.
qsizetype wikiOpening(QStringView text, qsizetype at, const WikiSpan &span, bool startFits);

/// Where the marks of a text may close a phrase, found once: looking for a phrase's end stays linear.
class WikiClosers
{
public:
    struct Closer {
        qsizetype at = -1;
        qsizetype length = 0;
    };

    explicit WikiClosers(const QString &text);

    /// The first closing mark on the same line that leaves at least one character after `from`; at: -1 if there is
    /// none.
    Closer after(const WikiSpan &span, qsizetype from) const;

private:
    QMap<QLatin1String, QList<Closer>> m_places;
    QList<qsizetype> m_lineEnds;
};

} // namespace twinspan::text

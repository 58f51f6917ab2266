#pragma once

#include "core/text/node.h"

#include <QLatin1String>
#include <QList>
#include <QMap>

#include <array>

namespace twinspan::text
{

/// A quick phrase modifier of Textile.
struct SpanTag {
    QLatin1String mark;
    Kind kind = Kind::Text;
    QLatin1String html; ///< for Kind::Tagged
};

/// Longer marks first. '%' is a bare span: it shows nothing.
inline constexpr std::array<SpanTag, 10> spanTags{{
    {QLatin1String("**"), Kind::Strong, QLatin1String()},
    {QLatin1String("__"), Kind::Emphasis, QLatin1String()},
    {QLatin1String("??"), Kind::Emphasis, QLatin1String()},
    {QLatin1String("*"), Kind::Strong, QLatin1String()},
    {QLatin1String("_"), Kind::Emphasis, QLatin1String()},
    {QLatin1String("-"), Kind::Strike, QLatin1String()},
    {QLatin1String("+"), Kind::Tagged, QLatin1String("ins")},
    {QLatin1String("^"), Kind::Tagged, QLatin1String("sup")},
    {QLatin1String("~"), Kind::Tagged, QLatin1String("sub")},
    {QLatin1String("%"), Kind::Paragraph, QLatin1String()},
}};

/// May a span stand right after text[at - 1]? `startIsBoundary`: what is before the text allows one.
bool isSpanBoundary(QStringView text, qsizetype at, bool startIsBoundary);

/// Does the mark stand at `at` with something behind it that may be a span's content?
bool opensSpan(QStringView text, qsizetype at, const SpanTag &tag);

/// Where the marks in a text may close a span, found once: looking for a span's end stays linear.
class SpanClosers
{
public:
    explicit SpanClosers(const QString &text);

    /// The first closing mark that leaves at least one character after `from`; -1 if there is none.
    qsizetype after(const SpanTag &tag, qsizetype from) const;

private:
    QMap<QLatin1String, QList<qsizetype>> m_places;
};

/// The length of "(class)", "{style}", "[language]" in front of a span's, link's or image's content.
qsizetype attributesLength(QStringView text);

/// An address that starts here and that Textile makes a link of: its length without the punctuation behind it, 0 if
/// none. `withPaths`: also "/path" and "mailto:", as in "text":/path.
qsizetype addressLength(QStringView text, bool withPaths);

/// "www.a.example" as an address.
QString linkTarget(const QString &address);

/// The character that an "&name;" at `at` means, or the '&'; `at` then points behind it.
QString decodedEntity(const QString &text, qsizetype &at);
QString decodedEntities(const QString &text);

} // namespace twinspan::text

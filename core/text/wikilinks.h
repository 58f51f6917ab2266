#pragma once

#include <QString>

namespace twinspan::text
{

/// What "[shown|target|title]" at a place means.
struct WikiLink {
    qsizetype length = 0; ///< 0: it is text
    QString shown;
    bool isSource = false; ///< `shown` is wiki markup, not plain
    QString target;        ///< empty: it leads to nothing that others could follow (a user, an issue, a place)
    QString title;
};
WikiLink wikiLinkAt(const QString &source, qsizetype at);

/// What "!target|options!" at a place means.
struct WikiImage {
    qsizetype length = 0; ///< 0: it is text
    QString target;
    QString alternative;
};
WikiImage wikiImageAt(const QString &source, qsizetype at);

/// The target as it can stand between brackets or exclamation marks; empty: it can't.
QString wikiLinkTarget(const QString &address);
QString wikiImageTarget(const QString &address);

} // namespace twinspan::text

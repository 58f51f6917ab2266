#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::text
{

/// A piece of a source that is read by itself.
struct Passage {
    QString source;
    QString behind;   ///< the white space up to the next one
    QStringList says; ///< by block; passages that say the same have the same
};

/// The source of a text in passages.
using PassagesOf = QList<Passage> (*)(const QString &source);

/// `fresh`, with each passage that `old` has as well in the words of `old`: it says the same, with all that only its
/// format can express. Where the passages would become others side by side, `fresh` as it is.
QString withKeptPassages(const QString &fresh, const QString &old, PassagesOf passagesOf);

} // namespace twinspan::text

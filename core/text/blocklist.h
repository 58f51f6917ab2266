#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace twinspan::text
{

/// The blocks of the top level of a Markdown text, as written, without the empty lines between them.
QStringList blocksOf(const QString &markdown);

/// The blocks as one text again.
QString joinedBlocks(const QStringList &blocks);

/// What a block says, for comparing it with its counterpart in another form: plain, in small letters, without white
/// space and format characters.
QString blockKey(const QString &block);

/// Which entry of `b` each entry of `a` is the counterpart of, -1 where there is none; rising. First equal keys
/// (longest common subsequence), then between those the ones most alike.
QList<int> alignedKeys(const QStringList &a, const QStringList &b);

} // namespace twinspan::text

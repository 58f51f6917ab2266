#pragma once

#include <QString>

namespace twinspan::text
{

/// The same to a reader: equal trees once white space, line ends and what defusing put in are left aside.
bool sameMeaning(const QString &markdown, const QString &other);

/// Carries an edit over to a text that says the same in another form: the blocks of the top level that differ between
/// `before` and `after` are changed in `target`, all others stay there as they are, with whatever only that form can
/// express (a header that was put in front, a rest that did not fit on the other side, other markup).
/// A block without a counterpart is put behind the one that it follows. An empty `before` is no reason to keep
/// anything: the result is `after`. Pure, safe in any thread; of texts with very many blocks the middle counts as one
/// block.
QString carriedEdit(const QString &before, const QString &after, const QString &target);

} // namespace twinspan::text

#pragma once

#include "core/tracker/tracker.h"

#include <QList>
#include <QString>

namespace twinspan::trackers
{

/// In the practice tracker a link or image that is nothing but a file's name leads to the newest file of that name.

/// A text that was read, with the addresses of `files`.
QString practiceWithFileAddresses(const QString &text, const QList<tracker::NamedFile> &files);

/// A text on its way in: its files by their names.
QString practiceFilesByName(const QString &text);

} // namespace twinspan::trackers

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QString>

/// All that is SQLite's own: how its file is opened, and what its error codes mean. Everything else in this folder is
/// SQL that PostgreSQL takes as well.
namespace twinspan::store::sqlite
{

/// Makes an empty file with mode 0600 where there is none, and takes other people's rights from one that is there.
Status makeFile(const QString &file);
/// Opens and settles: write-ahead log, full sync, foreign keys, waiting time, our mark in the file's head.
Status open(QSqlDatabase &database, const QString &file);
/// The problem behind a driver's error.
Problem problemOf(const QSqlError &error, const QString &file);

} // namespace twinspan::store::sqlite

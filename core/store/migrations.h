#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/sqldatabase.h"

#include <QList>
#include <QStringList>

namespace twinspan::store
{

/// One step of the schema. Once released it is never changed: the next change is the next step. Plain SQL, the same
/// for every driver.
struct Migration {
    int version = 0; ///< counts up from 1 without gaps
    QStringList statements;
};

/// All steps of this program, in order.
const QList<Migration> &migrations();

/// Takes the database to the last step. Each step is a transaction of its own together with its entry in
/// schema_versions: a run that was interrupted is repeated from where it stopped.
/// Problems: "store.newer" when the database is further than the last step; then nothing is touched.
Status migrate(SqlDatabase &database, const QList<Migration> &steps, const Clock &clock);

} // namespace twinspan::store

#pragma once

#include "core/base/clock.h"
#include "core/store/sqlchanges.h"
#include "core/store/sqlconnections.h"
#include "core/store/sqldatabase.h"
#include "core/store/sqlhistory.h"
#include "core/store/sqlinstances.h"
#include "core/store/sqlinvitations.h"
#include "core/store/sqljournal.h"
#include "core/store/sqlmessages.h"
#include "core/store/sqlrefusals.h"
#include "core/store/sqlrequests.h"
#include "core/store/sqltwins.h"
#include "core/store/store.h"
#include "core/store/storelock.h"

#include <memory>

namespace twinspan::store
{

/// The store in a SQL database: "twinspan.db" in the data folder, beside it "twinspan.lock".
class SqlStore final : public Store
{
public:
    /// `lock` may be empty (tests).
    SqlStore(std::unique_ptr<StoreLock> lock, std::unique_ptr<SqlDatabase> database);

    Status transaction(const std::function<Status()> &body) override { return m_database->transaction(body); }
    void setCommitProbe(CommitProbe probe) override { m_database->setCommitProbe(std::move(probe)); }

    Instances &instances() override { return m_instances; }
    Invitations &invitations() override { return m_invitations; }
    Connections &connections() override { return m_connections; }
    Requests &requests() override { return m_requests; }
    Messages &messages() override { return m_messages; }
    Journal &journal() override { return m_journal; }
    Twins &twins() override { return m_twins; }
    Changes &changes() override { return m_changes; }
    History &history() override { return m_history; }
    Refusals &refusals() override { return m_refusals; }

    Result<QString> fact(const QString &name) override;
    Status setFact(const QString &name, const QString &value) override;

    SqlDatabase &database() { return *m_database; }

private:
    std::unique_ptr<StoreLock> m_lock; ///< first, so that it is let go last
    std::unique_ptr<SqlDatabase> m_database;
    SqlInstances m_instances;
    SqlInvitations m_invitations;
    SqlConnections m_connections;
    SqlRequests m_requests;
    SqlMessages m_messages;
    SqlJournal m_journal;
    SqlTwins m_twins;
    SqlChanges m_changes;
    SqlHistory m_history;
    SqlRefusals m_refusals;
};

/// Opens the store of a data folder for this process alone, makes what is missing (folder 0700, files 0600) and takes
/// the schema to this program's version. Needs a QCoreApplication, as Qt Sql's drivers do.
/// Problems, each with a remedy: store.locked (see isStoreLocked), store.newer, store.damaged, store.foreign,
/// store.read-only, store.full, store.unreachable, store.busy, store.fault.
Result<std::unique_ptr<Store>> openStore(const QString &folder, const Clock &clock);

} // namespace twinspan::store

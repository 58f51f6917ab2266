#include "core/store/migrations.h"

#include "core/store/storeproblems.h"

namespace twinspan::store
{

namespace
{
// BYTEA is PostgreSQL's name; SQLite takes any. Flags are SMALLINT, times BIGINT (see SqlRow).
Migration first()
{
    return {1,
            {
                QStringLiteral("CREATE TABLE facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)"),
                QStringLiteral(R"(CREATE TABLE instances (
                    id TEXT NOT NULL PRIMARY KEY, tracker_kind TEXT NOT NULL, name TEXT NOT NULL, url TEXT NOT NULL,
                    uid TEXT NOT NULL, version TEXT NOT NULL, account_id TEXT NOT NULL, account_name TEXT NOT NULL,
                    is_admin SMALLINT NOT NULL, options TEXT NOT NULL))"),
                QStringLiteral(R"(CREATE TABLE connections (
                    id TEXT NOT NULL PRIMARY KEY, shared_id TEXT NOT NULL, name TEXT NOT NULL, mode TEXT NOT NULL,
                    status TEXT NOT NULL, route TEXT NOT NULL, instance_id TEXT NOT NULL, project TEXT NOT NULL,
                    remote TEXT NOT NULL, twin_connection_id TEXT NOT NULL, safety_phrase TEXT NOT NULL,
                    created BIGINT))"),
                QStringLiteral("CREATE INDEX connections_shared ON connections (shared_id)"),
                QStringLiteral(R"(CREATE TABLE invitations (
                    id TEXT NOT NULL PRIMARY KEY, connection_id TEXT NOT NULL, state TEXT NOT NULL,
                    content BYTEA NOT NULL, issued BIGINT, expires BIGINT, used_by BYTEA NOT NULL))"),
                QStringLiteral(R"(CREATE TABLE sync_requests (
                    id TEXT NOT NULL PRIMARY KEY, position BIGINT NOT NULL UNIQUE,
                    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
                    issue_key TEXT NOT NULL, local_id TEXT NOT NULL, stage TEXT NOT NULL, is_open SMALLINT NOT NULL,
                    attempts BIGINT NOT NULL, created BIGINT, updated BIGINT, details TEXT NOT NULL))"),
                QStringLiteral("CREATE INDEX requests_latest ON sync_requests (created, position)"),
                QStringLiteral("CREATE INDEX requests_open ON sync_requests (created, position) WHERE is_open = 1"),
                QStringLiteral("CREATE INDEX requests_failed ON sync_requests (created, position) "
                               "WHERE stage = 'Failed'"),
                QStringLiteral("CREATE INDEX requests_key ON sync_requests (issue_key, created, position)"),
                QStringLiteral("CREATE INDEX requests_local ON sync_requests (local_id, created, position)"),
                QStringLiteral("CREATE INDEX requests_issue ON sync_requests (connection_id, local_id)"),
                QStringLiteral(R"(CREATE TABLE message_numbers (
                    connection_id TEXT NOT NULL PRIMARY KEY REFERENCES connections (id) ON DELETE CASCADE,
                    sent BIGINT NOT NULL, accepted BIGINT NOT NULL))"),
                QStringLiteral(R"(CREATE TABLE outbox (
                    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
                    number BIGINT NOT NULL, message_id TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
                    PRIMARY KEY (connection_id, number), UNIQUE (connection_id, message_id)))"),
                QStringLiteral(R"(CREATE TABLE inbox (
                    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
                    number BIGINT NOT NULL, message_id TEXT NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL,
                    PRIMARY KEY (connection_id, number), UNIQUE (connection_id, message_id)))"),
                QStringLiteral(R"(CREATE TABLE accepted (
                    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
                    number BIGINT NOT NULL, message_id TEXT NOT NULL,
                    PRIMARY KEY (connection_id, number), UNIQUE (connection_id, message_id)))"),
                QStringLiteral(R"(CREATE TABLE journal (
                    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
                    message_id TEXT NOT NULL, position BIGINT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
                    marker TEXT NOT NULL, arguments TEXT NOT NULL, result TEXT NOT NULL,
                    PRIMARY KEY (connection_id, message_id, position)))"),
                QStringLiteral(R"(CREATE TABLE twins (
                    connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
                    local_id TEXT NOT NULL, local_key TEXT NOT NULL, local_url TEXT NOT NULL, remote_id TEXT NOT NULL,
                    remote_key TEXT NOT NULL, remote_url TEXT NOT NULL, base BYTEA NOT NULL, updated BIGINT,
                    PRIMARY KEY (connection_id, local_id)))"),
                QStringLiteral("CREATE UNIQUE INDEX twins_remote ON twins (connection_id, remote_id) "
                               "WHERE remote_id <> ''"),
                QStringLiteral("CREATE INDEX twins_issue ON twins (local_id)"),
                QStringLiteral("CREATE INDEX twins_key ON twins (local_key)"),
                QStringLiteral("CREATE INDEX twins_latest ON twins (updated)"),
            }};
}

/// Pages of twins in the order of change; how many whole pairs a connection has and when the last one changed.
Migration second()
{
    return {2,
            {QStringLiteral("DROP INDEX twins_latest"),
             QStringLiteral("CREATE INDEX twins_page ON twins (updated, connection_id, local_id)"),
             QStringLiteral("CREATE INDEX twins_count ON twins (connection_id, updated) WHERE remote_id <> ''")}};
}

/// Changes that were found; the history; which state of a twin's issue was last looked at, and when.
Migration third()
{
    return {3,
            {QStringLiteral(R"(CREATE TABLE changes (
                connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
                local_id TEXT NOT NULL, version BIGINT NOT NULL, mature SMALLINT NOT NULL,
                PRIMARY KEY (connection_id, local_id)))"),
             // It outlives the connection: no reference.
             QStringLiteral(R"(CREATE TABLE history (
                number BIGINT NOT NULL PRIMARY KEY, at BIGINT, connection_id TEXT NOT NULL, local_id TEXT NOT NULL,
                local_key TEXT NOT NULL, local_url TEXT NOT NULL, remote_id TEXT NOT NULL, remote_key TEXT NOT NULL,
                remote_url TEXT NOT NULL, action TEXT NOT NULL, part TEXT NOT NULL, who TEXT NOT NULL,
                text_before TEXT NOT NULL, text_after TEXT NOT NULL, request_id TEXT NOT NULL))"),
             QStringLiteral("CREATE INDEX history_issue ON history (local_id, number)"),
             QStringLiteral("CREATE INDEX history_at ON history (at)"),
             QStringLiteral("ALTER TABLE twins ADD COLUMN checked BIGINT"),
             QStringLiteral("ALTER TABLE twins ADD COLUMN looked BIGINT"),
             QStringLiteral("UPDATE twins SET looked = 0"),
             QStringLiteral("CREATE INDEX twins_looked ON twins (connection_id, looked)"),
             QStringLiteral("CREATE INDEX requests_preparing ON sync_requests (connection_id, created, position) "
                            "WHERE stage = 'Preparing'")}};
}

/// Pairs whose link a person has ended; the count of those that are linked.
Migration fourth()
{
    return {4,
            {QStringLiteral("ALTER TABLE twins ADD COLUMN unlinked SMALLINT NOT NULL DEFAULT 0"),
             QStringLiteral("DROP INDEX twins_count"),
             QStringLiteral("CREATE INDEX twins_count ON twins (connection_id, updated) WHERE remote_id <> '' AND "
                            "unlinked = 0")}};
}

/// Messages that somebody waits for.
Migration fifth()
{
    return {5,
            {QStringLiteral("ALTER TABLE inbox ADD COLUMN urgent SMALLINT NOT NULL DEFAULT 0"),
             QStringLiteral("CREATE INDEX inbox_urgent ON inbox (connection_id, number) WHERE urgent = 1")}};
}

/// Which edit counts in a conflict, and when that was chosen.
Migration sixth()
{
    return {6,
            {QStringLiteral("ALTER TABLE connections ADD COLUMN conflict_rule TEXT NOT NULL DEFAULT 'newest'"),
             QStringLiteral("ALTER TABLE connections ADD COLUMN rule_number BIGINT NOT NULL DEFAULT 0")}};
}

/// The requests of one issue on one connection: the planner took the index of the connection alone, and read all of it.
Migration seventh()
{
    return {7,
            {QStringLiteral("CREATE INDEX requests_of_key ON sync_requests (connection_id, issue_key, position)"),
             QStringLiteral("CREATE INDEX requests_of_issue ON sync_requests (connection_id, local_id, position)")}};
}

struct Applied {
    int version = 0;
    QString program;
};

Result<Applied> readApplied(const SqlRow &row)
{
    return Applied{static_cast<int>(row.number(0)), row.text(1)};
}

Result<Applied> lastApplied(SqlDatabase &database)
{
    TWINSPAN_CHECK(database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_versions (version BIGINT NOT "
                                                   "NULL PRIMARY KEY, program TEXT NOT NULL, applied BIGINT)")));
    TWINSPAN_TRY(last, database.first("SELECT version, program FROM schema_versions ORDER BY version DESC LIMIT 1", {},
                                      readApplied));
    return last.value_or(Applied{});
}

Status apply(SqlDatabase &database, const Migration &step, const Clock &clock)
{
    return database.transaction([&]() -> Status {
        for (const QString &statement : step.statements)
            TWINSPAN_CHECK(database.execute(statement));
        TWINSPAN_CHECK(database.write("INSERT INTO schema_versions (version, program, applied) VALUES (?, ?, ?)",
                                      {step.version, QStringLiteral(TWINSPAN_VERSION), toColumn(clock.now())}));
        return {};
    });
}

/// How much of a peer's messages waits here. What waits from before is not counted.
Migration eighth()
{
    return {8,
            {QStringLiteral("ALTER TABLE inbox ADD COLUMN size BIGINT NOT NULL DEFAULT 0"),
             QStringLiteral("CREATE INDEX inbox_size ON inbox (connection_id, size)")}};
}

/// What a person should know of: requests that failed, and those that are in step but for a part.
Migration ninth()
{
    return {9,
            {QStringLiteral("ALTER TABLE sync_requests ADD COLUMN is_listed SMALLINT NOT NULL DEFAULT 0"),
             QStringLiteral("UPDATE sync_requests SET is_listed = 1 WHERE stage = 'Failed'"),
             QStringLiteral("DROP INDEX requests_failed"),
             QStringLiteral("CREATE INDEX requests_listed ON sync_requests (created, position) WHERE is_listed = 1"),
             // A person waits: their requests go before those that were made for a change and are prepared anew.
             QStringLiteral("ALTER TABLE sync_requests ADD COLUMN is_automatic SMALLINT NOT NULL DEFAULT 0"),
             QStringLiteral("DROP INDEX requests_preparing"),
             QStringLiteral("CREATE INDEX requests_preparing ON sync_requests (connection_id, is_automatic, created, "
                            "position) WHERE stage = 'Preparing'")}};
}

/// What of the other side could not be written here, for the people of this side.
Migration tenth()
{
    return {10,
            {QStringLiteral(R"(CREATE TABLE refusals (
                id TEXT NOT NULL PRIMARY KEY,
                connection_id TEXT NOT NULL REFERENCES connections (id) ON DELETE CASCADE,
                source_id TEXT NOT NULL, at BIGINT, details TEXT NOT NULL,
                UNIQUE (connection_id, source_id)))"),
             QStringLiteral("CREATE INDEX refusals_latest ON refusals (at, id)")}};
}
} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps{first(), second(),  third(),  fourth(), fifth(),
                                        sixth(), seventh(), eighth(), ninth(),  tenth()};
    return steps;
}

Status migrate(SqlDatabase &database, const QList<Migration> &steps, const Clock &clock)
{
    TWINSPAN_TRY(applied, lastApplied(database));
    const int known = steps.isEmpty() ? 0 : steps.last().version;
    if (applied.version > known)
        return fail(newerProblem(database.file(), applied.version, applied.program, known));
    for (const Migration &step : steps) {
        if (step.version > applied.version)
            TWINSPAN_CHECK(apply(database, step, clock));
    }
    return {};
}

} // namespace twinspan::store

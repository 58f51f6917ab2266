#include "core/trackers/practice/practiceschema.h"

namespace twinspan::trackers
{

QStringList practiceSchema()
{
    return {
        QStringLiteral("CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE accounts(id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE COLLATE NOCASE, "
                       "name TEXT NOT NULL, password TEXT NOT NULL, is_admin INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE projects(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, "
                       "next_number INTEGER NOT NULL DEFAULT 1)"),
        QStringLiteral("CREATE TABLE types(id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL REFERENCES projects, "
                       "name TEXT NOT NULL COLLATE NOCASE, is_default INTEGER NOT NULL, UNIQUE(project_id, name))"),
        QStringLiteral("CREATE TABLE issues(id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "project_id INTEGER NOT NULL REFERENCES projects, number INTEGER NOT NULL, "
                       "type_id INTEGER NOT NULL REFERENCES types, summary TEXT NOT NULL, description TEXT NOT NULL, "
                       "author_id INTEGER NOT NULL REFERENCES accounts, created INTEGER NOT NULL, "
                       "updated INTEGER NOT NULL, is_private INTEGER NOT NULL, marker TEXT NOT NULL, "
                       "UNIQUE(project_id, number))"),
        QStringLiteral("CREATE INDEX issues_marker ON issues(marker, project_id) WHERE marker <> ''"),
        QStringLiteral("CREATE INDEX issues_marked ON issues(project_id) WHERE marker <> ''"),
        QStringLiteral("CREATE TABLE comments(id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "issue_id INTEGER NOT NULL REFERENCES issues, author_id INTEGER NOT NULL REFERENCES accounts, "
                       "created INTEGER NOT NULL, text TEXT NOT NULL, is_public INTEGER NOT NULL, "
                       "marker TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX comments_issue ON comments(issue_id)"),
        QStringLiteral(
            "CREATE TABLE files(id INTEGER PRIMARY KEY AUTOINCREMENT, "
            "issue_id INTEGER REFERENCES issues, token TEXT UNIQUE, file_name TEXT NOT NULL, "
            "mime_type TEXT NOT NULL, size INTEGER NOT NULL, author_id INTEGER NOT NULL REFERENCES accounts, "
            "created INTEGER NOT NULL, is_public INTEGER NOT NULL, marker TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX files_issue ON files(issue_id)"),
        QStringLiteral("CREATE TABLE chunks(file_id INTEGER NOT NULL REFERENCES files ON DELETE CASCADE, "
                       "number INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(file_id, number))"),
        QStringLiteral("CREATE TABLE mentions(id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL REFERENCES issues, "
                       "comment_id INTEGER REFERENCES comments, account_id INTEGER NOT NULL REFERENCES accounts)"),
        QStringLiteral("CREATE TABLE faults(id INTEGER PRIMARY KEY AUTOINCREMENT, call TEXT NOT NULL, "
                       "occasion TEXT NOT NULL, n INTEGER NOT NULL, effect TEXT NOT NULL, "
                       "retry_after INTEGER NOT NULL, seen INTEGER NOT NULL DEFAULT 0)"),
        QStringLiteral("CREATE TABLE latencies(call TEXT PRIMARY KEY, milliseconds INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE calls(name TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID"),
    };
}

QStringList practiceAdditions()
{
    return {
        // The keys that issues had before they were moved to another project; the first names the issue for ever.
        QStringLiteral("CREATE TABLE IF NOT EXISTS former_keys(id INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "key TEXT NOT NULL UNIQUE, issue_id INTEGER NOT NULL REFERENCES issues ON DELETE CASCADE)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS former_keys_issue ON former_keys(issue_id)"),
        QStringLiteral("CREATE INDEX IF NOT EXISTS issues_changed ON issues(project_id, updated, id)"),
    };
}

} // namespace twinspan::trackers

#include "app/node/commands.h"

#include "core/node/historytext.h"

namespace twinspan::app
{

namespace
{
constexpr int pageSize = 1000;
constexpr int shownEntries = 50;

QString when(const model::HistoryEntry &entry)
{
    return entry.at.toUTC().toString(Qt::ISODate);
}

/// Everything, in the form that was asked for.
QString written(node::HistoryFormat format, const QList<model::HistoryEntry> &entries)
{
    node::HistoryText text(format);
    return text.begin() + text.add(entries) + text.end();
}

QString oneLine(const QString &text)
{
    constexpr qsizetype longest = 40;
    const QString line = text.simplified();
    return line.size() > longest ? line.first(longest - 1) + QChar(0x2026) : line;
}

void printTable(const Output &output, const QList<model::HistoryEntry> &entries)
{
    if (entries.isEmpty()) {
        output.line(QStringLiteral("Nothing was done yet."));
        return;
    }
    QList<QStringList> rows{{QStringLiteral("ENTRY"), QStringLiteral("WHEN (UTC)"), QStringLiteral("ISSUE"),
                             QStringLiteral("TWIN"), QStringLiteral("ACTION"), QStringLiteral("PART"),
                             QStringLiteral("BEFORE"), QStringLiteral("AFTER")}};
    for (const model::HistoryEntry &entry : entries)
        rows.append({QString::number(entry.number), when(entry), entry.local.key, entry.remote.key,
                     model::toString(entry.action), entry.part, oneLine(entry.before), oneLine(entry.after)});
    output.table(rows);
}

Task<Result<QList<model::HistoryEntry>>> readHistory(std::shared_ptr<node::NodeApi> api, node::HistoryQuery query,
                                                     bool isWhole)
{
    QList<model::HistoryEntry> all;
    do {
        TWINSPAN_CO_TRY(page, co_await api->history(query));
        all += page.entries;
        query.before = page.next;
    } while (isWhole && query.before != 0);
    co_return all;
}
} // namespace

Task<Status> history(std::shared_ptr<Command> command)
{
    TWINSPAN_CO_TRY(api, co_await command->node());
    const bool isCsv = command->line().has(QStringLiteral("csv"));
    const bool isWhole = isCsv || command->output().isJson();
    node::HistoryQuery query;
    query.issueKey = command->argument(0);
    query.max = isWhole ? pageSize : shownEntries;
    if (command->line().has(QStringLiteral("connection"))) {
        TWINSPAN_CO_TRY(id, co_await command->connectionId(api, command->line().value(QStringLiteral("connection"))));
        query.connectionId = id;
    }
    TWINSPAN_CO_TRY(entries, co_await readHistory(api, query, isWhole));
    if (command->output().isJson())
        command->output().text(written(node::HistoryFormat::Json, entries));
    else if (isCsv)
        command->output().text(written(node::HistoryFormat::Csv, entries));
    else
        printTable(command->output(), entries);
    co_return Status();
}

Task<Status> undo(std::shared_ptr<Command> command)
{
    bool isNumber = false;
    const qint64 entry = command->argument(0).toLongLong(&isNumber);
    if (!isNumber) {
        co_return fail(ProblemKind::Invalid, QStringLiteral("history.no-entry"),
                       QStringLiteral("“%1” is not an entry of the history.").arg(command->argument(0)),
                       QStringLiteral("“history” shows the number of each entry."));
    }
    TWINSPAN_CO_TRY(api, co_await command->node());
    TWINSPAN_CO_CHECK(co_await api->undo(entry));
    command->output().json(QJsonObject{{QStringLiteral("entry"), entry}, {QStringLiteral("undone"), true}});
    command->output().line(
        QStringLiteral(
            "The text of entry %1 stands in the issue again. It goes to its twin like an edit by hand, unless "
            "it is that of a copied comment%2")
            .arg(entry)
            .arg(command->local() ? QStringLiteral("; that happens when “serve” runs.") : QStringLiteral(".")));
    co_return Status();
}

} // namespace twinspan::app

#include "core/node/historyexport.h"

#include "core/base/workerthread.h"
#include "core/node/historytext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace twinspan::node
{

namespace
{
constexpr int pageSize = 500;

struct HistoryExportTexts {
    Q_DECLARE_TR_FUNCTIONS(HistoryExportTexts)
};

/// The file; made, used and ended on the worker thread.
class Target
{
public:
    Target(const QString &path, HistoryFormat format) : m_file(path), m_text(format) {}

    Status open()
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return failed();
        return write(m_text.begin());
    }
    Status add(const QList<model::HistoryEntry> &entries) { return write(m_text.add(entries)); }
    Status commit()
    {
        TWINSPAN_CHECK(write(m_text.end()));
        return m_file.commit() ? Status() : failed();
    }

private:
    Status write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        return m_file.write(bytes) == bytes.size() ? Status() : failed();
    }
    Status failed() const
    {
        const QString name = QFileInfo(m_file.fileName()).fileName();
        return fail(ProblemKind::Invalid, QStringLiteral("history.file"),
                    HistoryExportTexts::tr("%1 can't be written: %2.").arg(name, m_file.errorString()),
                    HistoryExportTexts::tr("Choose another folder."));
    }

    QSaveFile m_file;
    HistoryText m_text;
};

Task<Status> carriedOut(std::function<Status()> step)
{
    co_return step();
}

Task<Status> onWorker(std::shared_ptr<WorkerThread> worker, std::function<Status()> step)
{
    std::function<Task<Status>()> flow = [step = std::move(step)] { return carriedOut(step); };
    Status done = co_await worker->run<Status>(flow);
    co_return done;
}

Task<Result<qint64>> writePages(std::shared_ptr<NodeApi> api, HistoryQuery query, std::shared_ptr<WorkerThread> worker,
                                std::shared_ptr<std::unique_ptr<Target>> target)
{
    qint64 count = 0;
    query.max = pageSize;
    query.before = 0;
    do {
        TWINSPAN_CO_TRY(page, co_await api->history(query));
        count += page.entries.size();
        std::function<Status()> add = [target, entries = page.entries] { return (*target)->add(entries); };
        TWINSPAN_CO_CHECK(co_await onWorker(worker, add));
        query.before = page.next;
    } while (query.before != 0);
    std::function<Status()> commit = [target] { return (*target)->commit(); };
    TWINSPAN_CO_CHECK(co_await onWorker(worker, commit));
    co_return count;
}
} // namespace

Task<Result<qint64>> exportHistory(std::shared_ptr<NodeApi> api, HistoryQuery query, QString path)
{
    const auto format = historyFormatFromSuffix(QFileInfo(path).suffix());
    if (!format)
        co_return fail(ProblemKind::Invalid, QStringLiteral("history.suffix"),
                       HistoryExportTexts::tr("The file's name tells no format: it must end with .csv or .json."),
                       HistoryExportTexts::tr("Export again, and choose another name."));
    const auto worker = std::make_shared<WorkerThread>(QStringLiteral("export"));
    const auto target = std::make_shared<std::unique_ptr<Target>>();
    std::function<Status()> open = [target, path, form = *format] {
        *target = std::make_unique<Target>(path, form);
        return (*target)->open();
    };
    Result<qint64> written = 0;
    const Status opened = co_await onWorker(worker, open);
    if (!opened)
        written = fail(opened.error());
    else
        written = co_await writePages(api, query, worker, target);
    // What was begun and not committed is removed there, not on the thread that waits.
    std::function<Status()> close = [target] {
        target->reset();
        return Status();
    };
    (void)co_await onWorker(worker, close);
    co_return written;
}

} // namespace twinspan::node

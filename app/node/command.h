#pragma once

#include "app/common/composition.h"
#include "app/node/commandline.h"
#include "app/node/output.h"
#include "core/base/cancel.h"
#include "core/base/task.h"
#include "core/node/localnode.h"
#include "core/node/nodeapi.h"

#include <functional>
#include <memory>

namespace twinspan::app
{

/// One run of one command: what it was given, and how it reaches the node. Kept by shared_ptr while it runs.
class Command
{
public:
    explicit Command(CommandLine line);

    const CommandLine &line() const { return m_line; }
    QString argument(int index) const { return m_line.arguments.value(index); }
    const Output &output() const { return m_output; }
    Composition &composition() { return m_composition; }
    /// Cancelled by SIGINT and SIGTERM.
    CancelToken token() const { return m_cancel.token(); }
    void interrupt() { m_cancel.cancel(); }

    /// The node of this home: in this process, or the one that another process runs.
    Task<Result<std::shared_ptr<node::NodeApi>>> node();
    /// The same, when it must be in this process; store.locked if another one runs it.
    Task<Result<std::shared_ptr<node::LocalNode>>> localNode();
    /// The node that node() opened in this process; nullptr if another process runs it.
    node::LocalNode *local() const { return m_local.get(); }
    /// Ends the node, if it is in this process.
    Task<> close();

    /// Reads a secret or code: "-" is standard input. At most 1 MiB, without the line break at its end.
    /// Problem: file.unreadable.
    static Result<QString> readText(const QString &file);
    /// To its end, at most so many bytes; "-" is standard input. Problem: file.unreadable.
    static Result<QByteArray> readBytes(const QString &file, qint64 most);

    /// Finds a thing by id, or by name. Problems: <what>.unknown, <what>.ambiguous.
    Task<Result<model::InstanceInfo>> instance(std::shared_ptr<node::NodeApi> api, QString idOrName);
    Task<Result<QString>> instanceId(std::shared_ptr<node::NodeApi> api, QString idOrName);
    Task<Result<QString>> connectionId(std::shared_ptr<node::NodeApi> api, QString idOrName);

private:
    CommandLine m_line;
    Output m_output;
    Composition m_composition;
    CancelSource m_cancel;
    std::shared_ptr<node::LocalNode> m_local;
};

/// How a command is carried out; a problem makes exit code 1.
using CommandRun = std::function<Task<Status>(std::shared_ptr<Command>)>;

} // namespace twinspan::app

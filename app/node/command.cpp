#include "app/node/command.h"

#include "app/common/interruptibleinput.h"
#include "core/node/remotenode.h"
#include "core/store/store.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace twinspan::app
{

namespace
{
constexpr qint64 maxText = 1LL << 20;
constexpr qint64 chunk = 64LL << 10;

template<typename T>
Result<QString> findId(const QList<T> &all, const QString &wanted, const QString &what, const QString &listCommand)
{
    QStringList byName;
    for (const T &candidate : all) {
        if (candidate.id == wanted)
            return candidate.id;
        if (candidate.name.compare(wanted, Qt::CaseInsensitive) == 0)
            byName.append(candidate.id);
    }
    if (byName.size() == 1)
        return byName.first();
    if (byName.isEmpty()) {
        return fail(ProblemKind::NotFound, what + QStringLiteral(".unknown"),
                    QStringLiteral("There is no %1 “%2” on this node.").arg(what, wanted),
                    QStringLiteral("“twinspan-node %1” lists them.").arg(listCommand));
    }
    return fail(ProblemKind::Invalid, what + QStringLiteral(".ambiguous"),
                QStringLiteral("Several are called “%1”.").arg(wanted),
                QStringLiteral("Give one of these ids: %1.").arg(byName.join(QStringLiteral(", "))));
}

NodePlace placeOf(const CommandLine &line)
{
    return {line.value(QStringLiteral("home")),
            line.value(QStringLiteral("passphrase-file")),
            line.value(QStringLiteral("ca-file")),
            {},
            {}};
}
} // namespace

Command::Command(CommandLine line)
    : m_line(std::move(line)), m_output(m_line.has(QStringLiteral("json"))), m_composition(placeOf(m_line))
{
}

Task<Result<std::shared_ptr<node::NodeApi>>> Command::node()
{
    const auto local = co_await localNode();
    if (local)
        co_return std::shared_ptr<node::NodeApi>(*local);
    if (!store::isStoreLocked(local.error()))
        co_return fail(local.error());
    const QString home = m_composition.home();
    const auto remote = co_await node::RemoteNode::connect(home, token());
    if (!remote)
        co_return fail(local.error());
    co_return std::shared_ptr<node::NodeApi>(*remote);
}

Task<Result<std::shared_ptr<node::LocalNode>>> Command::localNode()
{
    auto setup = m_composition.setup();
    if (!setup)
        co_return fail(setup.error());
    TWINSPAN_CO_TRY(local, co_await node::LocalNode::open(std::move(*setup)));
    m_local = local;
    co_return std::move(local); // not m_local: QCoro moves out of whatever lvalue is returned
}

Task<> Command::close()
{
    const auto local = m_local;
    if (local)
        co_await local->stop();
    m_local.reset();
}

Result<QString> Command::readText(const QString &file)
{
    TWINSPAN_TRY(bytes, readBytes(file, maxText));
    return QString::fromUtf8(bytes).trimmed();
}

Result<QByteArray> Command::readBytes(const QString &file, qint64 most)
{
    QFile source(file);
    const bool isInput = file == QStringLiteral("-");
    const std::optional<InterruptibleInput> waiting = isInput ? std::make_optional<InterruptibleInput>() : std::nullopt;
    const bool opened = isInput ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    QByteArray bytes;
    // A pipe gives what is in it at the moment; only nothing at all is the end.
    for (QByteArray more = opened ? source.read(chunk) : QByteArray(); !more.isEmpty() && bytes.size() <= most;
         more = source.read(chunk))
        bytes += more;
    if (opened && bytes.size() <= most)
        return bytes;
    const QString name = isInput ? QStringLiteral("Standard input") : file;
    return fail(ProblemKind::Invalid, QStringLiteral("file.unreadable"),
                opened ? QStringLiteral("%1 is larger than %2 MiB.").arg(name).arg(most >> 20)
                       : QStringLiteral("%1 can't be read: %2.").arg(name, source.errorString()));
}

Task<Result<model::InstanceInfo>> Command::instance(std::shared_ptr<node::NodeApi> api, QString idOrName)
{
    TWINSPAN_CO_TRY(all, co_await api->instances());
    TWINSPAN_CO_TRY(id, findId(all, idOrName, QStringLiteral("instance"), QStringLiteral("instance list")));
    co_return *std::ranges::find(all, id, &model::InstanceInfo::id);
}

Task<Result<QString>> Command::instanceId(std::shared_ptr<node::NodeApi> api, QString idOrName)
{
    TWINSPAN_CO_TRY(found, co_await instance(api, idOrName));
    co_return found.id;
}

Task<Result<QString>> Command::connectionId(std::shared_ptr<node::NodeApi> api, QString idOrName)
{
    TWINSPAN_CO_TRY(all, co_await api->connections());
    co_return findId(all, idOrName, QStringLiteral("connection"), QStringLiteral("connections"));
}

} // namespace twinspan::app

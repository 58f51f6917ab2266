#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

#include <csignal>
#include <unistd.h>

namespace twinspan::tests
{

/// What a test program does when it was started by itself as another process.
using ChildBody = std::function<int(const QStringList &arguments)>;

/// The main() of a test that needs a second process: runs `child` there, the tests here.
inline std::optional<int> runAsChild(int argc, char **argv, const ChildBody &child)
{
    if (argc < 2 || QByteArray(argv[1]) != "--child")
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    return child(QCoreApplication::arguments().mid(2));
}

/// Starts this program as another process.
inline void startChild(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
}

/// The process dies here and now, as by a power cut: nothing is flushed or unwound.
[[noreturn]] inline void dieNow()
{
    ::kill(::getpid(), SIGKILL);
    std::abort();
}

} // namespace twinspan::tests

#include "app/common/unixsignals.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace twinspan::app
{

namespace
{
// A signal handler may do little more than write a byte.
std::array<int, 2> wire{-1, -1};

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(wire[0], &byte, sizeof byte);
}
} // namespace

UnixSignals::UnixSignals(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, wire.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wire[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = read(wire[1], &byte, sizeof byte);
        Q_EMIT interrupted();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, handle);
}

UnixSignals::~UnixSignals()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (int &end : wire) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace twinspan::app

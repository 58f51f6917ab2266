#include "core/sync/lanes.h"

namespace twinspan::sync
{

void Lanes::end(const QString &name)
{
    m_running.remove(name);
    stir();
}

void Lanes::stir()
{
    if (const auto waiting = std::exchange(m_waiting, {}))
        waiting->finish(true);
}

Task<> Lanes::oneEnded()
{
    const auto ended = std::make_shared<Completion<bool>>();
    m_waiting = ended;
    co_await ended->wait();
}

} // namespace twinspan::sync

#pragma once

#include <csignal>
#include <termios.h>

#include <array>

namespace twinspan::app
{

/// While it lives the process waits for standard input, where nothing else is heard: SIGINT, SIGTERM and SIGHUP end it
/// at once, with a terminal that is as it was before. One at a time; on the main thread.
class InterruptibleInput
{
public:
    InterruptibleInput();
    ~InterruptibleInput();
    InterruptibleInput(const InterruptibleInput &) = delete;
    InterruptibleInput &operator=(const InterruptibleInput &) = delete;

    /// What is typed does not show from now on, to the end of this object.
    void hideTyping() const;

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, signals.size()> m_before{};
    bool m_isTerminal = false;
};

} // namespace twinspan::app

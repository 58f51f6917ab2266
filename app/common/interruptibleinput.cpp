#include "app/common/interruptibleinput.h"

#include <unistd.h>

namespace twinspan::app
{

namespace
{
// What a signal handler can reach.
termios terminalBefore{};
volatile std::sig_atomic_t isHidden = 0;

void showTyping()
{
    if (isHidden != 0)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
    isHidden = 0;
}

void end(int signal)
{
    showTyping();
    std::signal(signal, SIG_DFL);
    std::raise(signal); // delivered when this handler returns
}
} // namespace

InterruptibleInput::InterruptibleInput() : m_isTerminal(tcgetattr(STDIN_FILENO, &terminalBefore) == 0)
{
    struct sigaction action = {};
    action.sa_handler = end;
    for (std::size_t at = 0; at < signals.size(); ++at)
        sigaction(signals.at(at), &action, &m_before.at(at));
}

InterruptibleInput::~InterruptibleInput()
{
    showTyping();
    for (std::size_t at = 0; at < signals.size(); ++at)
        sigaction(signals.at(at), &m_before.at(at), nullptr);
}

void InterruptibleInput::hideTyping() const
{
    if (!m_isTerminal)
        return;
    termios silent = terminalBefore;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    isHidden = 1;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

} // namespace twinspan::app

#include "app/signals.h"

#include <atomic>
#include <csignal>

namespace vphone::app {

namespace {

// A signal handler can be told nothing: what it needs stands here.
std::atomic<int> caught = 0;
std::atomic<const net::Reactor*> wakened = nullptr;

extern "C" void catchSignal(int number)
{
    caught = number;
    if (const net::Reactor* reactor = wakened)
        reactor->wake();
}

} // namespace

SignalWatch::SignalWatch(const net::Reactor& reactor)
{
    caught = 0;
    wakened = &reactor;
    struct sigaction action = {};
    action.sa_handler = catchSignal;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

SignalWatch::~SignalWatch()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    wakened = nullptr;
}

std::optional<ExitStatus> SignalWatch::status()
{
    switch (caught) {
    case SIGINT:
        return ExitStatus::Interrupted;
    case SIGTERM:
        return ExitStatus::Terminated;
    default:
        return std::nullopt;
    }
}

} // namespace vphone::app

/// \file SIGINT and SIGTERM end a run in good order.
#pragma once

#include "app/exitstatus.h"
#include "core/net/reactor.h"

#include <optional>

namespace vphone::app {

/// One at a time: catches both signals while it lives and wakes the reactor.
class SignalWatch
{
public:
    explicit SignalWatch(const net::Reactor& reactor);
    ~SignalWatch();
    SignalWatch(const SignalWatch&) = delete;
    SignalWatch& operator=(const SignalWatch&) = delete;

    /// Nothing while no signal came.
    [[nodiscard]] static std::optional<ExitStatus> status();
};

} // namespace vphone::app

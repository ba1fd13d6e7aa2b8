/// \file Lets a daemon of libmicrohttpd live in the reactor.
#pragma once

#include "core/net/reactor.h"

#include <optional>

struct MHD_Daemon;

namespace vphone::net {

/// The daemon, made with MHD_USE_EPOLL and no thread of its own, stays the caller's, who calls
/// stop() before MHD_stop_daemon(). The reactor outlives it.
class MhdLoop
{
public:
    explicit MhdLoop(Reactor& reactor) : m_reactor(reactor) {}
    ~MhdLoop() { stop(); }
    MhdLoop(const MhdLoop&) = delete;
    MhdLoop& operator=(const MhdLoop&) = delete;

    void start(MHD_Daemon* daemon);
    void stop();
    /// Serves what is ready, and comes back when libmicrohttpd wants to.
    void run();

private:
    Reactor& m_reactor;
    MHD_Daemon* m_daemon = nullptr;
    int m_epoll = -1; ///< libmicrohttpd's own set, inside the reactor's
    std::optional<Reactor::TimerId> m_timer;
};

} // namespace vphone::net

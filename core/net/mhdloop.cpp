#include "core/net/mhdloop.h"

#include <microhttpd.h>
#include <sys/epoll.h>

namespace vphone::net {

void MhdLoop::start(MHD_Daemon* daemon)
{
    m_daemon = daemon;
    m_epoll = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_EPOLL_FD)->epoll_fd;
    m_reactor.watch(m_epoll, EPOLLIN, [this](quint32) { run(); });
}

void MhdLoop::stop()
{
    if (m_timer)
        m_reactor.stopTimer(*std::exchange(m_timer, std::nullopt));
    if (std::exchange(m_daemon, nullptr) != nullptr)
        m_reactor.unwatch(m_epoll);
}

void MhdLoop::run()
{
    MHD_run(m_daemon);
    // libmicrohttpd has waits of its own, and work left over that no descriptor tells of.
    if (m_timer)
        m_reactor.stopTimer(*std::exchange(m_timer, std::nullopt));
    MHD_UNSIGNED_LONG_LONG wait = 0;
    if (MHD_get_timeout(m_daemon, &wait) != MHD_YES)
        return;
    m_timer = m_reactor.startTimer(std::chrono::milliseconds(wait), [this] {
        m_timer.reset();
        run();
    });
}

} // namespace vphone::net

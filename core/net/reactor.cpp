#include "core/net/reactor.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>

namespace vphone::net {

namespace {

constexpr int eventsPerWait = 256;

Instant timeLine(WallInstant wall)
{
    return Instant(wall);
}

quint64 keyOf(int descriptor, quint32 generation)
{
    return quint64(generation) << 32 | quint32(descriptor);
}

/// Rounded up: a wait must not end before its deadline, or the loop spins.
int millisecondsUp(Duration wait)
{
    using std::chrono::milliseconds;
    constexpr Duration longest = std::chrono::hours(1);
    return int(std::chrono::ceil<milliseconds>(std::min(wait, longest)).count());
}

} // namespace

Reactor::Reactor()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_wakeEvent(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    Q_ASSERT_X(m_epoll >= 0 && m_wakeEvent >= 0, "Reactor", "no descriptor left for an epoll set");
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = keyOf(m_wakeEvent, 0);
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeEvent, &event);
}

Reactor::~Reactor()
{
    ::close(m_wakeEvent);
    ::close(m_epoll);
}

WallInstant Reactor::now()
{
    timespec at{};
    clock_gettime(CLOCK_MONOTONIC, &at);
    return std::chrono::seconds(at.tv_sec) +
           std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(at.tv_nsec));
}

void Reactor::watch(int descriptor, quint32 events, std::function<void(quint32)> ready)
{
    m_watched[descriptor] = std::make_shared<Watched>(Watched{std::move(ready), ++m_generation});
    epoll_event event{};
    event.events = events;
    event.data.u64 = keyOf(descriptor, m_generation);
    const int added = epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    Q_ASSERT_X(added == 0, "Reactor::watch", "not a descriptor, or watched already");
}

void Reactor::rewatch(int descriptor, quint32 events)
{
    const auto found = m_watched.find(descriptor);
    Q_ASSERT(found != m_watched.end());
    epoll_event event{};
    event.events = events;
    event.data.u64 = keyOf(descriptor, found->second->generation);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Reactor::unwatch(int descriptor)
{
    if (m_watched.erase(descriptor) > 0)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

Reactor::TimerId Reactor::startTimer(Duration wait, std::function<void()> expired)
{
    TimerId id = TimerId(m_timers.size());
    if (m_freeTimers.empty()) {
        m_timers.emplace_back();
    } else {
        id = m_freeTimers.back();
        m_freeTimers.pop_back();
    }
    m_timers[id] = std::move(expired);
    m_deadlines.set(id, timeLine(now() + wait));
    return id;
}

void Reactor::stopTimer(TimerId id)
{
    if (id >= m_timers.size() || !m_timers[id])
        return;
    m_timers[id] = nullptr;
    m_deadlines.set(id, std::nullopt);
    m_freeTimers.push_back(id);
}

int Reactor::poll(Duration wait)
{
    if (const auto next = m_deadlines.nextDeadline()) {
        const Duration untilNext = std::max(*next - timeLine(now()), Duration::zero());
        wait = wait < Duration::zero() ? untilNext : std::min(wait, untilNext);
    }
    std::array<epoll_event, eventsPerWait> events;
    const int timeout = wait < Duration::zero() ? -1 : millisecondsUp(wait);
    const int ready = epoll_wait(m_epoll, events.data(), eventsPerWait, timeout);
    int ran = 0;
    for (int i = 0; i < ready; ++i)
        ran += dispatch(events[size_t(i)].data.u64, events[size_t(i)].events);
    return ran + expireTimers();
}

void Reactor::wake() const
{
    const quint64 one = 1;
    // A full counter (EAGAIN) wakes as well.
    [[maybe_unused]] const ssize_t written = ::write(m_wakeEvent, &one, sizeof one);
}

int Reactor::dispatch(quint64 key, quint32 events)
{
    const int descriptor = int(quint32(key));
    if (descriptor == m_wakeEvent) {
        quint64 count = 0;
        [[maybe_unused]] const ssize_t taken = ::read(m_wakeEvent, &count, sizeof count);
        return 0;
    }
    const auto found = m_watched.find(descriptor);
    if (found == m_watched.end() || found->second->generation != quint32(key >> 32))
        return 0;
    const std::shared_ptr<Watched> watched = found->second;
    watched->ready(events);
    return 1;
}

/// Only what is due by the instant of entry, so that a callback which starts a timer of no length
/// can't hold the loop.
int Reactor::expireTimers()
{
    const Instant due = timeLine(now());
    int ran = 0;
    while (const auto next = m_deadlines.takeDue(due)) {
        const auto expired = std::exchange(m_timers[next->owner], nullptr);
        m_freeTimers.push_back(next->owner);
        expired();
        ++ran;
    }
    return ran;
}

} // namespace vphone::net

#include "core/net/reactor.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <ctime>
#include <utility>

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
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)),
      m_wakeEvent(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      m_wokeAt(now())
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
    Q_ASSERT(descriptor >= 0);
    const auto slot = size_t(descriptor);
    if (slot >= m_watched.size())
        m_watched.resize(slot + 1);
    Q_ASSERT_X(!isWatched(descriptor), "Reactor::watch", "watched already");
    m_watched[slot].ready = std::move(ready);
    epoll_event event{};
    event.events = events;
    event.data.u64 = keyOf(descriptor, ++m_watched[slot].generation);
    const int added = epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    Q_ASSERT_X(added == 0, "Reactor::watch", "not a descriptor");
}

void Reactor::rewatch(int descriptor, quint32 events)
{
    Q_ASSERT(isWatched(descriptor));
    epoll_event event{};
    event.events = events;
    event.data.u64 = keyOf(descriptor, m_watched[size_t(descriptor)].generation);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Reactor::unwatch(int descriptor)
{
    if (!isWatched(descriptor))
        return;
    if (descriptor == m_running)
        m_running = -1;
    m_watched[size_t(descriptor)].ready = nullptr;
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

bool Reactor::isWatched(int descriptor) const
{
    if (descriptor < 0 || size_t(descriptor) >= m_watched.size())
        return false;
    return m_watched[size_t(descriptor)].ready || descriptor == m_running;
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
    // Not before the next poll(): a callback that starts a timer of no length must not hold the
    // loop.
    m_deadlines.set(id, timeLine(std::max(now() + wait, m_wokeAt + Duration(1))));
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
    if (m_beforeWait)
        m_beforeWait();
    const int ready = epoll_wait(m_epoll, events.data(), eventsPerWait, timeout);
    if (m_afterWait)
        m_afterWait();
    m_wokeAt = now();
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
    if (!isWatched(descriptor) || m_watched[size_t(descriptor)].generation != quint32(key >> 32))
        return 0;
    // Out of its place while it runs: it may remove itself and let another in under the same
    // number.
    auto ready = std::exchange(m_watched[size_t(descriptor)].ready, nullptr);
    m_running = descriptor;
    ready(events);
    if (m_running == descriptor)
        m_watched[size_t(descriptor)].ready = std::move(ready);
    m_running = -1;
    return 1;
}

int Reactor::expireTimers()
{
    const Instant due = timeLine(m_wokeAt);
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

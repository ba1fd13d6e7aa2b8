/// \file One epoll set and one heap of wall-clock timers: what a worker thread waits on.
#pragma once

#include "core/time/deadlinequeue.h"
#include "core/time/virtualclock.h"

#include <functional>
#include <vector>

namespace vphone::net {

using time::WallInstant;

/// Not thread-safe except wake(). Callbacks run inside poll() only, and may add and remove
/// anything.
class Reactor
{
public:
    using TimerId = quint32;

    Reactor();
    ~Reactor();
    Reactor(const Reactor&) = delete;
    Reactor& operator=(const Reactor&) = delete;

    /// CLOCK_MONOTONIC
    [[nodiscard]] static WallInstant now();
    /// When poll() last came back from waiting: now() for those who may be a callback late.
    [[nodiscard]] WallInstant wokeAt() const { return m_wokeAt; }
    /// The epoll descriptor itself, for an outer loop (one QSocketNotifier) to watch.
    [[nodiscard]] int descriptor() const { return m_epoll; }

    /// \a events are EPOLLIN, EPOLLOUT ...; the descriptor stays the caller's, who removes it
    /// before closing it.
    void watch(int descriptor, quint32 events, std::function<void(quint32 events)> ready);
    void rewatch(int descriptor, quint32 events);
    void unwatch(int descriptor);

    /// Once, after \a wait of wall time.
    TimerId startTimer(Duration wait, std::function<void()> expired);
    void stopTimer(TimerId id);

    /// Of timers; nothing: none runs.
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_deadlines.nextDeadline(); }
    /// poll() calls \a before and \a after around its wait, during which it touches nothing here.
    void setAroundWait(std::function<void()> before, std::function<void()> after)
    {
        m_beforeWait = std::move(before);
        m_afterWait = std::move(after);
    }

    /// Runs what is ready and due, waiting for at most \a wait (negative: until something happens).
    /// Returns how many callbacks ran.
    int poll(Duration wait);
    /// Ends a poll() that waits; from any thread or signal handler.
    void wake() const;

private:
    struct Watched
    {
        std::function<void(quint32)> ready; ///< empty: not watched, or running
        quint32 generation = 0; ///< tells it from an earlier one with the same descriptor number
    };

    [[nodiscard]] bool isWatched(int descriptor) const;
    int dispatch(quint64 key, quint32 events);
    int expireTimers();

    int m_epoll = -1;
    int m_wakeEvent = -1;
    std::vector<Watched> m_watched; ///< by descriptor
    int m_running = -1; ///< descriptor whose callback runs and is still wanted; -1: none
    WallInstant m_wokeAt;
    time::DeadlineQueue m_deadlines;
    std::vector<std::function<void()>> m_timers; ///< by id
    std::vector<TimerId> m_freeTimers;
    std::function<void()> m_beforeWait; ///< empty, or m_afterWait is there, too
    std::function<void()> m_afterWait;
};

} // namespace vphone::net

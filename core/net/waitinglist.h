/// \file Many deadlines that are all the same wait away: a list in their order and one timer.
#pragma once

#include "core/net/reactor.h"

#include <algorithm>
#include <list>
#include <optional>

namespace vphone::net {

/// Adding, restarting and removing cost a few pointers; the timer runs to the deadline of the
/// oldest, and is left alone meanwhile.
template<class T>
class WaitingList
{
public:
    struct Entry
    {
        T value;
        WallInstant since;
    };
    using Place = typename std::list<Entry>::iterator;

    /// \a expired may remove or restart the entry; one that it leaves in its place is restarted.
    /// The reactor outlives the list.
    WaitingList(Reactor& reactor, Duration wait, std::function<void(Place)> expired)
        : m_reactor(reactor), m_wait(wait), m_expired(std::move(expired))
    {
    }
    ~WaitingList()
    {
        if (m_timer)
            m_reactor.stopTimer(*m_timer);
    }
    WaitingList(const WaitingList&) = delete;
    WaitingList& operator=(const WaitingList&) = delete;

    Place add(T value)
    {
        m_entries.push_back({std::move(value), Reactor::now()});
        startTimer();
        return std::prev(m_entries.end());
    }
    /// As if it had been added just now.
    void restart(Place place)
    {
        place->since = Reactor::now();
        m_entries.splice(m_entries.end(), m_entries, place);
    }
    void remove(Place place) { m_entries.erase(place); }

    [[nodiscard]] size_t size() const { return m_entries.size(); }
    /// Oldest first.
    [[nodiscard]] Place begin() { return m_entries.begin(); }
    [[nodiscard]] Place end() { return m_entries.end(); }

private:
    void startTimer()
    {
        if (m_timer || m_entries.empty())
            return;
        // Those that follow closely go with the next look.
        const Duration rest = m_entries.front().since + m_wait - Reactor::now();
        m_timer = m_reactor.startTimer(std::max(rest, m_wait / looksPerWait), [this] { look(); });
    }

    void look()
    {
        m_timer.reset();
        const WallInstant now = Reactor::now();
        while (!m_entries.empty() && m_entries.front().since + m_wait <= now) {
            const Place oldest = m_entries.begin();
            const Entry* looked = &*oldest;
            m_expired(oldest);
            if (!m_entries.empty() && &m_entries.front() == looked)
                restart(m_entries.begin());
        }
        startTimer();
    }

    static constexpr int looksPerWait = 16;

    Reactor& m_reactor;
    Duration m_wait;
    std::function<void(Place)> m_expired;
    std::list<Entry> m_entries; ///< by since
    std::optional<Reactor::TimerId> m_timer;
};

} // namespace vphone::net

/// \file Events for those who listen over the control API: a bounded queue for each.
#pragma once

#include "core/events/event.h"
#include "core/http/exchange.h"

#include <QList>

#include <deque>
#include <mutex>

namespace vphone::control {

/// Which events somebody wants; an empty list: all.
struct EventFilter
{
    std::vector<MacAddress> phones;
    QList<QByteArray> names; ///< `resync.failed`, or `resync.` for all that begin so

    [[nodiscard]] bool wants(const events::Event& event) const;
};

/// Events may come from any thread, listeners belong to that of the API. Outlives its streams.
class EventFeed final : public events::Sink
{
public:
    static constexpr qsizetype listenersMax = 32;
    /// What waits for one listener: the oldest goes when another comes, and the listener is told
    /// how many went by `stream.dropped`.
    static constexpr size_t queuedMax = 4096;
    static constexpr qsizetype queuedBytesMax = 4 * 1024 * 1024;

    EventFeed();
    ~EventFeed() override;

    /// Server-sent events from now on; null when listenersMax listen.
    [[nodiscard]] std::unique_ptr<http::Stream> listen(EventFilter filter);

    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override;

    [[nodiscard]] qsizetype listeners() const;
    /// Events that listeners missed since the start.
    [[nodiscard]] quint64 dropped() const;

private:
    class Listener;

    mutable std::mutex m_mutex; ///< of all that follows, and of the listeners' queues
    std::vector<Listener*> m_listeners;
    quint64 m_lastId = 0;
    quint64 m_dropped = 0;
};

} // namespace vphone::control

/// \file What phones told lately, for the timeline of a page: one ring for all of them.
#pragma once

#include "core/events/event.h"

#include <deque>

namespace vphone::events {

/// Of the thread that events are told in.
class History final : public Sink
{
public:
    struct Entry
    {
        MacAddress phone;
        Instant at;
        QByteArrayView name; ///< of the event
        QByteArray line;     ///< of JSON
    };

    /// What is oldest goes when it holds more than \a bytesMax. Pages that were looked at are left
    /// out, or they would push out what is looked for.
    explicit History(qsizetype bytesMax) : m_bytesMax(bytesMax) {}

    /// The newest \a most of a phone whose event's name begins with \a prefix, newest first.
    [[nodiscard]] std::vector<Entry> of(MacAddress phone, size_t most,
                                        QByteArrayView prefix = {}) const;

    void emitEvent(const Event& event) override;
    [[nodiscard]] bool isListening() const override { return true; }

private:
    qsizetype m_bytesMax;
    qsizetype m_bytes = 0;
    std::deque<Entry> m_entries;
};

} // namespace vphone::events

/// \file Counts of what happened, and the text that Prometheus reads.
#pragma once

#include "core/control/eventfeed.h"
#include "core/control/fleet.h"

#include <array>
#include <map>
#include <mutex>

namespace vphone::control {

/// Events may come from any thread.
class Metrics final : public events::Sink
{
public:
    /// Upper ends of the histograms' buckets, in seconds of phone time.
    static constexpr std::array<double, 10> buckets{0.005, 0.01, 0.025, 0.05, 0.1,
                                                    0.25,  0.5,  1,     5,    30};

    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override { return true; }

    /// Prometheus text format 0.0.4, names `vphone_*`.
    [[nodiscard]] QByteArray text(Fleet& fleet, const EventFeed& feed) const;

private:
    struct Histogram
    {
        std::array<quint64, buckets.size()> counts{}; ///< each up to its bucket's end
        quint64 count = 0;
        double sum = 0; ///< seconds
    };

    mutable std::mutex m_mutex;               ///< of all that follows
    std::map<QByteArray, quint64> m_events;   ///< by name
    std::map<QByteArray, quint64> m_failures; ///< by cause
    Histogram m_resyncs;
};

} // namespace vphone::control

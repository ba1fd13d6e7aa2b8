/// \file What a fleet's terminal shows: how far it is, and how it went.
#pragma once

#include "core/events/event.h"
#include "core/fleet/engine.h"
#include "core/time/virtualclock.h"

#include <cstdio>
#include <map>

namespace vphone::app {

/// Counts events by name, without making anybody tell them: what nobody else wants to hear does not
/// come by.
class EventTally final : public events::Sink
{
public:
    void emitEvent(const events::Event& event) override;
    [[nodiscard]] bool isListening() const override { return false; }

    [[nodiscard]] const std::map<QByteArrayView, quint64>& counts() const { return m_counts; }

private:
    std::map<QByteArrayView, quint64> m_counts; ///< names are literals
};

/// One line on a terminal that is written again and again.
class ProgressLine
{
public:
    static constexpr Duration interval = std::chrono::milliseconds(200);

    explicit ProgressLine(std::FILE* stream) : m_stream(stream) {}

    void tell(Instant phoneTime, const phone::Tally& tally, time::WallInstant now);
    void clear();

private:
    std::FILE* m_stream;
    time::WallInstant m_told = Duration::zero();
    bool m_isShown = false;
};

/// How a fleet went.
struct FleetSummary
{
    bool isPass = true;
    quint64 seed = 0;
    fleet::PhoneIndex phones = 0;
    Instant started; ///< phone time
    Instant ended;
    Duration wall = Duration::zero();
    double cpuSeconds = 0; ///< of the process, user and system
    phone::Tally tally;

    [[nodiscard]] QByteArray toText(const EventTally& events) const;
    [[nodiscard]] QJsonObject toJson(const EventTally& events) const;
};

} // namespace vphone::app

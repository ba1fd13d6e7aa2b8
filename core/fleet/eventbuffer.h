/// \file Events of several engines brought into one order that does not depend on which engine had
/// which phone.
#pragma once

#include "core/events/event.h"

#include <memory>

namespace vphone::fleet {

/// Keeps the events of one engine until they are merged with those of the others.
class EventBuffer final : public events::Sink
{
public:
    struct Told
    {
        Instant at;
        MacAddress phone; ///< whose it is, or on whose behalf it happened
        events::Event event;

        /// Before \a other in the stream; equal ones keep the order in which they were told.
        [[nodiscard]] bool before(const Told& other) const
        {
            return at != other.at ? at < other.at : phone < other.phone;
        }
    };

    /// \a isListening: somebody wants the events; otherwise none are made.
    explicit EventBuffer(bool isListening) : m_isListening(isListening) {}

    void emitEvent(const events::Event& event) override;
    /// An event that names no phone (a server's), and the phone that caused it.
    void emitFor(MacAddress phone, const events::Event& event);
    [[nodiscard]] bool isListening() const override { return m_isListening; }
    void setListening(bool isListening) { m_isListening = isListening; }

    /// Puts what was told into its order; merge() asks for that.
    void sort();
    [[nodiscard]] qsizetype size() const { return qsizetype(m_told.size()); }
    [[nodiscard]] std::vector<Told> takeAll() { return std::exchange(m_told, {}); }

private:
    bool m_isListening;
    std::vector<Told> m_told;
};

/// Hands the events of \a buffers to \a take by time, phone and order, until \a take answers false.
/// The rest is forgotten. \pre each was sorted
void merge(const std::vector<EventBuffer*>& buffers,
           const std::function<bool(const events::Event&)>& take);

} // namespace vphone::fleet

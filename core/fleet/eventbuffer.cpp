#include "core/fleet/eventbuffer.h"

#include <algorithm>

namespace vphone::fleet {

void EventBuffer::emitEvent(const events::Event& event)
{
    emitFor(event.phone().value_or(MacAddress()), event);
}

void EventBuffer::emitFor(MacAddress phone, const events::Event& event)
{
    if (m_isListening)
        m_told.push_back({event.time(), phone, event});
}

void EventBuffer::sort()
{
    std::stable_sort(m_told.begin(), m_told.end(),
                     [](const Told& a, const Told& b) { return a.before(b); });
}

void merge(const std::vector<EventBuffer*>& buffers,
           const std::function<bool(const events::Event&)>& take)
{
    struct Source
    {
        std::vector<EventBuffer::Told> told;
        size_t next = 0;
    };
    std::vector<Source> sources;
    for (EventBuffer* buffer : buffers)
        sources.push_back({buffer->takeAll()});
    for (;;) {
        Source* first = nullptr;
        for (Source& source : sources) {
            if (source.next < source.told.size() &&
                (!first || source.told[source.next].before(first->told[first->next])))
                first = &source;
        }
        if (!first || !take(first->told[first->next++].event))
            return;
    }
}

} // namespace vphone::fleet

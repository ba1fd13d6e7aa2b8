#include "core/events/history.h"

using namespace Qt::StringLiterals;

namespace vphone::events {

namespace {

qsizetype sizeOf(const History::Entry& entry)
{
    return qsizetype(sizeof entry) + entry.line.size();
}

/// Somebody looked: what comes of a direct action has events of its own.
bool isLook(const Event& event)
{
    return event.name() == "web.request" && event.member("method") == u"GET"_s;
}

} // namespace

void History::emitEvent(const Event& event)
{
    if (!event.phone() || isLook(event))
        return;
    m_entries.push_back({*event.phone(), event.time(), event.name(), event.toLine()});
    m_bytes += sizeOf(m_entries.back());
    while (m_bytes > m_bytesMax) {
        m_bytes -= sizeOf(m_entries.front());
        m_entries.pop_front();
    }
}

std::vector<History::Entry> History::of(MacAddress phone, size_t most, QByteArrayView prefix) const
{
    std::vector<Entry> found;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && found.size() < most;
         ++entry) {
        if (entry->phone == phone && entry->name.startsWith(prefix))
            found.push_back(*entry);
    }
    return found;
}

} // namespace vphone::events

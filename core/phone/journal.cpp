#include "core/phone/journal.h"

namespace vphone::phone {

namespace {

qsizetype sizeOf(const Journal::Entry& entry)
{
    return qsizetype(sizeof entry) + entry.text.size();
}

} // namespace

void Journal::add(Entry entry)
{
    m_bytes += sizeOf(entry);
    m_entries.push_back(std::move(entry));
    while (m_bytes > m_bytesMax) {
        m_bytes -= sizeOf(m_entries.front());
        m_entries.pop_front();
    }
}

std::vector<Journal::Entry> Journal::of(MacAddress phone) const
{
    std::vector<Entry> found;
    for (const Entry& entry : m_entries) {
        if (entry.phone == phone)
            found.push_back(entry);
    }
    return found;
}

} // namespace vphone::phone

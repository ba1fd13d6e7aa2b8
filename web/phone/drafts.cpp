#include "web/phone/drafts.h"

#include <algorithm>

namespace vphone::web {

namespace {

qsizetype bytesOf(const Drafts::Values& values)
{
    constexpr qsizetype entryBytes = 64; // a node of the map
    qsizetype bytes = 0;
    for (const auto& [tag, value] : values)
        bytes += tag.size() + value.size() + entryBytes;
    return bytes;
}

} // namespace

Drafts::List::const_iterator Drafts::place(MacAddress mac, QByteArrayView browser) const
{
    return std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft& draft) {
        return draft.mac == mac && browser == draft.browser;
    });
}

const Drafts::Values* Drafts::find(MacAddress mac, QByteArrayView browser) const
{
    const auto found = place(mac, browser);
    return found == m_drafts.end() ? nullptr : &found->values;
}

bool Drafts::keep(MacAddress mac, const QByteArray& browser, Values more)
{
    if (browser.isEmpty())
        return false;
    const auto found = place(mac, browser);
    if (found != m_drafts.end())
        more.insert(found->values.begin(), found->values.end()); // what is there stays: newer wins
    const qsizetype bytes = bytesOf(more);
    if (bytes > bytesMax)
        return false;
    forget(mac, browser);
    m_drafts.push_front({mac, browser, std::move(more), bytes});
    m_bytes += bytes;
    while (m_drafts.size() > draftsMax || m_bytes > bytesOfAllMax) {
        m_bytes -= m_drafts.back().bytes;
        m_drafts.pop_back();
    }
    return true;
}

Drafts::Values Drafts::take(MacAddress mac, QByteArrayView browser)
{
    const Values* kept = find(mac, browser);
    Values taken = kept ? *kept : Values();
    forget(mac, browser);
    return taken;
}

void Drafts::forget(MacAddress mac, QByteArrayView browser)
{
    const auto found = place(mac, browser);
    if (found == m_drafts.end())
        return;
    m_bytes -= found->bytes;
    m_drafts.erase(found);
}

} // namespace vphone::web

#include "web/phone/wronglogins.h"

#include <algorithm>

namespace vphone::web {

WrongLogins::Who WrongLogins::whoIs(MacAddress mac, const IpAddress& peer)
{
    const IpAddress bare = peer.unmapped();
    if (bare.family() != IpAddress::Family::V6)
        return {mac, bare};
    auto bytes = bare.bytes();
    std::fill(bytes.begin() + bytes.size() / 2, bytes.end(), quint8(0));
    return {mac, IpAddress::v6(bytes)};
}

std::optional<std::chrono::seconds> WrongLogins::wait(MacAddress mac, const IpAddress& peer,
                                                      Instant now) const
{
    const auto found = m_rows.find(whoIs(mac, peer));
    if (found == m_rows.end() || found->second.count < m_limits.tries)
        return std::nullopt;
    const Duration left = found->second.last + m_limits.wait - now;
    if (left <= Duration::zero())
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(left);
}

void WrongLogins::note(MacAddress mac, const IpAddress& peer, bool isGood, Instant now)
{
    const Who who = whoIs(mac, peer);
    if (isGood) {
        m_rows.erase(who);
        return;
    }
    if (m_rows.size() >= rowsMax && !m_rows.contains(who)) {
        m_rows.erase(std::min_element(m_rows.begin(), m_rows.end(), [](auto& a, auto& b) {
            return a.second.last < b.second.last;
        }));
    }
    Row& row = m_rows[who];
    if (now - row.last > forgottenAfter)
        row.count = 0;
    ++row.count;
    row.last = now;
}

} // namespace vphone::web

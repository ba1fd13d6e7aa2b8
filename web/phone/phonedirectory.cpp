#include "web/phone/phonedirectory.h"

#include <algorithm>
#include <tuple>

namespace vphone::web {

namespace {

struct ByEndpoint
{
    static auto key(const PhoneDirectory::Row& row) { return std::tie(row.endpoint, row.mac); }
    bool operator()(const PhoneDirectory::Row& a, const PhoneDirectory::Row& b) const
    {
        return key(a) < key(b);
    }
    bool operator()(const PhoneDirectory::Row& a, const Endpoint& b) const
    {
        return a.endpoint < b;
    }
    bool operator()(const Endpoint& a, const PhoneDirectory::Row& b) const
    {
        return a < b.endpoint;
    }
};

bool isBefore(const PhoneDirectory::Row& row, MacAddress mac)
{
    return row.mac < mac;
}

Endpoint unmapped(const Endpoint& endpoint)
{
    return {endpoint.address.unmapped(), endpoint.port};
}

} // namespace

void PhoneDirectory::add(MacAddress mac, const Endpoint& endpoint)
{
    remove(mac);
    const Row row{unmapped(endpoint), mac};
    m_rows.insert(std::lower_bound(m_rows.begin(), m_rows.end(), row, ByEndpoint()), row);
    m_byMac.insert(std::lower_bound(m_byMac.begin(), m_byMac.end(), mac, isBefore), row);
}

void PhoneDirectory::remove(MacAddress mac)
{
    const auto found = std::lower_bound(m_byMac.begin(), m_byMac.end(), mac, isBefore);
    if (found == m_byMac.end() || found->mac != mac)
        return;
    m_rows.erase(std::lower_bound(m_rows.begin(), m_rows.end(), *found, ByEndpoint()));
    m_byMac.erase(found);
}

std::span<const PhoneDirectory::Row> PhoneDirectory::find(const Endpoint& local) const
{
    const auto [first, last] =
        std::equal_range(m_rows.begin(), m_rows.end(), unmapped(local), ByEndpoint());
    return {first, last};
}

std::optional<Endpoint> PhoneDirectory::endpointOf(MacAddress mac) const
{
    const auto found = std::lower_bound(m_byMac.begin(), m_byMac.end(), mac, isBefore);
    if (found == m_byMac.end() || found->mac != mac)
        return std::nullopt;
    return found->endpoint;
}

} // namespace vphone::web

/// \file Which phones answer at an address and port. Source: DESIGN.md, "One socket, ten thousand
/// addresses"
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/macaddress.h"

#include <optional>
#include <span>
#include <vector>

namespace vphone::web {

/// 64 bytes a phone.
class PhoneDirectory
{
public:
    struct Row
    {
        Endpoint endpoint;
        MacAddress mac;
    };

    /// \a endpoint: the phone's own address, and the port of its pages. A phone that is there
    /// already moves.
    void add(MacAddress mac, const Endpoint& endpoint);
    void move(MacAddress mac, const Endpoint& endpoint) { add(mac, endpoint); }
    void remove(MacAddress mac);

    /// Where connections arrive; by MAC. Valid until the directory changes.
    [[nodiscard]] std::span<const Row> find(const Endpoint& local) const;
    [[nodiscard]] std::optional<Endpoint> endpointOf(MacAddress mac) const;
    [[nodiscard]] size_t size() const { return m_rows.size(); }

private:
    std::vector<Row> m_rows;  ///< by endpoint, then MAC
    std::vector<Row> m_byMac; ///< by MAC
};

} // namespace vphone::web

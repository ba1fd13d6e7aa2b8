/// \file Addresses that we put on a network interface, and take off again.
#pragma once

#include "core/base/ipaddress.h"

#include <map>

namespace vphone::net {

/// Needs CAP_NET_ADMIN. Addresses that stood there before stay.
class InterfaceAddresses
{
public:
    explicit InterfaceAddresses(unsigned interfaceIndex) : m_index(interfaceIndex) {}
    ~InterfaceAddresses();
    InterfaceAddresses(const InterfaceAddresses&) = delete;
    InterfaceAddresses& operator=(const InterfaceAddresses&) = delete;

    /// 0, also when the address stands there already, or errno. \a prefixBits 0: it alone.
    [[nodiscard]] int add(const IpAddress& address, int prefixBits);
    /// Of those that were added; others stay.
    void remove(const IpAddress& address);

private:
    unsigned m_index;
    std::map<IpAddress, int> m_added; ///< with their prefix bits
};

} // namespace vphone::net

#include "core/net/interfaceaddresses.h"

#include "core/dhcp/bytes.h"
#include "core/net/socketaddress.h"

#include <linux/if_addr.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace vphone::net {

namespace {

/// A request to the kernel's routing tables; rtnetlink(7).
struct AddressRequest
{
    nlmsghdr header;
    ifaddrmsg address;
    alignas(NLMSG_ALIGNTO) char attributes[64];
};

void addAttribute(AddressRequest& request, quint16 type, const QByteArray& value)
{
    const auto size = quint16(RTA_LENGTH(size_t(value.size())));
    char* const at = reinterpret_cast<char*>(&request) + NLMSG_ALIGN(request.header.nlmsg_len);
    Q_ASSERT(at + size <= reinterpret_cast<char*>(&request) + sizeof request);
    rtattr attribute{};
    attribute.rta_len = size;
    attribute.rta_type = type;
    std::memcpy(at, &attribute, sizeof attribute);
    std::memcpy(at + RTA_LENGTH(0), value.constData(), size_t(value.size()));
    request.header.nlmsg_len = NLMSG_ALIGN(request.header.nlmsg_len) + RTA_ALIGN(size);
}

/// Sends \a request and waits for the kernel's verdict: 0 or errno.
int ask(AddressRequest& request)
{
    const int descriptor = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (descriptor < 0)
        return errno;
    struct
    {
        nlmsghdr header;
        nlmsgerr verdict;
        char rest[256];
    } reply{};
    int error = 0;
    if (::send(descriptor, &request, request.header.nlmsg_len, 0) < 0 ||
        ::recv(descriptor, &reply, sizeof reply, 0) < ssize_t(NLMSG_LENGTH(sizeof(nlmsgerr))))
        error = errno != 0 ? errno : EPROTO;
    else
        error = reply.header.nlmsg_type == NLMSG_ERROR ? -reply.verdict.error : EPROTO;
    ::close(descriptor);
    return error;
}

int change(quint16 type, quint16 flags, unsigned index, const IpAddress& address, int prefixBits)
{
    AddressRequest request{};
    request.header.nlmsg_len = NLMSG_LENGTH(sizeof(ifaddrmsg));
    request.header.nlmsg_type = type;
    request.header.nlmsg_flags = quint16(NLM_F_REQUEST | NLM_F_ACK | flags);
    request.address.ifa_family = quint8(SocketAddress::familyOf(address));
    request.address.ifa_prefixlen = quint8(prefixBits);
    request.address.ifa_index = index;
    // The server knows that nobody else has it; a tentative address could not be used yet.
    if (address.family() == IpAddress::Family::V6)
        request.address.ifa_flags = IFA_F_NODAD;
    addAttribute(request, IFA_LOCAL, dhcp::bytesOf(address));
    addAttribute(request, IFA_ADDRESS, dhcp::bytesOf(address));
    return ask(request);
}

} // namespace

InterfaceAddresses::~InterfaceAddresses()
{
    while (!m_added.empty())
        remove(m_added.begin()->first);
}

int InterfaceAddresses::add(const IpAddress& address, int prefixBits)
{
    const int widest = address.family() == IpAddress::Family::V6 ? 128 : 32;
    const int bits = prefixBits > 0 && prefixBits <= widest ? prefixBits : widest;
    const int error = change(RTM_NEWADDR, NLM_F_CREATE | NLM_F_EXCL, m_index, address, bits);
    if (error == EEXIST)
        return 0;
    if (error == 0)
        m_added.emplace(address, bits);
    return error;
}

void InterfaceAddresses::remove(const IpAddress& address)
{
    const auto found = m_added.find(address);
    if (found == m_added.end())
        return;
    // Gone already is as good.
    static_cast<void>(change(RTM_DELADDR, 0, m_index, address, found->second));
    m_added.erase(found);
}

} // namespace vphone::net

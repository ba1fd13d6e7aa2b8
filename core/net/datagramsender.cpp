#include "core/net/datagramsender.h"

#include "core/net/socketaddress.h"
#include "core/net/targetpolicy.h"

#include <QtEndian>

#include <netinet/in.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace vphone::net {

namespace {

constexpr size_t namedMax = 1024; ///< further ones are refused

/// Room for the source address of either family.
struct SourceControl
{
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(in6_pktinfo))> bytes{};
};

template<typename PacketInfo>
void setSource(msghdr& message, SourceControl& control, int level, int type,
               const PacketInfo& source)
{
    message.msg_control = control.bytes.data();
    message.msg_controllen = CMSG_SPACE(sizeof source);
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = level;
    header->cmsg_type = type;
    header->cmsg_len = CMSG_LEN(sizeof source);
    std::memcpy(CMSG_DATA(header), &source, sizeof source);
}

void setSource(msghdr& message, SourceControl& control, const IpAddress& local)
{
    if (local.family() == IpAddress::Family::V4) {
        in_pktinfo source{};
        source.ipi_spec_dst.s_addr = qToBigEndian(local.toV4());
        setSource(message, control, IPPROTO_IP, IP_PKTINFO, source);
        return;
    }
    in6_pktinfo source{};
    std::memcpy(&source.ipi6_addr, local.bytes().data(), sizeof source.ipi6_addr);
    setSource(message, control, IPPROTO_IPV6, IPV6_PKTINFO, source);
}

} // namespace

DatagramSender::DatagramSender(const TargetPolicy& targets) : m_targets(targets) {}

DatagramSender::~DatagramSender()
{
    for (const int descriptor : {m_v4, m_v6}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

void DatagramSender::send(const IpAddress& local, const Endpoint& target, QByteArrayView datagram)
{
    if (!mayReach(target.address)) {
        ++m_dropped;
        return;
    }
    const IpAddress address = target.address.unmapped();
    SocketAddress to({address, target.port});
    iovec payload{const_cast<char*>(datagram.data()), size_t(datagram.size())};
    msghdr message{};
    message.msg_name = to.data();
    message.msg_namelen = to.size();
    message.msg_iov = &payload;
    message.msg_iovlen = 1;
    SourceControl control;
    if (local.family() == address.family())
        setSource(message, control, local);
    const int descriptor = socketFor(SocketAddress::familyOf(address));
    if (descriptor < 0 || sendmsg(descriptor, &message, MSG_NOSIGNAL) < 0)
        ++m_dropped;
}

void DatagramSender::trust(const IpAddress& address)
{
    if (m_named.size() < namedMax)
        m_named.insert(address);
}

bool DatagramSender::mayReach(const IpAddress& address) const
{
    return m_targets.allows(address) || m_named.contains(address);
}

int DatagramSender::socketFor(int family)
{
    int& descriptor = family == AF_INET ? m_v4 : m_v6;
    if (descriptor < 0)
        descriptor = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    return descriptor;
}

} // namespace vphone::net

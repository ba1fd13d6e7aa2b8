#include "core/net/tftptransfer.h"

#include "core/net/realnetwork.h"
#include "core/net/socketaddress.h"

#include <linux/errqueue.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace vphone::net {

using ports::FetchResult;

namespace {

constexpr size_t packetBytesMax = 2048; ///< what is longer than a DATA packet is refused anyway
constexpr int refusalsPerWakeup = 32;

FetchResult failure(Cause cause, QByteArray detail)
{
    FetchResult result;
    result.cause = cause;
    result.detail = std::move(detail);
    return result;
}

} // namespace

TftpTransfer::TftpTransfer(Reactor& reactor, const NetworkOptions& options,
                           ports::FetchRequest request,
                           std::function<void(ports::FetchResult)> over)
    : m_reactor(reactor), m_options(options), m_request(std::move(request)), m_over(std::move(over))
{
    m_timer = m_reactor.startTimer(Duration::zero(), [this] {
        m_timer.reset();
        tryNextAddress();
    });
}

TftpTransfer::~TftpTransfer()
{
    if (m_timer)
        m_reactor.stopTimer(*m_timer);
    close();
}

void TftpTransfer::tryNextAddress()
{
    if (m_request.path.contains('\0')) {
        finish(failure(Cause::BadRule, "a TFTP path can't hold a NUL byte"));
        return;
    }
    close();
    while (m_nextAddress < m_request.addresses.size()) {
        const IpAddress server = m_request.addresses[m_nextAddress++].unmapped();
        if (!open(server))
            continue;
        const tftp::ClientOptions options{m_options.tftpWait, m_options.tftpTries,
                                          m_request.bytesMax};
        const Endpoint target{server, m_request.port};
        m_client = m_request.method == ports::Method::Get
                       ? tftp::Client::read(target, m_request.path, options)
                       : tftp::Client::write(target, m_request.path, m_request.body, options);
        m_client->start(now());
        goOn();
        return;
    }
    finish(std::move(m_failure));
}

bool TftpTransfer::open(const IpAddress& server)
{
    if (!m_options.targets.allows(server, m_request.host)) {
        m_failure = failure(Cause::TargetRefused, TargetPolicy::refusal(server));
        return false;
    }
    const int family = SocketAddress::familyOf(server);
    m_descriptor = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0) {
        m_failure = failure(Cause::Connect, "no socket: " + QByteArray(std::strerror(errno)));
        return false;
    }
    // Without it the kernel keeps "port unreachable" from a socket that is not connected.
    const int on = 1;
    if (family == AF_INET)
        setsockopt(m_descriptor, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    else
        setsockopt(m_descriptor, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
    if (const int error = bindSource(m_descriptor, family, m_request.localAddress)) {
        m_failure = failure(Cause::Connect, bindFailure(m_request.localAddress, error));
        ::close(std::exchange(m_descriptor, -1));
        return false;
    }
    m_reactor.watch(m_descriptor, EPOLLIN, [this](quint32 events) { receive(events); });
    return true;
}

void TftpTransfer::close()
{
    if (m_descriptor < 0)
        return;
    m_reactor.unwatch(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
}

void TftpTransfer::receive(quint32 events)
{
    if (events & EPOLLERR)
        takeRefusals();
    // One at a time: each waits for the answer to the last, so that a second one is rarely there.
    std::array<char, packetBytesMax> buffer;
    SocketAddress sender;
    socklen_t senderBytes = sender.size();
    const ssize_t taken =
        recvfrom(m_descriptor, buffer.data(), buffer.size(), 0, sender.data(), &senderBytes);
    const auto from = taken < 0 ? std::nullopt : SocketAddress::endpointOf(sender.data());
    if (from)
        m_client->handlePacket(*from, QByteArrayView(buffer.data(), taken), now());
    goOn();
}

void TftpTransfer::takeRefusals()
{
    std::array<char, packetBytesMax> packet;
    alignas(cmsghdr) std::array<char, 512> control;
    for (int i = 0; i < refusalsPerWakeup; ++i) {
        SocketAddress target;
        iovec payload{packet.data(), packet.size()};
        msghdr message{};
        message.msg_name = target.data();
        message.msg_namelen = target.size();
        message.msg_iov = &payload;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (recvmsg(m_descriptor, &message, MSG_ERRQUEUE) < 0)
            return;
        for (cmsghdr* header = CMSG_FIRSTHDR(&message); header;
             header = CMSG_NXTHDR(&message, header)) {
            sock_extended_err error{};
            std::memcpy(&error, CMSG_DATA(header), sizeof error);
            const auto endpoint = SocketAddress::endpointOf(target.data());
            if (error.ee_errno == ECONNREFUSED && endpoint)
                m_client->handleUnreachable(*endpoint);
        }
    }
}

void TftpTransfer::expire()
{
    m_timer.reset();
    m_client->handleExpiry(now());
    goOn();
}

void TftpTransfer::flush()
{
    for (const tftp::Client::Packet& packet : m_client->takePackets()) {
        if (!m_options.targets.allows(packet.to.address, m_request.host))
            continue;
        const SocketAddress to(packet.to);
        // What can't be sent is lost on the way: it is sent again when the wait is over. The first
        // call may only hand out the error of an earlier packet.
        for (int attempt = 0; attempt < 2; ++attempt) {
            const ssize_t sent =
                sendto(m_descriptor, packet.bytes.constData(), size_t(packet.bytes.size()),
                       MSG_NOSIGNAL, to.data(), to.size());
            if (sent >= 0 || errno != ECONNREFUSED)
                break;
        }
    }
}

void TftpTransfer::goOn()
{
    flush();
    const auto& result = m_client->result();
    if (!result) {
        arm();
        return;
    }
    const bool mayAnotherAnswer = m_nextAddress < m_request.addresses.size();
    if (result->cause != Cause::None && !m_client->hasAnswered() && mayAnotherAnswer) {
        m_failure = *result;
        tryNextAddress();
        return;
    }
    finish(*result);
}

/// The expiry moves away with every packet; the timer is left where it is and filed anew when it
/// fires too early.
void TftpTransfer::arm()
{
    const auto expiry = m_client->nextExpiry();
    if (!m_timer && expiry)
        m_timer = m_reactor.startTimer(*expiry - now(), [this] { expire(); });
}

Instant TftpTransfer::now() const
{
    return Instant(m_reactor.wokeAt());
}

void TftpTransfer::finish(FetchResult result)
{
    close();
    const auto over = std::exchange(m_over, nullptr);
    over(std::move(result));
}

} // namespace vphone::net

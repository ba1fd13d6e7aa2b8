#include "tests/support/tftpfolder.h"

#include "core/net/socketaddress.h"
#include "tests/support/loopback.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <array>

namespace vphone::test {

namespace {

void sendPacket(int descriptor, const Endpoint& to, const QByteArray& bytes)
{
    const net::SocketAddress address(to);
    static_cast<void>(sendto(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL,
                             address.data(), address.size()));
}

tftp::ServerOptions hasty()
{
    tftp::ServerOptions options;
    options.firstWait = std::chrono::milliseconds(50);
    options.longestWait = std::chrono::milliseconds(100);
    return options;
}

Instant wallNow()
{
    return Instant(net::Reactor::now());
}

} // namespace

struct TftpFolder::Transfer
{
    int descriptor;
    tftp::Server server;
    std::optional<net::Reactor::TimerId> timer;
};

TftpFolder::TftpFolder(net::Reactor& reactor, std::map<QByteArray, QByteArray> files)
    : m_reactor(reactor),
      m_files(std::move(files)),
      m_descriptor(loopbackSocket(SOCK_DGRAM)),
      m_port(portOf(m_descriptor))
{
    m_reactor.watch(m_descriptor, EPOLLIN, [this](quint32) { takeRequest(); });
}

TftpFolder::~TftpFolder()
{
    for (const auto& [descriptor, transfer] : m_transfers) {
        if (transfer->timer)
            m_reactor.stopTimer(*transfer->timer);
        m_reactor.unwatch(descriptor);
        ::close(descriptor);
    }
    m_reactor.unwatch(m_descriptor);
    ::close(m_descriptor);
}

void TftpFolder::takeRequest()
{
    std::array<char, 2048> buffer;
    net::SocketAddress from;
    socklen_t size = from.size();
    const ssize_t taken =
        recvfrom(m_descriptor, buffer.data(), buffer.size(), 0, from.data(), &size);
    if (taken < 0)
        return;
    const auto packet = tftp::parsePacket(QByteArrayView(buffer.data(), taken));
    const auto* request = packet ? std::get_if<tftp::RequestView>(&*packet) : nullptr;
    if (request)
        begin(*net::SocketAddress::endpointOf(from.data()), *request);
}

void TftpFolder::begin(const Endpoint& client, const tftp::RequestView& request)
{
    m_requests.emplace_back(client, request.path.toByteArray());
    const auto file = m_files.find(request.path.toByteArray());
    if (file == m_files.end() || !tftp::Server::isServable(request)) {
        sendPacket(m_descriptor, client,
                   tftp::errorPacket(tftp::ErrorCode::FileNotFound, "File not found"));
        return;
    }
    const int descriptor = loopbackSocket(SOCK_DGRAM);
    auto transfer = std::make_unique<Transfer>(
        Transfer{descriptor, tftp::Server(client, request, file->second, hasty()), std::nullopt});
    Transfer& kept = *transfer;
    m_transfers.emplace(descriptor, std::move(transfer));
    m_reactor.watch(descriptor, EPOLLIN, [this, descriptor](quint32) { takePacket(descriptor); });
    kept.server.start(wallNow());
    goOn(kept);
}

void TftpFolder::takePacket(int descriptor)
{
    Transfer& transfer = *m_transfers.at(descriptor);
    std::array<char, 2048> buffer;
    net::SocketAddress from;
    socklen_t size = from.size();
    const ssize_t taken = recvfrom(descriptor, buffer.data(), buffer.size(), 0, from.data(), &size);
    if (taken < 0)
        return;
    transfer.server.handlePacket(*net::SocketAddress::endpointOf(from.data()),
                                 QByteArrayView(buffer.data(), taken), wallNow());
    goOn(transfer);
}

void TftpFolder::goOn(Transfer& transfer)
{
    for (const auto& packet : transfer.server.takePackets())
        sendPacket(transfer.descriptor, packet.to, packet.bytes);
    if (transfer.timer)
        m_reactor.stopTimer(*transfer.timer);
    transfer.timer.reset();
    if (transfer.server.outcome()) {
        const int descriptor = transfer.descriptor;
        m_reactor.unwatch(descriptor);
        ::close(descriptor);
        m_transfers.erase(descriptor);
        return;
    }
    if (const auto expiry = transfer.server.nextExpiry()) {
        transfer.timer = m_reactor.startTimer(*expiry - wallNow(), [this, &transfer] {
            transfer.timer.reset();
            transfer.server.handleExpiry(wallNow());
            goOn(transfer);
        });
    }
}

} // namespace vphone::test

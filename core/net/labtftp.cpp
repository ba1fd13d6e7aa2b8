#include "core/net/labtftp.h"

#include "core/tftp/server.h"

#include <sys/epoll.h>

namespace vphone::net {

namespace {

constexpr int requestsPerTurn = 64;
constexpr int packetsPerTurn = 16;

tftp::ErrorCode errorCodeOf(int status)
{
    switch (status) {
    case lab::NotFound:
        return tftp::ErrorCode::FileNotFound;
    case lab::Forbidden:
    case lab::MethodNotAllowed:
        return tftp::ErrorCode::AccessViolation;
    case lab::BadRequest:
        return tftp::ErrorCode::IllegalOperation;
    default:
        return tftp::ErrorCode::Undefined;
    }
}

int statusOf(tftp::Server::Outcome outcome)
{
    switch (outcome) {
    case tftp::Server::Outcome::Complete:
        return lab::Ok;
    case tftp::Server::Outcome::Aborted:
        return lab::ClientGone;
    case tftp::Server::Outcome::GivenUp:
        return lab::TimedOut;
    }
    Q_UNREACHABLE();
}

} // namespace

struct LabTftp::Transfer
{
    LabSocket socket;
    tftp::Server server;
    lab::Request request;
    qsizetype fileBytes = 0;
    std::optional<Reactor::TimerId> timer;
};

Result<std::unique_ptr<LabTftp>, QByteArray> LabTftp::start(LabContext& context,
                                                            const Endpoint& endpoint)
{
    auto socket = LabSocket::bindUdp(lab::Service::Tftp, endpoint);
    if (!socket)
        return Unexpected{socket.error()};
    return std::unique_ptr<LabTftp>(new LabTftp(context, std::move(*socket)));
}

LabTftp::LabTftp(LabContext& context, LabSocket socket)
    : m_context(context), m_socket(std::move(socket))
{
    m_context.reactor.watch(m_socket.descriptor(), EPOLLIN, [this](quint32) {
        m_socket.receive(requestsPerTurn, [this](const Endpoint& from, QByteArrayView bytes) {
            handleRequest(from, bytes);
        });
    });
}

LabTftp::~LabTftp()
{
    while (!m_transfers.empty())
        drop(m_transfers.begin()->first);
    m_context.reactor.unwatch(m_socket.descriptor());
}

void LabTftp::handleRequest(const Endpoint& client, QByteArrayView bytes)
{
    const auto packet = tftp::parsePacket(bytes);
    const auto* view = packet ? std::get_if<tftp::RequestView>(&*packet) : nullptr;
    if (!view)
        return;
    lab::Request request{.service = lab::Service::Tftp,
                         .peer = endpointText(client),
                         .method = view->isWrite ? "WRQ" : "RRQ",
                         .target = view->path.toByteArray(),
                         .agent = {}};
    const auto known = m_transfers.find(client);
    if (known != m_transfers.end()) {
        // A repetition of a request that is being answered: its own timer sends the answer again.
        if (known->second->request.target == request.target && !known->second->server.isUnderWay())
            return;
        const lab::Request abandoned = known->second->request;
        const qsizetype sentBytes = known->second->server.bytesAcknowledged();
        drop(client);
        m_context.report(abandoned, lab::ClientGone, sentBytes);
    }
    lab::Response response = lab::answer(request, m_context.content);
    if (response.status == lab::Ok && !tftp::Server::isServable(*view))
        response = lab::errorResponse(lab::BadRequest, "mode is neither octet nor netascii");
    if (response.status != lab::Ok)
        refuse(client, request, response);
    else
        startTransfer(client, *view, std::move(request), std::move(response.body));
}

void LabTftp::refuse(const Endpoint& client, const lab::Request& request,
                     const lab::Response& response)
{
    m_socket.send(client, tftp::errorPacket(errorCodeOf(response.status), response.body.trimmed()));
    m_context.report(request, response.status, 0);
}

void LabTftp::startTransfer(const Endpoint& client, const tftp::RequestView& view,
                            lab::Request request, QByteArray content)
{
    const qsizetype fileBytes = content.size();
    const IpAddress address = m_socket.localEndpoint().address;
    const bool hasRoom = qsizetype(m_transfers.size()) < m_context.limits.transfersMax &&
                         m_context.hasRoomFor(fileBytes);
    auto socket = hasRoom ? LabSocket::bindUdp(lab::Service::Tftp, {address, 0}) : LabSocket();
    if (!socket || socket->descriptor() < 0) {
        // No answer: the client asks again, when there may be room.
        m_context.report(request, lab::Busy, 0);
        return;
    }
    auto transfer = std::make_unique<Transfer>(
        Transfer{.socket = std::move(*socket),
                 .server = tftp::Server(client, view, std::move(content)),
                 .request = std::move(request),
                 .fileBytes = fileBytes,
                 .timer = std::nullopt});
    Transfer& started = *transfer;
    m_transfers.emplace(client, std::move(transfer));
    m_context.bytesInFlight += fileBytes;
    m_context.reactor.watch(started.socket.descriptor(), EPOLLIN,
                            [this, client](quint32) { handleReady(client); });
    started.server.start(Instant(Reactor::now()));
    pump(client, started);
}

void LabTftp::handleReady(const Endpoint& client)
{
    Transfer& transfer = *m_transfers.at(client);
    transfer.socket.receive(packetsPerTurn,
                            [&transfer](const Endpoint& from, QByteArrayView bytes) {
                                transfer.server.handlePacket(from, bytes, Instant(Reactor::now()));
                            });
    pump(client, transfer);
}

void LabTftp::handleExpiry(const Endpoint& client)
{
    Transfer& transfer = *m_transfers.at(client);
    transfer.timer.reset();
    transfer.server.handleExpiry(Instant(Reactor::now()));
    pump(client, transfer);
}

/// Sends what is due and files the next deadline; a transfer that is over is reported and dropped.
void LabTftp::pump(const Endpoint& client, Transfer& transfer)
{
    for (const tftp::Server::Packet& packet : transfer.server.takePackets())
        transfer.socket.send(packet.to, packet.bytes);
    if (const auto outcome = transfer.server.outcome()) {
        const lab::Request request = transfer.request;
        const qsizetype bytes = transfer.server.bytesAcknowledged();
        drop(client);
        m_context.report(request, statusOf(*outcome), bytes);
        return;
    }
    if (transfer.timer)
        m_context.reactor.stopTimer(*transfer.timer);
    const Duration wait = *transfer.server.nextExpiry() - Instant(Reactor::now());
    transfer.timer = m_context.reactor.startTimer(wait, [this, client] { handleExpiry(client); });
}

void LabTftp::drop(const Endpoint& client)
{
    const auto found = m_transfers.find(client);
    Transfer& transfer = *found->second;
    if (transfer.timer)
        m_context.reactor.stopTimer(*transfer.timer);
    m_context.reactor.unwatch(transfer.socket.descriptor());
    m_context.bytesInFlight -= transfer.fileBytes;
    m_transfers.erase(found);
}

} // namespace vphone::net

#include "core/net/labtftp.h"

#include "core/tftp/receiver.h"
#include "core/tftp/server.h"

#include <sys/epoll.h>

#include <variant>

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
    case lab::TooLarge:
    case lab::Busy:
        return tftp::ErrorCode::DiskFull;
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
    std::variant<tftp::Server, tftp::Receiver> half;
    lab::Request request;
    qsizetype fileBytes = 0; ///< counted in LabContext::bytesInFlight
    std::optional<Reactor::TimerId> timer;
    bool isReported = false;

    [[nodiscard]] tftp::Receiver* receiver() { return std::get_if<tftp::Receiver>(&half); }
    [[nodiscard]] bool isUnderWay() const
    {
        return std::visit([](const auto& one) { return one.isUnderWay(); }, half);
    }
    [[nodiscard]] qsizetype bytes() const
    {
        if (const auto* server = std::get_if<tftp::Server>(&half))
            return server->bytesAcknowledged();
        return std::get<tftp::Receiver>(half).bytesReceived();
    }
    [[nodiscard]] int status() const
    {
        const auto* upload = std::get_if<tftp::Receiver>(&half);
        if (upload && upload->wasTooLarge())
            return lab::TooLarge;
        return statusOf(*std::visit([](const auto& one) { return one.outcome(); }, half));
    }
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
                         .agent = {},
                         .body = {}};
    const auto known = m_transfers.find(client);
    if (known != m_transfers.end()) {
        // A repetition of a request that is being answered: its own timer sends the answer again.
        if (known->second->request.target == request.target && !known->second->isUnderWay())
            return;
        const bool isReported = known->second->isReported;
        const lab::Request abandoned = known->second->request;
        const qsizetype moved = known->second->bytes();
        drop(client);
        if (!isReported)
            m_context.report(abandoned, lab::ClientGone, moved);
    }
    if (lab::isUpload(request)) {
        if (tftp::Receiver::isServable(*view))
            startUpload(client, std::move(request));
        else
            refuse(client, request, lab::errorResponse(lab::BadRequest, "mode is not octet"));
        return;
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
    start(client, std::move(request), tftp::Server(client, view, std::move(content)), fileBytes);
}

void LabTftp::startUpload(const Endpoint& client, lab::Request request)
{
    // Room for the most that may come, as nobody says beforehand how much it will be.
    const qsizetype bytesMax = m_context.limits.postedBytesMax;
    start(client, std::move(request), tftp::Receiver(client, bytesMax), bytesMax);
}

template<typename Half>
void LabTftp::start(const Endpoint& client, lab::Request request, Half half, qsizetype fileBytes)
{
    const IpAddress address = m_socket.localEndpoint().address;
    const bool hasRoom = qsizetype(m_transfers.size()) < m_context.limits.transfersMax &&
                         m_context.hasRoomFor(fileBytes);
    auto socket = hasRoom ? LabSocket::bindUdp(lab::Service::Tftp, {address, 0}) : LabSocket();
    if (!socket || socket->descriptor() < 0) {
        // No answer: the client asks again, when there may be room.
        m_context.report(request, lab::Busy, 0);
        return;
    }
    auto transfer = std::make_unique<Transfer>(Transfer{.socket = std::move(*socket),
                                                        .half = std::move(half),
                                                        .request = std::move(request),
                                                        .fileBytes = fileBytes,
                                                        .timer = std::nullopt,
                                                        .isReported = false});
    Transfer& started = *transfer;
    m_transfers.emplace(client, std::move(transfer));
    m_context.bytesInFlight += fileBytes;
    m_context.reactor.watch(started.socket.descriptor(), EPOLLIN,
                            [this, client](quint32) { handleReady(client); });
    std::visit([](auto& one) { one.start(Instant(Reactor::now())); }, started.half);
    pump(client, started);
}

void LabTftp::handleReady(const Endpoint& client)
{
    Transfer& transfer = *m_transfers.at(client);
    transfer.socket.receive(
        packetsPerTurn, [&transfer](const Endpoint& from, QByteArrayView bytes) {
            const Instant now(Reactor::now());
            std::visit([&](auto& one) { one.handlePacket(from, bytes, now); }, transfer.half);
        });
    pump(client, transfer);
}

void LabTftp::handleExpiry(const Endpoint& client)
{
    Transfer& transfer = *m_transfers.at(client);
    transfer.timer.reset();
    std::visit([](auto& one) { one.handleExpiry(Instant(Reactor::now())); }, transfer.half);
    pump(client, transfer);
}

void LabTftp::keep(Transfer& transfer, QByteArray content)
{
    transfer.request.body = std::move(content);
    const lab::Response response =
        lab::answer(transfer.request, m_context.content, &m_context.uploads);
    transfer.request.body.clear();
    if (response.status < 300)
        transfer.receiver()->accept(Instant(Reactor::now()));
    else
        transfer.receiver()->refuse(errorCodeOf(response.status), response.body.trimmed());
    // The client has its answer; what follows are repetitions.
    transfer.isReported = true;
    m_context.report(transfer.request, response.status, response.keptBytes);
}

/// Sends what is due and files the next deadline; a transfer that is over is reported and dropped.
void LabTftp::pump(const Endpoint& client, Transfer& transfer)
{
    if (auto* receiver = transfer.receiver()) {
        if (auto content = receiver->takeContent())
            keep(transfer, std::move(*content));
    }
    for (const tftp::Server::Packet& packet :
         std::visit([](auto& one) { return one.takePackets(); }, transfer.half))
        transfer.socket.send(packet.to, packet.bytes);
    if (std::visit([](const auto& one) { return one.outcome(); }, transfer.half)) {
        const lab::Request request = transfer.request;
        const bool isReported = transfer.isReported;
        const int status = transfer.status();
        const qsizetype bytes = transfer.bytes();
        drop(client);
        if (!isReported)
            m_context.report(request, status, bytes);
        return;
    }
    if (transfer.timer)
        m_context.reactor.stopTimer(*transfer.timer);
    const auto expiry = std::visit([](const auto& one) { return one.nextExpiry(); }, transfer.half);
    const Duration wait = *expiry - Instant(Reactor::now());
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

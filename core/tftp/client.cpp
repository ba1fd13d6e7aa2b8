#include "core/tftp/client.h"

#include <algorithm>
#include <utility>

namespace vphone::tftp {

using ports::FetchResult;

namespace {

constexpr qsizetype wordsMax = 120;

FetchResult failure(Cause cause, QByteArray detail)
{
    FetchResult result;
    result.cause = cause;
    result.detail = std::move(detail);
    return result;
}

/// Servers report a missing file as code 1, or as code 0 with words. Source: reference resync 6
bool saysNotFound(const ErrorView& error)
{
    if (error.code == quint16(ErrorCode::FileNotFound))
        return true;
    return error.code == quint16(ErrorCode::Undefined) &&
           error.message.toByteArray().toLower().contains("file not found");
}

/// The server's words go into logs and events: one line of bounded length.
QByteArray printable(QByteArrayView words)
{
    QByteArray line = words.first(std::min(words.size(), wordsMax)).toByteArray();
    for (char& c : line) {
        if (uchar(c) < 0x20 || uchar(c) >= 0x7f)
            c = '?';
    }
    return line.trimmed();
}

} // namespace

Client Client::read(Endpoint server, const QByteArray& path, ClientOptions options)
{
    return Client(server, requestPacket(false, path), {}, false, options);
}

Client Client::write(Endpoint server, const QByteArray& path, QByteArray content,
                     ClientOptions options)
{
    return Client(server, requestPacket(true, path), std::move(content), true, options);
}

Client::Client(Endpoint server, QByteArray request, QByteArray content, bool isWrite,
               ClientOptions options)
    : m_server(server),
      m_isWrite(isWrite),
      m_request(std::move(request)),
      m_content(std::move(content)),
      m_options(options)
{
}

void Client::start(Instant now)
{
    transmit(m_server, m_request, now);
}

void Client::handlePacket(const Endpoint& from, QByteArrayView bytes, Instant now)
{
    if (m_result)
        return;
    const auto packet = parsePacket(bytes);
    const auto* error = packet ? std::get_if<ErrorView>(&*packet) : nullptr;
    if (from.address != m_server.address || (m_isTransferIdKnown && from != m_server)) {
        // RFC 1350 4: the stranger is told, the transfer goes on. No error answers an error.
        if (!error)
            m_outbox.push_back(
                {from, errorPacket(ErrorCode::UnknownTransferId, "unknown transfer ID")});
        return;
    }
    if (!packet)
        return;
    if (error) {
        fixTransferId(from);
        acceptError(*error);
    } else if (const auto* data = std::get_if<DataView>(&*packet); data && !m_isWrite) {
        acceptData(from, *data, now);
    } else if (const auto* ack = std::get_if<AckView>(&*packet); ack && m_isWrite) {
        acceptAck(from, *ack, now);
    } else if (std::holds_alternative<OptionAckView>(*packet)) {
        fixTransferId(from);
        refuse(ErrorCode::OptionRefused, "options acknowledged that were not asked for");
    }
}

void Client::handleExpiry(Instant now)
{
    if (m_result || !m_expiry || now < *m_expiry)
        return;
    if (m_sends < m_options.tries) {
        repeat(now);
        return;
    }
    finish(failure(Cause::Timeout, "no answer from the TFTP server"));
}

void Client::handleUnreachable(const Endpoint& target)
{
    if (!m_result && !m_isTransferIdKnown && target == m_server)
        finish(failure(Cause::Connect, "no TFTP server at that address and port"));
}

std::vector<Client::Packet> Client::takePackets()
{
    return std::exchange(m_outbox, {});
}

std::optional<Instant> Client::nextExpiry() const
{
    return m_expiry;
}

void Client::transmit(Endpoint to, QByteArray bytes, Instant now)
{
    m_lastSent = bytes;
    m_sends = 1;
    m_outbox.push_back({to, std::move(bytes)});
    m_expiry = now + m_options.wait;
}

void Client::repeat(Instant now)
{
    ++m_sends;
    m_outbox.push_back({m_server, m_lastSent});
    m_expiry = now + m_options.wait;
}

void Client::acceptData(const Endpoint& from, const DataView& data, Instant now)
{
    if (data.payload.size() > blockBytes) {
        fixTransferId(from);
        refuse(ErrorCode::IllegalOperation, "DATA packet longer than 512 bytes");
    } else if (data.block == quint16(m_block + 1)) {
        fixTransferId(from);
        acceptBlock(data.payload, now);
    } else if (m_block > 0 && data.block == quint16(m_block)) {
        // RFC 1350 2: our ACK was lost, so it goes out once more. Neither the wait nor the count of
        // tries starts anew: a server that repeats itself for ever is given up.
        m_outbox.push_back({m_server, m_lastSent});
    }
}

void Client::acceptBlock(QByteArrayView payload, Instant now)
{
    if (m_content.size() + payload.size() > m_options.bytesMax) {
        m_outbox.push_back({m_server, errorPacket(ErrorCode::DiskFull, "file too big")});
        finish(failure(Cause::TooBig,
                       "file is longer than " + QByteArray::number(m_options.bytesMax) + " bytes"));
        return;
    }
    m_content.append(payload);
    ++m_block;
    transmit(m_server, ackPacket(quint16(m_block)), now);
    if (payload.size() < blockBytes) {
        FetchResult result;
        result.body = std::move(m_content);
        finish(std::move(result));
    }
}

void Client::acceptAck(const Endpoint& from, const AckView& ack, Instant now)
{
    // RFC 1123 4.2.3.1 (Sorcerer's Apprentice): a duplicate ACK is dropped, never answered with
    // data.
    if (ack.block != quint16(m_block))
        return;
    fixTransferId(from);
    if (m_isLastBlockSent)
        finish({});
    else
        sendBlock(now);
}

void Client::sendBlock(Instant now)
{
    const qsizetype offset = qsizetype(m_block) * blockBytes;
    const QByteArrayView rest = QByteArrayView(m_content).sliced(offset);
    const QByteArrayView payload = rest.first(std::min(rest.size(), blockBytes));
    m_isLastBlockSent = payload.size() < blockBytes;
    ++m_block;
    transmit(m_server, dataPacket(quint16(m_block), payload), now);
}

void Client::acceptError(const ErrorView& error)
{
    FetchResult result = failure(saysNotFound(error) ? Cause::NotFound : Cause::TftpError,
                                 "TFTP error " + QByteArray::number(error.code));
    result.tftpCode = error.code;
    if (const QByteArray words = printable(error.message); !words.isEmpty())
        result.detail += ": " + words;
    finish(std::move(result));
}

void Client::refuse(ErrorCode code, QByteArrayView why)
{
    m_outbox.push_back({m_server, errorPacket(code, why)});
    FetchResult result = failure(Cause::TftpError, why.toByteArray());
    result.tftpCode = int(code);
    finish(std::move(result));
}

void Client::fixTransferId(const Endpoint& from)
{
    m_server = from;
    m_isTransferIdKnown = true;
}

void Client::finish(FetchResult result)
{
    m_expiry.reset();
    m_lastSent.clear();
    m_content.clear();
    result.peer = m_server.address;
    m_result = std::move(result);
}

} // namespace vphone::tftp

#include "core/tftp/receiver.h"

#include <algorithm>
#include <utility>

namespace vphone::tftp {

Receiver::Receiver(Endpoint client, qsizetype bytesMax, ServerOptions options)
    : m_client(client), m_bytesMax(bytesMax), m_options(options), m_wait(options.firstWait)
{
}

bool Receiver::isServable(const RequestView& request)
{
    return request.isWrite && request.mode.compare("octet", Qt::CaseInsensitive) == 0;
}

void Receiver::start(Instant now)
{
    acknowledge(now);
}

void Receiver::handlePacket(const Endpoint& from, QByteArrayView bytes, Instant now)
{
    const auto packet = parsePacket(bytes);
    if (from != m_client) {
        // RFC 1350 4: an error is never answered by an error.
        if (!packet || !std::holds_alternative<ErrorView>(*packet))
            m_outbox.push_back(
                {from, errorPacket(ErrorCode::UnknownTransferId, "unknown transfer id")});
        return;
    }
    if (!packet || m_outcome)
        return;
    if (const auto* data = std::get_if<DataView>(&*packet)) {
        acceptData(*data, now);
    } else if (std::holds_alternative<ErrorView>(*packet)) {
        finish(m_isAccepted ? Outcome::Complete : Outcome::Aborted);
    } else {
        refuse(ErrorCode::IllegalOperation, "only data belongs here");
    }
}

void Receiver::acceptData(const DataView& data, Instant now)
{
    // RFC 1350 2: our acknowledgement was lost, so it goes out once more.
    if (data.block == quint16(m_block) && (m_isAccepted || (m_block > 0 && !m_isWhole))) {
        m_outbox.push_back({m_client, ackPacket(quint16(m_block))});
        return;
    }
    if (m_isWhole || data.block != quint16(m_block + 1))
        return;
    if (data.payload.size() > blockBytes) {
        refuse(ErrorCode::IllegalOperation, "DATA packet longer than 512 bytes");
        return;
    }
    if (m_received + data.payload.size() > m_bytesMax) {
        m_wasTooLarge = true;
        refuse(ErrorCode::DiskFull, "file is too large");
        return;
    }
    m_content += data.payload;
    m_received += data.payload.size();
    ++m_block;
    m_isWhole = data.payload.size() < blockBytes;
    m_sends = 0;
    m_wait = m_options.firstWait;
    if (!m_isWhole)
        acknowledge(now);
}

std::optional<QByteArray> Receiver::takeContent()
{
    if (!m_isWhole || m_outcome || std::exchange(m_isTaken, true))
        return std::nullopt;
    return std::move(m_content);
}

void Receiver::accept(Instant now)
{
    Q_ASSERT(m_isTaken && !m_outcome);
    m_isAccepted = true;
    m_outbox.push_back({m_client, ackPacket(quint16(m_block))});
    // RFC 1350 6: it stays for a while, as the last acknowledgement may be lost.
    m_expiry = now + m_options.longestWait;
}

void Receiver::refuse(ErrorCode code, QByteArrayView why)
{
    m_outbox.push_back({m_client, errorPacket(code, why)});
    finish(Outcome::Aborted);
}

void Receiver::handleExpiry(Instant now)
{
    if (!m_expiry || now < *m_expiry)
        return;
    if (m_isAccepted) {
        finish(Outcome::Complete);
    } else if (m_sends >= m_options.tries) {
        finish(Outcome::GivenUp);
    } else {
        m_wait = std::min(m_wait * 2, m_options.longestWait);
        acknowledge(now);
    }
}

void Receiver::acknowledge(Instant now)
{
    ++m_sends;
    m_outbox.push_back({m_client, ackPacket(quint16(m_block))});
    m_expiry = now + m_wait;
}

std::vector<Receiver::Packet> Receiver::takePackets()
{
    return std::exchange(m_outbox, {});
}

void Receiver::finish(Outcome outcome)
{
    m_outcome = outcome;
    m_expiry.reset();
}

} // namespace vphone::tftp

#include "core/tftp/server.h"

#include <algorithm>
#include <utility>

namespace vphone::tftp {

namespace {

constexpr int blockSizeMin = 8;          // RFC 2348
constexpr int waitSecondsMax = 255;      // RFC 2349
constexpr int optionsMax = 16;           // looked at in one request
constexpr qsizetype dataHeaderBytes = 4; // RFC 1350 5

bool isNamed(QByteArrayView text, QByteArrayView name)
{
    return text.compare(name, Qt::CaseInsensitive) == 0;
}

bool isNetascii(QByteArrayView mode)
{
    return isNamed(mode, "netascii");
}

// RFC 764: a line ends in CR LF, a bare CR is followed by NUL.
QByteArray toNetascii(const QByteArray& content)
{
    QByteArray text;
    text.reserve(content.size() + content.count('\n') + content.count('\r'));
    for (const char character : content) {
        if (character == '\n')
            text.append('\r');
        text.append(character);
        if (character == '\r')
            text.append('\0');
    }
    return text;
}

} // namespace

bool Server::isServable(const RequestView& request)
{
    return !request.isWrite && (isNetascii(request.mode) || isNamed(request.mode, "octet"));
}

Server::Server(Endpoint client, const RequestView& request, QByteArray content,
               ServerOptions options)
    : m_client(client),
      m_content(isNetascii(request.mode) ? toNetascii(content) : std::move(content)),
      m_options(options),
      m_wait(options.firstWait)
{
    Q_ASSERT(isServable(request));
    m_lastSent = agreeOn(request.options);
}

void Server::start(Instant now)
{
    if (m_lastSent.isEmpty()) {
        m_block = 1;
        transmitBlock(now);
    } else {
        transmit(now);
    }
}

void Server::handlePacket(const Endpoint& from, QByteArrayView bytes, Instant now)
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
    if (const auto* ack = std::get_if<AckView>(&*packet)) {
        acceptAck(ack->block, now);
    } else if (std::holds_alternative<ErrorView>(*packet)) {
        finish(Outcome::Aborted);
    } else {
        m_outbox.push_back({m_client, errorPacket(ErrorCode::IllegalOperation,
                                                  "only acknowledgements belong here")});
        finish(Outcome::Aborted);
    }
}

void Server::handleExpiry(Instant now)
{
    if (!m_expiry || now < *m_expiry)
        return;
    if (m_sends >= m_options.tries) {
        finish(Outcome::GivenUp);
        return;
    }
    m_wait = std::min(m_wait * 2, m_options.longestWait);
    transmit(now);
}

std::vector<Server::Packet> Server::takePackets()
{
    return std::exchange(m_outbox, {});
}

qsizetype Server::bytesAcknowledged() const
{
    if (m_outcome == Outcome::Complete)
        return m_content.size();
    return m_block == 0 ? 0 : qsizetype(m_block - 1) * m_blockBytes;
}

// The packet that says so; empty when nothing was agreed on.
QByteArray Server::agreeOn(QByteArrayView options)
{
    QByteArray blockSizeText;
    QByteArray totalText;
    QByteArrayView waitText;
    std::vector<Option> agreed; // RFC 2347: each option once
    for (int seen = 0; seen < optionsMax; ++seen) {
        const auto option = takeOption(options);
        if (!option)
            break;
        const auto& [name, value] = *option;
        bool isNumber = false;
        const int number = value.toByteArray().toInt(&isNumber);
        if (blockSizeText.isEmpty() && isNamed(name, "blksize") && isNumber &&
            number >= blockSizeMin) {
            m_blockBytes = std::min<qsizetype>(number, m_options.blockBytesMax);
            blockSizeText = QByteArray::number(m_blockBytes);
            agreed.emplace_back(name, blockSizeText);
        } else if (totalText.isEmpty() && isNamed(name, "tsize")) {
            totalText = QByteArray::number(m_content.size());
            agreed.emplace_back(name, totalText);
        } else if (waitText.isEmpty() && isNamed(name, "timeout") && isNumber && number >= 1 &&
                   number <= waitSecondsMax) {
            m_wait = m_options.firstWait = m_options.longestWait = std::chrono::seconds(number);
            waitText = value;
            agreed.emplace_back(name, waitText);
        }
    }
    return agreed.empty() ? QByteArray() : optionAckPacket(agreed);
}

void Server::acceptAck(quint16 block, Instant now)
{
    // RFC 1123 4.2.3.1: an old acknowledgement must not bring a block again.
    if (block != quint16(m_block))
        return;
    m_isUnderWay = true;
    const bool wasLast = m_block > 0 && m_lastSent.size() < dataHeaderBytes + m_blockBytes;
    if (wasLast) {
        finish(Outcome::Complete);
        return;
    }
    ++m_block;
    transmitBlock(now);
}

void Server::transmitBlock(Instant now)
{
    const qsizetype from = qsizetype(m_block - 1) * m_blockBytes;
    const qsizetype count = std::min(m_blockBytes, m_content.size() - from);
    m_lastSent = dataPacket(quint16(m_block), QByteArrayView(m_content).sliced(from, count));
    m_sends = 0;
    m_wait = m_options.firstWait;
    transmit(now);
}

void Server::transmit(Instant now)
{
    ++m_sends;
    m_outbox.push_back({m_client, m_lastSent});
    m_expiry = now + m_wait;
}

void Server::finish(Outcome outcome)
{
    m_outcome = outcome;
    m_expiry.reset();
}

} // namespace vphone::tftp

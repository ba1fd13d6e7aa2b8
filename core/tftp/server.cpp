#include "core/tftp/server.h"

namespace vphone::tftp {

namespace {

constexpr int blockBytesMin = 8; // RFC 2348
constexpr int waitSecondsMax = 255; // RFC 2349
constexpr int optionsMax = 16;

bool isNetascii(QByteArrayView mode)
{
    return mode.compare("netascii", Qt::CaseInsensitive) == 0;
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
    return !request.isWrite
        && (isNetascii(request.mode) || request.mode.compare("octet", Qt::CaseInsensitive) == 0);
}

Server::Server(Endpoint client, const RequestView& request, QByteArray content, ServerOptions options)
    : m_client(client),
      m_content(isNetascii(request.mode) ? toNetascii(content) : std::move(content)),
      m_options(options),
      m_wait(options.firstWait)
{
    Q_ASSERT(isServable(request));
    const std::vector<Option> agreed = agreeOn(request.options);
    if (agreed.empty())
        return;
    m_optionAck = optionAckPacket(agreed);
}

void Server::start(Instant now)
{
    if (m_optionAck.isEmpty()) {
        m_block = 1;
        transmitBlock(now);
    } else {
        transmit(m_optionAck, now);
    }
}

void Server::handlePacket(const Endpoint& from, QByteArrayView bytes, Instant now)
{
    const auto packet = parsePacket(bytes);
    if (from != m_client) {
        // RFC 1350 4: an error is never answered by an error.
        if (!packet || !std::holds_alternative<ErrorView>(*packet))
            m_outbox.push_back({from, errorPacket(ErrorCode::UnknownTransferId, "unknown transfer id")});
        return;
    }
    if (!packet || m_outcome)
        return;
    if (const auto* ack = std::get_if<AckView>(&*packet)) {
        acceptAck(ack->block, now);
    } else if (std::holds_alternative<ErrorView>(*packet)) {
        finish(Outcome::Aborted);
    } else {
        m_outbox.push_back({m_client, errorPacket(ErrorCode::IllegalOperation, "only acknowledgements belong here")});
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
    transmit(m_lastSent, now);
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

std::vector<Option> Server::agreeOn(QByteArrayView options)
{
    // optionAckPacket() takes views: the texts that are ours must stay until it has run.
    static thread_local QByteArray blockSizeText;
    static thread_local QByteArray totalText;
    std::vector<Option> agreed;
    for (int seen = 0; seen < optionsMax; ++seen) {
        const auto option = takeOption(options);
        if (!option)
            break;
        const auto& [name, value] = *option;
        bool isNumber = false;
        const int number = value.toByteArray().toInt(&isNumber);
        if (name.compare("blksize", Qt::CaseInsensitive) == 0 && isNumber && number >= blockBytesMin) {
            m_blockBytes = std::min<qsizetype>(number, m_options.blockBytesMax);
            blockSizeText = QByteArray::number(m_blockBytes);
            agreed.emplace_back(name, blockSizeText);
        } else if (name.compare("timeout", Qt::CaseInsensitive) == 0 && isNumber && number >= 1
                   && number <= waitSecondsMax) {
            m_wait = std::chrono::seconds(number);
            agreed.emplace_back(name, value);
        } else if (name.compare("tsize", Qt::CaseInsensitive) == 0) {
            totalText = QByteArray::number(m_content.size());
            agreed.emplace_back(name, totalText);
        }
    }
    return agreed;
}

/// \file A file sent to one TFTP client, without I/O: packets in, packets out, and when to come
/// back. Source: RFC 1350, RFC 2347-2349.
#pragma once

#include "core/base/ipaddress.h"
#include "core/tftp/packet.h"
#include "core/time/instant.h"

#include <vector>

namespace vphone::tftp {

struct ServerOptions
{
    Duration firstWait =
        std::chrono::seconds(1); ///< for an acknowledgement; doubles with each repetition
    Duration longestWait = std::chrono::seconds(8);
    int tries = 6;                  ///< sends of one packet; outlasts a phone's own repetitions
    qsizetype blockBytesMax = 1468; ///< largest blksize agreed to: what an Ethernet frame holds
};

/// The server's half of one read request. It has a transfer id, thus a socket, of its own.
class Server
{
public:
    struct Packet
    {
        Endpoint to;
        QByteArray bytes;
    };

    enum class Outcome : quint8 {
        Complete, ///< the last block was acknowledged
        Aborted,  ///< the client sent an error, or what no client may send
        GivenUp,  ///< the client fell silent
    };

    /// Answers \a request with \a content: an option acknowledgement where it asked for blksize,
    /// timeout or tsize, other options being passed over. In netascii mode line ends are
    /// translated. \pre isServable(request)
    Server(Endpoint client, const RequestView& request, QByteArray content,
           ServerOptions options = {});

    /// A read in octet or netascii mode.
    [[nodiscard]] static bool isServable(const RequestView& request);

    void start(Instant now);
    /// A packet from anyone but the client is answered with error 5 and changes nothing.
    void handlePacket(const Endpoint& from, QByteArrayView bytes, Instant now);
    void handleExpiry(Instant now);

    /// Packets to send, oldest first; empties the queue.
    [[nodiscard]] std::vector<Packet> takePackets();
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }
    /// Set once the transfer is over; packets may still be waiting to be taken.
    [[nodiscard]] std::optional<Outcome> outcome() const { return m_outcome; }
    /// False until the client has acknowledged anything; a request that comes again meanwhile needs
    /// no new transfer.
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    /// Bytes of the file that were acknowledged.
    [[nodiscard]] qsizetype bytesAcknowledged() const;

private:
    [[nodiscard]] QByteArray agreeOn(QByteArrayView options);
    void acceptAck(quint16 block, Instant now);
    void transmitBlock(Instant now);
    void transmit(Instant now);
    void finish(Outcome outcome);

    Endpoint m_client;
    QByteArray m_content;
    ServerOptions m_options;
    qsizetype m_blockBytes = blockBytes;
    quint64 m_block =
        0; ///< last one sent, counted without wrapping; 0 stands for the option acknowledgement
    bool m_isUnderWay = false;
    QByteArray m_lastSent; ///< before start(): the option acknowledgement, if any
    int m_sends = 0;
    Duration m_wait;
    std::optional<Instant> m_expiry;
    std::vector<Packet> m_outbox;
    std::optional<Outcome> m_outcome;
};

} // namespace vphone::tftp

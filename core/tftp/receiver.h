/// \file A file taken from one TFTP client, without I/O: packets in, packets out, and when to come
/// back. Source: RFC 1350.
#pragma once

#include "core/tftp/server.h"

namespace vphone::tftp {

/// The server's half of one write request, in octet mode; options are passed over. It has a
/// transfer id, thus a socket, of its own.
class Receiver
{
public:
    using Packet = Server::Packet;
    using Outcome = Server::Outcome;

    Receiver(Endpoint client, qsizetype bytesMax, ServerOptions options = {});

    /// A write in octet mode.
    [[nodiscard]] static bool isServable(const RequestView& request);

    void start(Instant now);
    /// A packet from anyone but the client is answered with error 5 and changes nothing.
    void handlePacket(const Endpoint& from, QByteArrayView bytes, Instant now);
    void handleExpiry(Instant now);

    /// All of it came, told once: the owner keeps it and says accept() or refuse().
    [[nodiscard]] std::optional<QByteArray> takeContent();
    /// The last acknowledgement goes out, and again while the client repeats itself.
    void accept(Instant now);
    void refuse(ErrorCode code, QByteArrayView why);

    /// Packets to send, oldest first; empties the queue.
    [[nodiscard]] std::vector<Packet> takePackets();
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }
    /// Set once the transfer is over; packets may still be waiting to be taken.
    [[nodiscard]] std::optional<Outcome> outcome() const { return m_outcome; }
    /// False until the client has sent anything; a request that comes again meanwhile needs no new
    /// transfer.
    [[nodiscard]] bool isUnderWay() const { return m_block > 0; }
    [[nodiscard]] qsizetype bytesReceived() const { return m_received; }
    /// The client sent more than there is room for.
    [[nodiscard]] bool wasTooLarge() const { return m_wasTooLarge; }

private:
    void acceptData(const DataView& data, Instant now);
    void acknowledge(Instant now);
    void finish(Outcome outcome);

    Endpoint m_client;
    qsizetype m_bytesMax;
    ServerOptions m_options;
    QByteArray m_content;
    qsizetype m_received = 0;
    quint64 m_block = 0; ///< last one received, counted without wrapping
    bool m_isWhole = false;
    bool m_isTaken = false;
    bool m_isAccepted = false;
    bool m_wasTooLarge = false;
    int m_sends = 0;
    Duration m_wait;
    std::optional<Instant> m_expiry;
    std::vector<Packet> m_outbox;
    std::optional<Outcome> m_outcome;
};

} // namespace vphone::tftp

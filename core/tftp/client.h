/// \file A TFTP transfer without I/O: packets in, packets out, and when to come back. Source: RFC 1350.
#pragma once

#include "core/ports/network.h"

namespace vphone::tftp {

struct ClientOptions
{
    Duration wait = std::chrono::seconds(5); ///< for each packet. Source: reference resync 6
    int tries = 5;                           ///< sends of one packet
    qsizetype bytesMax = ports::wireBytesMax;
};

/// Reads (RRQ) or writes (WRQ) one file in octet mode, no options. The first reply fixes the server's transfer id;
/// packets from elsewhere are answered with error 5 and change nothing.
class Client
{
public:
    struct Packet
    {
        Endpoint to;
        QByteArray bytes;
    };

    [[nodiscard]] static Client read(Endpoint server, QByteArray path, ClientOptions options = {});
    [[nodiscard]] static Client write(Endpoint server, QByteArray path, QByteArray content, ClientOptions options = {});

    void start(Instant now);
    void handlePacket(const Endpoint& from, QByteArrayView bytes, Instant now);
    void handleExpiry(Instant now);

    /// Packets to send, oldest first; empties the queue.
    [[nodiscard]] std::vector<Packet> takePackets();
    [[nodiscard]] std::optional<Instant> nextExpiry() const;
    /// Set once the transfer is over. Cause is None, Timeout, TftpError, TooBig or NotFound (error code 1).
    [[nodiscard]] const std::optional<ports::FetchResult>& result() const { return m_result; }

private:
    Client(Endpoint server, QByteArray request, QByteArray content, bool isWrite, ClientOptions options);

    void transmit(Endpoint to, QByteArray bytes, Instant now);
    void acceptData(quint16 block, QByteArrayView payload, Instant now);
    void acceptAck(quint16 block, Instant now);
    void sendBlock(Instant now);
    void finish(ports::FetchResult result);

    Endpoint m_server;
    bool m_isWrite = false;
    bool m_isTransferIdKnown = false;
    QByteArray m_request;
    QByteArray m_content;   ///< read so far, or to be written
    quint64 m_block = 0;    ///< last one received (read) or sent (write), counted without wrapping
    QByteArray m_lastSent;
    int m_sends = 0;
    std::optional<Instant> m_expiry;
    ClientOptions m_options;
    std::vector<Packet> m_outbox;
    std::optional<ports::FetchResult> m_result;
};

} // namespace vphone::tftp

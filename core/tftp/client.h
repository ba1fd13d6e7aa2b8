/// \file A TFTP transfer without I/O: packets in, packets out, and when to come back. Source: RFC
/// 1350.
#pragma once

#include "core/ports/network.h"
#include "core/tftp/packet.h"

namespace vphone::tftp {

struct ClientOptions
{
    Duration wait = std::chrono::seconds(5); ///< for each packet. Source: reference resync 6
    int tries = 5;                           ///< sends of one packet
    qsizetype bytesMax = ports::wireBytesMax;
};

/// Reads (RRQ) or writes (WRQ) one file in octet mode, no options. The first reply fixes the
/// server's transfer id; packets from elsewhere are answered with error 5 and change nothing.
class Client
{
public:
    struct Packet
    {
        Endpoint to;
        QByteArray bytes;
    };

    [[nodiscard]] static Client read(Endpoint server, const QByteArray& path,
                                     ClientOptions options = {});
    [[nodiscard]] static Client write(Endpoint server, const QByteArray& path, QByteArray content,
                                      ClientOptions options = {});

    void start(Instant now);
    void handlePacket(const Endpoint& from, QByteArrayView bytes, Instant now);
    void handleExpiry(Instant now);
    /// The machine at \a target has no such port, says ICMP. Ends the transfer unless the server
    /// answered before.
    void handleUnreachable(const Endpoint& target);

    /// Packets to send, oldest first; empties the queue.
    [[nodiscard]] std::vector<Packet> takePackets();
    [[nodiscard]] std::optional<Instant> nextExpiry() const;
    /// Set once the transfer is over. Cause is None, Timeout, Connect, TftpError, TooBig or
    /// NotFound (error code 1).
    [[nodiscard]] const std::optional<ports::FetchResult>& result() const { return m_result; }
    [[nodiscard]] bool hasAnswered() const { return m_isTransferIdKnown; }

private:
    Client(Endpoint server, QByteArray request, QByteArray content, bool isWrite,
           ClientOptions options);

    void transmit(Endpoint to, QByteArray bytes, Instant now);
    void repeat(Instant now);
    void acceptData(const Endpoint& from, const DataView& data, Instant now);
    void acceptBlock(QByteArrayView payload, Instant now);
    void acceptAck(const Endpoint& from, const AckView& ack, Instant now);
    void sendBlock(Instant now);
    void acceptError(const ErrorView& error);
    void refuse(ErrorCode code, QByteArrayView why);
    void fixTransferId(const Endpoint& from);
    void finish(ports::FetchResult result);

    Endpoint m_server;
    bool m_isWrite = false;
    bool m_isTransferIdKnown = false;
    bool m_isLastBlockSent = false;
    QByteArray m_request;
    QByteArray m_content; ///< read so far, or to be written
    quint64 m_block = 0;  ///< last one received (read) or sent (write), counted without wrapping
    QByteArray m_lastSent;
    int m_sends = 0;
    std::optional<Instant> m_expiry;
    ClientOptions m_options;
    std::vector<Packet> m_outbox;
    std::optional<ports::FetchResult> m_result;
};

} // namespace vphone::tftp

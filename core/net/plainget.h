/// \file One HTTP or HTTPS GET without proxy, on a socket of its own: what phones ask most often,
/// at half the CPU that libcurl takes for it.
#pragma once

#include "core/http/replyreader.h"
#include "core/net/reactor.h"
#include "core/net/tlsstream.h"
#include "core/ports/network.h"

#include <functional>
#include <optional>

namespace vphone::net {

struct NetworkOptions;

class PlainGet
{
public:
    /// Everything else is libcurl's.
    [[nodiscard]] static bool canFetch(const ports::FetchRequest& request);

    /// \a over is called once, from the reactor, and may delete the transfer. \pre
    /// canFetch(request)
    PlainGet(Reactor& reactor, const NetworkOptions& options, TlsMeans& tls,
             ports::FetchRequest request, std::function<void(ports::FetchResult)> over);
    ~PlainGet();
    PlainGet(const PlainGet&) = delete;
    PlainGet& operator=(const PlainGet&) = delete;

private:
    enum class Stage : quint8 { Connecting, ShakingHands, Sending, Receiving };

    /// What HTTPS needs besides.
    struct Tls
    {
        Tls(std::shared_ptr<const TlsContext> shared,
            std::shared_ptr<const ports::TlsDemands> demands, const QByteArray& host,
            IdentityCache& identities)
            : context(std::move(shared)),
              handshake(std::move(demands), host, identities),
              stream(*context, handshake)
        {
        }

        std::shared_ptr<const TlsContext> context;
        TlsHandshake handshake;
        TlsStream stream;
    };

    void begin();
    void tryNextAddress();
    [[nodiscard]] bool connectTo(const IpAddress& server);
    void giveUp(Cause cause, QByteArray detail);
    void close();
    void handleReady(quint32 events);
    void handleConnected(quint32 events);
    void shakeHands();
    void beginToSend();
    void send();
    void sendEncrypted();
    void receive();
    void receiveEncrypted();
    void handleStep(TlsStream::Step step);
    void conclude();
    void watchFor(quint32 events);
    void arm();
    void expire();
    [[nodiscard]] WallInstant nextDeadline() const;
    void finish(ports::FetchResult result);

    Reactor& m_reactor;
    const NetworkOptions& m_options;
    TlsMeans& m_means;
    ports::FetchRequest m_request;
    std::function<void(ports::FetchResult)> m_over;
    QByteArray m_head; ///< of the request, as far as it is not sent
    http::ReplyReader m_reader;
    size_t m_nextAddress = 0;
    IpAddress m_peer;
    ports::FetchResult m_failure; ///< of the last address that was given up
    std::unique_ptr<Tls> m_tls;   ///< null: HTTP
    int m_descriptor = -1;
    quint32 m_events = 0; ///< that are watched for
    Stage m_stage = Stage::Connecting;
    WallInstant m_deadline;     ///< of the whole transfer
    WallInstant m_lastActivity; ///< or the beginning of the connection attempt
    std::optional<Reactor::TimerId> m_timer;
};

} // namespace vphone::net

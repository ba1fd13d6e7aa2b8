/// \file One HTTP GET without TLS, credentials or proxy, on a socket of its own: what phones ask
/// most often, at half the CPU that libcurl takes for it.
#pragma once

#include "core/http/replyreader.h"
#include "core/net/reactor.h"
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
    PlainGet(Reactor& reactor, const NetworkOptions& options, ports::FetchRequest request,
             std::function<void(ports::FetchResult)> over);
    ~PlainGet();
    PlainGet(const PlainGet&) = delete;
    PlainGet& operator=(const PlainGet&) = delete;

private:
    void tryNextAddress();
    [[nodiscard]] bool connectTo(const IpAddress& server);
    void giveUp(Cause cause, QByteArray detail);
    void close();
    void handleReady(quint32 events);
    void handleConnected(quint32 events);
    void send();
    void receive();
    void arm();
    void expire();
    [[nodiscard]] WallInstant nextDeadline() const;
    void finish(ports::FetchResult result);

    Reactor& m_reactor;
    const NetworkOptions& m_options;
    ports::FetchRequest m_request;
    std::function<void(ports::FetchResult)> m_over;
    QByteArray m_head; ///< of the request, as far as it is not sent
    http::ReplyReader m_reader;
    size_t m_nextAddress = 0;
    IpAddress m_peer;
    ports::FetchResult m_failure; ///< of the last address that was given up
    int m_descriptor = -1;
    bool m_isConnected = false;
    WallInstant m_deadline;     ///< of the whole transfer
    WallInstant m_lastActivity; ///< or the beginning of the connection attempt
    std::optional<Reactor::TimerId> m_timer;
};

} // namespace vphone::net

/// \file One TFTP transfer on a socket of its own: moves packets between tftp::Client and the
/// network.
#pragma once

#include "core/net/reactor.h"
#include "core/ports/network.h"
#include "core/tftp/client.h"

#include <functional>
#include <optional>

namespace vphone::net {

struct NetworkOptions;

class TftpTransfer
{
public:
    /// \a over is called once, from the reactor, and may delete the transfer.
    TftpTransfer(Reactor& reactor, const NetworkOptions& options, ports::FetchRequest request,
                 std::function<void(ports::FetchResult)> over);
    ~TftpTransfer();
    TftpTransfer(const TftpTransfer&) = delete;
    TftpTransfer& operator=(const TftpTransfer&) = delete;

private:
    void tryNextAddress();
    [[nodiscard]] bool open(const IpAddress& server);
    void close();
    void receive(quint32 events);
    void takeRefusals();
    void expire();
    void flush();
    /// What follows a packet or an expiry; the transfer may be gone afterwards.
    void goOn();
    void arm();
    [[nodiscard]] Instant now() const;
    void finish(ports::FetchResult result);

    Reactor& m_reactor;
    const NetworkOptions& m_options;
    ports::FetchRequest m_request;
    std::function<void(ports::FetchResult)> m_over;
    size_t m_nextAddress = 0;
    ports::FetchResult m_failure; ///< of the last address that was given up
    std::optional<tftp::Client> m_client;
    std::optional<Reactor::TimerId> m_timer;
    int m_descriptor = -1;
};

} // namespace vphone::net

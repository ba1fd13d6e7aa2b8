/// \file Where pages are served: one port for HTTP and HTTPS, told apart by their first byte.
#pragma once

#include "core/base/result.h"
#include "core/http/exchange.h"
#include "core/net/labsocket.h"
#include "core/net/waitinglist.h"

namespace vphone::net {

enum class ListenError : quint8 { PortTaken, Other };
struct ListenProblem
{
    ListenError error = ListenError::Other;
    QByteArray text; ///< one English sentence
};

/// A port to listen at, held until a server takes it over. \a isLoopbackOnly: a wildcard address
/// (0.0.0.0 or ::) hears this machine alone; for any other address it means nothing.
[[nodiscard]] Result<LabSocket, ListenProblem> listenForPages(const Endpoint& endpoint,
                                                              bool isLoopbackOnly);

/// Says \a answer to whom nothing more is to be said.
void refuse(const LabSocket& connection, QByteArrayView answer);

class WebListener
{
public:
    /// Source: assumed
    struct Limits
    {
        Duration silence = std::chrono::seconds(20); ///< until the first byte
        size_t silentMax = 2048;                     ///< connections that have not sent one
    };

    /// A connection whose first byte is there, and not read.
    struct Arrival
    {
        LabSocket socket; ///< does not block
        http::Channel channel;
    };

    /// \a take gets the arrivals of one look at the sockets one by one, then \a settle is called.
    /// \a makeRoom closes a connection when descriptors run out. The reactor outlives it.
    struct Callbacks
    {
        std::function<void(Arrival)> take;
        std::function<void()> settle;
        std::function<void()> makeRoom;
    };
    WebListener(Reactor& reactor, LabSocket listener, Limits limits, Callbacks callbacks);
    ~WebListener();
    WebListener(const WebListener&) = delete;
    WebListener& operator=(const WebListener&) = delete;

    [[nodiscard]] quint16 port() const { return m_local.port; }

private:
    using Silent = WaitingList<Arrival>;
    enum class Opening : quint8 { None, Tls, Plain, Nonsense, Gone };

    /// By the first bytes, which are left where they are.
    [[nodiscard]] static Opening openingOf(int descriptor);

    void listen();
    void accept();
    /// Nothing more to accept, or no more for the moment.
    [[nodiscard]] bool acceptOne();
    void waitOutShortage();
    void keepSilent(Arrival arrival);
    void handOver(Arrival arrival, Opening opening);
    void handleFirstByte(Silent::Place place);
    void dropSilent(Silent::Place place);

    Reactor& m_reactor;
    LabSocket m_listener;
    Endpoint m_local;
    Limits m_limits;
    Callbacks m_callbacks;
    Silent m_silent;
    std::optional<Reactor::TimerId> m_shortageTimer; ///< no descriptor was left; not listening
};

} // namespace vphone::net

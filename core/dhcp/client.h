/// \file One phone's DHCP client without I/O: messages in, messages out, and when to come back.
/// Source: RFC 2131 4.4, RFC 8415 18.2.
#pragma once

#include "core/base/macaddress.h"
#include "core/dhcp/lease.h"
#include "core/ports/random.h"

#include <QByteArrayView>

namespace vphone::dhcp {

/// Who asks, as servers see it. Source: reference dhcp (client)
struct Identity
{
    MacAddress mac;     ///< hardware address, option 61 and DUID; as `SEP<MAC>` option 12 (v6: 39)
    QByteArray product; ///< option 60 (v6: 16): `CP-8841-3PCC`
    QByteArray serial;  ///< in option 125, which is not sent without it
};

enum class ClientState : quint8 {
    Down,       ///< not started, or stopped
    Selecting,  ///< asks for offers (DISCOVER, SOLICIT)
    Requesting, ///< asks for what one server offered
    Bound,
    Renewing,  ///< after T1: asks the server of the lease
    Rebinding, ///< after T2: asks any server
    Pausing,   ///< has failed, waits before it tries again
};
/// `Selecting`, as logs write it.
[[nodiscard]] const char* nameOf(ClientState state);

/// What the client has to say; the phone makes events and log lines of it.
struct Notice
{
    enum class Kind : quint8 {
        Entered, ///< a state was entered: for the log
        Bound,   ///< lease() is there
        Changed, ///< the server renewed lease() with other contents (its length does not count)
        Lost,    ///< lease() is gone: it ran out, or the server refused to renew it
        Failed,  ///< tries are used up; the client goes on by itself after a pause
    };

    Kind kind = Kind::Entered;
    ClientState from = ClientState::Down; ///< Entered
    ClientState to = ClientState::Down;   ///< Entered
    std::optional<Instant> at;            ///< when the client comes back by itself
    QByteArray reason;                    ///< Lost, Failed: one English clause
};

/// One client asks for one address of one version; a phone with both has two. The Random is the
/// phone's, borrowed for the length of a call.
class Client
{
public:
    static constexpr int triesMax = 4;    ///< sends of one DISCOVER or REQUEST before it has failed
    static constexpr int refusalsMax = 3; ///< in a row, before it has failed
    /// Between failures: doubles up to the longest; drawn between half of it and all of it.
    static constexpr Duration pauseFirst = std::chrono::seconds(30);
    static constexpr Duration pauseMax = std::chrono::minutes(5);
    /// A shorter lease is not taken, or a hostile server would have the phone spin.
    static constexpr Duration leaseLengthMin = std::chrono::seconds(10);

    Client(Version version, Identity identity);

    /// The network is up: asks for an address, the last one preferred.
    void start(Instant now, ports::Random& random);
    /// Power or network gone: nothing is sent or awaited any more, the lease is forgotten.
    void stop();
    /// A whole DHCP message for this phone (see addressee() in message.h) from anywhere: what is
    /// malformed, forged or not expected changes nothing.
    void handleMessage(QByteArrayView message, Instant now, ports::Random& random);
    void handleExpiry(Instant now, ports::Random& random);

    /// Messages for ports::DhcpLink::send(), oldest first; empties the queue.
    [[nodiscard]] std::vector<QByteArray> takeMessages();
    /// Oldest first; empties the queue.
    [[nodiscard]] std::vector<Notice> takeNotices();
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }
    [[nodiscard]] const std::optional<Lease>& lease() const { return m_lease; }
    [[nodiscard]] Version version() const { return m_version; }
    [[nodiscard]] ClientState state() const { return m_state; }
    /// An answer may be on its way: a clock that jumps idle time has to wait for it.
    [[nodiscard]] bool isAwaitingAnswer() const;

private:
    struct Offer;
    struct Exchange;

    Version m_version;
    ClientState m_state = ClientState::Down;
    Identity m_identity;
    std::optional<Instant> m_expiry;
    std::optional<Lease> m_lease;
    std::vector<QByteArray> m_messages;
    std::vector<Notice> m_notices;
};

} // namespace vphone::dhcp

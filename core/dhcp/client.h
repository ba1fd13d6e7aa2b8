/// \file One phone's DHCP client without I/O: messages in, messages out, and when to come back.
/// Source: RFC 2131 4.4, RFC 8415 18.2.
#pragma once

#include "core/dhcp/answer.h"
#include "core/dhcp/identity.h"
#include "core/ports/random.h"

namespace vphone::dhcp {

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
        Dropped, ///< a message changed nothing: for the log
        Bound,   ///< lease() is there
        Changed, ///< the server renewed lease() with other contents (its length does not count)
        Lost,    ///< lease() is gone: it ran out, or the server refused to renew it
        Failed,  ///< tries are used up; the client goes on by itself after a pause
    };

    Kind kind = Kind::Entered;
    ClientState from = ClientState::Down; ///< Entered
    ClientState to = ClientState::Down;   ///< Entered
    std::optional<Instant> at;            ///< Entered, Failed: when the client comes back by itself
    QByteArray reason;                    ///< Dropped, Lost, Failed: one English clause
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
    /// Oldest first; empties the queue. To be taken after each call.
    [[nodiscard]] std::vector<Notice> takeNotices();
    [[nodiscard]] std::optional<Instant> nextExpiry() const { return m_expiry; }
    [[nodiscard]] const std::optional<Lease>& lease() const { return m_lease; }
    [[nodiscard]] Version version() const { return m_version; }
    [[nodiscard]] ClientState state() const { return m_state; }
    /// An answer may be on its way: a clock that jumps idle time has to wait for it.
    [[nodiscard]] bool isAwaitingAnswer() const;

private:
    void enter(ClientState next, std::optional<Instant> expiry);
    void notify(Notice::Kind kind, QByteArray reason = {});
    void beginExchange(ClientState state, Instant now, ports::Random& random);
    void select(Instant now, ports::Random& random);
    void transmit(Instant now, ports::Random& random);
    /// When the message that goes \a now goes again.
    [[nodiscard]] Instant resendTime(Instant now, ports::Random& random);
    void handleOffer(Answer offer, Instant now, ports::Random& random);
    void handleRefusal(const Answer& refusal, Instant now, ports::Random& random);
    void request(Instant now, ports::Random& random);
    void bind(Answer grant);
    void keepLease(Instant now, ports::Random& random);
    void lose(QByteArray reason);
    void fail(QByteArray reason, Instant now, ports::Random& random);

    Version m_version;
    ClientState m_state = ClientState::Down;
    Identity m_identity;
    std::optional<Instant> m_expiry;
    std::optional<Lease> m_lease;
    IpAddress m_address;              ///< preferred, offered or leased
    QByteArray m_serverId;            ///< of the offer or the lease
    std::optional<Answer> m_offer;    ///< Selecting, v6: the best one so far
    QByteArray m_refusal;             ///< the last one since the client began to ask
    Instant m_began;                  ///< when it began to ask
    Instant m_sent;                   ///< when the last message went
    Instant m_resendAt;               ///< when it goes again
    std::optional<Instant> m_renewAt; ///< T1 and T2 of the lease, and its end; nothing: for ever
    std::optional<Instant> m_rebindAt;
    std::optional<Instant> m_endsAt;
    Duration m_wait = Duration::zero(); ///< for the answer to the last message
    bool m_isOverdue = false;           ///< the answer to it; it may come yet
    quint32 m_transaction = 0;
    quint8 m_tries = 0; ///< sends of this transaction
    quint8 m_refusals = 0;
    quint8 m_failures = 0; ///< in a row, counted until the pause is longest
    std::vector<QByteArray> m_messages;
    std::vector<Notice> m_notices;
};

} // namespace vphone::dhcp

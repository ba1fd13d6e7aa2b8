#include "core/dhcp/client.h"

#include "core/dhcp/request.h"

#include <algorithm>
#include <utility>

namespace vphone::dhcp {

namespace {

using namespace std::chrono_literals;
using enum ClientState;

constexpr quint32 bit(ClientState state)
{
    return 1U << quint32(state);
}

/// How long a message waits for its answer: the first time, and at most, as it doubles.
struct Waits
{
    Duration first;
    Duration most;
};

struct StateDef
{
    ClientState state;
    const char* name;
    quint32 mayBeLeftFor; ///< Down besides
    bool awaitsAnswer;
    RequestKind asks; ///< where it awaits an answer
    Waits waits4;     ///< RFC 2131 4.1; after T1 and T2: 4.4.5, half of what is left
    Waits waits6;     ///< RFC 8415 7.6
};

// clang-format off
constexpr auto states = std::to_array<StateDef>({
    // state      name          may be left for                                    awaits an answer to           v4          v6
    {Down,       "Down",       bit(Selecting),                                     false, RequestKind::Discover, {0s, 0s},   {0s, 0s}},
    {Selecting,  "Selecting",  bit(Requesting) | bit(Pausing),                     true,  RequestKind::Discover, {4s, 64s},  {1s, 120s}},
    {Requesting, "Requesting", bit(Bound) | bit(Selecting) | bit(Pausing),         true,  RequestKind::Request,  {4s, 64s},  {1s, 30s}},
    {Bound,      "Bound",      bit(Renewing) | bit(Rebinding) | bit(Selecting),    false, RequestKind::Discover, {0s, 0s},   {0s, 0s}},
    {Renewing,   "Renewing",   bit(Bound) | bit(Rebinding) | bit(Selecting),       true,  RequestKind::Renew,    {60s, 0s},  {10s, 600s}},
    {Rebinding,  "Rebinding",  bit(Bound) | bit(Selecting),                        true,  RequestKind::Rebind,   {60s, 0s},  {10s, 600s}},
    {Pausing,    "Pausing",    bit(Selecting),                                     false, RequestKind::Discover, {0s, 0s},   {0s, 0s}},
});
// clang-format on

constexpr const StateDef& defOf(ClientState state)
{
    return states[size_t(state)];
}
static_assert(defOf(Pausing).state == Pausing, "rows stand in the order of the enum");

constexpr Duration spread4 = 1s;         ///< each way. Source: RFC 2131 4.1
constexpr qint64 spreadPart6 = 10;       ///< a tenth each way. Source: RFC 8415 15
constexpr Duration answerWaitMax = 4s;   ///< as for the first DISCOVER
constexpr Duration solicitDelayMax = 1s; ///< RFC 8415 18.2.1
constexpr int preferenceAtOnce = 255;    ///< RFC 8415 18.2.1
constexpr size_t queuedMax = 8;          ///< more is never left untaken

/// Within \a spread around \a wait.
Duration around(Duration wait, Duration spread, ports::Random& random)
{
    const Duration both = 2 * spread;
    return wait - spread + Duration(qint64(random.upTo(quint64(both.count()))));
}

std::optional<Instant> after(Instant from, const std::optional<Duration>& wait)
{
    return wait ? std::optional(from + *wait) : std::nullopt;
}

/// Whether a renewal brought something new; the length counts anew each time.
bool differs(const Lease& was, const Lease& is)
{
    Lease same = is;
    same.length = was.length;
    return same != was;
}

} // namespace

const char* nameOf(ClientState state)
{
    return defOf(state).name;
}

Client::Client(Version version, Identity identity)
    : m_version(version), m_identity(std::move(identity))
{
}

void Client::start(Instant now, ports::Random& random)
{
    Q_ASSERT(m_state == Down);
    m_failures = 0;
    m_refusals = 0;
    select(now, random);
}

void Client::stop()
{
    m_messages.clear();
    m_offer.reset();
    m_lease.reset();
    if (m_state != Down)
        enter(Down, std::nullopt);
}

void Client::handleMessage(QByteArrayView message, Instant now, ports::Random& random)
{
    if (!defOf(m_state).awaitsAnswer || m_tries == 0) {
        notify(Notice::Kind::Dropped, "no answer is awaited");
        return;
    }
    auto answer = readAnswer(m_version, message, {m_identity.mac, m_transaction, m_address});
    if (!answer) {
        notify(Notice::Kind::Dropped, answer.error());
        return;
    }
    const bool isOurServer = answer->serverId == m_serverId;
    if (m_state == Selecting ? answer->kind == Answer::Kind::Grant
                             : answer->kind == Answer::Kind::Offer) {
        notify(Notice::Kind::Dropped, "it answers another question");
        return;
    }
    if ((m_state == Requesting || m_state == Renewing) && !isOurServer) {
        notify(Notice::Kind::Dropped, "it comes from a server that was not asked");
        return;
    }
    if (answer->kind == Answer::Kind::Refusal)
        handleRefusal(*answer, now, random);
    else if (answer->kind == Answer::Kind::Offer)
        handleOffer(*std::move(answer), now, random);
    else
        bind(*std::move(answer));
}

void Client::handleExpiry(Instant now, ports::Random& random)
{
    if (!m_expiry || *m_expiry > now)
        return;
    switch (m_state) {
    case Selecting:
        if (m_offer)
            request(now, random);
        else if (m_tries == triesMax)
            fail(m_refusal.isEmpty() ? "no DHCP server answered" : m_refusal, now, random);
        else
            transmit(now, random);
        return;
    case Requesting:
        if (m_tries == triesMax)
            fail("the DHCP server made an offer and did not answer the request", now, random);
        else
            transmit(now, random);
        return;
    case Bound:
    case Renewing:
    case Rebinding:
        keepLease(now, random);
        return;
    case Pausing:
        select(now, random);
        return;
    case Down:
        return;
    }
}

std::vector<QByteArray> Client::takeMessages()
{
    return std::exchange(m_messages, {});
}

std::vector<Notice> Client::takeNotices()
{
    return std::exchange(m_notices, {});
}

bool Client::isAwaitingAnswer() const
{
    return defOf(m_state).awaitsAnswer && m_tries > 0 && !m_isOverdue;
}

void Client::enter(ClientState next, std::optional<Instant> expiry)
{
    Q_ASSERT(next == Down || defOf(m_state).mayBeLeftFor & bit(next));
    const ClientState from = std::exchange(m_state, next);
    m_expiry = expiry;
    notify(Notice::Kind::Entered);
    m_notices.back().from = from;
    m_notices.back().to = next;
}

void Client::notify(Notice::Kind kind, QByteArray reason)
{
    // What is not taken is lost, oldest first.
    if (m_notices.size() >= queuedMax)
        m_notices.erase(m_notices.begin());
    Notice notice;
    notice.kind = kind;
    notice.at = m_expiry;
    notice.reason = std::move(reason);
    m_notices.push_back(std::move(notice));
}

void Client::beginExchange(ClientState state, Instant now, ports::Random& random)
{
    // RFC 2131 4.4.1 keeps the id of the DISCOVER for its REQUEST; RFC 8415 8 wants a new one.
    if (m_version == Version::V6 || state != Requesting)
        m_transaction = quint32(random.next() & (m_version == Version::V6 ? 0xffffff : 0xffffffff));
    m_tries = 0;
    enter(state, now);
}

void Client::select(Instant now, ports::Random& random)
{
    m_began = now;
    m_offer.reset();
    m_refusal.clear();
    m_serverId.clear();
    beginExchange(Selecting, now, random);
    if (m_version == Version::V4)
        transmit(now, random);
    else
        m_expiry = now + Duration(qint64(random.upTo(quint64(solicitDelayMax.count()))));
}

void Client::transmit(Instant now, ports::Random& random)
{
    const StateDef& def = defOf(m_state);
    Request request;
    request.kind = def.asks;
    request.transaction = m_transaction;
    request.elapsed = now - m_began;
    request.address = m_address;
    request.serverId = m_serverId;
    if (m_messages.size() < queuedMax)
        m_messages.push_back(toBytes(m_version, m_identity, request));
    m_sent = now;

    m_isOverdue = false;
    m_resendAt = resendTime(now, random);
    m_tries = std::min<quint8>(m_tries + 1, triesMax);
    // A clock that jumps idle time waits so long at most, not for half of a lease.
    const bool isRenewal = m_state == Renewing || m_state == Rebinding;
    m_expiry = isRenewal ? std::min(m_resendAt, now + answerWaitMax) : m_resendAt;
}

Instant Client::resendTime(Instant now, ports::Random& random)
{
    const bool isV4 = m_version == Version::V4;
    const Waits& waits = isV4 ? defOf(m_state).waits4 : defOf(m_state).waits6;
    if (m_state != Renewing && m_state != Rebinding) {
        m_wait = m_tries == 0 ? waits.first : std::min(waits.most, m_wait * 2);
        return now + around(m_wait, isV4 ? spread4 : Duration(m_wait / spreadPart6), random);
    }
    const Instant until = m_state == Renewing ? *m_rebindAt : *m_endsAt;
    if (isV4)
        return std::min(until, now + std::max(waits.first, (until - now) / 2));
    m_wait = m_tries == 0 ? waits.first : std::min(waits.most, m_wait * 2);
    return std::min(until, now + around(m_wait, m_wait / spreadPart6, random));
}

void Client::handleOffer(Answer offer, Instant now, ports::Random& random)
{
    const bool isFirstWait = m_tries <= 1;
    const bool isBest = !m_offer || offer.preference > m_offer->preference;
    const bool isTakenAtOnce = m_version == Version::V4 || offer.preference == preferenceAtOnce;
    if (isBest)
        m_offer = std::move(offer);
    // RFC 8415 18.2.1: others may offer more until the first wait is over.
    if (isTakenAtOnce || !isFirstWait)
        request(now, random);
}

void Client::handleRefusal(const Answer& refusal, Instant now, ports::Random& random)
{
    m_refusal = refusal.reason;
    if (m_state == Selecting) {
        // Another server may have an address.
        return;
    }
    if (m_lease) {
        lose(refusal.reason);
        select(now, random);
        return;
    }
    m_address = {};
    if (++m_refusals >= refusalsMax) {
        m_refusals = 0;
        fail(refusal.reason, now, random);
        return;
    }
    select(now, random);
}

void Client::request(Instant now, ports::Random& random)
{
    m_serverId = m_offer->serverId;
    m_address = m_offer->terms.lease.address;
    m_offer.reset();
    beginExchange(Requesting, now, random);
    transmit(now, random);
}

void Client::bind(Answer grant)
{
    Terms& terms = grant.terms;
    m_serverId = grant.serverId;
    m_address = terms.lease.address;
    m_failures = 0;
    m_refusals = 0;
    // RFC 2131 4.4.1: counted from the sending of the request.
    m_renewAt = after(m_sent, terms.renewAfter);
    m_rebindAt = after(m_sent, terms.rebindAfter);
    m_endsAt = m_renewAt ? std::optional(m_sent + terms.lease.length) : std::nullopt;
    const bool isNew = !m_lease;
    const bool isChanged = !isNew && differs(*m_lease, terms.lease);
    m_lease = std::move(terms.lease);
    enter(Bound, m_renewAt);
    if (isNew || isChanged)
        notify(isNew ? Notice::Kind::Bound : Notice::Kind::Changed);
}

/// T1, T2 or the end of the lease has come; or, while it is renewed, no answer.
void Client::keepLease(Instant now, ports::Random& random)
{
    if (now >= *m_endsAt) {
        lose("the lease ran out and no DHCP server had renewed it");
        select(now, random);
        return;
    }
    if (m_state != Bound && now < m_resendAt) {
        m_isOverdue = true;
        m_expiry = m_resendAt;
        return;
    }
    const ClientState wanted = now >= *m_rebindAt ? Rebinding : Renewing;
    if (m_state != wanted) {
        if (m_state == Bound)
            m_began = now;
        beginExchange(wanted, now, random);
    }
    transmit(now, random);
}

void Client::lose(QByteArray reason)
{
    m_lease.reset();
    notify(Notice::Kind::Lost, std::move(reason));
}

void Client::fail(QByteArray reason, Instant now, ports::Random& random)
{
    Duration pause = std::min(pauseMax, pauseFirst * (1 << m_failures));
    if (pause < pauseMax)
        ++m_failures;
    pause = pause / 2 + Duration(qint64(random.upTo(quint64((pause / 2).count()))));
    enter(Pausing, now + pause);
    notify(Notice::Kind::Failed, std::move(reason));
}

} // namespace vphone::dhcp

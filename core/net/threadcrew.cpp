#include "core/net/threadcrew.h"

#include "core/net/possession.h"
#include "core/net/threadfleet.h"

#include <algorithm>
#include <csignal>
#include <deque>

namespace vphone::net {

namespace {

/// How long a thread waits at most before it looks whether the run is over.
constexpr Duration lookAroundAfter = std::chrono::milliseconds(200);

/// Signals are for the main thread.
class SignalsBlocked
{
public:
    SignalsBlocked()
    {
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsBlocked(const SignalsBlocked&) = delete;
    SignalsBlocked& operator=(const SignalsBlocked&) = delete;

private:
    sigset_t m_before{};
};

} // namespace

/// One thread, and what it owns.
struct ThreadCrew::Hand
{
    Hand(const CrewOptions& options, bool isListening, Log& log,
         std::unique_ptr<RealNetwork> madeNetwork, std::unique_ptr<Reactor> madeReactor)
        : reactor(std::move(madeReactor)),
          network(std::move(madeNetwork)),
          clock(options.clockMode, options.clockFactor, options.start),
          events(isListening),
          engine(clock, *network, events, log, options.settings),
          worker(*reactor, clock, engine)
    {
    }

    std::unique_ptr<Reactor> reactor;
    std::unique_ptr<RealNetwork> network;
    RealClock clock;
    fleet::EventBuffer events;
    fleet::Engine engine;
    Worker worker;
    std::atomic<quint64> resyncs = 0; ///< of the engine's tally, for other threads
    std::atomic<quint64> failures = 0;
    std::atomic<Instant::rep> now = 0; ///< phone time of its last step
    Possession possession;             ///< of all above but the atomic ones
    std::thread thread;
};

Result<std::unique_ptr<Crew>, QByteArray> ThreadCrew::make(Reactor& reactor,
                                                           const CrewOptions& options, int threads,
                                                           events::Sink& events, Log& log)
{
    Q_ASSERT(options.clockMode != time::VirtualClock::Mode::Skip);
    std::unique_ptr<ThreadCrew> crew(new ThreadCrew(reactor, options, events));
    auto tls = TlsContexts::make(options.network.caFiles, options.network.embeddedRoots);
    if (!tls)
        return Unexpected{tls.error()};
    for (int i = 0; i < threads; ++i) {
        auto own = std::make_unique<Reactor>();
        auto network = RealNetwork::make(*own, options.network, *tls);
        if (!network)
            return Unexpected{network.error()};
        crew->m_hands.push_back(std::make_unique<Hand>(options, events.isListening(), log,
                                                       std::move(*network), std::move(own)));
    }
    return std::unique_ptr<Crew>(std::move(crew));
}

ThreadCrew::ThreadCrew(Reactor& reactor, const CrewOptions& options, events::Sink& events)
    : m_reactor(reactor),
      m_options(options),
      m_events(events),
      m_clock(options.clockMode, options.clockFactor, options.start)
{
}

ThreadCrew::~ThreadCrew()
{
    stop();
}

std::vector<Post> ThreadCrew::posts()
{
    std::vector<Post> posts;
    for (size_t i = 0; i < m_hands.size(); ++i) {
        const auto [first, end] = shareOf(i, m_hands.size(), m_options.phones);
        posts.push_back({m_hands[i]->engine, m_hands[i]->reactor.get(), first, end - first});
    }
    return posts;
}

void ThreadCrew::start(const std::function<void(fleet::Engine&)>& begin)
{
    const time::VirtualClock timeLine(m_options.clockMode, m_options.clockFactor, m_options.start,
                                      Reactor::now());
    m_clock.timeLine() = timeLine;
    m_isStarted = true;
    const SignalsBlocked inherited;
    for (const auto& hand : m_hands) {
        hand->clock.timeLine() = timeLine;
        hand->events.setListening(m_events.isListening());
        hand->reactor->setAroundWait([&own = hand->possession] { own.give(); },
                                     [&own = hand->possession] { own.take(); });
        hand->possession.take(); // for its thread
        hand->thread = std::thread([this, &own = *hand, begin] { work(own, begin); });
    }
}

void ThreadCrew::work(Hand& hand, const std::function<void(fleet::Engine&)>& begin)
{
    begin(hand.engine);
    ++m_begun;
    const double factor = std::max(1.0, m_options.clockFactor);
    const Duration stride(Duration::rep(double(lookAroundAfter.count()) * factor));
    while (!m_isOver) {
        hand.possession.offer();
        handOver(hand);
        const Instant now = hand.clock.now();
        hand.now = now.time_since_epoch().count();
        hand.worker.step(hand.worker.jumpingTo().value_or(now + stride));
    }
    handOver(hand);
    hand.possession.give();
}

void ThreadCrew::handOver(Hand& hand)
{
    hand.resyncs = hand.engine.tally().resyncs;
    hand.failures = hand.engine.tally().failures;
    if (hand.events.size() == 0)
        return;
    auto told = hand.events.takeAll();
    // Whoever wants the phones may be the one who takes the events.
    hand.possession.give();
    {
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock,
                     [this] { return m_isOver || qsizetype(m_told.size()) < eventsWaitingMax; });
        m_told.insert(m_told.end(), std::make_move_iterator(told.begin()),
                      std::make_move_iterator(told.end()));
    }
    hand.possession.take();
    m_reactor.wake();
}

bool ThreadCrew::areRunning() const
{
    return m_hands.front()->thread.joinable();
}

/// Has what a thread owns in its place.
class ThreadCrew::Guest
{
public:
    Guest(Hand& hand, Duration waitMax) : m_hand(hand), m_isIn(hand.possession.takeOver(waitMax))
    {
        if (m_isIn)
            m_before = Agenda::of(hand);
    }
    ~Guest()
    {
        if (!m_isIn)
            return;
        const bool isSame = m_before == Agenda::of(m_hand) && m_hand.events.size() == 0 &&
                            m_hand.engine.isFlashCommitted();
        m_hand.possession.giveBack();
        // The thread may wait for what is no longer the next thing.
        if (!isSame)
            m_hand.reactor->wake();
    }
    Guest(const Guest&) = delete;
    Guest& operator=(const Guest&) = delete;

    [[nodiscard]] bool isIn() const { return m_isIn; }

private:
    /// What a thread waits for at the longest.
    struct Agenda
    {
        std::optional<Instant> deadline;
        std::optional<Instant> timer;
        std::optional<Instant> jumpTarget;

        static Agenda of(const Hand& hand)
        {
            return {hand.engine.nextDeadline(), hand.reactor->nextExpiry(),
                    hand.worker.jumpingTo()};
        }
        friend bool operator==(const Agenda&, const Agenda&) = default;
    };

    Hand& m_hand;
    bool m_isIn;
    Agenda m_before;
};

control::Reached ThreadCrew::callAt(MacAddress mac, const control::Fleet::Visit& call,
                                    Duration waitMax)
{
    for (const auto& hand : m_hands) {
        const auto index = hand->engine.find(mac);
        if (!index)
            continue;
        std::optional<Guest> guest;
        if (areRunning() && !guest.emplace(*hand, waitMax).isIn())
            return control::Reached::Busy;
        call(hand->engine, *index);
        return control::Reached::Yes;
    }
    return control::Reached::NoSuchPhone;
}

bool ThreadCrew::callStopped(const Call& call, Duration waitMax)
{
    std::deque<Guest> guests;
    const WallInstant end = Reactor::now() + waitMax;
    for (const auto& hand : m_hands) {
        if (areRunning() && !guests.emplace_back(*hand, end - Reactor::now()).isIn())
            return false;
    }
    call();
    return true;
}

Crew::Step ThreadCrew::step(std::optional<Instant> limit)
{
    m_limit = limit;
    const Duration wait =
        limit ? std::min(m_clock.timeLine().wallUntil(*limit, Reactor::now()), lookAroundAfter)
              : lookAroundAfter;
    m_reactor.poll(wait);
    if (limit && m_clock.now() >= *limit)
        stop();
    passOn();
    serveJump();
    return Step::Went;
}

bool ThreadCrew::jumpTo(Instant target)
{
    const Instant end = m_limit ? std::min(target, *m_limit) : target;
    const bool isBegun = callStopped(
        [&] {
            for (const auto& hand : m_hands)
                hand->worker.jumpTo(end);
        },
        control::Fleet::waitMax);
    if (isBegun)
        m_jumpTarget = end;
    return isBegun;
}

/// Clocks that jumped came to the target one after the other.
void ThreadCrew::serveJump()
{
    if (!m_jumpTarget || now() < *m_jumpTarget)
        return;
    const bool areSet = callStopped(
        [this] {
            Instant latest = m_clock.now();
            for (const auto& hand : m_hands)
                latest = std::max(latest, hand->clock.now());
            const WallInstant wall = Reactor::now();
            m_clock.timeLine().jumpTo(latest, wall);
            for (const auto& hand : m_hands)
                hand->clock.timeLine().jumpTo(latest, wall);
        },
        control::Fleet::waitMax);
    if (areSet)
        m_jumpTarget.reset();
}

/// In the order of time as far as it goes: a thread may be late with what happened before.
void ThreadCrew::passOn()
{
    std::vector<fleet::EventBuffer::Told> told;
    {
        const std::lock_guard lock(m_mutex);
        told.swap(m_told);
    }
    m_taken.notify_all();
    std::stable_sort(told.begin(), told.end(),
                     [](const auto& a, const auto& b) { return a.before(b); });
    for (const auto& one : told)
        m_events.emitEvent(one.event);
}

void ThreadCrew::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_taken.notify_all();
    for (const auto& hand : m_hands)
        hand->reactor->wake();
    for (const auto& hand : m_hands) {
        if (hand->thread.joinable())
            hand->thread.join();
    }
}

phone::Tally ThreadCrew::tally() const
{
    phone::Tally sum;
    for (const auto& hand : m_hands) {
        sum.resyncs += hand->resyncs;
        sum.failures += hand->failures;
    }
    return sum;
}

Instant ThreadCrew::now() const
{
    if (!m_isStarted)
        return m_options.start;
    if (!m_jumpTarget)
        return m_clock.now();
    // While they jump, the time that the last of them has reached.
    Instant reached = Instant::max();
    for (const auto& hand : m_hands)
        reached = std::min(reached, Instant(Duration(hand->now)));
    return std::max(m_clock.now(), reached);
}

std::unique_ptr<control::Fleet> ThreadCrew::fleet(const QByteArray& clockMode)
{
    return std::make_unique<ThreadFleet>(*this, clockMode);
}

} // namespace vphone::net

#include "core/net/threadcrew.h"

#include "core/net/threadfleet.h"

#include <algorithm>
#include <csignal>

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
    std::atomic<Instant::rep> now = 0;  ///< phone time of its last step
    std::atomic<bool> isCalled = false; ///< there is a call; asked without the mutex
    const Call* call = nullptr;         ///< that another thread wants made; by the mutex
    bool isCalling = false;             ///< it is being made; by the mutex
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
        if (hand.isCalled) {
            std::unique_lock lock(m_mutex);
            serveCall(hand, lock);
        }
        handOver(hand);
        const Instant now = hand.clock.now();
        hand.now = now.time_since_epoch().count();
        hand.worker.step(hand.worker.jumpingTo().value_or(now + stride));
    }
    handOver(hand);
}

void ThreadCrew::handOver(Hand& hand)
{
    hand.resyncs = hand.engine.tally().resyncs;
    hand.failures = hand.engine.tally().failures;
    if (hand.events.size() == 0)
        return;
    auto told = hand.events.takeAll();
    {
        std::unique_lock lock(m_mutex);
        const auto hasRoom = [this] {
            return m_isOver || qsizetype(m_told.size()) < eventsWaitingMax;
        };
        // Whoever calls may be the one who takes the events.
        while (!hasRoom()) {
            m_taken.wait(lock, [&] { return hasRoom() || hand.call != nullptr; });
            serveCall(hand, lock);
        }
        m_told.insert(m_told.end(), std::make_move_iterator(told.begin()),
                      std::make_move_iterator(told.end()));
    }
    m_reactor.wake();
}

bool ThreadCrew::areRunning() const
{
    return m_hands.front()->thread.joinable();
}

void ThreadCrew::post(Hand& hand, const Call& call)
{
    {
        const std::lock_guard lock(m_mutex);
        Q_ASSERT(hand.call == nullptr);
        hand.call = &call;
    }
    hand.isCalled = true;
    m_taken.notify_all();
    hand.reactor->wake();
}

/// On the hand's thread.
void ThreadCrew::serveCall(Hand& hand, std::unique_lock<std::mutex>& lock)
{
    hand.isCalled = false;
    if (hand.call == nullptr)
        return;
    hand.isCalling = true;
    lock.unlock();
    (*hand.call)();
    lock.lock();
    hand.isCalling = false;
    hand.call = nullptr;
    m_answered.notify_all();
}

control::Reached ThreadCrew::callAt(MacAddress mac, const control::Fleet::Visit& call,
                                    Duration waitMax)
{
    for (const auto& hand : m_hands) {
        const auto index = hand->engine.find(mac);
        if (!index)
            continue;
        const Call visit = [&] { call(hand->engine, *index); };
        if (!areRunning()) {
            visit();
            return control::Reached::Yes;
        }
        post(*hand, visit);
        std::unique_lock lock(m_mutex);
        const auto isThrough = [&] { return hand->call == nullptr; };
        if (!m_answered.wait_for(lock, waitMax, isThrough) && !hand->isCalling) {
            hand->call = nullptr;
            return control::Reached::Busy;
        }
        m_answered.wait(lock, isThrough);
        return control::Reached::Yes;
    }
    return control::Reached::NoSuchPhone;
}

bool ThreadCrew::callStopped(const Call& call, Duration waitMax)
{
    if (!areRunning()) {
        call();
        return true;
    }
    size_t stopped = 0;
    bool mayGoOn = false;
    const Call stand = [&] {
        std::unique_lock lock(m_mutex);
        ++stopped;
        m_answered.notify_all();
        m_taken.wait(lock, [&] { return mayGoOn; });
    };
    for (const auto& hand : m_hands)
        post(*hand, stand);
    std::unique_lock lock(m_mutex);
    const bool areStopped =
        m_answered.wait_for(lock, waitMax, [&] { return stopped == m_hands.size(); });
    if (areStopped) {
        lock.unlock();
        call();
        lock.lock();
    }
    mayGoOn = true;
    m_taken.notify_all();
    for (const auto& hand : m_hands) {
        if (!hand->isCalling)
            hand->call = nullptr;
    }
    m_answered.wait(lock, [&] {
        return std::none_of(m_hands.begin(), m_hands.end(),
                            [](const auto& hand) { return hand->call != nullptr; });
    });
    return areStopped;
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

std::unique_ptr<control::Fleet> ThreadCrew::fleet(QByteArray clockMode)
{
    return std::make_unique<ThreadFleet>(*this, std::move(clockMode));
}

} // namespace vphone::net

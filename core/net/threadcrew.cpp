#include "core/net/threadcrew.h"

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
    while (!m_isOver) {
        handOver(hand);
        const Instant now = hand.clock.now();
        const double factor = std::max(1.0, m_options.clockFactor);
        hand.worker.step(now + Duration(Duration::rep(double(lookAroundAfter.count()) * factor)));
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
        m_taken.wait(lock,
                     [this] { return m_isOver || qsizetype(m_told.size()) < eventsWaitingMax; });
        m_told.insert(m_told.end(), std::make_move_iterator(told.begin()),
                      std::make_move_iterator(told.end()));
    }
    m_reactor.wake();
}

Crew::Step ThreadCrew::step(std::optional<Instant> limit)
{
    const Duration wait =
        limit ? std::min(m_clock.timeLine().wallUntil(*limit, Reactor::now()), lookAroundAfter)
              : lookAroundAfter;
    m_reactor.poll(wait);
    if (limit && m_clock.now() >= *limit)
        stop();
    passOn();
    return Step::Went;
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
    return m_isStarted ? m_clock.now() : m_options.start;
}

} // namespace vphone::net

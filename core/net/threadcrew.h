/// \file Phones on real ports, spread over threads, each with a reactor of its own.
#pragma once

#include "core/fleet/eventbuffer.h"
#include "core/net/crew.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace vphone::net {

/// Real or scaled clock; the threads share where phone time began and nothing that changes.
class ThreadCrew final : public Crew
{
public:
    /// A thread whose events nobody takes waits when it has told so many.
    static constexpr qsizetype eventsWaitingMax = 100'000;

    using Call = std::function<void()>;

    /// \a reactor is the caller's, which hears of events there. What is borrowed outlives the crew.
    /// The error says what could not be set up. \pre \a threads is at most options.phones
    [[nodiscard]] static Result<std::unique_ptr<Crew>, QByteArray>
    make(Reactor& reactor, const CrewOptions& options, int threads, events::Sink& events, Log& log);
    ~ThreadCrew() override;

    [[nodiscard]] std::vector<Post> posts() override;
    void start(const std::function<void(fleet::Engine&)>& begin) override;
    Step step(std::optional<Instant> limit) override;
    [[nodiscard]] phone::Tally tally() const override;
    [[nodiscard]] Instant now() const override;
    /// Each thread jumps by itself; when the last is there, all clocks are set to the same time.
    /// What threads tell on the way is in order of time for each phone only. Never beyond the limit
    /// of the last step().
    bool jumpTo(Instant target) override;
    [[nodiscard]] std::optional<Instant> jumpingTo() const override { return m_jumpTarget; }
    [[nodiscard]] fleet::Engine* engine() override { return nullptr; }
    [[nodiscard]] std::unique_ptr<control::Fleet> fleet(const QByteArray& clockMode) override;

    // For the caller of step(), between two steps. Calls are made by the caller, while the threads
    // concerned wait for something or stand between two steps.
    [[nodiscard]] control::Reached callAt(MacAddress mac, const control::Fleet::Visit& call,
                                          Duration waitMax);
    /// False: a thread did not come to it within \a waitMax, and nothing was called.
    [[nodiscard]] bool callStopped(const Call& call, Duration waitMax);
    /// All phones were told to begin.
    [[nodiscard]] bool isBegun() const { return m_begun == m_hands.size(); }

private:
    struct Hand;
    class Guest;

    ThreadCrew(Reactor& reactor, const CrewOptions& options, events::Sink& events);
    void work(Hand& hand, const std::function<void(fleet::Engine&)>& begin);
    void handOver(Hand& hand);
    [[nodiscard]] bool areRunning() const;
    void passOn();
    void serveJump();
    void stop();

    Reactor& m_reactor;
    CrewOptions m_options;
    events::Sink& m_events;
    RealClock m_clock;
    std::vector<std::unique_ptr<Hand>> m_hands;
    std::mutex m_mutex;
    std::condition_variable m_taken;              ///< what threads wait for: room for events, calls
    std::condition_variable m_answered;           ///< what who calls waits for
    std::vector<fleet::EventBuffer::Told> m_told; ///< by the threads, not passed on yet
    std::atomic<bool> m_isOver = false;
    std::atomic<size_t> m_begun = 0; ///< threads whose phones live
    bool m_isStarted = false;
    std::optional<Instant> m_limit; ///< of the last step
    std::optional<Instant> m_jumpTarget;
};

} // namespace vphone::net

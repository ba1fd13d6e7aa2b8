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
    [[nodiscard]] fleet::Engine* engine() override { return nullptr; }

private:
    struct Hand;

    ThreadCrew(Reactor& reactor, const CrewOptions& options, events::Sink& events);
    void work(Hand& hand, const std::function<void(fleet::Engine&)>& begin);
    void handOver(Hand& hand);
    void passOn();
    void stop();

    Reactor& m_reactor;
    CrewOptions m_options;
    events::Sink& m_events;
    RealClock m_clock;
    std::vector<std::unique_ptr<Hand>> m_hands;
    std::mutex m_mutex;
    std::condition_variable m_taken;
    std::vector<fleet::EventBuffer::Told> m_told; ///< by the threads, not passed on yet
    std::atomic<bool> m_isOver = false;
    bool m_isStarted = false;
};

} // namespace vphone::net

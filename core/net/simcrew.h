/// \file Phones on simulated ports, spread over threads that go through phone time in lockstep.
#pragma once

#include "core/lab/examples.h"
#include "core/net/crew.h"
#include "core/net/threadteam.h"
#include "core/sim/simworker.h"

namespace vphone::net {

struct SimCrewOptions
{
    fleet::PhoneIndex phones = 1;
    int threads = 1; ///< at most one for each phone is used
    sim::SimOptions sim;
    std::vector<lab::Example> labFiles; ///< what the lab serves
};

/// All workers run to the same instant of phone time; then their events are merged and passed on.
/// What is passed on does not depend on the number of threads, nor on how far they go in one step.
class SimCrew final : public Crew
{
public:
    /// How long a step should take by the wall clock, for Ctrl-C and the line of progress.
    static constexpr Duration stepWanted = std::chrono::milliseconds(50);
    /// Most events that one step should bring.
    static constexpr qsizetype eventsWanted = 20000;

    /// \a isDecided: asked after each event; true drops those that follow. What is borrowed
    /// outlives the crew.
    SimCrew(SimCrewOptions options, events::Sink& events, Log& log,
            std::function<bool()> isDecided);

    [[nodiscard]] std::vector<Post> posts() override;
    void start(const std::function<void(fleet::Engine&)>& begin) override;
    Step step(std::optional<Instant> limit) override;
    [[nodiscard]] phone::Tally tally() const override;
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] fleet::Engine* engine() override;

private:
    [[nodiscard]] std::optional<Instant> nextEvent() const;
    void askWhoListens();
    void passOn();
    void adapt(Duration taken, qsizetype events);

    SimCrewOptions m_options;
    events::Sink& m_events;
    std::function<bool()> m_isDecided;
    std::vector<std::unique_ptr<lab::MemoryContent>> m_contents; ///< by worker
    std::vector<std::unique_ptr<sim::SimWorker>> m_workers;
    ThreadTeam m_team;
    Instant m_now;
    Duration m_stride = std::chrono::seconds(1); ///< phone time of one step
};

} // namespace vphone::net

/// \file The phones of a run at work: one engine on the caller's thread, or several on threads of
/// their own.
#pragma once

#include "core/control/fleet.h"
#include "core/net/realnetwork.h"
#include "core/net/worker.h"

namespace vphone::net {

/// Phones \a first to \a first + \a count - 1 of the run belong on this engine.
struct Post
{
    fleet::Engine& engine;
    Reactor* reactor = nullptr; ///< of the engine's thread; null: none, the network is simulated
    fleet::PhoneIndex first = 0;
    fleet::PhoneIndex count = 0;
};

/// The share of the \a worker th of \a workers: its first phone, and the one behind its last.
[[nodiscard]] std::pair<fleet::PhoneIndex, fleet::PhoneIndex> shareOf(size_t worker, size_t workers,
                                                                      fleet::PhoneIndex phones);

class Crew
{
public:
    enum class Step : quint8 {
        Went,    ///< time passed or something happened
        Nothing, ///< nothing will ever happen
    };

    virtual ~Crew() = default;

    /// For whoever adds the phones, before start().
    [[nodiscard]] virtual std::vector<Post> posts() = 0;
    /// Phone time begins to go; \a begin runs once for each engine, on its thread.
    virtual void start(const std::function<void(fleet::Engine&)>& begin) = 0;
    /// Lets phones live for a while, until \a limit of phone time at most, and passes on what they
    /// told.
    virtual Step step(std::optional<Instant> limit) = 0;
    /// What all phones did.
    [[nodiscard]] virtual phone::Tally tally() const = 0;
    /// Phone time; before start() where it will begin.
    [[nodiscard]] virtual Instant now() const = 0;
    /// Begins to jump over idle time to \a target; what is due on the way happens at its time.
    /// False: it can't, at the moment or at all.
    virtual bool jumpTo(Instant) { return false; }
    [[nodiscard]] virtual std::optional<Instant> jumpingTo() const { return std::nullopt; }
    /// The only engine, if it lives on the caller's thread; null otherwise.
    [[nodiscard]] virtual fleet::Engine* engine() = 0;
    /// The phones for the control API and the pages, for the thread that calls step(); the crew
    /// outlives it. Null: they live in simulated time, which waits for nobody. The mode of the
    /// clock is as ClockState has it.
    [[nodiscard]] virtual std::unique_ptr<control::Fleet> fleet(const QByteArray&)
    {
        return nullptr;
    }
};

struct CrewOptions
{
    fleet::PhoneIndex phones = 1;
    phone::Settings settings;
    NetworkOptions network;
    time::VirtualClock::Mode clockMode = time::VirtualClock::Mode::Real;
    double clockFactor = 1;
    Instant start;
};

/// One engine in the caller's reactor.
class LocalCrew final : public Crew
{
public:
    /// What is borrowed outlives the crew. The error says what could not be set up.
    [[nodiscard]] static Result<std::unique_ptr<Crew>, QByteArray>
    make(Reactor& reactor, const CrewOptions& options, events::Sink& events, Log& log);

    [[nodiscard]] std::vector<Post> posts() override;
    void start(const std::function<void(fleet::Engine&)>& begin) override;
    Step step(std::optional<Instant> limit) override;
    [[nodiscard]] phone::Tally tally() const override { return m_engine.tally(); }
    [[nodiscard]] Instant now() const override;
    bool jumpTo(Instant target) override;
    [[nodiscard]] std::optional<Instant> jumpingTo() const override { return m_worker.jumpingTo(); }
    [[nodiscard]] fleet::Engine* engine() override { return &m_engine; }
    [[nodiscard]] std::unique_ptr<control::Fleet> fleet(const QByteArray& clockMode) override;

private:
    LocalCrew(Reactor& reactor, const CrewOptions& options, std::unique_ptr<RealNetwork> network,
              events::Sink& events, Log& log);

    Reactor& m_reactor;
    CrewOptions m_options;
    std::unique_ptr<RealNetwork> m_network;
    RealClock m_clock;
    fleet::Engine m_engine;
    Worker m_worker;
    bool m_isStarted = false;
};

} // namespace vphone::net

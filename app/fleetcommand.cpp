#include "app/fleetcommand.h"

#include "app/eventtally.h"
#include "app/phonesrun.h"

#include <sys/resource.h>

namespace vphone::app {

namespace {

struct FleetOptions
{
    PhoneOptions phone;
    LabServerOptions lab;
    ManyOptions roster;
    bool isJson = false;

    void addTo(CLI::App& command);
};

void FleetOptions::addTo(CLI::App& command)
{
    roster.addTo(command);
    phone.addTo(command);
    lab.addTo(command, groupLab);
    command.add_flag("--json", isJson, "The closing summary as JSON")->group(groupRun);
}

/// Of this process so far, user and system.
double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Many phones: a line of progress on a terminal, and a summary at the end.
class ManyPhones final : public PhonesRun
{
public:
    ManyPhones(const FleetOptions& options, Roster roster)
        : PhonesRun("vphone fleet", options.phone, options.lab, std::move(roster)),
          m_fleetOptions(options)
    {
    }

private:
    [[nodiscard]] bool isEndedByFailures() const override { return false; }
    void addListeners() override;
    void tellProgress() override;
    [[nodiscard]] Result<Done, Complaint> conclude(ExitStatus status) override;

    const FleetOptions& m_fleetOptions;
    EventTally m_tally;
    std::optional<Narrator> m_narrator;
    std::optional<ProgressLine> m_progress;
    time::WallInstant m_begun = net::Reactor::now();
};

void ManyPhones::addListeners()
{
    m_hub.add(m_tally);
    if (m_plan.logLevel == LogLevel::Debug) {
        m_narrator.emplace(stderr, true, isColoured(stderr));
        m_hub.add(*m_narrator);
    } else if (m_plan.logLevel == LogLevel::Info && isTerminal(stderr)) {
        m_progress.emplace(stderr);
    }
    m_begun = net::Reactor::now();
}

void ManyPhones::tellProgress()
{
    if (m_progress)
        m_progress->tell(m_crew->now(), m_crew->tally(), net::Reactor::now());
}

Result<Done, Complaint> ManyPhones::conclude(ExitStatus status)
{
    if (m_progress)
        m_progress->clear();
    const FleetSummary summary{.isPass = status == ExitStatus::Pass,
                               .seed = m_plan.seed,
                               .phones = m_roster.count,
                               .started = m_plan.phoneTime,
                               .ended = m_crew->now(),
                               .wall = net::Reactor::now() - m_begun,
                               .cpuSeconds = cpuSeconds(),
                               .tally = m_crew->tally()};
    if (m_fleetOptions.isJson)
        std::printf("%s\n", events::jsonText(summary.toJson(m_tally)).constData());
    else if (m_plan.logLevel >= LogLevel::Info)
        std::fputs(summary.toText(m_tally).constData(), m_options.events == "-" ? stderr : stdout);
    return Done{};
}

ExitStatus runManyPhones(const FleetOptions& options)
{
    auto roster = rosterOf(options.roster);
    if (roster && options.isJson && options.phone.events == "-")
        roster = wrongUsage("--json: the events have standard output; give --events a file");
    if (roster)
        return ManyPhones(options, std::move(*roster)).run();
    std::fprintf(stderr, "vphone fleet: %s\n", roster.error().text.c_str());
    return roster.error().status;
}

} // namespace

void addFleetCommand(CLI::App& root, ExitStatus& status)
{
    auto options = std::make_shared<FleetOptions>(); // owned by the callback
    CLI::App* command =
        root.add_subcommand("fleet", "Many phones, headless: what they ask of a server");
    options->addTo(*command);
    command->callback([options, &status] { status = runManyPhones(*options); });
    command->footer("--until waits until the event came COUNT times on every phone; failures are "
                    "counted and end nothing.");
}

} // namespace vphone::app

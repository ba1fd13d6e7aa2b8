/// \file What `vphone run` and `vphone fleet` have in common: phones, the lab beside them, and when
/// it ends.
#pragma once

#include "app/besidelab.h"
#include "app/controlservice.h"
#include "app/eventhub.h"
#include "app/laboptions.h"
#include "app/runplan.h"
#include "app/statefile.h"
#include "app/stderrlog.h"
#include "app/webservice.h"
#include "core/net/crew.h"
#include "core/net/painterchild.h"

#include <atomic>
#include <deque>

namespace vphone::app {

/// Everything that one run owns, in the order in which it has to go again.
class PhonesRun
{
public:
    /// \a name stands before what is said: "vphone run". The options outlive the run.
    PhonesRun(const char* name, const PhoneOptions& options, const LabServerOptions& lab,
              Roster roster);
    virtual ~PhonesRun();

    [[nodiscard]] ExitStatus run();

    // From any thread, while run() runs.
    /// It ends in good order, as after Ctrl-C where --until waits for something.
    void end();
    /// serveOthers() comes soon.
    void wake() const { m_reactor.wake(); }

protected:
    /// Whether one phone's failure ends it.
    [[nodiscard]] virtual bool isEndedByFailures() const { return true; }
    /// Where the control API listens when nobody says, and whether it may take a port near by.
    [[nodiscard]] virtual const char* usualControl() const { return "off"; }
    [[nodiscard]] virtual bool takesNextPort() const { return false; }
    /// Where the pages are when nobody says, as --web-port has it.
    [[nodiscard]] virtual const char* usualWebPort() const { return "off"; }
    /// Who listens besides the file of --events and --until.
    virtual void addListeners() {}
    /// Every now and then while phones live.
    virtual void tellProgress() {}
    /// Between two steps of the phones, and soon after wake().
    virtual void serveOthers() {}
    /// The phones stand as they ended.
    [[nodiscard]] virtual Result<Done, Complaint> conclude(ExitStatus) { return Done{}; }

    void say(const std::string& text) const;
    /// An API of its own for the caller, on the thread of run(). Null: simulated phones have none.
    struct Asked
    {
        std::unique_ptr<control::Fleet> fleet;
        std::unique_ptr<control::Api> api;
    };
    [[nodiscard]] std::optional<Asked> makeApi();

    const PhoneOptions& m_options;
    Roster m_roster;
    RunPlan m_plan;
    EventHub m_hub;
    net::Reactor m_reactor;
    net::PainterChild m_painter{m_reactor, {.program = qgetenv("VPHONE_GUI")}};
    std::unique_ptr<net::Crew> m_crew;

private:
    [[nodiscard]] Result<Done, Complaint> prepare();
    [[nodiscard]] Result<Done, Complaint> openEvents();
    [[nodiscard]] Result<Done, Complaint> openState();
    [[nodiscard]] Result<Done, Complaint> openManufacturer();
    [[nodiscard]] Result<Done, Complaint> startLab();
    [[nodiscard]] Result<Done, Complaint> makeCrew();
    [[nodiscard]] Result<Done, Complaint> openDhcp();
    [[nodiscard]] int threadsToUse() const;
    [[nodiscard]] Result<Done, Complaint> makeRealCrew();
    [[nodiscard]] Result<Done, Complaint> makeSimCrew();
    [[nodiscard]] Result<Done, Complaint> planServices();
    [[nodiscard]] Result<Done, Complaint> startPages();
    [[nodiscard]] Result<Done, Complaint> startControl();
    void tellControl() const;
    [[nodiscard]] Result<Done, Complaint> addPhones(const net::Post& post);
    void start();
    [[nodiscard]] ExitStatus live();
    void letPeersRead();
    [[nodiscard]] std::optional<ExitStatus> verdict() const;
    [[nodiscard]] param::Leniency leniency() const;
    [[nodiscard]] control::Api::PagesOf pagesOf() const;

    const char* m_name;
    const LabServerOptions& m_labOptions;
    std::optional<model::Catalogue> m_catalogue;
    std::unique_ptr<StderrLog> m_log;
    std::unique_ptr<EventFile> m_eventFile;
    std::optional<Until> m_until;
    std::unique_ptr<net::LabServers> m_lab;
    std::optional<LabPlace> m_labPlace;
    std::optional<StateFile> m_state;
    std::unique_ptr<net::LocalManufacturer> m_manufacturer;
    std::unique_ptr<net::DhcpLink> m_dhcpLink; ///< null: no real server is asked
    std::deque<param::ParamTable> m_tables;    ///< one for each engine, so that threads share none
    std::optional<ControlPlan> m_controlPlan;
    std::unique_ptr<ControlService> m_control;
    std::optional<WebPlan> m_webPlan;
    std::unique_ptr<WebService> m_pages; ///< null: none are served
    std::atomic<bool> m_isEnded = false; ///< by end()
};

} // namespace vphone::app

#include "app/labcommand.h"

#include "app/durationtext.h"
#include "app/eventhub.h"
#include "app/laboptions.h"
#include "app/signals.h"
#include "app/stderrlog.h"
#include "core/lab/protection.h"

#include <CLI/CLI.hpp>

namespace vphone::app {

namespace {

struct LabCommandOptions
{
    LabServerOptions lab;
    std::string address = "127.0.0.1";
    std::string caDir;
    std::string events;
    std::string until;
    std::string timeout;

    void addTo(CLI::App& command);
};

void LabCommandOptions::addTo(CLI::App& command)
{
    lab.addTo(command, "Lab");
    command.add_option("--address", address, "Listen at this loopback address")
        ->capture_default_str()
        ->group("Lab");
    command
        .add_option(
            "--ca-dir", caDir,
            "The local test authority, made on first use (default: in the user's data folder)")
        ->type_name("DIR")
        ->group("Lab");
    command
        .add_option("--events", events,
                    "Write events as JSON Lines to FILE, or to standard output for -")
        ->type_name("FILE|-")
        ->group("The run");
    command.add_option("--until", until, "End when lab.request or lab.syslog happened COUNT times")
        ->type_name("EVENT[:COUNT]")
        ->group("The run");
    command
        .add_option("--timeout", timeout,
                    "End after this time, such as 30s: status 6, or 0 without --until")
        ->type_name("TIME")
        ->group("The run");
}

/// Everything that one run of the lab owns, in the order in which it has to go again.
class LabRun
{
public:
    explicit LabRun(const LabCommandOptions& options) : m_options(options) {}

    ExitStatus run();

private:
    [[nodiscard]] Result<Done, std::string> check();
    [[nodiscard]] Result<Done, std::string> openEvents();
    [[nodiscard]] Result<Done, std::string> start();
    [[nodiscard]] ExitStatus live(const SignalWatch& signals);
    void printTable() const;

    const LabCommandOptions& m_options;
    IpAddress m_address;
    std::optional<Duration> m_timeout;
    std::optional<Until> m_until;
    EventHub m_hub;
    std::unique_ptr<EventFile> m_eventFile;
    std::unique_ptr<Narrator> m_narrator;
    net::Reactor m_reactor;
    std::unique_ptr<net::LabServers> m_servers;
};

ExitStatus complain(ExitStatus status, const std::string& text)
{
    std::fprintf(stderr, "vphone lab: %s\n", text.c_str());
    return status;
}

ExitStatus LabRun::run()
{
    if (const auto checked = check(); !checked)
        return complain(ExitStatus::Usage, checked.error());
    const SignalWatch signals(m_reactor);
    for (const auto step : {&LabRun::openEvents, &LabRun::start}) {
        if (const auto done = (this->*step)(); !done)
            return complain(ExitStatus::Setup, done.error());
    }
    printTable();
    const ExitStatus status = live(signals);
    if (m_eventFile)
        m_eventFile->flush();
    if (m_eventFile && !m_eventFile->failure().empty())
        return complain(ExitStatus::Setup, "--events: lines were lost: " + m_eventFile->failure());
    return status;
}

Result<Done, std::string> LabRun::check()
{
    const auto address = IpAddress::parse(m_options.address);
    if (!address)
        return Unexpected{"--address: \"" + m_options.address +
                          "\" is no address such as 127.0.0.1"};
    m_address = *address;
    if (!m_options.timeout.empty()) {
        m_timeout = parseDuration(m_options.timeout);
        if (!m_timeout)
            return Unexpected{"--timeout: \"" + m_options.timeout +
                              "\" is no time such as 30s, 10m or 4h"};
    }
    if (!m_options.until.empty()) {
        m_until = m_options.until.starts_with("lab.") ? Until::parse(m_options.until, true)
                                                      : std::nullopt;
        if (!m_until)
            return Unexpected{"--until: \"" + m_options.until +
                              "\" is no event of the lab with a count; give one such as "
                              "lab.request or lab.syslog:3"};
    }
    return Done{};
}

Result<Done, std::string> LabRun::openEvents()
{
    if (!m_options.events.empty()) {
        std::string why;
        m_eventFile = EventFile::open(m_options.events, why);
        if (!m_eventFile)
            return Unexpected{"--events: " + m_options.events + ": " + why};
        m_hub.add(*m_eventFile);
    }
    // With the events on standard output a person has them already.
    if (m_options.events != "-") {
        m_narrator = std::make_unique<Narrator>(stderr, false, isColoured(stderr));
        m_hub.add(*m_narrator);
    }
    if (m_until)
        m_hub.add(*m_until);
    return Done{};
}

Result<Done, std::string> LabRun::start()
{
    auto options = labOptions(m_options.lab, m_options.caDir);
    if (!options)
        return Unexpected{options.error().toStdString()};
    options->address = m_address;
    auto servers = net::LabServers::start(m_reactor, std::move(*options), m_hub);
    if (!servers)
        return Unexpected{servers.error().toStdString()};
    m_servers = std::move(*servers);
    return Done{};
}

void printRow(const char* name, const QByteArray& value, const char* remark = "")
{
    if (value.isEmpty())
        return;
    const bool isRemarked = *remark != '\0';
    std::fprintf(stderr, isRemarked ? "  %-8s %-26s %s\n" : "  %-8s %s%s\n", name,
                 value.constData(), remark);
}

/// What is there besides the files.
const char* remarkOn(lab::Service service)
{
    switch (service) {
    case lab::Service::Http:
        return "/csr signs server certificates, /proxy.pac and /wpad.dat name the proxy";
    case lab::Service::Https:
        return "/csr";
    case lab::Service::Mtls:
        return "phones' certificates only; /cgi-bin/reflect.pl, /whoami";
    case lab::Service::Sudi:
        return "renews phones' certificates: MIC_Cert_Refresh_Rule";
    case lab::Service::Tftp:
    case lab::Service::Proxy:
    case lab::Service::Syslog:
        return "";
    }
    Q_UNREACHABLE();
}

void LabRun::printTable() const
{
    using lab::Service;
    const net::LabFolder& folder = m_servers->folder();
    const char* origin = folder.isTemporary()
                             ? "  (example profiles; goes away with the lab, --dir DIR keeps one)"
                         : folder.isFilled() ? "  (made, with the example profiles)"
                                             : "";
    std::fprintf(stderr, "The lab listens on loopback only and serves one folder:\n");
    printRow("folder", folder.path() + origin);
    for (const Service service : lab::allServices)
        printRow(lab::nameOf(service).data(), m_servers->url(service), remarkOn(service));
    printRow("CA", m_servers->caFile());
    if (m_servers->ports().http != 0 || m_servers->ports().https != 0)
        std::fprintf(stderr,
                     "Below basic/, digest/ and digest-sha256/ the account is %s with "
                     "password %s.\n",
                     lab::exerciseUser, lab::exercisePassword);
    for (const Service service : {Service::Tftp, Service::Http, Service::Https}) {
        const QByteArray url = m_servers->url(service);
        if (url.isEmpty())
            continue;
        std::fprintf(stderr, "Point a phone at it:\n  vphone run --resync %sbasic.txt\n",
                     url.constData());
        break;
    }
}

ExitStatus LabRun::live(const SignalWatch&)
{
    std::optional<net::WallInstant> limit;
    if (m_timeout)
        limit = net::Reactor::now() + *m_timeout;
    for (;;) {
        if (m_eventFile)
            m_eventFile->flush();
        if (const auto status = SignalWatch::status())
            return *status;
        if (m_until && m_until->verdict() == Until::Verdict::Happened)
            return ExitStatus::Pass;
        const Duration left = limit ? *limit - net::Reactor::now() : Duration(-1);
        if (limit && left <= Duration::zero())
            return m_until ? ExitStatus::TimedOut : ExitStatus::Pass;
        m_reactor.poll(left);
    }
}

} // namespace

void addLabCommand(CLI::App& root, ExitStatus& status)
{
    auto options = std::make_shared<LabCommandOptions>(); // owned by the callback
    CLI::App* command = root.add_subcommand(
        "lab", "The embedded servers: TFTP, HTTP, HTTPS, a proxy, a syslog sink and "
               "the services behind certificates");
    options->addTo(*command);
    command->callback([options, &status] { status = LabRun(*options).run(); });
    command->footer("Requests and syslog lines are told on standard error, in the event stream as "
                    "lab.request and "
                    "lab.syslog. Statuses are HTTP's, for TFTP too: 404 not found, 408 fell "
                    "silent, 499 went away.\n"
                    "GET, HEAD and POST bring a file; uploads below uploads/ are kept.");
}

} // namespace vphone::app

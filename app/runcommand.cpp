#include "app/runcommand.h"

#include "app/eventhub.h"
#include "app/laboptions.h"
#include "app/phoneoptions.h"
#include "app/signals.h"
#include "app/stderrlog.h"
#include "core/net/labca.h"
#include "core/net/worker.h"
#include "core/profile/exporter.h"

#include <QFileInfo>
#include <QSaveFile>

#include <CLI/CLI.hpp>

namespace vphone::app {

namespace {

struct RunOptions
{
    PhoneOptions phone;
    LabServerOptions lab;
    std::string exportFile;
    bool isHeadless = false;
};

ExitStatus complain(const Complaint& complaint)
{
    std::fprintf(stderr, "vphone run: %s\n", complaint.text.c_str());
    return complaint.status;
}

Instant wallTime()
{
    return Instant(
        std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch()));
}

/// Everything that one run owns, in the order in which it has to go again.
class PhoneRun
{
public:
    explicit PhoneRun(const RunOptions& options) : m_options(options) {}

    ExitStatus run();

private:
    Result<Done, Complaint> prepare();
    Result<Done, Complaint> openEvents();
    Result<Done, Complaint> startLab();
    Result<Done, Complaint> makePhone();
    ExitStatus live();
    [[nodiscard]] std::optional<ExitStatus> verdict() const;
    Result<Done, Complaint> exportConfig() const;

    const RunOptions& m_options;
    std::optional<model::Catalogue> m_catalogue;
    RunPlan m_plan;
    std::unique_ptr<StderrLog> m_log;
    EventHub m_hub;
    std::unique_ptr<EventFile> m_eventFile;
    std::unique_ptr<Narrator> m_narrator;
    std::optional<Until> m_until;
    net::Reactor m_reactor;
    std::unique_ptr<net::RealClock> m_clock;
    std::unique_ptr<net::LabServers> m_lab;
    std::unique_ptr<net::RealNetwork> m_network;
    std::optional<param::ParamTable> m_table;
    std::unique_ptr<fleet::Engine> m_engine;
};

Result<Done, Complaint> PhoneRun::prepare()
{
    auto catalogue = model::Catalogue::load();
    if (!catalogue)
        return Unexpected{Complaint{
            ExitStatus::Broken, "the compiled-in model " + catalogue.error().file.toStdString() +
                                    " is broken at " + catalogue.error().member.toStdString()}};
    m_catalogue.emplace(std::move(*catalogue));
    auto plan = check(m_options.phone, *m_catalogue);
    if (!plan)
        return Unexpected{plan.error()};
    m_plan = std::move(*plan);
    if (!m_options.phone.until.empty()) {
        m_until = Until::parse(m_options.phone.until, m_options.phone.ignoresFailures);
        if (!m_until)
            return Unexpected{
                Complaint{ExitStatus::Usage, "--until: \"" + m_options.phone.until +
                                                 "\" is no event with a count; give one such as "
                                                 "resync.finished or resync.succeeded:3"}};
    }
    m_log = std::make_unique<StderrLog>(m_plan.logLevel);
    // Until the phone has power, time goes as fast as for us: setting up costs no phone time.
    m_clock = std::make_unique<net::RealClock>(time::VirtualClock::Mode::Real, 1,
                                               m_plan.phoneTime.value_or(wallTime()));
    return openEvents();
}

Result<Done, Complaint> PhoneRun::openEvents()
{
    if (!m_options.phone.events.empty()) {
        std::string why;
        m_eventFile = EventFile::open(m_options.phone.events, why);
        if (!m_eventFile)
            return Unexpected{
                Complaint{ExitStatus::Setup, "--events: " + m_options.phone.events + ": " + why}};
        m_hub.add(*m_eventFile);
    }
    if (m_plan.logLevel >= LogLevel::Info) {
        m_narrator = std::make_unique<Narrator>(stderr, m_plan.logLevel == LogLevel::Debug,
                                                isColoured(stderr));
        m_hub.add(*m_narrator);
    }
    if (m_until)
        m_hub.add(*m_until);
    return Done{};
}

Result<Done, Complaint> PhoneRun::startLab()
{
    if (!m_options.phone.hasLab)
        return Done{};
    auto options = labOptions(m_options.lab, m_options.phone.caDir);
    if (!options)
        return Unexpected{Complaint{ExitStatus::Usage, options.error().toStdString()}};
    options->now = [this] { return m_clock->now(); };
    auto lab = net::LabServers::start(m_reactor, std::move(*options), m_hub);
    if (!lab)
        return Unexpected{Complaint{ExitStatus::Setup, "--lab: " + lab.error().toStdString()}};
    m_lab = std::move(*lab);
    return Done{};
}

/// ca.pem of the local test CA, if that was made already; empty otherwise.
QByteArray localCaCertificate(const std::string& caDir)
{
    const QByteArray folder =
        caDir.empty() ? net::defaultCaFolder() : QByteArray::fromStdString(caDir);
    const QByteArray file = folder + "/ca.pem";
    return QFileInfo::exists(QString::fromUtf8(file)) ? file : QByteArray();
}

/// What --lab sets where neither --param nor --profile-rule says otherwise.
void pointAtLab(const net::LabServers& lab, config::Config& config)
{
    const auto setUnlessSet = [&](QByteArrayView tag, const QByteArray& value) {
        const auto index = config.table().at(tag);
        if (!config.isSet(index))
            config.set(index, value);
    };
    const auto ports = lab.ports();
    const QByteArray host = lab.address().toText();
    if (ports.tftp != 0)
        setUnlessSet("Profile_Rule",
                     "tftp://" + host + ':' + QByteArray::number(ports.tftp) + "/$PSN.xml");
    if (ports.syslog != 0)
        setUnlessSet("Syslog_Server", host + ':' + QByteArray::number(ports.syslog));
    setUnlessSet("Resync_Random_Delay", "0");
}

Result<Done, Complaint> PhoneRun::makePhone()
{
    if (const auto bindable = net::canBind(m_plan.address); !bindable)
        return Unexpected{
            Complaint{ExitStatus::Setup, "--address: " + bindable.error().toStdString()}};
    const QByteArray localRoot = localCaCertificate(m_options.phone.caDir);
    if (m_lab && !m_lab->caFile().isEmpty())
        m_plan.network.caFiles.push_back(m_lab->caFile());
    else if (!localRoot.isEmpty())
        m_plan.network.caFiles.push_back(localRoot);
    auto network = net::RealNetwork::make(m_reactor, m_plan.network);
    if (!network)
        return Unexpected{Complaint{ExitStatus::Setup, network.error().toStdString()}};
    m_network = std::move(*network);
    auto table = param::ParamTable::load(*m_plan.model);
    if (!table)
        return Unexpected{
            Complaint{ExitStatus::Broken, "the compiled-in parameter table is broken in line " +
                                              std::to_string(table.error().line) + ": " +
                                              table.error().what.toStdString()}};
    m_table.emplace(std::move(*table));
    m_engine =
        std::make_unique<fleet::Engine>(*m_clock, *m_network, m_hub, *m_log, m_plan.settings);
    config::Config config(*m_table);
    auto applied =
        applySettings(m_options.phone, m_plan, config, m_engine->store(), m_engine->profiles());
    if (!applied)
        return applied;
    if (m_lab)
        pointAtLab(*m_lab, config);
    phone::Identity identity;
    identity.model = m_plan.model;
    identity.table = &*m_table;
    identity.mac = m_plan.mac;
    identity.serial = m_plan.serial;
    identity.firmware = m_plan.firmware;
    identity.address = m_plan.address;
    m_engine->add(std::move(identity), std::move(config), m_plan.seed ^ m_plan.mac.bits());
    return Done{};
}

ExitStatus PhoneRun::run()
{
    for (const auto step : {&PhoneRun::prepare, &PhoneRun::startLab, &PhoneRun::makePhone}) {
        const auto done = (this->*step)();
        if (!done)
            return complain(done.error());
    }
    const ExitStatus status = live();
    if (const auto exported = exportConfig(); !exported)
        return complain(exported.error());
    if (m_eventFile)
        m_eventFile->flush();
    if (m_eventFile && !m_eventFile->failure().empty())
        return complain(
            {ExitStatus::Setup, "--events: lines were lost: " + m_eventFile->failure()});
    return status;
}

std::optional<ExitStatus> PhoneRun::verdict() const
{
    if (const auto status = SignalWatch::status())
        return status;
    if (!m_until)
        return std::nullopt;
    switch (m_until->verdict()) {
    case Until::Verdict::Happened:
        return ExitStatus::Pass;
    case Until::Verdict::FailureTwin:
        return ExitStatus::Failed;
    case Until::Verdict::Pending:
        break;
    }
    return std::nullopt;
}

const char* clockText(const RunPlan& plan)
{
    switch (plan.clockMode) {
    case time::VirtualClock::Mode::Real:
        return "real";
    case time::VirtualClock::Mode::Skip:
        return "skip";
    case time::VirtualClock::Mode::Scaled:
        break;
    }
    return "scaled";
}

ExitStatus PhoneRun::live()
{
    const SignalWatch signals(m_reactor);
    m_clock->timeLine() = time::VirtualClock(m_plan.clockMode, m_plan.clockFactor, m_clock->now(),
                                             net::Reactor::now());
    const QByteArray clock = m_plan.clockMode == time::VirtualClock::Mode::Scaled
                                 ? QByteArray::fromStdString(m_options.phone.clock)
                                 : QByteArray(clockText(m_plan));
    m_hub.emitEvent(events::Event(m_clock->now(), std::nullopt, "run.started")
                        .with("version", VPHONE_VERSION)
                        .with("seed", qint64(m_plan.seed))
                        .with("phones", 1)
                        .with("clock", clock));
    if (m_log->wants(LogLevel::Info) && m_options.phone.seed.empty())
        std::fprintf(stderr, "seed %llu\n", static_cast<unsigned long long>(m_plan.seed));
    const std::optional<Instant> limit =
        m_plan.timeout ? std::optional(m_clock->now() + *m_plan.timeout) : std::nullopt;
    m_engine->powerOn(0);
    if (!m_options.phone.resync.empty())
        m_engine->requestResync(
            0, {provision::Trigger::WebUrl, QByteArray::fromStdString(m_options.phone.resync)});
    net::Worker worker(m_reactor, *m_clock, *m_engine);
    std::optional<ExitStatus> status = verdict();
    while (!status) {
        if (m_eventFile)
            m_eventFile->flush();
        const auto step = worker.step(limit);
        status = verdict();
        if (status)
            break;
        if (limit && m_clock->now() >= *limit) {
            status = m_until ? ExitStatus::TimedOut : ExitStatus::Pass;
        } else if (step == net::Worker::Step::Nothing) {
            std::fprintf(stderr, "vphone run: nothing more will happen\n");
            status = m_until ? ExitStatus::TimedOut : ExitStatus::Pass;
        }
    }
    // What was sent to a lab of our own in the last step shall arrive.
    for (int i = 0; m_lab && i < 10 && m_reactor.poll(Duration::zero()) > 0; ++i) {
    }
    m_hub.emitEvent(events::Event(m_clock->now(), std::nullopt, "run.finished")
                        .with("verdict", *status == ExitStatus::Pass ? "PASS" : "FAIL"));
    return *status;
}

Result<Done, Complaint> PhoneRun::exportConfig() const
{
    if (m_options.exportFile.empty())
        return Done{};
    QSaveFile file(QString::fromStdString(m_options.exportFile));
    const QByteArray xml = profile::exportConfig((*m_engine)[0].config());
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size() || !file.commit())
        return Unexpected{Complaint{ExitStatus::Setup, "--export-config: " + m_options.exportFile +
                                                           ": " +
                                                           file.errorString().toStdString()}};
    return Done{};
}

} // namespace

void addRunCommand(CLI::App& root, ExitStatus& status)
{
    auto options = std::make_shared<RunOptions>(); // owned by the callback
    CLI::App* command =
        root.add_subcommand("run", "One phone: power it on, let it resync, see what it does");
    options->phone.addTo(*command);
    options->lab.addTo(*command, "The lab (with --lab)");
    command
        ->add_option("--export-config", options->exportFile,
                     "At the end, write the phone's cfg.xml to FILE")
        ->group("The run");
    command->add_flag("--headless", options->isHeadless, "Without a window; this version has none")
        ->group("The run");
    command->callback([options, &status] { status = PhoneRun(*options).run(); });
}

} // namespace vphone::app

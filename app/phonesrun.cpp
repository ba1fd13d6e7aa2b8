#include "app/phonesrun.h"

#include "app/descriptors.h"
#include "app/signals.h"
#include "core/net/simcrew.h"
#include "core/net/threadcrew.h"

#include <unistd.h>

namespace vphone::app {

PhonesRun::PhonesRun(const char* name, const PhoneOptions& options, const LabServerOptions& lab,
                     Roster roster)
    : m_options(options), m_roster(std::move(roster)), m_name(name), m_labOptions(lab)
{
}

PhonesRun::~PhonesRun()
{
    // The engines go before the tables of their phones, and after who asks them.
    if (m_control)
        m_control->stop();
    if (m_pages)
        m_pages->stop();
    m_crew.reset();
}

void PhonesRun::say(const std::string& text) const
{
    std::fprintf(stderr, "%s: %s\n", m_name, text.c_str());
}

ExitStatus PhonesRun::run()
{
    for (const auto step :
         {&PhonesRun::prepare, &PhonesRun::openState, &PhonesRun::openManufacturer,
          &PhonesRun::startLab, &PhonesRun::makeCrew, &PhonesRun::startPages,
          &PhonesRun::startControl}) {
        if (const auto done = (this->*step)(); !done) {
            say(done.error().text);
            return done.error().status;
        }
    }
    const ExitStatus status = live();
    if (const auto concluded = conclude(status); !concluded) {
        say(concluded.error().text);
        return concluded.error().status;
    }
    if (m_state) {
        if (const auto finished = m_state->finish(); !finished) {
            say(finished.error().text);
            return finished.error().status;
        }
    }
    if (m_eventFile)
        m_eventFile->flush();
    if (m_eventFile && !m_eventFile->failure().empty()) {
        say("--events: lines were lost: " + m_eventFile->failure());
        return ExitStatus::Setup;
    }
    return status;
}

Result<Done, Complaint> PhonesRun::prepare()
{
    auto catalogue = model::Catalogue::load();
    if (!catalogue)
        return Unexpected{Complaint{
            ExitStatus::Broken, "the compiled-in model " + catalogue.error().file.toStdString() +
                                    " is broken at " + catalogue.error().member.toStdString()}};
    m_catalogue.emplace(std::move(*catalogue));
    auto planned = plan(m_options, *m_catalogue);
    if (!planned)
        return Unexpected{planned.error()};
    m_plan = std::move(*planned);
    if (auto services = planServices(); !services)
        return services;
    if (!m_options.until.empty()) {
        m_until = Until::parse(m_options.until, m_options.ignoresFailures || !isEndedByFailures(),
                               m_roster.count);
        if (!m_until)
            return wrongUsage("--until: \"" + m_options.until +
                              "\" is no event with a count; give one such as resync.finished or "
                              "resync.succeeded:3");
    }
    m_log = std::make_unique<StderrLog>(m_plan.logLevel);
    return openEvents();
}

Result<Done, Complaint> PhonesRun::planServices()
{
    const bool isSim = m_plan.clock == RunPlan::Clock::Sim;
    auto control = controlPlan(m_options, isSim ? "off" : usualControl(), takesNextPort());
    if (!control)
        return Unexpected{control.error()};
    m_controlPlan = std::move(*control);
    if (m_controlPlan && isSim)
        return wrongUsage("--control: with --clock sim nobody waits for a client; leave it out");
    auto pages = webPlan(m_options, m_roster, isSim ? "off" : usualWebPort());
    if (!pages)
        return Unexpected{pages.error()};
    m_webPlan = *pages;
    if (m_webPlan && isSim)
        return wrongUsage("--web-port: with --clock sim nobody waits for a browser; leave it out");
    return Done{};
}

Result<Done, Complaint> PhonesRun::openEvents()
{
    if (!m_options.events.empty()) {
        std::string why;
        m_eventFile = EventFile::open(m_options.events, why);
        if (!m_eventFile)
            return Unexpected{
                Complaint{ExitStatus::Setup, "--events: " + m_options.events + ": " + why}};
        m_hub.add(*m_eventFile);
    }
    addListeners();
    if (m_until)
        m_hub.add(*m_until);
    return Done{};
}

Result<Done, Complaint> PhonesRun::openState()
{
    if (m_options.stateFile.empty())
        return Done{};
    auto state = StateFile::open(m_options.stateFile);
    if (!state)
        return Unexpected{state.error()};
    m_state.emplace(std::move(*state));
    return Done{};
}

/// Its folder waits for the first phone that uses TLS.
Result<Done, Complaint> PhonesRun::openManufacturer()
{
    auto opened = net::LocalManufacturer::make(m_plan.certificates);
    if (!opened)
        return Unexpected{Complaint{ExitStatus::Setup, opened.error().toStdString()}};
    m_manufacturer = *std::move(opened);
    m_plan.network.embeddedRoots = [this] { return m_manufacturer->embeddedRoots(); };
    return Done{};
}

Result<Done, Complaint> PhonesRun::startLab()
{
    if (!m_options.hasLab || m_plan.clock == RunPlan::Clock::Sim)
        return Done{};
    auto options = labOptions(m_labOptions, m_options.caDir);
    if (!options)
        return wrongUsage(options.error().toStdString());
    options->limits.transfersMax = std::max(options->limits.transfersMax, int(m_roster.count));
    options->now = [this] { return m_crew ? m_crew->now() : m_plan.phoneTime; };
    auto lab = net::LabServers::start(m_reactor, std::move(*options), m_hub);
    if (!lab)
        return Unexpected{Complaint{ExitStatus::Setup, "--lab: " + lab.error().toStdString()}};
    m_lab = std::move(*lab);
    m_labPlace = LabPlace{m_lab->address(), m_lab->ports()};
    return Done{};
}

Result<Done, Complaint> PhonesRun::makeCrew()
{
    auto made = m_plan.clock == RunPlan::Clock::Sim ? makeSimCrew() : makeRealCrew();
    if (!made)
        return made;
    for (const net::Post& post : m_crew->posts()) {
        if (auto added = addPhones(post); !added)
            return added;
    }
    return Done{};
}

/// What phones share wants them on one thread.
int PhonesRun::threadsToUse() const
{
    constexpr fleet::PhoneIndex phonesWorthAThread = 250;
    if (m_plan.clock == RunPlan::Clock::Skip || m_plan.dhcp || m_state)
        return 1;
    const int useful =
        m_plan.clock == RunPlan::Clock::Sim
            ? net::processorsAllowed()
            : std::min(net::processorsAllowed(), 1 + int(m_roster.count / phonesWorthAThread));
    return std::min(m_plan.threads.value_or(useful), int(m_roster.count));
}

Result<Done, Complaint> PhonesRun::makeSimCrew()
{
    const IpAddress localhost = IpAddress::v4(0x7f000001);
    net::SimCrewOptions options{.phones = m_roster.count,
                                .threads = threadsToUse(),
                                .sim = {.start = m_plan.phoneTime,
                                        .seed = m_plan.seed,
                                        .faults = {},
                                        .waits = static_cast<const ports::Waits&>(m_plan.network),
                                        .settings = m_plan.settings,
                                        .names = {{"localhost", {localhost}}, {"lab", {localhost}}},
                                        .lab = {}},
                                .labFiles = {}};
    if (m_options.hasLab) {
        auto wanted = labOptions(m_labOptions, m_options.caDir);
        if (!wanted)
            return wrongUsage(wanted.error().toStdString());
        if (const auto missing = notSimulated(wanted->ports))
            return wrongUsage("--port: with --clock sim the lab has no service \"" +
                              lab::nameOf(*missing).toByteArray().toStdString() +
                              "\"; it has tftp, http, https and syslog");
        auto files = labFiles(wanted->folder, wanted->examples);
        if (!files)
            return Unexpected{
                Complaint{ExitStatus::Setup, "--lab: " + files.error().toStdString()}};
        options.labFiles = std::move(*files);
        options.sim.lab = {localhost, simulatedPorts(wanted->ports)};
        m_labPlace = LabPlace{localhost, net::LabPorts::of(options.sim.lab->ports)};
        m_hub.emitEvent(events::Event(m_plan.phoneTime, std::nullopt, "lab.ready")
                            .with("ports", net::portsObject(options.sim.lab->ports)));
    }
    m_crew = std::make_unique<net::SimCrew>(std::move(options), m_hub, *m_log,
                                            [this] { return verdict().has_value(); });
    return Done{};
}

Result<Done, Complaint> PhonesRun::openDhcp()
{
    if (!m_plan.dhcp)
        return Done{};
    auto link =
        net::DhcpLink::open(m_reactor, *m_plan.dhcp, {}, [this](bool isV6, QByteArrayView message) {
            if (m_crew)
                m_crew->engine()->handleDhcp(isV6, message);
        });
    if (!link)
        return Unexpected{Complaint{ExitStatus::Setup, "--dhcp: " + link.error().toStdString()}};
    m_dhcpLink = std::move(*link);
    if (const QByteArray advice = m_dhcpLink->advice(); !advice.isEmpty())
        say("--dhcp: " + advice.toStdString());
    m_plan.settings.asksDhcp = m_dhcpLink->carries(false);
    m_plan.settings.asksDhcpV6 = m_dhcpLink->carries(true);
    // A relay's phones can't be where they are told to be, as a rule.
    m_plan.settings.usesLeasedAddress = m_plan.dhcp->kind == net::DhcpTarget::Kind::Interface;
    return Done{};
}

Result<Done, Complaint> PhonesRun::makeRealCrew()
{
    for (const fleet::PhoneIndex index : {fleet::PhoneIndex(0), m_roster.count - 1}) {
        if (const auto bindable = net::canBind(m_roster.addressOf(index)); !bindable)
            return Unexpected{
                Complaint{ExitStatus::Setup, "--address: " + bindable.error().toStdString()}};
    }
    if (auto opened = openDhcp(); !opened)
        return opened;
    const net::CrewOptions options{.phones = m_roster.count,
                                   .settings = m_plan.settings,
                                   .network = m_plan.network,
                                   .clockMode = m_plan.clockMode(),
                                   .clockFactor = m_plan.clockFactor,
                                   .start = m_plan.phoneTime};
    const int threads = threadsToUse();
    auto crew = threads == 1 ? net::LocalCrew::make(m_reactor, options, m_hub, *m_log)
                             : net::ThreadCrew::make(m_reactor, options, threads, m_hub, *m_log);
    if (!crew)
        return Unexpected{Complaint{ExitStatus::Setup, crew.error().toStdString()}};
    m_crew = std::move(*crew);
    return Done{};
}

Result<Done, Complaint> PhonesRun::addPhones(const net::Post& post)
{
    auto table = param::ParamTable::load(*m_plan.model);
    if (!table)
        return Unexpected{
            Complaint{ExitStatus::Broken, "the compiled-in parameter table is broken in line " +
                                              std::to_string(table.error().line) + ": " +
                                              table.error().what.toStdString()}};
    m_tables.push_back(std::move(*table));
    config::Config factory(m_tables.back());
    fleet::Engine& engine = post.engine;
    if (auto applied =
            applyFactorySettings(m_options, m_plan, factory, engine.store(), engine.profiles());
        !applied)
        return applied;
    config::Config config = factory;
    if (auto applied = applyWrittenSettings(m_options, m_plan, config); !applied)
        return applied;
    if (m_labPlace) {
        const bool isDiscovering = m_plan.dhcp || m_plan.settings.lease;
        pointAtLab(*m_labPlace, isDiscovering, config);
        pointAtLab(*m_labPlace, isDiscovering, factory);
    }
    const config::SharedOverlay customization = engine.store().folded(factory);
    if (m_state)
        engine.setStorage(&m_state->storage());
    engine.setDhcpLink(m_dhcpLink.get());
    engine.setDeviceCertificates(m_manufacturer.get());
    // Without a delay they power up in one instant, and ask in one instant.
    if (post.reactor && config.number("Resync_Random_Delay") == 0) {
        if (auto enough = checkDescriptors(m_roster.count, m_lab ? 2 : 1); !enough)
            return enough;
    }
    for (fleet::PhoneIndex index = post.first; index < post.first + post.count; ++index) {
        phone::Identity identity;
        identity.model = m_plan.model;
        identity.table = &m_tables.back();
        identity.mac = m_roster.macOf(index);
        identity.serial = m_roster.serialOf(index);
        identity.firmware = m_plan.firmware;
        identity.address = m_roster.addressOf(index);
        const quint64 seed = m_plan.seed ^ identity.mac.bits();
        const fleet::PhoneIndex added = engine.add(std::move(identity), config, seed);
        engine.setCustomization(added, customization);
        if (!m_state)
            continue;
        if (auto restored = m_state->restore(engine, added); !restored)
            return restored;
        // The command line counts over what the file holds, also where it names a default.
        config::Config& kept = engine.configBeforePowerUp(added);
        for (const config::Setting& setting : config.own())
            kept.set(setting.index, *setting.value);
        if (auto applied = applyWrittenSettings(m_options, m_plan, kept); !applied)
            return applied;
    }
    return Done{};
}

/// Before power-up: phones tell where their pages are.
Result<Done, Complaint> PhonesRun::startPages()
{
    if (!m_webPlan)
        return Done{};
    const auto goOn = [this](const std::string& why) {
        say("goes on without pages: " + why);
        return Done{};
    };
    if (m_webPlan->lacksLeaveFor(m_roster))
        return goOn(m_roster.firstAddress.toText().toStdString() +
                    " is reached from other machines; --expose-admin serves them there");
    const bool areLeased = m_plan.settings.usesLeasedAddress;
    auto pages = std::make_unique<WebService>(m_reactor, m_hub, m_roster, *m_webPlan, areLeased,
                                              [this](const std::string& text) { say(text); });
    m_pages = std::move(pages);
    auto started =
        m_pages->start(m_crew->fleet(QByteArray::fromStdString(m_options.clock)), &m_painter);
    if (!started && m_webPlan->isAskedFor)
        return started;
    if (!started) {
        m_pages->stop();
        return goOn(started.error().text);
    }
    if (m_log->wants(LogLevel::Info))
        std::fprintf(stderr, "%s\n", m_pages->summary().constData());
    return Done{};
}

Result<Done, Complaint> PhonesRun::startControl()
{
    if (!m_controlPlan)
        return Done{};
    m_control = std::make_unique<ControlService>(m_reactor, m_hub, m_painter);
    auto started =
        m_control->start(*m_controlPlan, m_crew->fleet(QByteArray::fromStdString(m_options.clock)),
                         leniency(), pagesOf());
    if (!started && m_controlPlan->isAskedFor)
        return started;
    if (!started) {
        say("goes on without its control API: " + started.error().text);
        return Done{};
    }
    if (m_pages)
        m_pages->setBrowserPhone(m_control->browserUrl());
    if (m_log->wants(LogLevel::Info))
        tellControl();
    return Done{};
}

void PhonesRun::tellControl() const
{
    std::fprintf(stderr, "control API at %s, its token in %s\n", m_control->url().constData(),
                 m_control->tokenPath().constData());
    // What is no terminal is kept by somebody.
    const QByteArray token = ::isatty(STDERR_FILENO) == 1 ? '#' + m_control->token() : QByteArray();
    std::fprintf(stderr, "phone in the browser at %s/%s\n", m_control->browserUrl().constData(),
                 token.constData());
}

param::Leniency PhonesRun::leniency() const
{
    return m_plan.settings.isStrict ? param::Leniency::Strict : param::Leniency::Tolerant;
}

control::Api::PagesOf PhonesRun::pagesOf() const
{
    return [this](const phone::Phone& phone) {
        return m_pages ? m_pages->urlOf(phone) : QByteArray();
    };
}

std::optional<PhonesRun::Asked> PhonesRun::makeApi()
{
    auto fleet = m_crew->fleet(QByteArray::fromStdString(m_options.clock));
    if (!fleet)
        return std::nullopt;
    auto api = std::make_unique<control::Api>(*fleet, leniency(), pagesOf());
    return Asked{std::move(fleet), std::move(api)};
}

void PhonesRun::end()
{
    m_isEnded = true;
    wake();
}

std::optional<ExitStatus> PhonesRun::verdict() const
{
    if (const auto status = SignalWatch::status())
        return status;
    const bool isPending = m_until && m_until->verdict() == Until::Verdict::Pending;
    if (m_isEnded && (!m_until || isPending))
        return m_until ? ExitStatus::Interrupted : ExitStatus::Pass;
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

void PhonesRun::start()
{
    m_hub.emitEvent(events::Event(m_plan.phoneTime, std::nullopt, "run.started")
                        .with("version", VPHONE_VERSION)
                        .with("seed", qint64(m_plan.seed))
                        .with("phones", qint64(m_roster.count))
                        .with("clock", m_options.clock));
    if (m_state)
        m_state->tellWarnings(m_hub, m_plan.phoneTime);
    if (m_log->wants(LogLevel::Info) && m_options.seed.empty())
        std::fprintf(stderr, "seed %llu\n", static_cast<unsigned long long>(m_plan.seed));
    m_crew->start([resync = QByteArray::fromStdString(m_options.resync)](fleet::Engine& engine) {
        for (fleet::PhoneIndex index = 0; index < engine.size(); ++index) {
            engine.powerOn(index);
            if (!resync.isEmpty())
                engine.requestResync(index, {provision::Trigger::WebUrl, resync});
        }
    });
}

ExitStatus PhonesRun::live()
{
    const SignalWatch signals(m_reactor);
    start();
    const std::optional<Instant> limit =
        m_plan.timeout ? std::optional(m_plan.phoneTime + *m_plan.timeout) : std::nullopt;
    std::optional<ExitStatus> status = verdict();
    while (!status) {
        if (m_eventFile)
            m_eventFile->flush();
        tellProgress();
        serveOthers();
        const auto step = m_crew->step(limit);
        if (m_pages)
            m_pages->followPhones();
        status = verdict();
        if (status)
            break;
        if (limit && m_crew->now() >= *limit) {
            status = m_until ? ExitStatus::TimedOut : ExitStatus::Pass;
        } else if (step == net::Crew::Step::Nothing) {
            say("nothing more will happen");
            status = m_until ? ExitStatus::TimedOut : ExitStatus::Pass;
        }
    }
    letPeersRead();
    m_hub.emitEvent(events::Event(m_crew->now(), std::nullopt, "run.finished")
                        .with("verdict", *status == ExitStatus::Pass ? "PASS" : "FAIL"));
    letPeersRead();
    return *status;
}

/// What was sent to a lab of our own in the last step shall arrive, and who listens to events shall
/// hear how it ended.
void PhonesRun::letPeersRead()
{
    for (int i = 0;
         (m_lab || m_control || m_pages) && i < 10 && m_reactor.poll(Duration::zero()) > 0; ++i) {
    }
}

} // namespace vphone::app

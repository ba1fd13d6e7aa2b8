#include "app/runplan.h"

#include "app/durationtext.h"
#include "app/modelledlease.h"
#include "core/param/value.h"
#include "core/phone/firmwareprofiles.h"
#include "core/rule/version.h"

#include <QFile>

#include <charconv>
#include <random>

namespace vphone::app {

namespace {

/// Whole numbers up to this are the same for every reader of JSON.
constexpr quint64 seedMax = (quint64(1) << 53) - 1;
/// Source: assumed
constexpr int threadsMax = 256;

template<typename Number>
bool readNumber(const std::string& text, Number& number)
{
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && rest == end;
}

std::string namesOf(const model::Catalogue& catalogue)
{
    std::string names;
    for (const model::Model& model : catalogue.models())
        names += (names.empty() ? "" : ", ") + model.name.toStdString();
    return names;
}

Result<Done, Complaint> checkClock(const std::string& text, RunPlan& plan)
{
    using Clock = RunPlan::Clock;
    constexpr double factorMax = 1e6;
    if (text == "real")
        plan.clock = Clock::Real;
    else if (text == "skip")
        plan.clock = Clock::Skip;
    else if (text == "sim")
        plan.clock = Clock::Sim;
    else if (text.starts_with('x') && readNumber(text.substr(1), plan.clockFactor) &&
             plan.clockFactor >= 1 && plan.clockFactor <= factorMax)
        plan.clock = Clock::Scaled;
    else
        return wrongUsage("--clock: \"" + text +
                          "\" is no clock; give real, skip, sim or xN with N from 1 to 1000000 "
                          "(x60)");
    return Done{};
}

Result<Done, Complaint> checkLogLevel(const std::string& text, RunPlan& plan)
{
    static constexpr auto names = std::to_array<const char*>({"error", "warning", "info", "debug"});
    for (size_t i = 0; i < names.size(); ++i) {
        if (text == names[i]) {
            plan.logLevel = LogLevel(i);
            return Done{};
        }
    }
    return wrongUsage("--log-level: \"" + text +
                      "\" is no level; give error, warning, info or debug");
}

Result<Done, Complaint> checkModel(const PhoneOptions& options, const model::Catalogue& catalogue,
                                   RunPlan& plan)
{
    plan.model = catalogue.find(options.model);
    if (plan.model == nullptr)
        return wrongUsage("--model: there is no model \"" + options.model + "\"; known are " +
                          namesOf(catalogue));
    plan.firmware = options.firmware.empty() ? plan.model->loadFamily + ".12-0-1MPP0001-1"
                                             : QByteArray::fromStdString(options.firmware);
    if (plan.firmware.endsWith(".loads"))
        plan.firmware.chop(6);
    if (rule::dottedVersion(plan.firmware).isEmpty())
        return wrongUsage("--firmware: \"" + options.firmware +
                          "\" is no load name; give one such as " +
                          plan.model->loadFamily.toStdString() + ".12-0-1MPP0001-1.loads");
    return Done{};
}

Result<Done, Complaint> checkNetwork(const PhoneOptions& options, RunPlan& plan)
{
    for (const std::string& target : options.allowTargets) {
        const auto allowed = plan.network.targets.allow(target);
        if (!allowed)
            return wrongUsage("--allow-target: " + allowed.error().toStdString());
    }
    if (!options.dns.empty() && plan.clock == RunPlan::Clock::Sim)
        return wrongUsage("--dns: with --clock sim nobody is asked; names stand in a table");
    if (!options.dns.empty()) {
        const syslog::Server server = syslog::parseServer(options.dns);
        const auto address = IpAddress::parse(server.host);
        if (!address)
            return wrongUsage("--dns: \"" + options.dns +
                              "\" is no address; give ADDRESS or ADDRESS:PORT");
        const bool hasPort = server.port != 514 || options.dns.ends_with(":514");
        plan.network.dnsServer = Endpoint{*address, hasPort ? server.port : quint16(53)};
    }
    if (!options.caCert.empty())
        plan.network.caFiles.push_back(QByteArray::fromStdString(options.caCert));
    return Done{};
}

/// Phone time at the start.
Result<Instant, Complaint> startOf(const PhoneOptions& options, RunPlan::Clock clock)
{
    if (options.phoneTime.empty()) {
        if (clock == RunPlan::Clock::Sim)
            return Instant(
                std::chrono::sys_days(std::chrono::January / 1 / 2026).time_since_epoch());
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        return Instant(std::chrono::duration_cast<Duration>(sinceEpoch));
    }
    const auto start = instantFromIso(options.phoneTime);
    if (!start)
        return wrongUsage("--phone-time: \"" + options.phoneTime +
                          "\" is no time; give one such as 2026-11-20T10:00:00Z");
    return *start;
}

Result<Done, Complaint> checkSeed(const std::string& text, RunPlan& plan)
{
    if (text.empty()) {
        std::random_device device;
        plan.seed = (quint64(device()) << 32 | device()) & seedMax;
    } else if (!readNumber(text, plan.seed) || plan.seed > seedMax) {
        return wrongUsage("--seed: \"" + text + "\" is no number from 0 to " +
                          std::to_string(seedMax));
    }
    return Done{};
}

Result<Done, Complaint> checkThreads(const PhoneOptions& options, RunPlan& plan)
{
    const std::string& text = options.threads;
    if (text.empty())
        return Done{};
    int threads = 0;
    if (!readNumber(text, threads) || threads < 1 || threads > threadsMax)
        return wrongUsage("--threads: \"" + text + "\" is no number from 1 to " +
                          std::to_string(threadsMax));
    const char* reason = plan.clock == RunPlan::Clock::Skip ? "--clock skip"
                         : !options.stateFile.empty()       ? "--state"
                         : !options.dhcp.empty()            ? "--dhcp"
                                                            : nullptr;
    if (reason && threads > 1)
        return wrongUsage("--threads: with " + std::string(reason) +
                          " all phones live on one thread");
    plan.threads = threads;
    return Done{};
}

/// --dhcp-option and --dhcp.
Result<Done, Complaint> checkDhcp(const PhoneOptions& options, RunPlan& plan)
{
    if (!options.dhcp.empty() && !options.dhcpOptions.empty())
        return wrongUsage(
            "--dhcp: a real server tells the options, so --dhcp-option can't be given "
            "too");
    if (!options.dhcp.empty() && plan.clock == RunPlan::Clock::Sim)
        return wrongUsage(
            "--dhcp: with --clock sim there is no server to ask; --dhcp-option models "
            "a lease");
    if (!options.dhcp.empty()) {
        auto target = net::parseDhcpTarget(options.dhcp);
        if (!target)
            return wrongUsage("--dhcp: " + target.error().toStdString());
        plan.dhcp = std::move(*target);
    }
    if (!options.dhcpOptions.empty()) {
        auto lease = modelledLease(options.dhcpOptions);
        if (!lease)
            return Unexpected{lease.error()};
        plan.settings.lease = std::make_shared<const dhcp::Lease>(std::move(*lease));
    }
    return Done{};
}

/// --ca-dir, --device-cert and what goes with them; the files are read later.
Result<Done, Complaint> checkCertificates(const PhoneOptions& options, RunPlan& plan)
{
    net::DeviceCertificateOptions& certificates = plan.certificates;
    certificates = {.caFolder = QByteArray::fromStdString(options.caDir),
                    .certificate = QByteArray::fromStdString(options.deviceCert),
                    .key = QByteArray::fromStdString(options.deviceKey),
                    .keyPool = QByteArray::fromStdString(options.keyPool),
                    .notAfter = std::nullopt};
    if (options.deviceCert.empty() != options.deviceKey.empty())
        return wrongUsage(options.deviceCert.empty() ? "--device-key: give --device-cert too"
                                                     : "--device-cert: give --device-key too");
    const bool isIssued = options.deviceCert.empty();
    if (!isIssued && !options.keyPool.empty())
        return wrongUsage("--key-pool: with --device-cert nothing is issued; leave one out");
    if (!isIssued && !options.micNotAfter.empty())
        return wrongUsage("--mic-not-after: with --device-cert nothing is issued; leave one out");
    if (!options.micNotAfter.empty()) {
        certificates.notAfter = instantFromIso(options.micNotAfter);
        if (!certificates.notAfter)
            return wrongUsage("--mic-not-after: \"" + options.micNotAfter +
                              "\" is no time; give one such as 2026-11-20T10:00:00Z");
    }
    return Done{};
}

Result<Done, Complaint> checkRun(const PhoneOptions& options, RunPlan& plan)
{
    plan.settings.isStrict = options.isStrict;
    if (!options.firmwareProfile.empty()) {
        const auto profiles = phone::FirmwareProfiles::load();
        if (!profiles)
            return Unexpected{Complaint{ExitStatus::Broken, profiles.error().toStdString()}};
        const phone::FirmwareProfile* profile = profiles->find(options.firmwareProfile);
        if (profile == nullptr)
            return wrongUsage("--firmware-profile: there is no profile \"" +
                              options.firmwareProfile + "\"; known are " +
                              profiles->names().toStdString());
        plan.settings.quirks = profile->quirks;
    }
    for (const std::string& quirk : options.quirks) {
        const auto set = phone::setQuirk(plan.settings.quirks, quirk);
        if (!set)
            return wrongUsage("--quirk: " + set.error().toStdString());
    }
    if (!options.calls.empty()) {
        auto calls = line::CallPlan::parse(options.calls);
        if (!calls)
            return wrongUsage("--calls: " + calls.error().toStdString());
        plan.settings.calls = std::make_shared<const line::CallPlan>(*calls);
    }
    const auto start = startOf(options, plan.clock);
    if (!start)
        return Unexpected{start.error()};
    plan.phoneTime = *start;
    if (!options.timeout.empty()) {
        plan.timeout = parseDuration(options.timeout);
        if (!plan.timeout)
            return wrongUsage("--timeout: \"" + options.timeout +
                              "\" is no duration; give one such as 30s, 10m or 4h");
    }
    return Done{};
}

/// A value for a parameter from outside a profile, checked as a profile's would be.
Result<Done, Complaint> setParameter(config::Config& config, QByteArrayView tag,
                                     QByteArrayView value, bool isStrict)
{
    const param::ParamTable& table = config.table();
    const auto index = table.find(tag);
    if (!index) {
        const QByteArray nearest = table.nearest(tag);
        return wrongUsage(
            "there is no parameter \"" + tag.toByteArray().toStdString() + "\"" +
            (nearest.isEmpty() ? "" : "; did you mean " + nearest.toStdString() + "?"));
    }
    const auto canonical =
        param::canonicalValue(table[*index], value.trimmed(),
                              isStrict ? param::Leniency::Strict : param::Leniency::Tolerant);
    if (!canonical)
        return wrongUsage(tag.toByteArray().toStdString() + ": " +
                          param::explain(canonical.error(), table[*index], value).toStdString());
    config.set(*index, canonical->value);
    return Done{};
}

} // namespace

time::VirtualClock::Mode RunPlan::clockMode() const
{
    using Mode = time::VirtualClock::Mode;
    Q_ASSERT(clock != Clock::Sim);
    return clock == Clock::Skip ? Mode::Skip : clock == Clock::Scaled ? Mode::Scaled : Mode::Real;
}

Result<RunPlan, Complaint> plan(const PhoneOptions& options, const model::Catalogue& catalogue)
{
    RunPlan plan;
    for (const auto& checked :
         {checkModel(options, catalogue, plan), checkClock(options.clock, plan),
          checkLogLevel(options.logLevel, plan), checkNetwork(options, plan),
          checkSeed(options.seed, plan), checkThreads(options, plan), checkRun(options, plan),
          checkDhcp(options, plan), checkCertificates(options, plan)}) {
        if (!checked)
            return Unexpected{checked.error()};
    }
    return plan;
}

Result<Done, Complaint> applyFactorySettings(const PhoneOptions& options, const RunPlan& plan,
                                             config::Config& config, config::Store& store,
                                             profile::Cache& profiles)
{
    phone::applyFactoryQuirks(config, store, plan.settings.quirks, plan.firmware);
    if (!options.configFile.empty()) {
        QFile file(QString::fromStdString(options.configFile));
        if (!file.open(QIODevice::ReadOnly))
            return wrongUsage("--config: " + options.configFile + ": " +
                              file.errorString().toStdString());
        const QByteArray bytes = file.read(ports::wireBytesMax + 1);
        if (bytes.size() > ports::wireBytesMax)
            return Unexpected{
                Complaint{ExitStatus::BadFile, options.configFile + ": longer than 1 MiB"}};
        profile::ReadOptions read;
        read.leniency =
            plan.settings.isStrict ? param::Leniency::Strict : param::Leniency::Tolerant;
        const auto document = profiles.read(bytes, {}, config.table(), read);
        if (!document) {
            const profile::ProfileError& error = document.error();
            return Unexpected{Complaint{ExitStatus::BadFile,
                                        options.configFile + ':' + std::to_string(error.line) +
                                            ':' + std::to_string(error.column) + ": " +
                                            error.message.toStdString()}};
        }
        // Nobody listens yet: what changed is what the phone begins with.
        std::ignore = store.apply(config, *document);
    }
    return Done{};
}

Result<Done, Complaint> applyWrittenSettings(const PhoneOptions& options, const RunPlan& plan,
                                             config::Config& config)
{
    for (const std::string& param : options.params) {
        const size_t equals = param.find('=');
        if (equals == std::string::npos)
            return wrongUsage("--param: \"" + param + "\" has no \"=\"; give NAME=VALUE");
        const auto set = setParameter(config, QByteArrayView(param.data(), qsizetype(equals)),
                                      QByteArrayView(param).sliced(qsizetype(equals) + 1),
                                      plan.settings.isStrict);
        if (!set)
            return Unexpected{Complaint{set.error().status, "--param: " + set.error().text}};
    }
    if (!options.profileRule.empty())
        return setParameter(config, "Profile_Rule", options.profileRule, plan.settings.isStrict);
    return Done{};
}

} // namespace vphone::app

#include "app/phoneoptions.h"

#include "app/durationtext.h"
#include "core/param/value.h"
#include "core/phone/firmwareprofiles.h"
#include "core/rule/version.h"

#include <QFile>

#include <charconv>
#include <random>

namespace vphone::app {

namespace {

constexpr const char* groupPhone = "The phone";
constexpr const char* groupSettings = "Its settings";
constexpr const char* groupRun = "The run";
constexpr const char* groupNetwork = "The network";

/// Whole numbers up to this are the same for every reader of JSON.
constexpr quint64 seedMax = (quint64(1) << 53) - 1;

Unexpected<Complaint> usage(std::string text)
{
    return {Complaint{ExitStatus::Usage, std::move(text)}};
}

/// FCH, year 2016, week 01, and the MAC's low bits in base 34. Source: reference models 5
QByteArray serialFor(MacAddress mac)
{
    static constexpr char digits[] = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    quint64 rest = mac.bits();
    QByteArray text = "FCH2001";
    for (int i = 0; i < 4; ++i, rest /= 34)
        text += digits[rest % 34];
    return text;
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
    using Mode = time::VirtualClock::Mode;
    if (text == "real") {
        plan.clockMode = Mode::Real;
        return Done{};
    }
    if (text == "skip") {
        plan.clockMode = Mode::Skip;
        return Done{};
    }
    constexpr double factorMax = 1e6;
    if (text.size() > 1 && text.front() == 'x') {
        const char* end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(text.data() + 1, end, plan.clockFactor);
        if (error == std::errc() && rest == end && plan.clockFactor >= 1 &&
            plan.clockFactor <= factorMax) {
            plan.clockMode = Mode::Scaled;
            return Done{};
        }
    }
    return usage("--clock: \"" + text +
                 "\" is no clock; give real, skip or xN with N from 1 to 1000000 (x60)");
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
    return usage("--log-level: \"" + text + "\" is no level; give error, warning, info or debug");
}

Result<Done, Complaint> checkIdentity(const PhoneOptions& options,
                                      const model::Catalogue& catalogue, RunPlan& plan)
{
    plan.model = catalogue.find(options.model);
    if (plan.model == nullptr)
        return usage("--model: there is no model \"" + options.model + "\"; known are " +
                     namesOf(catalogue));
    const auto mac = MacAddress::parse(options.mac);
    if (!mac)
        return usage("--mac: \"" + options.mac +
                     "\" is no MAC address; give 12 hex digits such as 000e08abcdef");
    plan.mac = *mac;
    plan.serial =
        options.serial.empty() ? serialFor(*mac) : QByteArray::fromStdString(options.serial);
    const auto address = IpAddress::parse(options.address);
    if (!address)
        return usage("--address: \"" + options.address +
                     "\" is no IP address; give one such as 127.0.0.1");
    plan.address = *address;
    plan.firmware = options.firmware.empty() ? plan.model->loadFamily + ".12-0-1MPP0001-1"
                                             : QByteArray::fromStdString(options.firmware);
    if (plan.firmware.endsWith(".loads"))
        plan.firmware.chop(6);
    if (rule::dottedVersion(plan.firmware).isEmpty())
        return usage("--firmware: \"" + options.firmware + "\" is no load name; give one such as " +
                     plan.model->loadFamily.toStdString() + ".12-0-1MPP0001-1.loads");
    return Done{};
}

Result<Done, Complaint> checkNetwork(const PhoneOptions& options, RunPlan& plan)
{
    for (const std::string& target : options.allowTargets) {
        const auto allowed = plan.network.targets.allow(target);
        if (!allowed)
            return usage("--allow-target: " + allowed.error().toStdString());
    }
    if (!options.dns.empty()) {
        const syslog::Server server = syslog::parseServer(options.dns);
        const auto address = IpAddress::parse(server.host);
        if (!address)
            return usage("--dns: \"" + options.dns +
                         "\" is no address; give ADDRESS or ADDRESS:PORT");
        const bool hasPort = server.port != 514 || options.dns.ends_with(":514");
        plan.network.dnsServer = Endpoint{*address, hasPort ? server.port : quint16(53)};
    }
    if (!options.caCert.empty())
        plan.network.caFiles.push_back(QByteArray::fromStdString(options.caCert));
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
            return usage("--firmware-profile: there is no profile \"" + options.firmwareProfile +
                         "\"; known are " + profiles->names().toStdString());
        plan.settings.quirks = profile->quirks;
    }
    for (const std::string& quirk : options.quirks) {
        const auto set = phone::setQuirk(plan.settings.quirks, quirk);
        if (!set)
            return usage("--quirk: " + set.error().toStdString());
    }
    if (!options.phoneTime.empty()) {
        plan.phoneTime = instantFromIso(options.phoneTime);
        if (!plan.phoneTime)
            return usage("--phone-time: \"" + options.phoneTime +
                         "\" is no time; give one such as 2026-11-20T10:00:00Z");
    }
    if (options.seed.empty()) {
        std::random_device device;
        plan.seed = (quint64(device()) << 32 | device()) & seedMax;
    } else {
        const char* end = options.seed.data() + options.seed.size();
        const auto [rest, error] = std::from_chars(options.seed.data(), end, plan.seed);
        if (error != std::errc() || rest != end || plan.seed > seedMax)
            return usage("--seed: \"" + options.seed + "\" is no number from 0 to " +
                         std::to_string(seedMax));
    }
    if (!options.timeout.empty()) {
        plan.timeout = parseDuration(options.timeout);
        if (!plan.timeout)
            return usage("--timeout: \"" + options.timeout +
                         "\" is no duration; give one such as 30s, 10m or 4h");
    }
    if (options.webPort != "off")
        return usage("--web-port: this version serves no pages; leave the option out or give off");
    if (options.control != "off")
        return usage(
            "--control: this version has no control API; leave the option out or give off");
    return Done{};
}

} // namespace

void PhoneOptions::addTo(CLI::App& command)
{
    command.add_option("--model", model, "Model, by name or number")
        ->group(groupPhone)
        ->capture_default_str();
    command.add_option("--firmware", firmware, "Load name; default: 12.0.1 of the model's family")
        ->group(groupPhone);
    command.add_option("--mac", mac, "MAC address")->group(groupPhone)->capture_default_str();
    command.add_option("--serial", serial, "Serial number; default: made from the MAC")
        ->group(groupPhone);
    command.add_option("--address", address, "The phone's own address")
        ->group(groupPhone)
        ->capture_default_str();
    command.add_option("--web-port", webPort, "off: this version serves no pages")
        ->group(groupPhone)
        ->capture_default_str();

    command
        .add_option("--param", params, "NAME=VALUE, written to flash before power-up (repeatable)")
        ->group(groupSettings)
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    command.add_option("--config", configFile, "Profile that is applied before power-up")
        ->group(groupSettings);
    command.add_option("--profile-rule", profileRule, "Short for --param Profile_Rule=RULE")
        ->group(groupSettings);
    command.add_option("--resync", resync, "One-shot rule, run once the phone is up")
        ->group(groupSettings);
    command.add_flag("--strict", isStrict, "Refuse what a real phone refuses")
        ->group(groupSettings);
    command
        .add_option("--firmware-profile", firmwareProfile,
                    "NAME of a set of quirks, over which --quirk wins; see vphone doctor --quirks")
        ->group(groupSettings);
    command
        .add_option(
            "--quirk", quirks,
            "NAME=VALUE, another reading of the sources (repeatable); see vphone doctor --quirks")
        ->group(groupSettings)
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);

    command.add_option("--clock", clock, "real, xN (N times as fast) or skip (jump idle time)")
        ->group(groupRun)
        ->capture_default_str();
    command
        .add_option("--phone-time", phoneTime,
                    "Phone time at the start, such as 2026-11-20T10:00:00Z; default: now")
        ->group(groupRun);
    command.add_option("--seed", seed, "Seed of all chance; chosen and printed when not given")
        ->group(groupRun);
    command
        .add_option("--events", events, "Event stream as JSON Lines to FILE, or to stdout for -")
        ->group(groupRun);
    command.add_option("--log-level", logLevel, "error, warning, info or debug")
        ->group(groupRun)
        ->capture_default_str();
    command.add_option("--until", until, "EVENT[:COUNT]: end when it happened COUNT times")
        ->group(groupRun);
    command
        .add_option("--timeout", timeout,
                    "Longest run in phone time, such as 30s; status 6, or 0 without --until")
        ->group(groupRun);
    command
        .add_flag("--ignore-failures", ignoresFailures,
                  "With --until: go on after the failure twin")
        ->group(groupRun);
    command.add_option("--control", control, "off: this version has no control API")
        ->group(groupRun)
        ->capture_default_str();
    command.add_flag("--lab", hasLab, "Start the embedded servers and point the phone at them")
        ->group(groupRun);

    command.add_option("--dns", dns, "DNS server ADDRESS[:PORT]; default: the machine's")
        ->group(groupNetwork);
    command
        .add_option("--ca-dir", caDir,
                    "Folder of the local test CA; default: in the user's data folder")
        ->group(groupNetwork);
    command
        .add_option("--ca-cert", caCert,
                    "PEM file of further roots that HTTPS servers may chain to")
        ->group(groupNetwork);
    command
        .add_option("--allow-target", allowTargets,
                    "CIDR or HOST that phones may talk to besides loopback, private, link-local "
                    "and documentation "
                    "addresses (repeatable)")
        ->group(groupNetwork)
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
}

Result<RunPlan, Complaint> check(const PhoneOptions& options, const model::Catalogue& catalogue)
{
    RunPlan plan;
    for (const auto& checked :
         {checkIdentity(options, catalogue, plan), checkClock(options.clock, plan),
          checkLogLevel(options.logLevel, plan), checkNetwork(options, plan),
          checkRun(options, plan)}) {
        if (!checked)
            return Unexpected{checked.error()};
    }
    return plan;
}

Result<Done, Complaint> setParameter(config::Config& config, QByteArrayView tag,
                                     QByteArrayView value, bool isStrict)
{
    const param::ParamTable& table = config.table();
    const auto index = table.find(tag);
    if (!index) {
        const QByteArray nearest = table.nearest(tag);
        return usage("there is no parameter \"" + tag.toByteArray().toStdString() + "\"" +
                     (nearest.isEmpty() ? "" : "; did you mean " + nearest.toStdString() + "?"));
    }
    const auto canonical =
        param::canonicalValue(table[*index], value.trimmed(),
                              isStrict ? param::Leniency::Strict : param::Leniency::Tolerant);
    if (!canonical)
        return usage(tag.toByteArray().toStdString() + ": " +
                     param::explain(canonical.error(), table[*index], value).toStdString());
    config.set(*index, canonical->value);
    return Done{};
}

Result<Done, Complaint> applySettings(const PhoneOptions& options, const RunPlan& plan,
                                      config::Config& config, config::Store& store,
                                      profile::Cache& profiles)
{
    phone::applyFactoryQuirks(config, store, plan.settings.quirks);
    if (!options.configFile.empty()) {
        QFile file(QString::fromStdString(options.configFile));
        if (!file.open(QIODevice::ReadOnly))
            return usage("--config: " + options.configFile + ": " +
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
    for (const std::string& param : options.params) {
        const size_t equals = param.find('=');
        if (equals == std::string::npos)
            return usage("--param: \"" + param + "\" has no \"=\"; give NAME=VALUE");
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

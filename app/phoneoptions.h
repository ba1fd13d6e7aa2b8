/// \file The command line options that say what a phone is and how a run goes.
#pragma once

#include "app/exitstatus.h"
#include "core/fleet/engine.h"
#include "core/model/catalogue.h"
#include "core/net/realnetwork.h"
#include "core/time/virtualclock.h"

#include <CLI/CLI.hpp>

#include <string>

namespace vphone::app {

/// As typed; check() turns them into values.
struct PhoneOptions
{
    std::string model = "CP-8841-3PCC";
    std::string firmware;
    std::string mac = "000e08abcdef";
    std::string serial;
    std::string address = "127.0.0.1";
    std::string webPort = "off";
    std::vector<std::string> params;
    std::string configFile;
    std::string profileRule;
    std::string resync;
    std::string firmwareProfile;
    std::vector<std::string> quirks;
    std::string clock = "real";
    std::string phoneTime;
    std::string seed;
    bool isStrict = false;
    std::string caDir;
    std::string caCert;
    std::vector<std::string> allowTargets;
    std::string dns;
    std::string events;
    std::string logLevel = "info";
    std::string until;
    std::string timeout;
    bool ignoresFailures = false;
    std::string control = "off";
    bool hasLab = false;

    void addTo(CLI::App& command);
};

/// Something on the command line or in a file it names that can't be, for a person.
struct Complaint
{
    ExitStatus status = ExitStatus::Usage;
    std::string text;
};

/// What the options mean.
struct RunPlan
{
    const model::Model* model = nullptr; ///< of the catalogue
    MacAddress mac;
    QByteArray serial;
    QByteArray firmware;
    IpAddress address;
    phone::Settings settings;
    time::VirtualClock::Mode clockMode = time::VirtualClock::Mode::Real;
    double clockFactor = 1;
    std::optional<Instant> phoneTime; ///< nothing: now
    quint64 seed = 0;
    LogLevel logLevel = LogLevel::Info;
    std::optional<Duration> timeout;
    net::NetworkOptions network;
};

[[nodiscard]] Result<RunPlan, Complaint> check(const PhoneOptions& options,
                                               const model::Catalogue& catalogue);

/// --config, --param and --profile-rule, written to \a config in that order.
[[nodiscard]] Result<Done, Complaint> applySettings(const PhoneOptions& options,
                                                    const RunPlan& plan, config::Config& config,
                                                    config::Store& store, profile::Cache& profiles);

/// A value for a parameter from outside a profile, checked as a profile's would be.
[[nodiscard]] Result<Done, Complaint> setParameter(config::Config& config, QByteArrayView tag,
                                                   QByteArrayView value, bool isStrict);

} // namespace vphone::app

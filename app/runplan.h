/// \file What the options of a run mean, checked before anything starts.
#pragma once

#include "app/phoneoptions.h"
#include "app/roster.h"
#include "core/fleet/engine.h"
#include "core/model/catalogue.h"
#include "core/net/dhcplink.h"
#include "core/net/localmanufacturer.h"
#include "core/net/realnetwork.h"
#include "core/time/virtualclock.h"

namespace vphone::app {

struct RunPlan
{
    /// Sim: no wall clock and no real network at all.
    enum class Clock : quint8 { Real, Scaled, Skip, Sim };

    const model::Model* model = nullptr; ///< of the catalogue
    QByteArray firmware;
    phone::Settings settings;
    Clock clock = Clock::Real;
    double clockFactor = 1;
    Instant phoneTime; ///< at the start
    quint64 seed = 0;
    std::optional<int> threads; ///< nothing: as many as do good
    LogLevel logLevel = LogLevel::Info;
    std::optional<Duration> timeout;
    net::NetworkOptions network;
    std::optional<net::DhcpTarget> dhcp;
    net::DeviceCertificateOptions certificates;

    /// \pre clock is not Sim
    [[nodiscard]] time::VirtualClock::Mode clockMode() const;
};

[[nodiscard]] Result<RunPlan, Complaint> plan(const PhoneOptions& options,
                                              const model::Catalogue& catalogue);

/// What a factory reset comes back to, written to \a config: factory quirks, then --config.
[[nodiscard]] Result<Done, Complaint>
applyFactorySettings(const PhoneOptions& options, const RunPlan& plan, config::Config& config,
                     config::Store& store, profile::Cache& profiles);

/// What is written to flash before power-up: --param, then --profile-rule.
[[nodiscard]] Result<Done, Complaint>
applyWrittenSettings(const PhoneOptions& options, const RunPlan& plan, config::Config& config);

} // namespace vphone::app

/// \file The lab beside a run: what it changes for the phones.
#pragma once

#include "core/config/config.h"
#include "core/net/labservers.h"

#include <string>

namespace vphone::app {

struct LabPlace
{
    IpAddress address;
    net::LabPorts ports;
};

/// The ports of a lab inside the simulation: as wanted, 0 becoming the service's own; mtls, proxy
/// and sudi are not served there.
[[nodiscard]] lab::Ports simulatedPorts(const lab::Ports& wanted);

/// The first that \a wanted gives a port to and the simulation lacks.
[[nodiscard]] std::optional<lab::Service> notSimulated(const lab::Ports& wanted);

/// What a lab inside the simulation serves: the files of \a folder, read once; empty: \a examples,
/// which a folder that is missing or empty is filled with too. The error is a sentence.
[[nodiscard]] Result<std::vector<lab::Example>, QByteArray>
labFiles(const QByteArray& folder, const std::vector<lab::Example>& examples);

/// What --lab sets where neither --param nor --profile-rule says otherwise. \a isDiscovering: DHCP
/// tells the server, so Profile_Rule stays.
void pointAtLab(const LabPlace& lab, bool isDiscovering, config::Config& config);

} // namespace vphone::app

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

/// What --lab sets where neither --param nor --profile-rule says otherwise.
void pointAtLab(const LabPlace& lab, config::Config& config);

/// ca.pem of the local test CA, if that was made already; empty otherwise. \a caDir: empty for the
/// default.
[[nodiscard]] QByteArray localCaCertificate(const std::string& caDir);

} // namespace vphone::app

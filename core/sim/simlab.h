/// \file The lab inside the simulation: its files by TFTP, HTTP and HTTPS, and its syslog sink.
/// Uploads are taken and not kept.
#pragma once

#include "core/fleet/eventbuffer.h"
#include "core/lab/request.h"
#include "core/sim/simnetwork.h"

namespace vphone::sim {

/// Ports of the services; nothing: off.
struct SimLabPlace
{
    IpAddress address = IpAddress::v4(0x7f000001);
    lab::Ports ports;
};

class SimLab
{
public:
    /// Opens every service that has a port. What is borrowed outlives the lab.
    SimLab(SimNetwork& network, const ports::Clock& clock, const SimLabPlace& place,
           const lab::Content& content, fleet::EventBuffer& events);

private:
    class Door;

    const ports::Clock& m_clock;
    const lab::Content& m_content;
    fleet::EventBuffer& m_events;
    std::vector<std::unique_ptr<SimServer>> m_doors;
};

} // namespace vphone::sim

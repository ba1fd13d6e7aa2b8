/// \file Who the phones of a run are, and the options that say so.
#pragma once

#include "app/exitstatus.h"
#include "core/base/ipaddress.h"
#include "core/base/macaddress.h"
#include "core/base/result.h"
#include "core/fleet/engine.h"

#include <string>

namespace CLI {
class App;
}

namespace vphone::app {

/// Something on the command line or in a file it names that can't be, for a person.
struct Complaint
{
    ExitStatus status = ExitStatus::Usage;
    std::string text;
};

[[nodiscard]] Unexpected<Complaint> wrongUsage(std::string text);

/// MACs count up, and addresses too unless all phones share the first.
struct Roster
{
    fleet::PhoneIndex count = 1;
    MacAddress firstMac;
    IpAddress firstAddress;
    bool sharesAddress = true;
    QByteArray serial; ///< of the only phone; empty: made from the MAC

    [[nodiscard]] MacAddress macOf(fleet::PhoneIndex index) const;
    [[nodiscard]] IpAddress addressOf(fleet::PhoneIndex index) const;
    [[nodiscard]] QByteArray serialOf(fleet::PhoneIndex index) const;
    /// All of their addresses are of this machine alone.
    [[nodiscard]] bool isOnLoopback() const;
};

/// As typed, for one phone.
struct OneOptions
{
    std::string mac = "000e08abcdef";
    std::string serial;
    std::string address = "127.0.0.1";

    void addTo(CLI::App& command);
};

/// As typed, for a fleet.
struct ManyOptions
{
    std::string count;
    std::string firstMac = "000e08000001";
    std::string firstAddress;
    std::string address;

    void addTo(CLI::App& command);
};

[[nodiscard]] Result<Roster, Complaint> rosterOf(const OneOptions& options);
[[nodiscard]] Result<Roster, Complaint> rosterOf(const ManyOptions& options);

} // namespace vphone::app

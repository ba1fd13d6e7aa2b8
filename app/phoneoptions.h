/// \file The command line options that say what phones are and how a run goes, shared by `vphone
/// run` and `vphone fleet`.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace vphone::app {

/// As typed; plan() turns them into values.
struct PhoneOptions
{
    std::string model = "CP-8841-3PCC";
    std::string firmware;
    std::string webPort;     ///< empty: what is usual for the command
    std::string exposeAdmin; ///< empty: not given; exposedWithPasswords: without a value
    std::vector<std::string> params;
    std::string configFile;
    std::string profileRule;
    std::string resync;
    std::string stateFile;
    std::string firmwareProfile;
    std::vector<std::string> quirks;
    std::string clock = "real";
    std::string phoneTime;
    std::string seed;
    std::string threads;
    bool isStrict = false;
    std::string caDir;
    std::string caCert;
    std::string deviceCert;
    std::string deviceKey;
    std::string keyPool;
    std::string micNotAfter;
    std::vector<std::string> allowTargets;
    std::string dns;
    std::string calls;
    std::vector<std::string> dhcpOptions;
    std::string dhcp;
    std::string events;
    std::string logLevel = "info";
    std::string until;
    std::string timeout;
    bool ignoresFailures = false;
    std::string control; ///< empty: what is usual for the command
    std::string tokenFile;
    bool exposesControl = false;
    bool hasLab = false;

    static constexpr const char* exposedWithPasswords = "with-passwords";

    void addTo(CLI::App& command);
};

/// An option that is given several times, one value each time.
CLI::Option* addRepeatable(CLI::App& command, const std::string& name,
                           std::vector<std::string>& values, const std::string& help);

inline constexpr const char* groupPhone = "The phone";
inline constexpr const char* groupSettings = "Its settings";
inline constexpr const char* groupRun = "The run";
inline constexpr const char* groupNetwork = "The network";
inline constexpr const char* groupLab = "The lab (with --lab)";

} // namespace vphone::app

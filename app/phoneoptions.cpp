#include "app/phoneoptions.h"

namespace vphone::app {

CLI::Option* addRepeatable(CLI::App& command, const std::string& name,
                           std::vector<std::string>& values, const std::string& help)
{
    return command.add_option(name, values, help)->take_all()->expected(1)->allow_extra_args(false);
}

void PhoneOptions::addTo(CLI::App& command)
{
    command.add_option("--model", model, "Model, by name or number")
        ->group(groupPhone)
        ->capture_default_str();
    command.add_option("--firmware", firmware, "Load name; default: 12.0.1 of the model's family")
        ->group(groupPhone);
    command
        .add_option("--web-port", webPort,
                    "Port of the phones' pages; 0: choose one (default of run), device: follow "
                    "Web_Server_Port, off (default of fleet and with --clock sim)")
        ->group(groupPhone);
    command
        .add_flag(std::string("--expose-admin{") + exposedWithPasswords + '}', exposeAdmin,
                  "Serve pages at addresses that other machines reach, of phones that have both "
                  "passwords; --expose-admin=open: of phones without, too")
        ->group(groupPhone);

    addRepeatable(command, "--param", params,
                  "NAME=VALUE, written to flash before power-up (repeatable)")
        ->group(groupSettings);
    command.add_option("--config", configFile, "Profile that is applied before power-up")
        ->group(groupSettings);
    command.add_option("--profile-rule", profileRule, "Short for --param Profile_Rule=RULE")
        ->group(groupSettings);
    command.add_option("--resync", resync, "One-shot rule, run once the phone is up")
        ->group(groupSettings);
    command
        .add_option("--state", stateFile,
                    "SQLite file that holds the phones' flash; made when it is not there")
        ->group(groupSettings);
    command
        .add_option("--calls", calls,
                    "Simulated calls of each phone, RATE:LENGTH[@HOURS], such as 4/h:90s")
        ->group(groupSettings);
    command.add_flag("--strict", isStrict, "Refuse what a real phone refuses")
        ->group(groupSettings);
    command
        .add_option("--firmware-profile", firmwareProfile,
                    "NAME of a set of quirks, over which --quirk wins; see vphone doctor --quirks")
        ->group(groupSettings);
    addRepeatable(
        command, "--quirk", quirks,
        "NAME=VALUE, another reading of the sources (repeatable); see vphone doctor --quirks")
        ->group(groupSettings);

    command
        .add_option("--clock", clock,
                    "real, xN (N times as fast), skip (jump idle time) or sim (no real network)")
        ->group(groupRun)
        ->capture_default_str();
    command
        .add_option("--phone-time", phoneTime,
                    "Phone time at the start, such as 2026-11-20T10:00:00Z; default: now, with "
                    "--clock sim 2026-01-01T00:00:00Z")
        ->group(groupRun);
    command.add_option("--seed", seed, "Seed of all chance; chosen and printed when not given")
        ->group(groupRun);
    command
        .add_option("--threads", threads, "Threads that phones live on; default: one a processor")
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
    command
        .add_option("--control", control,
                    "Where the control API listens, HOST:PORT or off; default of run: "
                    "127.0.0.1:7070 or the next free port, of fleet and with --clock sim: off")
        ->group(groupRun);
    command
        .add_option("--token-file", tokenFile,
                    "File with the token of the control API, mode 0600, made when it is missing; "
                    "default: in the user's runtime folder")
        ->group(groupRun);
    command
        .add_flag("--expose-control", exposesControl,
                  "Let --control name an address that other machines reach")
        ->group(groupRun);
    command.add_flag("--lab", hasLab, "Start the embedded servers and point the phone at them")
        ->group(groupRun);

    addRepeatable(command, "--dhcp-option", dhcpOptions,
                  "CODE=VALUE of a modelled lease, such as 66=10.0.0.5 (repeatable)")
        ->group(groupNetwork);
    command
        .add_option("--dhcp", dhcp,
                    "A real DHCP server: relay:HOST[:PORT] asks one by unicast, iface:NAME by "
                    "broadcast")
        ->group(groupNetwork);
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
        .add_option("--device-cert", deviceCert,
                    "PEM file with the certificate that phones show, and who issued it; default: "
                    "each has its own, issued by the local test CA")
        ->group(groupNetwork);
    command.add_option("--device-key", deviceKey, "PEM file with the key of --device-cert")
        ->group(groupNetwork);
    command
        .add_option("--key-pool", keyPool,
                    "File of RSA keys for device certificates, made by vphone ca pool; default: EC "
                    "P-256, derived")
        ->group(groupNetwork);
    command
        .add_option("--mic-not-after", micNotAfter,
                    "When device certificates end, such as 2026-11-20T10:00:00Z; default: when the "
                    "local test CA does")
        ->group(groupNetwork);
    addRepeatable(command, "--allow-target", allowTargets,
                  "CIDR or HOST that phones may talk to besides loopback, private, link-local and "
                  "documentation addresses (repeatable)")
        ->group(groupNetwork);
}

} // namespace vphone::app

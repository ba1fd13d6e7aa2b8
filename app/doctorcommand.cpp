#include "app/doctorcommand.h"

#include "app/descriptors.h"
#include "app/stderrlog.h"
#include "core/events/event.h"
#include "core/phone/firmwareprofiles.h"

#include <QFile>

#include <CLI/CLI.hpp>
#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vphone::app {

namespace {

/// One line of the table.
struct Finding
{
    QByteArray what;
    QByteArray value;
    bool isFine = true;
    QByteArray advice = {}; ///< what it means, or what to change
};

QByteArray firstLineOf(const char* path)
{
    QFile file(QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readLine(4096).simplified();
}

Finding descriptors()
{
    // A transfer takes a descriptor while it lasts; the rest is listeners, logs and the loop.
    constexpr rlim_t wanted = 20000;
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    Finding finding{"open files", QByteArray::number(qulonglong(limit.rlim_cur)) + " (at most " +
                                      QByteArray::number(qulonglong(limit.rlim_max)) + ')'};
    finding.isFine = limit.rlim_cur >= wanted;
    finding.advice =
        finding.isFine ? "as many transfers may be under way at once" : descriptorAdvice;
    return finding;
}

Finding ports()
{
    const QByteArrayList range = firstLineOf("/proc/sys/net/ipv4/ip_local_port_range").split(' ');
    Finding finding{"local ports", "unknown"};
    if (range.size() != 2)
        return finding;
    const int count = range[1].toInt() - range[0].toInt() + 1;
    constexpr int wanted = 28000;
    finding.value = QByteArray::number(count) + " per source address";
    finding.isFine = count >= wanted;
    finding.advice =
        finding.isFine
            ? "a port rests about a minute after each TCP transfer; more addresses, more ports"
            : "widen it: `sysctl net.ipv4.ip_local_port_range=\"1024 65535\"`";
    return finding;
}

bool canBind(const char* address, int type, quint16 port)
{
    const int descriptor = socket(AF_INET, type | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return false;
    sockaddr_in target = {};
    target.sin_family = AF_INET;
    target.sin_port = htons(port);
    inet_pton(AF_INET, address, &target.sin_addr);
    const bool isBound =
        bind(descriptor, reinterpret_cast<const sockaddr*>(&target), sizeof target) == 0;
    close(descriptor);
    return isBound;
}

Finding addresses()
{
    Finding finding{"phone addresses", "127.0.0.0/8"};
    finding.isFine = canBind("127.1.0.1", SOCK_STREAM, 0) && canBind("127.99.99.99", SOCK_DGRAM, 0);
    finding.advice = finding.isFine
                         ? "each phone may have a loopback address of its own"
                         : "only 127.0.0.1 can be bound; give phones --address 127.0.0.1";
    return finding;
}

Finding lowPorts()
{
    const bool isAllowed = canBind("127.99.99.98", SOCK_DGRAM, 69);
    return {"ports below 1024", isAllowed ? "allowed" : "refused", true,
            isAllowed ? "a lab may listen on port 69 and 80, and --web-port device on port 80"
                      : "as usual for an ordinary user; a lab chooses ports above, and --web-port "
                        "device wants --param Web_Server_Port=8080"};
}

/// Phones with addresses of their own share a listener that hears this machine alone.
Finding pages()
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const char device[] = "lo";
    const bool canKeep = descriptor >= 0 && setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE,
                                                       device, sizeof device - 1) == 0;
    if (descriptor >= 0)
        close(descriptor);
    Finding finding{"pages of a fleet", canKeep ? "one listener, on lo" : "refused"};
    finding.isFine = canKeep;
    finding.advice =
        canKeep ? "each browser takes a few descriptors, phones take none"
                : "SO_BINDTODEVICE is refused here; give phones one --address to have pages";
    return finding;
}

Finding memory()
{
    constexpr qint64 wantedMiB = 256;
    QFile file(QStringLiteral("/proc/meminfo"));
    Finding finding{"memory available", "unknown"};
    if (!file.open(QIODevice::ReadOnly))
        return finding;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.startsWith("MemAvailable:"))
            continue;
        const qint64 mib = line.simplified().split(' ').value(1).toLongLong() / 1024;
        finding.value = QByteArray::number(mib) + " MiB";
        finding.isFine = mib >= wantedMiB;
        finding.advice =
            finding.isFine ? "an idle phone takes at most 8 KiB" : "close something first";
    }
    return finding;
}

Finding processors()
{
    return {"processors", QByteArray::number(qlonglong(sysconf(_SC_NPROCESSORS_ONLN))), true,
            "a phone needs none while it waits"};
}

void printTable(const std::vector<Finding>& findings)
{
    const bool isColoured = app::isColoured(stdout);
    for (const Finding& finding : findings) {
        const QByteArray mark = finding.isFine ? (isColoured ? "\033[32mok  \033[0m" : "ok  ")
                                               : (isColoured ? "\033[33mlow \033[0m" : "low ");
        std::printf("%s %-18s %-28s %s\n", mark.constData(), finding.what.constData(),
                    finding.value.constData(), finding.advice.constData());
    }
}

void printJson(const std::vector<Finding>& findings)
{
    QJsonArray rows;
    for (const Finding& finding : findings)
        rows.append(QJsonObject{{QStringLiteral("what"), QString::fromUtf8(finding.what)},
                                {QStringLiteral("value"), QString::fromUtf8(finding.value)},
                                {QStringLiteral("ok"), finding.isFine},
                                {QStringLiteral("advice"), QString::fromUtf8(finding.advice)}});
    std::printf("%s\n", events::jsonText(rows).constData());
}

void printQuirks(const phone::FirmwareProfiles& profiles)
{
    for (const phone::QuirkDef& def : phone::quirkDefs())
        std::printf("%-24s %-30s %s (%s)\n", def.name, def.values, def.help, def.source);
    std::printf("\nSets of them, for --firmware-profile:\n");
    for (const phone::FirmwareProfile& profile : profiles.profiles()) {
        std::printf("%-12s %s\n", profile.name.constData(), profile.description.constData());
        if (!profile.assignments.isEmpty())
            std::printf("%-12s   %s\n", "", profile.assignments.join(' ').constData());
    }
}

void printQuirksAsJson(const phone::FirmwareProfiles& profiles)
{
    QJsonArray quirks;
    for (const phone::QuirkDef& def : phone::quirkDefs())
        quirks.append(
            QJsonObject{{QStringLiteral("name"), QString::fromUtf8(def.name)},
                        {QStringLiteral("values"),
                         QJsonArray::fromStringList(QString::fromUtf8(def.values).split(u'|'))},
                        {QStringLiteral("help"), QString::fromUtf8(def.help)},
                        {QStringLiteral("source"), QString::fromUtf8(def.source)}});
    QJsonArray sets;
    for (const phone::FirmwareProfile& profile : profiles.profiles()) {
        QJsonArray assignments;
        for (const QByteArray& assignment : profile.assignments)
            assignments.append(QString::fromUtf8(assignment));
        sets.append(
            QJsonObject{{QStringLiteral("name"), QString::fromUtf8(profile.name)},
                        {QStringLiteral("description"), QString::fromUtf8(profile.description)},
                        {QStringLiteral("quirks"), assignments}});
    }
    const QJsonObject all{{QStringLiteral("quirks"), quirks},
                          {QStringLiteral("firmware_profiles"), sets}};
    std::printf("%s\n", events::jsonText(all).constData());
}

} // namespace

void addDoctorCommand(CLI::App& root, ExitStatus& status)
{
    struct Options
    {
        bool isJson = false;
        bool hasQuirks = false;
    };
    auto options = std::make_shared<Options>(); // owned by the callback
    CLI::App* command =
        root.add_subcommand("doctor", "What this machine allows, and what to change");
    command->add_flag("--json", options->isJson, "As JSON");
    command->add_flag("--quirks", options->hasQuirks,
                      "List the switches of --quirk and the sets of --firmware-profile instead");
    command->callback([options, &status] {
        if (options->hasQuirks) {
            const auto profiles = phone::FirmwareProfiles::load();
            if (!profiles) {
                std::fprintf(stderr, "vphone: %s\n", profiles.error().constData());
                status = ExitStatus::Broken;
            } else if (options->isJson) {
                printQuirksAsJson(*profiles);
            } else {
                printQuirks(*profiles);
            }
            return;
        }
        const std::vector<Finding> findings{descriptors(), ports(),  addresses(), lowPorts(),
                                            pages(),       memory(), processors()};
        if (options->isJson)
            printJson(findings);
        else
            printTable(findings);
        // A report, not a verdict: what is low stops nobody who needs less.
        status = ExitStatus::Pass;
    });
}

} // namespace vphone::app

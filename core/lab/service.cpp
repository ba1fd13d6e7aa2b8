#include "core/lab/service.h"

#include <algorithm>

namespace vphone::lab {

namespace {

constexpr auto names =
    std::to_array<QByteArrayView>({"tftp", "http", "https", "mtls", "proxy", "syslog", "sudi"});
static_assert(names.size() == allServices.size());

// Part of the command line's contract, served by none of this version's servers.
constexpr auto namesWithoutService =
    std::to_array<QByteArrayView>({"sip", "redirect", "gds", "dms"});

constexpr char namesText[] = "tftp, http, https, mtls, proxy, syslog";

QByteArray quoted(QByteArrayView text)
{
    return '"' + text.first(std::min<qsizetype>(text.size(), 40)).toByteArray() + '"';
}

} // namespace

QByteArrayView nameOf(Service service)
{
    return names[size_t(service)];
}

Result<Done, QByteArray> Ports::set(QByteArrayView nameAndPort)
{
    const qsizetype equals = nameAndPort.indexOf('=');
    if (equals < 0)
        return Unexpected{"port " + quoted(nameAndPort) + " is not NAME=PORT, such as tftp=6969"};
    const QByteArrayView name = nameAndPort.first(equals);
    const QByteArrayView port = nameAndPort.sliced(equals + 1);
    if (std::ranges::find(namesWithoutService, name) != namesWithoutService.end())
        return Unexpected{"the lab of this version has no service " + quoted(name) + ": it has " +
                          namesText + " and sudi"};
    const auto found = std::ranges::find(names, name);
    if (found == names.end())
        return Unexpected{"no lab service is named " + quoted(name) + ": " + namesText +
                          " or sudi is meant"};
    const Service service = allServices[size_t(found - names.begin())];
    if (port == QByteArrayView("off")) {
        set(service, std::nullopt);
        return Done{};
    }
    bool isNumber = false;
    const ushort number = port.toByteArray().toUShort(&isNumber);
    if (!isNumber)
        return Unexpected{"port " + quoted(port) + " of " + name.toByteArray() +
                          " is not a number from 1 to 65535, 0 (choose one) or off"};
    set(service, number);
    return Done{};
}

} // namespace vphone::lab

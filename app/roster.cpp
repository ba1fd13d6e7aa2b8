#include "app/roster.h"

#include "app/phoneoptions.h"

#include <charconv>

namespace vphone::app {

namespace {

constexpr fleet::PhoneIndex countMax = 1'000'000;
constexpr quint64 macMax = (quint64(1) << 48) - 1;
const IpAddress loopbackLast = IpAddress::v4(0x7ffffffe); ///< 127.255.255.254

/// FCH, year 2016, week 01, and the MAC's low bits in base 34. Source: reference models 5
QByteArray serialFor(MacAddress mac)
{
    static constexpr char digits[] = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    quint64 rest = mac.bits();
    QByteArray text = "FCH2001";
    for (int i = 0; i < 4; ++i, rest /= 34)
        text += digits[rest % 34];
    return text;
}

Result<Done, Complaint> setAddresses(const ManyOptions& options, Roster& roster)
{
    if (!options.address.empty() && !options.firstAddress.empty())
        return wrongUsage("--address: all phones share it, so --first-address can't be given too");
    roster.sharesAddress = !options.address.empty();
    const std::string name = roster.sharesAddress ? "--address" : "--first-address";
    const std::string text = roster.sharesAddress           ? options.address
                             : options.firstAddress.empty() ? "127.1.0.1"
                                                            : options.firstAddress;
    const auto address = IpAddress::parse(text);
    if (!address)
        return wrongUsage(name + ": \"" + text + "\" is no IP address; give one such as 127.1.0.1");
    roster.firstAddress = *address;
    if (roster.sharesAddress)
        return Done{};
    if (address->family() != IpAddress::Family::V4)
        return wrongUsage("--first-address: addresses count up in IPv4 only; --address gives all "
                          "phones one");
    const bool isLoopback = address->isIn(IpAddress::v4(0x7f000000), 8);
    const quint64 room =
        (isLoopback ? quint64(loopbackLast.toV4()) : quint64(0xfffffffe)) - address->toV4() + 1;
    if (address->toV4() > loopbackLast.toV4() && isLoopback)
        return wrongUsage("--first-address: 127.255.255.255 is no address for a phone");
    if (room < roster.count)
        return wrongUsage("--first-address: from " + text + " on there is room for " +
                          std::to_string(room) + " phones" + (isLoopback ? " in 127.0.0.0/8" : "") +
                          ", and --count is " + options.count);
    return Done{};
}

} // namespace

Unexpected<Complaint> wrongUsage(std::string text)
{
    return {Complaint{ExitStatus::Usage, std::move(text)}};
}

MacAddress Roster::macOf(fleet::PhoneIndex index) const
{
    return MacAddress(firstMac.bits() + index);
}

IpAddress Roster::addressOf(fleet::PhoneIndex index) const
{
    return sharesAddress || index == 0 ? firstAddress : IpAddress::v4(firstAddress.toV4() + index);
}

QByteArray Roster::serialOf(fleet::PhoneIndex index) const
{
    return serial.isEmpty() ? serialFor(macOf(index)) : serial;
}

bool Roster::isOnLoopback() const
{
    return firstAddress.isLoopback() && addressOf(count - 1).isLoopback();
}

void OneOptions::addTo(CLI::App& command)
{
    command.add_option("--mac", mac, "MAC address")->group(groupPhone)->capture_default_str();
    command.add_option("--serial", serial, "Serial number; default: made from the MAC")
        ->group(groupPhone);
    command.add_option("--address", address, "The phone's own address")
        ->group(groupPhone)
        ->capture_default_str();
}

void ManyOptions::addTo(CLI::App& command)
{
    constexpr const char* group = "The fleet";
    command.add_option("--count", count, "How many phones, from 1 to 1000000")
        ->group(group)
        ->required();
    command.add_option("--first-mac", firstMac, "MAC address of the first; the others count up")
        ->group(group)
        ->capture_default_str();
    command
        .add_option("--first-address", firstAddress,
                    "Address of the first; the others count up; default: 127.1.0.1")
        ->group(group);
    command.add_option("--address", address, "One address for all phones instead")->group(group);
}

Result<Roster, Complaint> rosterOf(const OneOptions& options)
{
    const auto mac = MacAddress::parse(options.mac);
    if (!mac)
        return wrongUsage("--mac: \"" + options.mac +
                          "\" is no MAC address; give 12 hex digits such as 000e08abcdef");
    const auto address = IpAddress::parse(options.address);
    if (!address)
        return wrongUsage("--address: \"" + options.address +
                          "\" is no IP address; give one such as 127.0.0.1");
    return Roster{.firstMac = *mac,
                  .firstAddress = *address,
                  .serial = QByteArray::fromStdString(options.serial)};
}

Result<Roster, Complaint> rosterOf(const ManyOptions& options)
{
    Roster roster;
    const char* end = options.count.data() + options.count.size();
    const auto [rest, error] = std::from_chars(options.count.data(), end, roster.count);
    if (error != std::errc() || rest != end || roster.count < 1 || roster.count > countMax)
        return wrongUsage("--count: \"" + options.count + "\" is no number from 1 to " +
                          std::to_string(countMax));
    const auto mac = MacAddress::parse(options.firstMac);
    if (!mac)
        return wrongUsage("--first-mac: \"" + options.firstMac +
                          "\" is no MAC address; give 12 hex digits such as 000e08000001");
    if (macMax - mac->bits() < roster.count - 1)
        return wrongUsage("--first-mac: from " + options.firstMac + " on there are no " +
                          options.count + " addresses; ffffffffffff is the last");
    roster.firstMac = *mac;
    if (const auto set = setAddresses(options, roster); !set)
        return Unexpected{set.error()};
    return roster;
}

} // namespace vphone::app

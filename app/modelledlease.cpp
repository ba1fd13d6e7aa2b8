#include "app/modelledlease.h"

namespace vphone::app {

namespace {

constexpr int codeMax = 254;
constexpr int codeNameServers = 6;
constexpr int codeDomain = 15;
constexpr int codeTftpServers = 150;

Result<std::vector<IpAddress>, Complaint> addressesIn(const std::string& option, QByteArray value)
{
    std::vector<IpAddress> addresses;
    for (const QByteArray& text : value.replace(';', ',').split(',')) {
        const auto address = IpAddress::parse(text.trimmed());
        if (!address || address->family() != IpAddress::Family::V4)
            return wrongUsage("--dhcp-option: \"" + option + "\": \"" + text.toStdString() +
                              "\" is no IPv4 address");
        addresses.push_back(*address);
    }
    return addresses;
}

QByteArray joined(const std::vector<IpAddress>& addresses)
{
    QByteArray text;
    for (const IpAddress& address : addresses)
        text += (text.isEmpty() ? "" : ";") + address.toText();
    return text;
}

} // namespace

Result<dhcp::Lease, Complaint> modelledLease(const std::vector<std::string>& options)
{
    dhcp::Lease lease;
    for (const std::string& option : options) {
        const QByteArray text = QByteArray::fromStdString(option);
        const qsizetype equals = text.indexOf('=');
        bool isNumber = false;
        const int code = text.first(std::max<qsizetype>(equals, 0)).toInt(&isNumber);
        if (!isNumber || code < 1 || code > codeMax)
            return wrongUsage(
                "--dhcp-option: \"" + option +
                "\" is not CODE=VALUE with a code from 1 to 254, such as 66=10.0.0.5");
        QByteArray value = text.sliced(equals + 1);
        if (code == codeDomain)
            lease.domain = value;
        if (code == codeNameServers || code == codeTftpServers) {
            auto addresses = addressesIn(option, value);
            if (!addresses)
                return Unexpected{addresses.error()};
            value = joined(*addresses);
            if (code == codeNameServers)
                lease.nameServers = std::move(*addresses);
        }
        lease.options[code] = std::move(value);
    }
    return lease;
}

} // namespace vphone::app

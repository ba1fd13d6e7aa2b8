/// \file A DHCP server of either version that always has an address: one answer a message.
#pragma once

#include "core/dhcp/bytes.h"
#include "core/dhcp/lease.h"
#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"

namespace vphone::tests {

/// Changes to its members hold from the next answer on.
struct FakeDhcpServer
{
    explicit FakeDhcpServer(dhcp::Version which) : version(which) {}

    dhcp::Version version;
    IpAddress id = *IpAddress::parse("192.0.2.1"); ///< v6: in the DUID
    IpAddress offered =
        *IpAddress::parse(version == dhcp::Version::V4 ? "192.0.2.50" : "2001:db8::50");
    quint32 length = 600; ///< seconds
    bool refuses = false;
    int preference = -1; ///< v6; -1: not sent
    std::vector<std::pair<quint16, QByteArray>> options;

    /// Nothing: \a message is none that a server answers, or for another server.
    [[nodiscard]] std::optional<QByteArray> answer(QByteArrayView message) const
    {
        return version == dhcp::Version::V4 ? answer4(message) : answer6(message);
    }

private:
    template<typename Number>
    static QByteArray number(Number value)
    {
        QByteArray bytes;
        dhcp::append(bytes, value);
        return bytes;
    }

    std::optional<QByteArray> answer4(QByteArrayView message) const
    {
        using namespace dhcp::v4;
        const auto request = View::parse(message);
        if (!request || request->isReply())
            return std::nullopt;
        const auto wanted = request->option(ServerId);
        if (wanted && *wanted != dhcp::bytesOf(id))
            return std::nullopt;
        const bool isDiscover = request->type() == Type::Discover;
        Message reply;
        reply.isReply = true;
        reply.transaction = request->transaction();
        reply.mac = request->mac();
        reply.options.emplace_back(ServerId, dhcp::bytesOf(id));
        if (refuses) {
            reply.type = Type::Nak;
            reply.options.emplace_back(MessageText, "not\nhere");
            return isDiscover ? std::nullopt : std::optional(toBytes(reply));
        }
        reply.type = isDiscover ? Type::Offer : Type::Ack;
        reply.yourAddress = offered;
        reply.options.emplace_back(LeaseTime, number(length));
        for (const auto& [code, value] : options)
            reply.options.emplace_back(quint8(code), value);
        return toBytes(reply);
    }

    std::optional<QByteArray> answer6(QByteArrayView message) const
    {
        using namespace dhcp::v6;
        const auto request = View::parse(message);
        const auto clientId = request ? request->options.first(ClientId) : std::nullopt;
        if (!clientId)
            return std::nullopt;
        const QByteArray duid = "\0\3\0\1" + dhcp::bytesOf(id);
        const auto wanted = request->options.first(ServerId);
        const auto asked = request->options.first(IaNa);
        if ((wanted && *wanted != QByteArrayView(duid)) || !asked)
            return std::nullopt;
        QByteArray reply;
        appendOption(reply, ClientId, *clientId);
        appendOption(reply, ServerId, duid);
        QByteArray ia = asked->first(4).toByteArray() + number(length / 2) + number(length / 5 * 4);
        if (refuses)
            appendOption(ia, StatusCode, number(quint16(2)) + "no more");
        else
            appendOption(ia, IaAddress, dhcp::bytesOf(offered) + number(length) + number(length));
        appendOption(reply, IaNa, ia);
        if (preference >= 0)
            appendOption(reply, Preference, number(quint8(preference)));
        for (const auto& [code, value] : options)
            appendOption(reply, code, value);
        return toBytes(request->type == Type::Solicit ? Type::Advertise : Type::Reply,
                       request->transaction, reply);
    }
};

} // namespace vphone::tests

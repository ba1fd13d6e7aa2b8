#include "core/dhcp/v4.h"

#include "core/dhcp/bytes.h"
#include "core/dhcp/message.h"

#include <algorithm>

namespace vphone::dhcp::v4 {

namespace {

// RFC 2131 2, figure 1
constexpr qsizetype hopsOffset = 3;
constexpr qsizetype transactionOffset = 4;
constexpr qsizetype clientAddressOffset = 12;
constexpr qsizetype yourAddressOffset = 16;
constexpr qsizetype relayAddressOffset = 24;
constexpr qsizetype macOffset = 28;
constexpr qsizetype serverNameOffset = 44;
constexpr qsizetype serverNameBytes = 64;
constexpr qsizetype fileOffset = 108;
constexpr qsizetype fileBytes = 128;
constexpr qsizetype cookieOffset = 236;
constexpr qsizetype optionsOffset = 240;
constexpr quint32 cookie = 0x63825363;

constexpr quint8 bootRequest = 1;
constexpr quint8 bootReply = 2;
constexpr quint8 ethernet = 1;
constexpr quint8 macBytes = 6;
constexpr quint16 broadcastFlag = 0x8000;
constexpr qsizetype packetBytesMin = 300; ///< RFC 1542 2.1
constexpr qsizetype optionBytesMax = 255;

constexpr quint8 fileHoldsOptions = 1;
constexpr quint8 serverNameHoldsOptions = 2;

constexpr quint8 relaySourcePort = 19; ///< sub-option of option 82, empty. Source: RFC 8357 5.1
constexpr quint8 hopsMax = 16;         ///< RFC 1542 4.1.1

struct Walk
{
    bool isWellFormed = true;
    qsizetype end = 0; ///< where the End option stands, or would
};

/// Calls \a take with code and value of each option.
template<typename Take>
Walk walk(QByteArrayView area, Take take)
{
    qsizetype at = 0;
    while (at < area.size()) {
        const auto code = quint8(area[at]);
        if (code == End)
            break;
        if (code == Pad) {
            ++at;
            continue;
        }
        if (at + 2 > area.size())
            return {false, at};
        const qsizetype length = quint8(area[at + 1]);
        if (at + 2 + length > area.size())
            return {false, at};
        take(code, area.sliced(at + 2, length));
        at += 2 + length;
    }
    return {true, at}; // Some servers leave out the End.
}

std::optional<QByteArray> valueIn(QByteArrayView area, quint8 code)
{
    std::optional<QByteArray> found;
    walk(area, [&](quint8 each, QByteArrayView value) {
        if (each == code)
            found = found ? *found + value.toByteArray() : value.toByteArray();
    });
    return found;
}

QByteArray fieldOf(const IpAddress& address)
{
    Q_ASSERT(address.isNull() || address.family() == IpAddress::Family::V4);
    return address.isNull() ? QByteArray(4, '\0') : bytesOf(address);
}

void appendOption(QByteArray& bytes, quint8 code, QByteArrayView value)
{
    do {
        const QByteArrayView part = take(value, std::min(value.size(), optionBytesMax));
        append(bytes, code);
        append(bytes, quint8(part.size()));
        bytes.append(part);
    } while (!value.isEmpty());
}

void finish(QByteArray& bytes)
{
    append(bytes, quint8(End));
    if (bytes.size() < packetBytesMin)
        bytes.append(packetBytesMin - bytes.size(), '\0');
}

} // namespace

std::optional<View> View::parse(QByteArrayView bytes)
{
    if (bytes.size() < optionsOffset || bytes.size() > messageBytesMax)
        return std::nullopt;
    const auto operation = quint8(bytes[0]);
    if ((operation != bootRequest && operation != bootReply) || quint8(bytes[1]) != ethernet ||
        quint8(bytes[2]) != macBytes || numberAt<quint32>(bytes, cookieOffset) != cookie)
        return std::nullopt;
    View view;
    view.m_bytes = bytes;
    view.m_areas[0] = bytes.sliced(optionsOffset);
    const auto ignore = [](quint8, QByteArrayView) {};
    if (!walk(view.m_areas[0], ignore).isWellFormed)
        return std::nullopt;
    if (const auto overload = valueIn(view.m_areas[0], Overload)) {
        if (overload->size() != 1)
            return std::nullopt;
        const auto fields = quint8(overload->front());
        if (fields & fileHoldsOptions)
            view.m_areas[1] = bytes.sliced(fileOffset, fileBytes);
        if (fields & serverNameHoldsOptions)
            view.m_areas[2] = bytes.sliced(serverNameOffset, serverNameBytes);
        if (!walk(view.m_areas[1], ignore).isWellFormed ||
            !walk(view.m_areas[2], ignore).isWellFormed)
            return std::nullopt;
    }
    const auto type = view.option(MessageKind);
    if (!type || type->size() != 1)
        return std::nullopt;
    view.m_type = Type(type->front());
    return view;
}

bool View::isReply() const
{
    return quint8(m_bytes[0]) == bootReply;
}

quint32 View::transaction() const
{
    return numberAt<quint32>(m_bytes, transactionOffset);
}

MacAddress View::mac() const
{
    return macOf(m_bytes.sliced(macOffset, macBytes));
}

IpAddress View::clientAddress() const
{
    return IpAddress::v4(numberAt<quint32>(m_bytes, clientAddressOffset));
}

IpAddress View::yourAddress() const
{
    return IpAddress::v4(numberAt<quint32>(m_bytes, yourAddressOffset));
}

IpAddress View::relayAddress() const
{
    return IpAddress::v4(numberAt<quint32>(m_bytes, relayAddressOffset));
}

std::optional<QByteArray> View::option(quint8 code) const
{
    std::optional<QByteArray> found;
    for (const QByteArrayView area : m_areas) {
        if (const auto part = valueIn(area, code))
            found = found ? *found + *part : *part;
    }
    return found;
}

QByteArray toBytes(const Message& message)
{
    QByteArray bytes;
    bytes.reserve(packetBytesMin);
    append(bytes, message.isReply ? bootReply : bootRequest);
    append(bytes, ethernet);
    append(bytes, macBytes);
    append(bytes, message.hops);
    append(bytes, message.transaction);
    append(bytes, message.seconds);
    append(bytes, quint16(message.wantsBroadcast ? broadcastFlag : 0));
    bytes += fieldOf(message.clientAddress);
    bytes += fieldOf(message.yourAddress);
    bytes += fieldOf({}); // siaddr
    bytes += fieldOf(message.relayAddress);
    bytes += bytesOf(message.mac);
    bytes.append(cookieOffset - bytes.size(), '\0');
    append(bytes, cookie);
    appendOption(bytes, MessageKind, QByteArray(1, char(message.type)));
    for (const auto& [code, value] : message.options)
        appendOption(bytes, code, value);
    finish(bytes);
    return bytes;
}

std::optional<QByteArray> relayed(QByteArrayView message, const IpAddress& relay)
{
    Q_ASSERT(relay.family() == IpAddress::Family::V4);
    const auto view = View::parse(message);
    if (!view || view->isReply() || view->option(RelayInformation))
        return std::nullopt;
    const auto hops = quint8(message[hopsOffset]);
    if (hops >= hopsMax)
        return std::nullopt;
    const qsizetype end = walk(message.sliced(optionsOffset), [](quint8, QByteArrayView) {}).end;
    QByteArray bytes = message.first(optionsOffset + end).toByteArray();
    bytes[hopsOffset] = char(hops + 1);
    bytes.replace(relayAddressOffset, 4, bytesOf(relay));
    // RFC 3046 2.1: the last option before End.
    appendOption(bytes, RelayInformation, QByteArray(1, char(relaySourcePort)).append('\0'));
    finish(bytes);
    return bytes;
}

} // namespace vphone::dhcp::v4

#include "core/dhcp/v6.h"

#include "core/dhcp/bytes.h"
#include "core/dhcp/message.h"

namespace vphone::dhcp::v6 {

namespace {

constexpr qsizetype headerBytes = 4; ///< type and transaction id; of an option: code and length
constexpr qsizetype relayHeaderBytes = 34;
constexpr qsizetype instancesMax = 16;
constexpr quint32 transactionMax = 0xffffff;

constexpr quint16 duidLinkLayer = 3;
constexpr quint16 ethernet = 1;
constexpr qsizetype duidBytes = 10;

bool isRelayed(Type type)
{
    return type == Type::RelayForward || type == Type::RelayReply;
}

/// Calls \a take with code and value of each option; false where one is cut short.
template<typename Take>
bool walk(QByteArrayView rest, Take take)
{
    while (!rest.isEmpty()) {
        if (rest.size() < headerBytes)
            return false;
        const QByteArrayView head = dhcp::take(rest, headerBytes);
        const auto length = qsizetype(numberAt<quint16>(head, 2));
        if (length > rest.size())
            return false;
        take(numberAt<quint16>(head, 0), dhcp::take(rest, length));
    }
    return true;
}

} // namespace

std::optional<Options> Options::parse(QByteArrayView bytes)
{
    if (!walk(bytes, [](quint16, QByteArrayView) {}))
        return std::nullopt;
    Options options;
    options.m_bytes = bytes;
    return options;
}

std::optional<QByteArrayView> Options::first(quint16 code) const
{
    std::optional<QByteArrayView> found;
    walk(m_bytes, [&](quint16 each, QByteArrayView value) {
        if (each == code && !found)
            found = value;
    });
    return found;
}

std::vector<QByteArrayView> Options::all(quint16 code) const
{
    std::vector<QByteArrayView> found;
    walk(m_bytes, [&](quint16 each, QByteArrayView value) {
        if (each == code && qsizetype(found.size()) < instancesMax)
            found.push_back(value);
    });
    return found;
}

std::optional<View> View::parse(QByteArrayView bytes)
{
    if (bytes.size() < headerBytes || bytes.size() > messageBytesMax)
        return std::nullopt;
    View view;
    view.type = Type(bytes[0]);
    view.transaction = numberAt<quint32>(bytes, 0) & transactionMax;
    const auto options = Options::parse(bytes.sliced(headerBytes));
    if (isRelayed(view.type) || !options)
        return std::nullopt;
    view.options = *options;
    return view;
}

void appendOption(QByteArray& bytes, quint16 code, QByteArrayView value)
{
    Q_ASSERT(value.size() <= 0xffff);
    append(bytes, code);
    append(bytes, quint16(value.size()));
    bytes.append(value);
}

QByteArray toBytes(Type type, quint32 transaction, QByteArrayView options)
{
    QByteArray bytes;
    append(bytes, quint32(quint32(type) << 24 | (transaction & transactionMax)));
    return bytes.append(options);
}

QByteArray duidOf(MacAddress mac)
{
    QByteArray duid;
    append(duid, duidLinkLayer);
    append(duid, ethernet);
    return duid += bytesOf(mac);
}

std::optional<MacAddress> macOfDuid(QByteArrayView duid)
{
    if (duid.size() != duidBytes || numberAt<quint16>(duid, 0) != duidLinkLayer ||
        numberAt<quint16>(duid, 2) != ethernet)
        return std::nullopt;
    return macOf(duid.sliced(4));
}

IpAddress linkLocalOf(MacAddress mac)
{
    const QByteArray bytes = bytesOf(mac);
    std::array<quint8, 16> address{0xfe, 0x80};
    const std::array<quint8, 8> identifier{quint8(quint8(bytes[0]) ^ 0x02U),
                                           quint8(bytes[1]),
                                           quint8(bytes[2]),
                                           0xff,
                                           0xfe,
                                           quint8(bytes[3]),
                                           quint8(bytes[4]),
                                           quint8(bytes[5])};
    std::copy(identifier.begin(), identifier.end(), address.begin() + 8);
    return IpAddress::v6(address);
}

std::optional<QByteArray> relayed(QByteArrayView message, const IpAddress& relay)
{
    Q_ASSERT(relay.family() == IpAddress::Family::V6);
    const auto view = View::parse(message);
    const auto duid = view ? view->options.first(ClientId) : std::nullopt;
    const auto mac = duid ? macOfDuid(*duid) : std::nullopt;
    if (!mac)
        return std::nullopt;
    QByteArray bytes;
    append(bytes, quint8(Type::RelayForward));
    append(bytes, quint8(0)); // hops
    bytes += bytesOf(relay);
    bytes += bytesOf(linkLocalOf(*mac));
    // RFC 8357 5.2: 0, as no further relay agent stands between.
    appendOption(bytes, RelayPort, QByteArray(2, '\0'));
    appendOption(bytes, RelayMessage, message);
    return bytes;
}

std::optional<QByteArrayView> unwrapped(QByteArrayView bytes)
{
    if (bytes.size() < relayHeaderBytes || bytes.size() > messageBytesMax ||
        Type(bytes[0]) != Type::RelayReply)
        return std::nullopt;
    const auto options = Options::parse(bytes.sliced(relayHeaderBytes));
    const auto message = options ? options->first(RelayMessage) : std::nullopt;
    // Ours is the only relay agent, so there is no further one inside.
    if (!message || !View::parse(*message))
        return std::nullopt;
    return message;
}

} // namespace vphone::dhcp::v6

#include "core/tftp/packet.h"

#include <QtEndian>

namespace vphone::tftp {

namespace {

constexpr qsizetype headerBytes = 4; ///< opcode and block number or error code

quint16 wordAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint16>(bytes.data() + offset);
}

QByteArray packetOf(Opcode opcode, qsizetype sizeExpected)
{
    QByteArray packet;
    packet.reserve(sizeExpected);
    packet.append('\0').append(char(opcode));
    return packet;
}

void appendWord(QByteArray& packet, quint16 word)
{
    packet.append(char(word >> 8)).append(char(word));
}

/// Up to the next NUL, which is taken too; nothing when there is none.
std::optional<QByteArrayView> takeText(QByteArrayView& bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    if (end < 0)
        return std::nullopt;
    const QByteArrayView text = bytes.first(end);
    bytes = bytes.sliced(end + 1);
    return text;
}

std::optional<PacketView> parseRequest(bool isWrite, QByteArrayView rest)
{
    const auto path = takeText(rest);
    const auto mode = path ? takeText(rest) : std::nullopt;
    if (!mode || path->isEmpty())
        return std::nullopt;
    return RequestView{isWrite, *path, *mode, rest};
}

/// Some servers leave out the NUL after the message.
QByteArrayView errorMessage(QByteArrayView rest)
{
    const qsizetype end = rest.indexOf('\0');
    return end < 0 ? rest : rest.first(end);
}

} // namespace

std::optional<PacketView> parsePacket(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const auto opcode = Opcode(wordAt(bytes, 0));
    const QByteArrayView rest = bytes.sliced(2);
    switch (opcode) {
    case Opcode::ReadRequest:
        return parseRequest(false, rest);
    case Opcode::WriteRequest:
        return parseRequest(true, rest);
    case Opcode::OptionAck:
        return OptionAckView{rest};
    case Opcode::Data:
    case Opcode::Ack:
    case Opcode::Error:
        break;
    default:
        return std::nullopt;
    }
    if (bytes.size() < headerBytes)
        return std::nullopt;
    const quint16 word = wordAt(bytes, 2);
    if (opcode == Opcode::Data)
        return DataView{word, bytes.sliced(headerBytes)};
    if (opcode == Opcode::Ack)
        return AckView{word};
    return ErrorView{word, errorMessage(bytes.sliced(headerBytes))};
}

std::optional<Option> takeOption(QByteArrayView& options)
{
    QByteArrayView rest = options;
    const auto name = takeText(rest);
    const auto value = name ? takeText(rest) : std::nullopt;
    if (!value || name->isEmpty())
        return std::nullopt;
    options = rest;
    return Option{*name, *value};
}

QByteArray requestPacket(bool isWrite, QByteArrayView path)
{
    Q_ASSERT(!path.contains('\0'));
    QByteArray packet =
        packetOf(isWrite ? Opcode::WriteRequest : Opcode::ReadRequest, path.size() + 9);
    return packet.append(path).append('\0').append("octet").append('\0');
}

QByteArray dataPacket(quint16 block, QByteArrayView payload)
{
    QByteArray packet = packetOf(Opcode::Data, headerBytes + payload.size());
    appendWord(packet, block);
    return packet.append(payload);
}

QByteArray ackPacket(quint16 block)
{
    QByteArray packet = packetOf(Opcode::Ack, headerBytes);
    appendWord(packet, block);
    return packet;
}

QByteArray errorPacket(ErrorCode code, QByteArrayView message)
{
    QByteArray packet = packetOf(Opcode::Error, headerBytes + message.size() + 1);
    appendWord(packet, quint16(code));
    return packet.append(message).append('\0');
}

QByteArray optionAckPacket(const std::vector<Option>& options)
{
    QByteArray packet = packetOf(Opcode::OptionAck, blockBytes);
    for (const auto& [name, value] : options)
        packet.append(name).append('\0').append(value).append('\0');
    return packet;
}

} // namespace vphone::tftp

/// \file TFTP packets as views into the bytes that came, and the bytes of those to send. Source:
/// RFC 1350 5, RFC 2347.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace vphone::tftp {

/// Payload of every DATA packet but the last. Source: RFC 1350 2
inline constexpr qsizetype blockBytes = 512;

enum class Opcode : quint16 { ReadRequest = 1, WriteRequest, Data, Ack, Error, OptionAck };

/// Source: RFC 1350 appendix I, RFC 2347
enum class ErrorCode : quint16 {
    Undefined,
    FileNotFound,
    AccessViolation,
    DiskFull,
    IllegalOperation,
    UnknownTransferId,
    FileExists,
    NoSuchUser,
    OptionRefused,
};

struct RequestView
{
    bool isWrite = false;
    QByteArrayView path;
    QByteArrayView mode;    ///< in whatever case it came: octet, netascii, mail
    QByteArrayView options; ///< for takeOption()
};

struct DataView
{
    quint16 block = 0;
    QByteArrayView payload; ///< may be longer than blockBytes
};

struct AckView
{
    quint16 block = 0;
};

struct ErrorView
{
    quint16 code = 0; ///< as it came, perhaps none of ErrorCode
    QByteArrayView message;
};

struct OptionAckView
{
    QByteArrayView options; ///< for takeOption()
};

using PacketView = std::variant<RequestView, DataView, AckView, ErrorView, OptionAckView>;

/// Nothing when \a bytes are no packet. Views stay valid as long as \a bytes do; nothing is
/// allocated.
[[nodiscard]] std::optional<PacketView> parsePacket(QByteArrayView bytes);

using Option = std::pair<QByteArrayView, QByteArrayView>; ///< name and value
/// Takes the first option off the front of \a options; nothing at the end, or where an option is
/// cut short.
[[nodiscard]] std::optional<Option> takeOption(QByteArrayView& options);

/// In octet mode, without options. \pre no NUL in \a path
[[nodiscard]] QByteArray requestPacket(bool isWrite, QByteArrayView path);
/// \pre \a payload is at most blockBytes long, or as long as the block size that was agreed on
[[nodiscard]] QByteArray dataPacket(quint16 block, QByteArrayView payload);
[[nodiscard]] QByteArray ackPacket(quint16 block);
[[nodiscard]] QByteArray errorPacket(ErrorCode code, QByteArrayView message);
[[nodiscard]] QByteArray optionAckPacket(const std::vector<Option>& options);

} // namespace vphone::tftp

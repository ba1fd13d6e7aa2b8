/// \file How vphone and the program vphone-pac talk: JSON objects, each behind its length.
///
/// To the child: `{"script"}` once, then `{"url","host","address","now","offset"}` one by one, and
/// `{"addresses"}` whenever it asks. From it: `{"loaded"}`, `{"result","address","time"}` (whether
/// the answer hangs on the phone's address, or on the time), `{"resolve"}`, and `{"failed","slow"}`
/// in the place of the first two.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace vphone::provision {

/// Longest message to the child (a script, escaped) and from it. Source: assumed
inline constexpr qsizetype pacQueryBytesMax = 2 * 1024 * 1024;
inline constexpr qsizetype pacAnswerBytesMax = 64 * 1024;

[[nodiscard]] QByteArray pacMessage(const QJsonObject& object);

class PacMessageReader
{
public:
    explicit PacMessageReader(qsizetype bytesMax) : m_bytesMax(bytesMax) {}

    void take(QByteArrayView bytes) { m_bytes.append(bytes); }
    /// The next whole message; nothing: more has to come, or isBroken().
    [[nodiscard]] std::optional<QJsonObject> next();
    /// What came is none of ours.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    qsizetype m_bytesMax;
    QByteArray m_bytes;
    bool m_isBroken = false;
};

} // namespace vphone::provision

#include "core/provision/pacmessage.h"

#include <QJsonDocument>
#include <QtEndian>

namespace vphone::provision {

QByteArray pacMessage(const QJsonObject& object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray message(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(quint32(text.size()), message.data());
    return message + text;
}

std::optional<QJsonObject> PacMessageReader::next()
{
    constexpr qsizetype headBytes = sizeof(quint32);
    if (m_isBroken || m_bytes.size() < headBytes)
        return std::nullopt;
    const qsizetype length = qFromBigEndian<quint32>(m_bytes.constData());
    m_isBroken = length > m_bytesMax;
    if (m_isBroken || m_bytes.size() < headBytes + length)
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(m_bytes.mid(headBytes, length));
    m_bytes.remove(0, headBytes + length);
    m_isBroken = !document.isObject();
    return m_isBroken ? std::nullopt : std::optional(document.object());
}

} // namespace vphone::provision

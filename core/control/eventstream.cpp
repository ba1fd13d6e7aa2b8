#include "core/control/eventstream.h"

namespace vphone::control {

QByteArray streamText(const StreamMessage& message)
{
    QByteArray text;
    if (!message.id.isEmpty())
        text += "id: " + message.id + '\n';
    if (!message.event.isEmpty())
        text += "event: " + message.event + '\n';
    return text + "data: " + message.data + "\n\n";
}

QByteArray streamBeat()
{
    return ":\n\n";
}

Result<std::vector<StreamMessage>, Done> EventStreamReader::feed(QByteArrayView bytes)
{
    std::vector<StreamMessage> messages;
    for (const char c : bytes) {
        const bool isRestOfBreak = c == '\n' && m_isAfterReturn;
        m_isAfterReturn = c == '\r';
        if (isRestOfBreak)
            continue;
        if (c != '\n' && c != '\r') {
            m_line += c;
            if (m_line.size() + m_message.data.size() > messageBytesMax)
                return Unexpected{Done{}};
            continue;
        }
        takeLine(m_line, messages);
        m_line.clear();
    }
    return messages;
}

void EventStreamReader::takeLine(QByteArrayView line, std::vector<StreamMessage>& messages)
{
    if (line.isEmpty()) {
        if (m_hasData)
            messages.push_back(m_message);
        m_message.event.clear();
        m_message.data.clear();
        m_hasData = false;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon < 0 ? line : line.first(colon);
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (name == "data") {
        if (m_hasData)
            m_message.data += '\n';
        m_message.data += value;
        m_hasData = true;
    } else if (name == "event") {
        m_message.event = value.toByteArray();
    } else if (name == "id") {
        m_message.id = value.toByteArray();
    }
}

} // namespace vphone::control

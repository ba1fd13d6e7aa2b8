#include "core/events/event.h"

#include <QJsonDocument>

namespace vphone::events {

Event::Event(Instant time, std::optional<MacAddress> phone, const char* name)
    : m_time(time), m_phone(phone), m_name(name)
{
}

Event& Event::with(const char* key, QJsonValue value) &
{
    m_members.emplace_back(key, std::move(value));
    return *this;
}

Event&& Event::with(const char* key, QJsonValue value) &&
{
    return std::move(with(key, std::move(value)));
}

QJsonValue Event::member(QByteArrayView key) const
{
    for (const auto& [name, value] : m_members) {
        if (key == name)
            return value;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QByteArray Event::toLine() const
{
    QByteArray line = "{\"time\":\"" + isoText(m_time) + '"';
    if (m_phone)
        line += ",\"phone\":\"" + m_phone->lower() + '"';
    line += ",\"event\":\"";
    line += m_name;
    line += '"';
    for (const auto& [key, value] : m_members) {
        line += ",\"";
        line += key;
        line += "\":";
        line += jsonText(value);
    }
    line += '}';
    return line;
}

QByteArray jsonText(const QJsonValue& value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inArray.sliced(1, inArray.size() - 2);
}

} // namespace vphone::events

/// \file The event stream: one object a line, names and members of the contract.
#pragma once

#include "core/base/macaddress.h"
#include "core/time/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <concepts>
#include <optional>
#include <vector>

namespace vphone::events {

/// UTF-8 in any of its forms; kept apart from what QJsonValue takes by itself.
template<typename T>
concept Text = std::is_convertible_v<const T&, QByteArrayView>;

/// Members keep the order in which they were added.
class Event
{
public:
    /// \a name outlives the event: a literal.
    Event(Instant time, std::optional<MacAddress> phone, const char* name);

    Event& with(const char* key, QJsonValue value) &;
    template<Text T>
    Event& with(const char* key, const T& utf8) &
    {
        return with(key, QJsonValue(QString::fromUtf8(QByteArrayView(utf8))));
    }
    Event&& with(const char* key, QJsonValue value) &&;
    template<Text T>
    Event&& with(const char* key, const T& utf8) &&
    {
        return std::move(with(key, utf8));
    }

    [[nodiscard]] Instant time() const { return m_time; }
    [[nodiscard]] std::optional<MacAddress> phone() const { return m_phone; }
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    [[nodiscard]] QJsonValue member(QByteArrayView key) const;
    /// One line of JSON without its newline: time, phone, event, then the members.
    [[nodiscard]] QByteArray toLine() const;

private:
    Instant m_time;
    std::optional<MacAddress> m_phone;
    const char* m_name;
    std::vector<std::pair<const char*, QJsonValue>> m_members;
};

/// Who listens. Members must be free of secrets when they come here.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void emitEvent(const Event& event) = 0;
    /// False: nobody reads; makers of costly events skip the work.
    [[nodiscard]] virtual bool isListening() const = 0;
};

/// One value as JSON; QJsonDocument writes arrays and objects only.
[[nodiscard]] QByteArray jsonText(const QJsonValue& value);

} // namespace vphone::events

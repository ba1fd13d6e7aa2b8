/// \file What an Execute object asks of a phone, item by item. Source: reference services 2.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vphone::services {

/// Of one object. Source: reference services 2
inline constexpr size_t itemsMax = 3;

/// As the attribute Priority counts them.
enum class Priority : quint8 {
    Now,
    WhenIdle,   ///< as soon as all lines are
    OnlyIfIdle, ///< dropped while a line is active
};

/// Where the object came from: its resyncs are T9 or T10.
enum class Origin : quint8 { Cgi, Sip };

struct Item
{
    QByteArray url; ///< `Resync:tftp://192.0.2.10/basic.txt`, `Key:Headset`
    Priority priority = Priority::Now;
    Origin origin = Origin::Cgi; ///< of an item that waits
};

/// The attribute Status of a reply's item. Source: reference services 2
enum class ItemStatus : quint8 {
    Success = 0,
    Unreadable = 1,
    Internal = 3,
    Refused = 6, ///< a URI that this phone does not do
};

/// What enters at the screen: by CGI/Execute, by an object that is shown, by a person.
struct ScreenInput
{
    enum class Kind : quint8 {
        Key,         ///< `Headset`, names of reference services 2
        SoftKey,     ///< `Select`
        Page,        ///< a URL to fetch and show
        EditDial,    ///< a number, to be edited before it is dialed
        Play,        ///< a ringtone's name
        CallHistory, ///< to be cleared
        Device,      ///< what follows `Device:`
    };

    Kind kind = Kind::Key;
    QByteArray what;
};

[[nodiscard]] QByteArrayView nameOf(ScreenInput::Kind kind);

} // namespace vphone::services

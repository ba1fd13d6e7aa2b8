#include "core/screen/refusal.h"

namespace vphone::screen {

namespace {

/// Bounds of whole 32 bits are the table's way to say that there are none.
constexpr double telling = 4294967295.0;

QByteArray withBounds(QByteArray text, const param::ParamDef& def)
{
    text.replace("{min}", QByteArray::number(*def.min, 'g', 10));
    text.replace("{max}", QByteArray::number(*def.max, 'g', 10));
    return text;
}

bool hasBounds(const param::ParamDef& def)
{
    return def.min && def.max && *def.max < telling;
}

QByteArray choicesOf(const param::ParamDef& def, const Device& device)
{
    QByteArrayList choices;
    for (const QByteArray& choice : def.choices)
        choices += device.text(choice, language::Context::Value);
    return choices.join(", ");
}

} // namespace

QByteArray rangeText(const param::ParamDef& def, const Device& device)
{
    return hasBounds(def) ? withBounds(device.text("{min} to {max}"), def) : QByteArray();
}

QByteArray refusalText(param::ParamError error, const param::ParamDef& def, const Device& device)
{
    using param::ParamError;
    switch (error) {
    case ParamError::NotABool:
    case ParamError::NotAChoice:
        return device.text("Choose one of: {choices}").replace("{choices}", choicesOf(def, device));
    case ParamError::NotANumber:
    case ParamError::OutOfRange:
        return hasBounds(def)
                   ? withBounds(device.text("A number from {min} to {max} is needed"), def)
                   : device.text("A whole number is needed");
    case ParamError::NotAnAddress:
        return device.text("An IP address is needed, such as 192.0.2.5");
    case ParamError::NotAUrl:
        return device.text("A URL is needed, such as http://192.0.2.5/path");
    case ParamError::NotADelayList:
        return device.text("Seconds are needed, such as 3600 or 600,1200");
    case ParamError::NotATimeOfDay:
        return device.text("A time of day is needed, such as 0959");
    case ParamError::NotADaylightRule:
    case ParamError::NotAScript:
    case ParamError::NotSettable:
        return device.text("This value is not possible here");
    case ParamError::TooLong:
        return device.text("At most {count} characters fit here")
            .replace("{count}", QByteArray::number(def.lengthMax));
    }
    Q_UNREACHABLE();
}

} // namespace vphone::screen

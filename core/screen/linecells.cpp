#include "core/screen/linecells.h"

#include "core/screen/basepages.h"
#include "core/screen/callcontrol.h"
#include "core/screen/dialing.h"
#include "core/screen/forwarding.h"
#include "core/screen/keyfunction.h"

namespace vphone::screen {

using line::LineState;

namespace {

/// Empty where the model has no such parameter.
QByteArray valueOf(const QByteArray& tag, const Device& device)
{
    const auto index = device.config().table().find(tag);
    return index ? device.config().value(*index) : QByteArray();
}

/// The setting NAME_n_
QByteArray numbered(const char* name, int number, const Device& device)
{
    return valueOf(name + QByteArray::number(number) + '_', device);
}

bool hasAccount(int extension, const Device& device)
{
    return numbered("Line_Enable_", extension, device) == "Yes" &&
           !numbered("User_ID_", extension, device).isEmpty();
}

QByteArray shortened(const QByteArray& label, qsizetype charactersMax)
{
    const QString text = QString::fromUtf8(label);
    return text.size() <= charactersMax ? label : text.left(charactersMax - 1).toUtf8() + "…";
}

// Source: reference services 3 for the marks of other extensions
QByteArray expanded(QByteArray label, int extension, const Device& device)
{
    for (int other = device.model().extensions; other >= 1 && label.contains('$'); --other) {
        const QByteArray number = QByteArray::number(other);
        label.replace("$UID" + number, numbered("User_ID_", other, device));
        label.replace("$DISPLAYNAME" + number, numbered("Display_Name_", other, device));
    }
    return label.replace("$USER", numbered("User_ID_", extension, device))
        .replace("$DISPLAYNAME", numbered("Display_Name_", extension, device))
        .replace("$EXT", QByteArray::number(extension));
}

// Source: reference models 3, which leaves registration open: decision 0040
Lamp lampOf(LineState state, bool isRegistered, bool isThere)
{
    switch (state) {
    case LineState::Dialing:
    case LineState::Connected:
        return Lamp::Green;
    case LineState::Held:
        return Lamp::GreenFlashing;
    case LineState::Ringing:
        return Lamp::AmberFlashing;
    case LineState::Idle:
        break;
    }
    if (!isThere)
        return Lamp::Off;
    return isRegistered ? Lamp::Green : Lamp::Amber;
}

std::optional<KeyFunction> functionOf(int key, const Device& device)
{
    return parseKeyFunction(numbered("Extended_Function_", key, device));
}

LineCell functionCell(int key, const Device& device)
{
    LineCell cell;
    cell.state = "off";
    const auto function = functionOf(key, device);
    if (!function)
        return cell;
    const bool isOn = (function->kind == KeyFunction::Kind::Dnd && isDndOn(device)) ||
                      (function->kind == KeyFunction::Kind::Forward && isForwarding(device));
    cell.label = shortened(function->name, idleLabelMax);
    cell.state = "function";
    cell.lamp = isOn ? Lamp::Red : Lamp::Off;
    return cell;
}

bool isMissed(const line::Call& call, const Device& device)
{
    return call.ended && call.kind() == line::CallKind::Missed &&
           valueOf("Log_Missed_Calls_for_EXT_" + QByteArray::number(call.line), device) != "No";
}

} // namespace

QByteArray lineName(int extension, const Device& device)
{
    const QByteArray name = numbered("Display_Name_", extension, device);
    return name.isEmpty() ? numbered("User_ID_", extension, device) : name;
}

int extensionOf(int key, const Device& device)
{
    const int extension = numbered("Extension_", key, device).toInt();
    return extension >= 1 && extension <= device.model().extensions ? extension : 0;
}

LineCell cellOf(int extension, const Device& device, const Screen::Handling& handling)
{
    const LineState state = device.lineState(extension);
    const bool isThere = hasAccount(extension, device);
    const bool isRegistered = device.isRegistered(extension);
    LineCell cell;
    cell.lamp = lampOf(state, isRegistered, isThere);
    if (state != LineState::Idle || isRegistered)
        cell.state = line::nameOf(state).toByteArray();
    else
        cell.state = isThere ? "unregistered" : "off";
    cell.missed = missedCalls(extension, device, handling);
    return cell;
}

std::vector<LineCell> lineCells(const Device& device, const Screen::Handling& handling)
{
    const qsizetype labelMax = isAnyLineActive(device) ? callLabelMax : idleLabelMax;
    std::vector<LineCell> cells;
    for (int key = 1; key <= device.model().lineKeys; ++key) {
        const int extension = extensionOf(key, device);
        LineCell cell =
            extension != 0 ? cellOf(extension, device, handling) : functionCell(key, device);
        cell.key = key;
        if (extension != 0) {
            const QByteArray label =
                expanded(numbered("Short_Name_", key, device), extension, device);
            cell.label = shortened(label.isEmpty() ? lineName(extension, device) : label, labelMax);
        }
        cells.push_back(std::move(cell));
    }
    return cells;
}

bool pressLineKey(int key, const Context& context)
{
    const int extension = extensionOf(key, context.device);
    if (extension == 0) {
        const auto function = functionOf(key, context.device);
        return function && perform(*function, context);
    }
    Screen::Handling& handling = context.screen.handling();
    switch (context.device.lineState(extension)) {
    case LineState::Idle:
        if (numbered("Line_Enable_", extension, context.device) != "Yes")
            context.screen.toast(context.device.text("This line is switched off"), context.device);
        else
            goOffHook(extension, context);
        return true;
    case LineState::Ringing:
        return answer(extension, context);
    case LineState::Held:
        handling.isInFront = true;
        return resume(extension, context);
    case LineState::Dialing:
    case LineState::Connected:
        break;
    }
    if (handling.entering != extension) {
        handling.line = extension;
        handling.isInFront = true;
    }
    return true;
}

int missedCalls(int line, const Device& device, const Screen::Handling& handling)
{
    int missed = 0;
    if (device.callLog() == nullptr)
        return missed;
    for (const line::Call& call : device.callLog()->calls()) {
        if (call.number <= handling.missedSeen)
            break;
        if ((line == 0 || call.line == line) && isMissed(call, device))
            ++missed;
    }
    return std::min(missed, missedMax);
}

void noteMissedSeen(Screen::Handling& handling, const Device& device)
{
    if (device.callLog() != nullptr && !device.callLog()->calls().empty())
        handling.missedSeen = device.callLog()->calls().front().number;
}

} // namespace vphone::screen

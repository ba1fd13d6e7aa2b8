// What the screen does by time alone: back light, screen saver, clocks.
#include "core/screen/basepages.h"
#include "core/screen/callcontrol.h"
#include "core/screen/clocktext.h"

#include <algorithm>

namespace vphone::screen {

namespace {

constexpr auto minute = std::chrono::minutes(1);

/// A key, the boot, or the end of a call.
Instant lastActivity(const Device& device, std::optional<Instant> lastKey)
{
    Instant last = std::max(device.poweredOn(), lastKey.value_or(Instant::min()));
    if (device.callLog() == nullptr)
        return last;
    for (const line::Call& call : device.callLog()->calls())
        last = std::max(last, call.ended.value_or(Instant::min()));
    return last;
}

bool hasBackLight(const Device& device)
{
    return device.model().number() != "7811"; // Reference models 2
}

/// `30s`, `5m`; nothing: it stays as it is.
std::optional<Duration> backLightWait(const Device& device)
{
    const QByteArray& timer = device.config().value("Back_Light_Timer");
    const int number = timer.chopped(timer.isEmpty() ? 0 : 1).toInt();
    if (number <= 0)
        return std::nullopt;
    return timer.endsWith('m') ? Duration(std::chrono::minutes(number))
                               : Duration(std::chrono::seconds(number));
}

std::optional<Instant> dimsAt(const Device& device, std::optional<Instant> lastKey)
{
    const auto wait = backLightWait(device);
    if (!wait || !hasBackLight(device) || isAnyLineActive(device))
        return std::nullopt;
    return lastActivity(device, lastKey) + *wait;
}

std::optional<Instant> savesAt(const Device& device, std::optional<Instant> lastKey)
{
    if (!device.config().isYes("Screen_Saver_Enable") || isAnyLineActive(device))
        return std::nullopt;
    return lastActivity(device, lastKey) +
           std::chrono::seconds(device.config().number("Screen_Saver_Wait"));
}

/// Of the calls that are talked with, the next whole second; without, the next minute.
Instant clockChange(const Device& device)
{
    const Instant now = device.now();
    Instant next = std::chrono::floor<std::chrono::minutes>(now) + minute;
    for (const int line : activeLines(device)) {
        const line::Call* call =
            device.callLog() != nullptr ? device.callLog()->callOn(line) : nullptr;
        if (device.lineState(line) != line::LineState::Connected || call == nullptr)
            continue;
        const Duration length = call->length(now);
        const auto whole = std::chrono::floor<std::chrono::seconds>(length);
        next = std::min(next, now + (whole + std::chrono::seconds(1) - length));
    }
    return next;
}

} // namespace

bool isDimmed(const Device& device, std::optional<Instant> lastKey)
{
    const auto at = dimsAt(device, lastKey);
    return device.stage() == Stage::Up && at && *at <= device.now();
}

bool isSaving(const Device& device, std::optional<Instant> lastKey)
{
    const auto at = savesAt(device, lastKey);
    return device.stage() == Stage::Up && at && *at <= device.now();
}

void drawScreenSaver(Tree& tree, const Device& device)
{
    tree.page = "screen_saver";
    tree.title = tree.header;
    if (device.config().value("Screen_Saver_Type") != "Clock")
        return;
    const auto add = [&tree](const char* id, QByteArray text) {
        Row row;
        row.id = id;
        row.text = std::move(text);
        row.kind = RowKind::Text;
        tree.rows.push_back(std::move(row));
    };
    add("screen_saver.time", timeText(device));
    add("screen_saver.date", dateText(device));
}

std::optional<Instant> nextChange(const Device& device, std::optional<Instant> lastKey)
{
    Instant next = clockChange(device);
    for (const auto& at : {dimsAt(device, lastKey), savesAt(device, lastKey)}) {
        if (at && *at > device.now())
            next = std::min(next, *at);
    }
    return next;
}

} // namespace vphone::screen

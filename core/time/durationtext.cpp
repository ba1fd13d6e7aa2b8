#include "core/time/durationtext.h"

#include <array>
#include <charconv>

namespace vphone::time {

std::optional<Duration> parseDuration(std::string_view text)
{
    struct Unit
    {
        std::string_view name;
        Duration length;
    };
    static constexpr auto units = std::to_array<Unit>({
        {"", std::chrono::seconds(1)},
        {"ms", std::chrono::milliseconds(1)},
        {"s", std::chrono::seconds(1)},
        {"m", std::chrono::minutes(1)},
        {"h", std::chrono::hours(1)},
        {"d", std::chrono::hours(24)},
    });
    constexpr double secondsMax = 10.0 * 365 * 24 * 3600;
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
    if (error != std::errc() || number < 0)
        return std::nullopt;
    const std::string_view unitName(rest, size_t(end - rest));
    for (const Unit& unit : units) {
        if (unit.name != unitName)
            continue;
        const double microseconds = number * double(unit.length.count());
        if (microseconds > secondsMax * 1e6)
            return std::nullopt;
        return Duration(Duration::rep(microseconds));
    }
    return std::nullopt;
}

} // namespace vphone::time

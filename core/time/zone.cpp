#include "core/time/zone.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vphone::time {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::sys_days;

constexpr Duration day = hours(24);

Instant instantOf(sys_days midnight)
{
    return Instant(Duration(midnight.time_since_epoch()));
}

sys_days dayOf(Instant instant)
{
    return sys_days(std::chrono::floor<days>(instant.time_since_epoch()));
}

/// Digits only, one or two of them.
std::optional<int> shortNumber(QByteArrayView text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (text.size() > 2 || error != std::errc() || end != text.end() || value < 0 ||
        text.front() == '-')
        return std::nullopt;
    return value;
}

/// What stands before \a mark, which is taken off \a text together with it.
QByteArrayView takeUntil(char mark, QByteArrayView& text)
{
    const qsizetype found = text.indexOf(mark);
    const QByteArrayView taken = found < 0 ? text : text.first(found);
    text = found < 0 ? QByteArrayView() : text.sliced(found + 1);
    return taken;
}

bool takeSign(QByteArrayView& text)
{
    if (text.isEmpty() || (text.front() != '+' && text.front() != '-'))
        return false;
    const bool isMinus = text.front() == '-';
    text = text.sliced(1);
    return isMinus;
}

/// `h[:m[:s]]`
std::optional<Duration> clockTime(QByteArrayView text)
{
    constexpr auto units = std::to_array<seconds>({hours(1), minutes(1), seconds(1)});
    constexpr auto most = std::to_array<int>({23, 59, 59});
    Duration time = Duration::zero();
    if (std::count(text.begin(), text.end(), ':') >= qsizetype(units.size()))
        return std::nullopt;
    const auto parts = size_t(std::count(text.begin(), text.end(), ':')) + 1;
    for (size_t i = 0; i < parts; ++i) {
        const auto number = shortNumber(takeUntil(':', text));
        if (!number || *number > most[i])
            return std::nullopt;
        time += *number * units[i];
    }
    return time;
}

std::optional<DaylightRule::Change> change(QByteArrayView text)
{
    const auto slashes = std::count(text.begin(), text.end(), '/');
    if (slashes != 2 && slashes != 3)
        return std::nullopt;
    const auto month = shortNumber(takeUntil('/', text));
    QByteArrayView dayText = takeUntil('/', text);
    const bool isFromEnd = takeSign(dayText);
    const auto date = shortNumber(dayText);
    const auto weekday = shortNumber(takeUntil('/', text));
    const auto time = slashes == 3 ? clockTime(text) : Duration::zero();
    if (!month || !date || !weekday || !time || *month < 1 || *month > 12 || *date < 1 ||
        *date > 31 || *weekday > 7 || (isFromEnd && *weekday == 0))
        return std::nullopt;
    return DaylightRule::Change{*month, isFromEnd ? -*date : *date, *weekday, *time};
}

/// The value of a field `name=value`.
std::optional<QByteArrayView> valueOf(QByteArrayView name, QByteArrayView field)
{
    const QByteArrayView found = takeUntil('=', field).trimmed();
    if (found.size() != name.size() || found.compare(name, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return field.trimmed();
}

} // namespace

std::optional<DaylightRule> DaylightRule::parse(QByteArrayView text)
{
    const auto startText = valueOf("start", takeUntil(';', text));
    const auto endText = valueOf("end", takeUntil(';', text));
    auto saveText = valueOf("save", takeUntil(';', text));
    if (!startText || !endText || !saveText || !text.trimmed().isEmpty())
        return std::nullopt;
    const bool isMinus = takeSign(*saveText);
    const auto start = change(*startText);
    const auto end = change(*endText);
    const auto save = clockTime(*saveText);
    if (!start || !end || !save)
        return std::nullopt;
    return DaylightRule{*start, *end, isMinus ? -*save : *save};
}

std::optional<Duration> timeOfDayFromHhmm(QByteArrayView text)
{
    const bool isDigits =
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.size() != 4 || !isDigits)
        return std::nullopt;
    const int hour = (text[0] - '0') * 10 + text[1] - '0';
    const int minute = (text[2] - '0') * 10 + text[3] - '0';
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return std::nullopt;
    return hours(hour % 24) + minutes(minute);
}

sys_days DaylightRule::Change::dayIn(std::chrono::year year) const
{
    const auto first = year / std::chrono::month(unsigned(month)) / 1;
    if (day < 0) {
        const sys_days last(first.year() / first.month() / std::chrono::last);
        const sys_days given = last + days(day + 1);
        return given - (std::chrono::weekday(given) - std::chrono::weekday(unsigned(weekday)));
    }
    const sys_days given = sys_days(first) + days(day - 1);
    if (weekday == 0)
        return given;
    return given + (std::chrono::weekday(unsigned(weekday)) - std::chrono::weekday(given));
}

Zone::Zone(QByteArrayView name, std::optional<DaylightRule> rule) : m_rule(rule)
{
    if (!name.startsWith("GMT") || name.size() == 3)
        return;
    QByteArrayView text = name.sliced(3);
    const bool isWest = takeSign(text);
    const Duration offset = clockTime(text).value_or(Duration::zero());
    m_offset = isWest ? -offset : offset;
}

std::chrono::year Zone::yearOf(Instant instant) const
{
    return std::chrono::year_month_day(dayOf(instant + m_offset)).year();
}

Zone::Saving Zone::savingIn(std::chrono::year year) const
{
    return {instantOf(m_rule->start.dayIn(year)) + m_rule->start.time - m_offset,
            instantOf(m_rule->end.dayIn(year)) + m_rule->end.time - m_offset - m_rule->save};
}

Duration Zone::offsetAt(Instant instant) const
{
    if (!m_rule)
        return m_offset;
    const auto [begin, end] = savingIn(yearOf(instant));
    // South of the equator it begins late in one year and ends early in the next.
    const bool isSaved =
        begin <= end ? begin <= instant && instant < end : instant < end || begin <= instant;
    return isSaved ? m_offset + m_rule->save : m_offset;
}

Duration Zone::timeOfDay(Instant instant) const
{
    const Instant local = instant + offsetAt(instant);
    return local - instantOf(dayOf(local));
}

Instant Zone::momentOn(sys_days date, Duration timeOfDay) const
{
    const Instant plain = instantOf(date) + timeOfDay - m_offset;
    if (!m_rule)
        return plain;
    const Instant saved = plain - m_rule->save;
    const bool isPlain = offsetAt(plain) == m_offset;
    const bool isSaved = offsetAt(saved) == m_offset + m_rule->save;
    if (isPlain && isSaved)
        return std::min(plain, saved);
    if (isPlain || isSaved)
        return isPlain ? plain : saved;
    // Left out: the clock is put forward over it.
    const auto [begin, end] = savingIn(yearOf(plain));
    return m_rule->save > Duration::zero() ? begin : end;
}

Instant Zone::next(Duration timeOfDay, Instant after) const
{
    Q_ASSERT(timeOfDay >= Duration::zero() && timeOfDay < day);
    // A day earlier, as a jump may lead over midnight.
    sys_days date = dayOf(after + offsetAt(after)) - days(1);
    Instant moment = momentOn(date, timeOfDay);
    while (moment <= after) {
        date += days(1);
        moment = momentOn(date, timeOfDay);
    }
    return moment;
}

} // namespace vphone::time

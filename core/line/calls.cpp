#include "core/line/calls.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace vphone::line {

namespace {

using std::chrono::hours;
using std::chrono::seconds;

// How people telephone. Source: assumed
constexpr double incomingShare = 0.5;
constexpr double answeredShare = 0.8;
constexpr double heldShare = 0.1;
constexpr Duration answerMin = seconds(2);
constexpr Duration answerMax = seconds(20);
constexpr Duration unansweredMax = seconds(45);
constexpr Duration lengthMin = seconds(1);
constexpr Duration lengthMax = hours(24);

/// Candidates that are drawn for one arrival; a plan's rarest hour takes one in weightMax.
constexpr int candidatesMax = 100'000;

constexpr int hoursPerDay = 24;

struct Unit
{
    char name;
    double seconds;
};
constexpr auto rateUnits = std::to_array<Unit>({{'m', 60}, {'h', 3600}, {'d', 86400}});
constexpr auto lengthUnits = std::to_array<Unit>({{'s', 1}, {'m', 60}, {'h', 3600}});

QByteArray quoted(QByteArrayView text)
{
    constexpr qsizetype shownMax = 40;
    QByteArray shown = text.first(std::min(text.size(), shownMax)).toByteArray();
    for (char& c : shown) {
        if (uchar(c) < ' ' || uchar(c) >= 0x7f)
            c = '?';
    }
    return '"' + shown + (text.size() > shownMax ? "...\"" : "\"");
}

/// Decimal, no sign, no exponent.
std::optional<double> number(QByteArrayView text)
{
    if (text.isEmpty() || text.front() == '-')
        return std::nullopt;
    double value = 0;
    const auto [end, error] =
        std::from_chars(text.begin(), text.end(), value, std::chars_format::fixed);
    if (error != std::errc() || end != text.end() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<int> wholeNumber(QByteArrayView text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (error != std::errc() || end != text.end() || value < 0)
        return std::nullopt;
    return value;
}

template<size_t size>
std::optional<double> secondsOf(const std::array<Unit, size>& units, char name)
{
    for (const Unit& unit : units) {
        if (unit.name == name)
            return unit.seconds;
    }
    return std::nullopt;
}

std::optional<double> callsPerHour(QByteArrayView text)
{
    if (text.size() < 3 || text[text.size() - 2] != '/')
        return std::nullopt;
    const auto calls = number(text.chopped(2));
    const auto unit = secondsOf(rateUnits, text.back());
    if (!calls || !unit)
        return std::nullopt;
    return *calls * 3600 / *unit;
}

std::optional<double> lengthSeconds(QByteArrayView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto count = number(text.chopped(1));
    const auto unit = secondsOf(lengthUnits, text.back());
    if (!count || !unit)
        return std::nullopt;
    return *count * *unit;
}

std::vector<QByteArrayView> splitAtCommas(QByteArrayView text)
{
    std::vector<QByteArrayView> parts;
    for (;;) {
        const qsizetype comma = text.indexOf(',');
        if (comma < 0)
            break;
        parts.push_back(text.first(comma));
        text = text.sliced(comma + 1);
    }
    parts.push_back(text);
    return parts;
}

Result<Done, QByteArray> addSpan(QByteArrayView text, std::array<double, hoursPerDay>& weights)
{
    const qsizetype dash = text.indexOf('-');
    const auto begin = wholeNumber(text.first(std::max<qsizetype>(dash, 0)));
    const auto end = wholeNumber(text.sliced(dash + 1));
    if (dash < 0 || !begin || !end || *begin >= hoursPerDay || *end > hoursPerDay || *begin == *end)
        return Unexpected{QByteArray(quoted(text) + " is no span of hours such as 8-18 or 22-6")};
    // A span may run over midnight.
    const int count = *end - *begin + (*end > *begin ? 0 : hoursPerDay);
    for (int i = 0; i < count; ++i)
        weights[size_t((*begin + i) % hoursPerDay)] = 1;
    return Done{};
}

Result<std::array<double, hoursPerDay>, QByteArray> hourWeights(QByteArrayView text)
{
    std::array<double, hoursPerDay> weights{};
    const auto parts = splitAtCommas(text);
    if (text.contains('-')) {
        for (const QByteArrayView part : parts) {
            if (auto added = addSpan(part, weights); !added)
                return Unexpected{added.error()};
        }
        return weights;
    }
    if (parts.size() != weights.size())
        return Unexpected{
            QByteArray(quoted(text) + " has " + QByteArray::number(qsizetype(parts.size())) +
                       (parts.size() == 1 ? " weight" : " weights") +
                       ", not 24, one for each hour; or write a span of hours such as 8-18")};
    for (size_t hour = 0; hour < weights.size(); ++hour) {
        const auto weight = wholeNumber(parts[hour]);
        if (!weight || *weight > CallPlan::weightMax)
            return Unexpected{QByteArray(quoted(parts[hour]) +
                                         " is no weight of an hour; whole numbers from 0 to " +
                                         QByteArray::number(CallPlan::weightMax) + " are")};
        weights[hour] = *weight;
    }
    const double most = *std::max_element(weights.begin(), weights.end());
    if (most == 0)
        return Unexpected{QByteArray("all 24 weights are 0; one at least has to be more")};
    for (double& weight : weights)
        weight /= most;
    return weights;
}

Duration timeOfDay(Instant instant, Duration utcOffset)
{
    const Duration day = hours(hoursPerDay);
    const Duration rest = (instant.time_since_epoch() + utcOffset) % day;
    return rest < Duration::zero() ? rest + day : rest;
}

} // namespace

Result<CallPlan, QByteArray> CallPlan::parse(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 0)
        return Unexpected{QByteArray(
            quoted(text) + " is no rate and mean length such as 4/h:90s or 4/h:90s@8-18")};
    const QByteArrayView rate = text.first(colon);
    const qsizetype at = text.indexOf('@', colon);
    const QByteArrayView length = text.sliced(colon + 1, (at < 0 ? text.size() : at) - colon - 1);
    CallPlan plan;
    const auto calls = callsPerHour(rate);
    if (!calls)
        return Unexpected{QByteArray(quoted(rate) + " is no rate such as 4/h, 0.5/m or 20/d")};
    if (*calls <= 0 || *calls > perHourMax)
        return Unexpected{QByteArray("a rate of " + quoted(rate) +
                                     " is out of range; right is more than 0 and at most " +
                                     QByteArray::number(perHourMax) + "/h")};
    plan.perHour = *calls;
    const auto mean = lengthSeconds(length);
    if (!mean)
        return Unexpected{QByteArray(quoted(length) + " is no length such as 90s, 2m or 1h")};
    if (*mean < 1 || *mean > std::chrono::duration<double>(meanLengthMax).count())
        return Unexpected{QByteArray("a mean length of " + quoted(length) +
                                     " is out of range; right is 1s to 24h")};
    plan.meanLength = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(*mean));
    if (at < 0) {
        plan.weights.fill(1);
        return plan;
    }
    const auto weights = hourWeights(text.sliced(at + 1));
    if (!weights)
        return Unexpected{weights.error()};
    plan.weights = *weights;
    return plan;
}

double CallSimulation::fraction()
{
    return double(m_random.next() >> 11) * 0x1p-53;
}

Duration CallSimulation::exponential(Duration mean)
{
    return Duration(Duration::rep(-std::log1p(-fraction()) * double(mean.count())));
}

Duration CallSimulation::uniform(Duration least, Duration most)
{
    return least + Duration(Duration::rep(m_random.upTo(quint64((most - least).count()))));
}

void CallSimulation::file(Step step, Instant at)
{
    m_step = step;
    m_expiry = at;
}

void CallSimulation::start(Instant now, Duration utcOffset)
{
    awaitArrival(now, utcOffset);
}

void CallSimulation::awaitArrival(Instant now, Duration utcOffset)
{
    file(Step::Arrive, nextArrival(now, utcOffset));
}

Instant CallSimulation::nextArrival(Instant from, Duration utcOffset)
{
    const auto mean =
        std::chrono::duration_cast<Duration>(std::chrono::duration<double>(3600 / m_plan->perHour));
    Instant candidate = from;
    for (int i = 0; i < candidatesMax; ++i) {
        candidate += exponential(mean);
        const Duration time = timeOfDay(candidate, utcOffset);
        const double weight = m_plan->weights[size_t(time / hours(1))];
        // Arrivals know nothing of the past, so that an hour without any may be skipped whole.
        if (weight == 0)
            candidate += hours(1) - time % hours(1);
        else if (weight == 1 || fraction() < weight)
            return candidate;
    }
    return candidate;
}

std::optional<LineChange> CallSimulation::arrive(Instant now, Duration utcOffset, Lines& lines)
{
    m_line = 1 + int(m_random.upTo(quint64(lines.count() - 1)));
    const bool isIncoming = fraction() < incomingShare;
    const bool isAnswered = fraction() < answeredShare;
    const auto change = lines.act(m_line, isIncoming ? LineAction::Ring : LineAction::Start);
    if (!change) {
        // Somebody is on the line by hand.
        awaitArrival(now, utcOffset);
        return std::nullopt;
    }
    m_call = change->call;
    if (isAnswered)
        file(Step::Answer, now + uniform(answerMin, answerMax));
    else
        file(Step::End, now + uniform(answerMax, unansweredMax));
    return change;
}

std::optional<LineChange> CallSimulation::handleExpiry(Instant now, Duration utcOffset,
                                                       Lines& lines)
{
    if (!m_expiry || *m_expiry > now)
        return std::nullopt;
    if (m_step == Step::Arrive)
        return arrive(now, utcOffset, lines);
    if (lines.call(m_line) != m_call || !isActive(lines.state(m_line))) {
        // Its call was ended by hand.
        awaitArrival(now, utcOffset);
        return std::nullopt;
    }
    switch (m_step) {
    case Step::Arrive:
        break;
    case Step::Answer: {
        const Duration length = std::clamp(exponential(m_plan->meanLength), lengthMin, lengthMax);
        m_end = now + length;
        if (fraction() < heldShare)
            file(Step::Hold, now + uniform(Duration::zero(), length));
        else
            file(Step::End, m_end);
        return lines.act(m_line, LineAction::Answer);
    }
    case Step::Hold:
        file(Step::Resume, now + uniform(Duration::zero(), m_end - now));
        return lines.act(m_line, LineAction::Hold);
    case Step::Resume:
        file(Step::End, m_end);
        return lines.act(m_line, LineAction::Resume);
    case Step::End:
        awaitArrival(now, utcOffset);
        return lines.act(m_line, LineAction::End);
    }
    return std::nullopt;
}

} // namespace vphone::line

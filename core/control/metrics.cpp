#include "core/control/metrics.h"

namespace vphone::control {

namespace {

void head(QByteArray& text, const char* name, const char* type, const char* help)
{
    text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void sample(QByteArray& text, QByteArrayView name, QByteArrayView labels, const QByteArray& value)
{
    text += name;
    if (!labels.isEmpty())
        text += '{' + labels.toByteArray() + '}';
    text += ' ' + value + '\n';
}

/// \a value comes from our own tables: letters, digits, points and underscores.
QByteArray label(const char* name, const QByteArray& value)
{
    return QByteArray(name) + "=\"" + value + '"';
}

QByteArray seconds(double value)
{
    return QByteArray::number(value, 'g', 15);
}

struct Census
{
    qsizetype up = 0;
    qsizetype down = 0;
    qsizetype inFlight = 0;
    std::map<QByteArray, qsizetype> states;
};

/// Nothing: the phones are busy.
std::optional<Census> censusOf(Fleet& fleet)
{
    Census census;
    const bool isTaken = fleet.visitAll([&](std::span<fleet::Engine* const> engines) {
        for (const fleet::Engine* engine : engines) {
            census.inFlight += engine->inFlight();
            for (fleet::PhoneIndex i = 0; i < engine->size(); ++i) {
                const phone::Phone& phone = (*engine)[i];
                ++(phone.isUp() ? census.up : census.down);
                ++census.states[provision::nameOf(phone.resyncState())];
            }
        }
    });
    return isTaken ? std::optional(census) : std::nullopt;
}

void appendCensus(QByteArray& text, const Census& census)
{
    head(text, "vphone_phones", "gauge", "Phones, by whether they have power and network.");
    sample(text, "vphone_phones", label("state", "up"), QByteArray::number(census.up));
    sample(text, "vphone_phones", label("state", "down"), QByteArray::number(census.down));
    head(text, "vphone_resync_state", "gauge", "Phones, by the state of their resyncs.");
    for (const auto& [state, count] : census.states)
        sample(text, "vphone_resync_state", label("state", state), QByteArray::number(count));
    head(text, "vphone_in_flight", "gauge", "Transfers and lookups under way.");
    sample(text, "vphone_in_flight", {}, QByteArray::number(census.inFlight));
}

} // namespace

void Metrics::emitEvent(const events::Event& event)
{
    const std::lock_guard lock(m_mutex);
    ++m_events[event.name().toByteArray()];
    if (event.name() == "resync.failed")
        ++m_failures[event.member("cause").toString().toLatin1()];
    if (event.name() != "resync.succeeded")
        return;
    const double length = event.member("duration_ms").toDouble() / 1000;
    for (size_t i = 0; i < buckets.size(); ++i)
        m_resyncs.counts[i] += length <= buckets[i] ? 1 : 0;
    ++m_resyncs.count;
    m_resyncs.sum += length;
}

QByteArray Metrics::text(Fleet& fleet, const EventFeed& feed) const
{
    const std::optional<Census> census = censusOf(fleet);
    const double now = double(fleet.clock().now.time_since_epoch().count()) / 1e6;
    QByteArray text;
    head(text, "vphone_build_info", "gauge", "The version that runs, as a label.");
    sample(text, "vphone_build_info", label("version", VPHONE_VERSION), "1");
    if (census)
        appendCensus(text, *census);
    head(text, "vphone_phone_time_seconds", "gauge", "Phone time, in seconds since 1970.");
    sample(text, "vphone_phone_time_seconds", {}, seconds(now));
    head(text, "vphone_control_listeners", "gauge", "Listeners of /v1/events.");
    sample(text, "vphone_control_listeners", {}, QByteArray::number(feed.listeners()));
    head(text, "vphone_control_dropped_events_total", "counter",
         "Events that slow listeners of /v1/events missed.");
    sample(text, "vphone_control_dropped_events_total", {}, QByteArray::number(feed.dropped()));

    const std::lock_guard lock(m_mutex);
    head(text, "vphone_events_total", "counter", "Events since the start, by name.");
    for (const auto& [name, count] : m_events)
        sample(text, "vphone_events_total", label("event", name), QByteArray::number(count));
    head(text, "vphone_resync_failures_total", "counter", "Failed transfers of resyncs, by cause.");
    for (const auto& [cause, count] : m_failures)
        sample(text, "vphone_resync_failures_total", label("cause", cause),
               QByteArray::number(count));
    head(text, "vphone_resync_duration_seconds", "histogram",
         "From the request to the applied profile, in phone time.");
    for (size_t i = 0; i < buckets.size(); ++i)
        sample(text, "vphone_resync_duration_seconds_bucket", label("le", seconds(buckets[i])),
               QByteArray::number(m_resyncs.counts[i]));
    sample(text, "vphone_resync_duration_seconds_bucket", label("le", "+Inf"),
           QByteArray::number(m_resyncs.count));
    sample(text, "vphone_resync_duration_seconds_sum", {}, seconds(m_resyncs.sum));
    sample(text, "vphone_resync_duration_seconds_count", {}, QByteArray::number(m_resyncs.count));
    return text;
}

} // namespace vphone::control

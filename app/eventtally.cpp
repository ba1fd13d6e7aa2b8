#include "app/eventtally.h"

namespace vphone::app {

namespace {

double secondsOf(Duration duration)
{
    return double(duration.count()) / 1e6;
}

/// Resyncs in a second of the wall clock.
double rateOf(quint64 resyncs, Duration wall)
{
    return wall > Duration::zero() ? double(resyncs) / secondsOf(wall) : 0;
}

} // namespace

void EventTally::emitEvent(const events::Event& event)
{
    ++m_counts[event.name()];
}

void ProgressLine::tell(Instant phoneTime, const phone::Tally& tally, time::WallInstant now)
{
    if (m_isShown && now - m_told < interval)
        return;
    m_told = now;
    m_isShown = true;
    std::fprintf(m_stream, "\r%s  resyncs %llu, failed %llu\033[K",
                 isoText(phoneTime).first(19).constData(),
                 static_cast<unsigned long long>(tally.resyncs),
                 static_cast<unsigned long long>(tally.failures));
    std::fflush(m_stream);
}

void ProgressLine::clear()
{
    if (m_isShown)
        std::fputs("\r\033[K", m_stream);
    m_isShown = false;
}

QByteArray FleetSummary::toText(const EventTally& events) const
{
    QByteArray text = QByteArray(isPass ? "PASS" : "FAIL") + "  phones " +
                      QByteArray::number(phones) + ", seed " + QByteArray::number(seed) +
                      ", phone time " + QByteArray::number(secondsOf(ended - started), 'f', 3) +
                      " s, took " + QByteArray::number(secondsOf(wall), 'f', 3) + " s (CPU " +
                      QByteArray::number(cpuSeconds, 'f', 3) + " s)\nresyncs " +
                      QByteArray::number(tally.resyncs) + ", failed " +
                      QByteArray::number(tally.failures) + ", " +
                      QByteArray::number(rateOf(tally.resyncs, wall), 'f', 1) + "/s\n";
    for (const auto& [name, count] : events.counts())
        text += "  " + name.toByteArray().leftJustified(20, ' ') +
                QByteArray::number(count).rightJustified(12, ' ') + '\n';
    return text;
}

QJsonObject FleetSummary::toJson(const EventTally& events) const
{
    QJsonObject counts;
    for (const auto& [name, count] : events.counts())
        counts.insert(QString::fromLatin1(name), qint64(count));
    return {{QStringLiteral("verdict"), QString::fromLatin1(isPass ? "PASS" : "FAIL")},
            {QStringLiteral("seed"), qint64(seed)},
            {QStringLiteral("version"), QStringLiteral(VPHONE_VERSION)},
            {QStringLiteral("phones"), qint64(phones)},
            {QStringLiteral("started"), QString::fromLatin1(isoText(started))},
            {QStringLiteral("ended"), QString::fromLatin1(isoText(ended))},
            {QStringLiteral("wall_s"), secondsOf(wall)},
            {QStringLiteral("cpu_s"), cpuSeconds},
            {QStringLiteral("resyncs"), qint64(tally.resyncs)},
            {QStringLiteral("resyncs_failed"), qint64(tally.failures)},
            {QStringLiteral("resyncs_per_s"), rateOf(tally.resyncs, wall)},
            {QStringLiteral("events"), counts}};
}

} // namespace vphone::app

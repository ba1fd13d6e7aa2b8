#include "core/time/instant.h"

#include <QDateTime>

namespace vphone {

QByteArray isoText(Instant instant)
{
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(instant.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

std::optional<Instant> instantFromIso(QByteArrayView text)
{
    QString iso = QString::fromLatin1(text);
    if (!iso.contains(u'T'))
        return std::nullopt;
    QDateTime parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC);
    return Instant(std::chrono::milliseconds(parsed.toMSecsSinceEpoch()));
}

} // namespace vphone

#include "core/time/instant.h"

#include <QDateTime>

namespace vphone {

QByteArray isoText(Instant instant)
{
    const auto ms =
        std::chrono::floor<std::chrono::milliseconds>(instant.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

std::optional<Instant> instantFromIso(QByteArrayView text)
{
    QString iso = QString::fromLatin1(text);
    const qsizetype time = iso.indexOf(u'T');
    if (time < 0)
        return std::nullopt;
    const bool hasZone =
        iso.endsWith(u'Z') || iso.indexOf(u'+', time) > 0 || iso.indexOf(u'-', time) > 0;
    // Said to be UTC before it is read: as local time, an hour of the year would not exist.
    if (!hasZone)
        iso += u'Z';
    const QDateTime parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return Instant(std::chrono::milliseconds(parsed.toMSecsSinceEpoch()));
}

} // namespace vphone

#include "core/screen/clocktext.h"

#include <QDateTime>
#include <QLocale>

namespace vphone::screen {

namespace {

QDateTime localTime(const Device& device, Instant at)
{
    const auto local = at + device.utcOffset();
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(local.time_since_epoch()).count(),
        Qt::UTC);
}

QByteArray timeOf(const Device& device, const QDateTime& time)
{
    const bool isLong = device.config().value("Time_Format") == "24hr";
    return QLocale::c()
        .toString(time, isLong ? QStringLiteral("hh:mm") : QStringLiteral("h:mm AP"))
        .toUtf8();
}

QByteArray dateOf(const Device& device, const QDateTime& time)
{
    const bool isDayFirst = device.config().value("Date_Format") == "day/month";
    return QLocale::c()
        .toString(time, isDayFirst ? QStringLiteral("dd/MM/yy") : QStringLiteral("MM/dd/yy"))
        .toUtf8();
}

} // namespace

QByteArray timeText(const Device& device)
{
    return timeOf(device, localTime(device, device.now()));
}

QByteArray dateText(const Device& device)
{
    return dateOf(device, localTime(device, device.now()));
}

QByteArray momentText(const Device& device, Instant at)
{
    const QDateTime time = localTime(device, at);
    return dateOf(device, time) + ' ' + timeOf(device, time);
}

QByteArray lengthText(Duration length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    const auto two = [](qint64 number) {
        return QByteArray::number(number).rightJustified(2, '0');
    };
    const QByteArray tail = two(seconds % 60);
    if (seconds < 3600)
        return QByteArray::number(seconds / 60) + ':' + tail;
    return QByteArray::number(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + tail;
}

} // namespace vphone::screen

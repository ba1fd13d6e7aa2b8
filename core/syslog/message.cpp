#include "core/syslog/message.h"

#include <QDateTime>

#include <array>

namespace vphone::syslog {

namespace {

QByteArray timeStamp(Instant now)
{
    static constexpr auto months = std::to_array<const char*>(
        {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"});
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    QByteArray text = months[size_t(utc.date().month() - 1)];
    // RFC 3164 4.1.2: a day below 10 is padded by a blank.
    text += ' ' + QByteArray::number(utc.date().day()).rightJustified(2, ' ') + ' ';
    text += utc.time().toString(Qt::ISODate).toLatin1();
    return text;
}

} // namespace

QByteArray datagram(Severity severity, Instant now, QByteArrayView identifier, QByteArrayView text)
{
    QByteArray bytes = '<' + QByteArray::number(facilityLocal0 * 8 + int(severity)) + '>';
    bytes += timeStamp(now) + ' ';
    if (!identifier.isEmpty()) {
        bytes.append(identifier);
        bytes += ' ';
    }
    for (const char c : text)
        bytes += uchar(c) < 0x20 || c == 0x7f ? ' ' : c;
    bytes.truncate(datagramBytesMax);
    return bytes;
}

Severity debugLevel(QByteArrayView text)
{
    static constexpr auto names = std::to_array<const char*>(
        {"EMERGENCY", "ALERT", "CRITICAL", "ERROR", "WARNING", "NOTICE", "INFO", "DEBUG"});
    for (size_t i = 0; i < names.size(); ++i) {
        if (text.compare(names[i], Qt::CaseInsensitive) == 0)
            return Severity(i);
    }
    bool isNumber = false;
    const int level = text.toByteArray().toInt(&isNumber);
    if (!isNumber || level < 0)
        return Severity::Notice;
    static constexpr auto byNumber = std::to_array<Severity>(
        {Severity::Error, Severity::Notice, Severity::Info, Severity::Debug});
    return byNumber[size_t(std::min(level, 3))];
}

Server parseServer(QByteArrayView text)
{
    text = text.trimmed();
    Server server;
    qsizetype hostEnd = text.size();
    qsizetype portStart = -1;
    if (text.startsWith('[')) {
        const qsizetype close = text.indexOf(']');
        if (close < 0)
            return {};
        server.host = text.sliced(1, close - 1).toByteArray();
        if (close + 1 < text.size()) {
            if (text[close + 1] != ':')
                return {};
            portStart = close + 2;
        }
    } else {
        const qsizetype colon = text.indexOf(':');
        if (colon >= 0 && text.lastIndexOf(':') == colon) {
            hostEnd = colon;
            portStart = colon + 1;
        }
        server.host = text.first(hostEnd).toByteArray();
    }
    if (portStart >= 0) {
        bool isNumber = false;
        const uint port = text.sliced(portStart).toByteArray().toUInt(&isNumber);
        if (!isNumber || port == 0 || port > 65535)
            return {};
        server.port = quint16(port);
    }
    return server;
}

} // namespace vphone::syslog

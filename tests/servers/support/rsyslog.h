/// \file rsyslog as the syslog server that phones report to.
#pragma once

#include "tests/servers/support/realserver.h"

#include <QDateTime>

namespace vphone::servers {

class Rsyslog final : public RealServer
{
public:
    Rsyslog();

    /// As rsyslog understood it.
    struct Message
    {
        QByteArray raw;      ///< the datagram
        QByteArray text;     ///< the datagram without `<PRI>` and time stamp
        QByteArray severity; ///< `notice`
        QByteArray facility; ///< `local0`
        QDateTime time;      ///< the stamp; the datagram has no year
    };
    /// All that were sent before this call, in the order of arrival.
    [[nodiscard]] QList<Message> messages();
    /// Their texts only.
    [[nodiscard]] QList<QByteArray> texts();

private:
    Command command() override;

    int m_marks = 0;
};

} // namespace vphone::servers

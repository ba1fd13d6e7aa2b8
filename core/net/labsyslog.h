/// \file The lab's syslog sink.
#pragma once

#include "core/net/labcontext.h"
#include "core/net/labsocket.h"

#include <memory>

namespace vphone::net {

/// Every datagram becomes one lab.syslog; nothing is kept.
class LabSyslog
{
public:
    [[nodiscard]] static Result<std::unique_ptr<LabSyslog>, QByteArray>
    start(LabContext& context, const Endpoint& endpoint);
    ~LabSyslog();
    LabSyslog(const LabSyslog&) = delete;
    LabSyslog& operator=(const LabSyslog&) = delete;

    [[nodiscard]] quint16 port() const { return m_socket.localEndpoint().port; }

private:
    LabSyslog(LabContext& context, LabSocket socket);

    LabContext& m_context;
    LabSocket m_socket;
};

} // namespace vphone::net

#include "core/net/labsyslog.h"

#include <sys/epoll.h>

namespace vphone::net {

namespace {

constexpr int datagramsPerTurn = 256; ///< then the other servers have theirs

} // namespace

Result<std::unique_ptr<LabSyslog>, QByteArray> LabSyslog::start(LabContext& context,
                                                                const Endpoint& endpoint)
{
    auto socket = LabSocket::bindUdp(lab::Service::Syslog, endpoint);
    if (!socket)
        return Unexpected{socket.error()};
    return std::unique_ptr<LabSyslog>(new LabSyslog(context, std::move(*socket)));
}

LabSyslog::LabSyslog(LabContext& context, LabSocket socket)
    : m_context(context), m_socket(std::move(socket))
{
    m_context.reactor.watch(m_socket.descriptor(), EPOLLIN, [this](quint32) {
        m_socket.receive(datagramsPerTurn, [this](const Endpoint& from, QByteArrayView bytes) {
            if (m_context.sink.isListening())
                m_context.sink.emitEvent(
                    lab::syslogEvent(m_context.now(), endpointText(from), bytes));
        });
    });
}

LabSyslog::~LabSyslog()
{
    m_context.reactor.unwatch(m_socket.descriptor());
}

} // namespace vphone::net

/// \file The sockets that the lab's servers listen on.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/lab/service.h"

#include <functional>
#include <utility>

namespace vphone::net {

/// Owns a descriptor.
class LabSocket
{
public:
    explicit LabSocket(int descriptor = -1) : m_descriptor(descriptor) {}
    ~LabSocket();
    LabSocket(LabSocket&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    LabSocket& operator=(LabSocket&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    /// The error says which port of which service was refused and why.
    [[nodiscard]] static Result<LabSocket, QByteArray> bindUdp(lab::Service service,
                                                               const Endpoint& endpoint);
    [[nodiscard]] static Result<LabSocket, QByteArray> listenTcp(lab::Service service,
                                                                 const Endpoint& endpoint);

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// The caller closes it.
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }
    [[nodiscard]] Endpoint localEndpoint() const;

    /// Hands what has arrived to \a take, at most \a most datagrams, each cut at 8 KiB.
    void receive(int most,
                 const std::function<void(const Endpoint& from, QByteArrayView bytes)>& take) const;
    /// What the buffer has no room for is lost, as datagrams are.
    void send(const Endpoint& to, QByteArrayView bytes) const;

private:
    int m_descriptor;
};

} // namespace vphone::net

/// \file The servers of the lab, and on which ports somebody wants them.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace vphone::lab {

enum class Service : quint8 {
    Tftp,
    Http,
    Https,
    Mtls, ///< HTTPS that demands a phone's certificate
    Proxy,
    Syslog,
    Sudi, ///< renews the phones' certificates, over HTTP
};

inline constexpr auto allServices =
    std::to_array({Service::Tftp, Service::Http, Service::Https, Service::Mtls, Service::Proxy,
                   Service::Syslog, Service::Sudi});

/// tftp, http, https, mtls, proxy, syslog, sudi
[[nodiscard]] QByteArrayView nameOf(Service service);

/// A port for each service; 0: choose one, nothing: the service stays off.
class Ports
{
public:
    [[nodiscard]] std::optional<quint16> operator[](Service service) const
    {
        return m_ports[size_t(service)];
    }
    void set(Service service, std::optional<quint16> port) { m_ports[size_t(service)] = port; }

    /// `tftp=6969`, `http=0`, `syslog=off`. The error says what would be right.
    Result<Done, QByteArray> set(QByteArrayView nameAndPort);

private:
    std::array<std::optional<quint16>, allServices.size()> m_ports{0, 0, 0, 0, 0, 0, 0};
};

} // namespace vphone::lab

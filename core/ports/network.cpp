#include "core/ports/network.h"

namespace vphone::ports {

QByteArrayView nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Tftp:
        return "tftp";
    case Scheme::Http:
        return "http";
    case Scheme::Https:
        return "https";
    }
    Q_UNREACHABLE();
}

quint16 defaultPort(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Tftp:
        return 69;
    case Scheme::Http:
        return 80;
    case Scheme::Https:
        return 443;
    }
    Q_UNREACHABLE();
}

} // namespace vphone::ports

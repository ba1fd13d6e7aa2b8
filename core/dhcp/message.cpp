#include "core/dhcp/message.h"

#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"

namespace vphone::dhcp {

std::optional<MacAddress> addressee(Version version, QByteArrayView message)
{
    if (version == Version::V4) {
        const auto view = v4::View::parse(message);
        return view && view->isReply() ? std::optional(view->mac()) : std::nullopt;
    }
    const auto view = v6::View::parse(message);
    const auto duid = view ? view->options.first(v6::ClientId) : std::nullopt;
    return duid ? v6::macOfDuid(*duid) : std::nullopt;
}

} // namespace vphone::dhcp

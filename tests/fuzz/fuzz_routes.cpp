/// \file What a PAC script returned, from anybody, and messages from its child: bounded, and hosts
/// that can stand in a URL.
#include "core/http/requesthead.h"
#include "core/provision/pacmessage.h"
#include "core/provision/route.h"

#include <cstdint>
#include <cstdlib>

using namespace vphone;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto routes = provision::parseRoutes(text)) {
        if (routes->empty() || routes->size() > provision::routesMax)
            std::abort();
        for (const provision::Route& route : *routes) {
            if (route && (!http::isHost(route->host) || route->port == 0))
                std::abort();
        }
    } else if (routes.error().isEmpty() || routes.error().contains('\n')) {
        std::abort();
    }
    provision::PacMessageReader reader(1000);
    reader.take(text);
    int messages = 0;
    while (reader.next())
        ++messages;
    return messages > qsizetype(size) ? 1 : 0;
}

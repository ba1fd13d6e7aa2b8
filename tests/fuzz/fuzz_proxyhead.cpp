/// \file The head of a request to the lab's proxy, from anybody: what is passed on is one request.
#include "core/lab/proxyrequest.h"

#include <cstdint>
#include <cstdlib>

using namespace vphone;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto read = lab::readProxyRequest(bytes);
    if (!read) {
        if (read.error().status < 400 || read.error().sentence.isEmpty())
            std::abort();
        return 0;
    }
    if (!*read) {
        if (bytes.size() >= lab::proxyHeadBytesMax)
            std::abort();
        return 0;
    }
    const lab::ProxyRequest& request = **read;
    const bool isWhole = request.headBytes <= bytes.size() && !request.host.isEmpty() &&
                         request.port != 0 && request.isTunnel == request.forwarded.isEmpty();
    const bool isOne = request.isTunnel || request.forwarded.indexOf("\r\n\r\n") ==
                                               request.forwarded.size() - qsizetype(4);
    if (!isWhole || !isOne || request.forwarded.toLower().contains("\nproxy-authorization:"))
        std::abort();
    return 0;
}

#include "tests/support/loopback.h"

#include "core/net/socketaddress.h"

#include <dirent.h>

namespace vphone::test {

int loopbackSocket(int type)
{
    const int descriptor = socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    Q_ASSERT(descriptor >= 0);
    const net::SocketAddress address({IpAddress::v4(0x7f000001), 0});
    [[maybe_unused]] const int bound = bind(descriptor, address.data(), address.size());
    Q_ASSERT(bound == 0);
    if (type == SOCK_STREAM) {
        [[maybe_unused]] const int listening = listen(descriptor, SOMAXCONN);
        Q_ASSERT(listening == 0);
    }
    return descriptor;
}

quint16 portOf(int descriptor)
{
    net::SocketAddress address;
    socklen_t size = address.size();
    getsockname(descriptor, address.data(), &size);
    return net::SocketAddress::endpointOf(address.data())->port;
}

int openDescriptors()
{
    DIR* folder = opendir("/proc/self/fd");
    int count = 0;
    while (readdir(folder))
        ++count;
    closedir(folder);
    return count;
}

} // namespace vphone::test

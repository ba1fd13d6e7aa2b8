#include "tests/servers/support/wait.h"

#include <QDeadlineTimer>

#include <poll.h>

namespace vphone::servers {

bool waitUntil(const std::function<bool()>& isTrue, int waitMs)
{
    constexpr int lookEveryMs = 10;
    const QDeadlineTimer deadline(waitMs);
    while (!isTrue()) {
        if (deadline.hasExpired())
            return false;
        ::poll(nullptr, 0, lookEveryMs); // other processes have no way to wake us
    }
    return true;
}

} // namespace vphone::servers

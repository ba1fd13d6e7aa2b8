#include "app/keymaking.h"

#include "app/stderrlog.h"
#include "core/net/reactor.h"
#include "core/net/threadteam.h"
#include "core/pki/keypool.h"

#include <atomic>
#include <thread>
#include <vector>

namespace vphone::app {

namespace {

using namespace std::chrono_literals;

constexpr Duration quietFor = 1s;
constexpr Duration toldEvery = 50ms;

void tellProgress(int done, int count)
{
    std::fprintf(stderr, "\r%d of %d keys", done, count);
    std::fflush(stderr);
}

} // namespace

Result<QByteArray, QByteArray> makeRsaKeys(int count, int bits)
{
    const auto total = size_t(count);
    std::vector<QByteArray> keys(total);
    std::atomic<int> next = 0;
    std::atomic<int> made = 0;
    const auto work = [&] {
        for (int i = next++; i < count; i = next++) {
            keys[size_t(i)] = pki::newRsaKeyPem(bits);
            ++made;
        }
    };
    {
        const net::WallInstant begun = net::Reactor::now();
        std::vector<std::jthread> threads;
        for (int i = 0; i < std::min(net::processorsAllowed(), count); ++i)
            threads.emplace_back(work);
        bool isTold = false;
        while (made < count) {
            std::this_thread::sleep_for(toldEvery);
            if (isTerminal(stderr) && net::Reactor::now() - begun > quietFor) {
                tellProgress(made, count);
                isTold = true;
            }
        }
        if (isTold)
            std::fputc('\n', stderr);
    }
    QByteArray pem;
    for (const QByteArray& key : keys) {
        if (key.isEmpty())
            return Unexpected{QByteArray("libcrypto makes no RSA keys here")};
        pem += key;
    }
    return pem;
}

} // namespace vphone::app

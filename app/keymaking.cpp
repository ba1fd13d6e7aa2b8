#include "app/keymaking.h"

#include "app/stderrlog.h"
#include "core/net/reactor.h"
#include "core/net/threadteam.h"
#include "core/pki/keypool.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace vphone::app {

namespace {

using namespace std::chrono_literals;

constexpr Duration quietFor = 1s;

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
    std::mutex mutex;
    std::condition_variable hasMore;
    int made = 0; // guarded by the mutex
    const auto work = [&] {
        for (int i = next++; i < count; i = next++) {
            keys[size_t(i)] = pki::newRsaKeyPem(bits);
            const std::lock_guard lock(mutex);
            ++made;
            hasMore.notify_one();
        }
    };
    {
        const net::WallInstant begun = net::Reactor::now();
        std::vector<std::jthread> threads;
        for (int i = 0; i < std::min(net::processorsAllowed(), count); ++i)
            threads.emplace_back(work);
        bool isTold = false;
        std::unique_lock lock(mutex);
        while (made < count) {
            hasMore.wait(lock);
            if (isTerminal(stderr) && net::Reactor::now() - begun > quietFor) {
                tellProgress(made, count);
                isTold = true;
            }
        }
        lock.unlock();
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

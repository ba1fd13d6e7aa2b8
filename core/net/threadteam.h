/// \file Threads that do the same job side by side, each on its own share, and wait for each other.
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace vphone::net {

/// How many processors this process may use; at least 1.
[[nodiscard]] int processorsAllowed();

class ThreadTeam
{
public:
    /// \a size threads, the caller's among them.
    explicit ThreadTeam(int size);
    ~ThreadTeam();
    ThreadTeam(const ThreadTeam&) = delete;
    ThreadTeam& operator=(const ThreadTeam&) = delete;

    [[nodiscard]] int size() const { return int(m_threads.size()) + 1; }
    /// Calls \a job with 0 to size() - 1, each on a thread of its own and always the same one, and
    /// returns when all are through.
    void run(const std::function<void(int)>& job);

private:
    void work(int number);

    std::mutex m_mutex;
    std::condition_variable m_begin;
    std::condition_variable m_end;
    const std::function<void(int)>* m_job = nullptr;
    quint64 m_round = 0;
    int m_busy = 0; ///< threads that have not finished the round
    bool m_isOver = false;
    std::vector<std::thread> m_threads;
};

} // namespace vphone::net

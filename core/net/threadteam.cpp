#include "core/net/threadteam.h"

#include <sched.h>

#include <algorithm>

namespace vphone::net {

int processorsAllowed()
{
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0)
        return 1;
    return std::max(1, CPU_COUNT(&allowed));
}

ThreadTeam::ThreadTeam(int size)
{
    Q_ASSERT(size >= 1);
    for (int number = 1; number < size; ++number)
        m_threads.emplace_back([this, number] { work(number); });
}

ThreadTeam::~ThreadTeam()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_begin.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void ThreadTeam::run(const std::function<void(int)>& job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_job = &job;
        m_busy = int(m_threads.size());
        ++m_round;
    }
    m_begin.notify_all();
    job(0);
    std::unique_lock lock(m_mutex);
    m_end.wait(lock, [this] { return m_busy == 0; });
}

void ThreadTeam::work(int number)
{
    for (quint64 round = 1;; ++round) {
        const std::function<void(int)>* job = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_begin.wait(lock, [&] { return m_isOver || m_round == round; });
            if (m_isOver)
                return;
            job = m_job;
        }
        (*job)(number);
        const std::lock_guard lock(m_mutex);
        if (--m_busy == 0)
            m_end.notify_one();
    }
}

} // namespace vphone::net

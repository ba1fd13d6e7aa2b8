/// \file What a thread owns, and who else may have it while the thread waits or stands between two
/// steps.
#pragma once

#include "core/time/instant.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace vphone::net {

/// One owner, and one other at a time. Begins in nobody's hands.
class Possession
{
public:
    // Of the owner.
    /// Waits while another has it, or wants it.
    void take();
    void give();
    /// Between two steps: lets in who waits.
    void offer()
    {
        if (m_isWanted) {
            give();
            take();
        }
    }

    // Of the other.
    /// False: the owner kept it for \a waitMax of wall time.
    [[nodiscard]] bool takeOver(Duration waitMax);
    void giveBack() { give(); }

private:
    std::mutex m_mutex;
    std::condition_variable m_given;
    bool m_isHeld = false;
    std::atomic<bool> m_isWanted = false;
};

} // namespace vphone::net

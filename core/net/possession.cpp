#include "core/net/possession.h"

namespace vphone::net {

void Possession::take()
{
    std::unique_lock lock(m_mutex);
    m_given.wait(lock, [this] { return !m_isHeld && !m_isWanted; });
    m_isHeld = true;
}

void Possession::give()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isHeld = false;
    }
    m_given.notify_all();
}

bool Possession::takeOver(Duration waitMax)
{
    m_isWanted = true;
    std::unique_lock lock(m_mutex);
    const bool isGiven = m_given.wait_for(lock, waitMax, [this] { return !m_isHeld; });
    m_isWanted = false;
    if (isGiven)
        m_isHeld = true;
    return isGiven;
}

} // namespace vphone::net

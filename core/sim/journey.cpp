#include "core/sim/journey.h"

namespace vphone::sim {

namespace {

using std::chrono::milliseconds;

constexpr Duration synTimeout = milliseconds(1000);    // RFC 6298 2: the first, then it doubles
constexpr Duration segmentTimeout = milliseconds(200); // Linux' least, then it doubles
constexpr qsizetype segmentBytes = 1448;               // Ethernet, IPv4, time stamps
constexpr qsizetype firstWindow = 10;                  // segments. RFC 6928
constexpr int dnsTries = 2;                            // as net::Resolver; the second waits twice

} // namespace

bool Journey::send()
{
    if (isLost())
        return false;
    m_taken += latency();
    return true;
}

bool Journey::roundTrip()
{
    if (isLost() || isLost())
        return false;
    m_taken += latency();
    m_taken += latency();
    return true;
}

bool Journey::lookUp()
{
    Duration wait = m_waits.dnsWait;
    for (int attempt = 0; attempt < dnsTries; ++attempt, wait *= 2) {
        if (roundTrip())
            return true;
        m_taken += wait;
    }
    return false;
}

bool Journey::exchangeTftp()
{
    for (int attempt = 0; attempt < m_waits.tftpTries; ++attempt) {
        if (roundTrip())
            return true;
        m_taken += m_waits.tftpWait;
    }
    return false;
}

bool Journey::connect()
{
    const Duration giveUpAt = m_taken + m_waits.connectWait;
    for (Duration wait = synTimeout; m_taken < giveUpAt; wait *= 2) {
        if (roundTrip())
            return true;
        m_taken += wait;
    }
    m_taken = giveUpAt;
    return false;
}

bool Journey::stream(qsizetype bytes)
{
    qsizetype left = bytes / segmentBytes + 1;
    for (qsizetype window = firstWindow; left > 0; left -= window, window *= 2) {
        Duration late = Duration::zero();
        for (qsizetype segment = 0; segment < std::min(left, window); ++segment) {
            Duration delay = Duration::zero();
            for (Duration wait = segmentTimeout; isLost(); wait *= 2) {
                delay += wait;
                if (delay >= m_waits.stallWait) {
                    m_taken += m_waits.stallWait;
                    return false;
                }
            }
            // Those of one window wait for their acknowledgements side by side.
            late = std::max(late, delay);
        }
        m_taken += late + latency() + latency();
    }
    return true;
}

} // namespace vphone::sim

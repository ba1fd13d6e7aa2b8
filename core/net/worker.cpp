#include "core/net/worker.h"

#include "core/net/socketaddress.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace vphone::net {

Result<Done, QByteArray> canBind(const IpAddress& address)
{
    const int family = SocketAddress::familyOf(address);
    const int descriptor = ::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return Unexpected{bindFailure(address, errno)};
    const int error = bindSource(descriptor, family, address);
    ::close(descriptor);
    if (error != 0)
        return Unexpected{bindFailure(address, error)};
    return Done{};
}

Worker::Worker(Reactor& reactor, RealClock& clock, fleet::Engine& engine)
    : m_reactor(reactor), m_clock(clock), m_engine(engine)
{
}

/// Many phones' writes are made safe together: each time costs a wait for the disk.
void Worker::serveFlash()
{
    if (m_engine.isFlashCommitted()) {
        m_flashDue.reset();
        return;
    }
    if (!m_flashDue)
        m_flashDue = Reactor::now() + flashWait;
    if (*m_flashDue > Reactor::now())
        return;
    if (m_engine.commitFlash())
        m_flashDue.reset();
    else
        m_flashDue = Reactor::now() + flashRetryWait;
}

Worker::Step Worker::step(std::optional<Instant> limit)
{
    const int served = m_engine.handleDue();
    serveFlash();
    // What was told is looked at before the wait, which may be long.
    if (served > 0)
        return Step::Went;
    std::optional<Instant> next = m_engine.nextDeadline();
    const bool isScheduled = next.has_value();
    if (limit && (!next || *limit < *next))
        next = limit;
    if (m_jumpTarget && *m_jumpTarget <= m_clock.now())
        m_jumpTarget.reset();
    if (m_jumpTarget && (!next || *m_jumpTarget < *next))
        next = m_jumpTarget;
    time::VirtualClock& timeLine = m_clock.timeLine();
    const bool jumps = timeLine.mode() == time::VirtualClock::Mode::Skip || m_jumpTarget;
    if (jumps && m_engine.inFlight() == 0) {
        // What came in meanwhile (from a lab of this process, or over the control API) goes first,
        // and may be due sooner.
        if (m_reactor.poll(Duration::zero()) > 0 || m_engine.inFlight() != 0)
            return Step::Went;
        if (!next)
            return Step::Nothing;
        timeLine.jumpTo(*next, Reactor::now());
        return isScheduled || limit || m_jumpTarget ? Step::Went : Step::Nothing;
    }
    Duration wait = next ? timeLine.wallUntil(*next, Reactor::now()) : Duration(-1);
    if (m_flashDue) {
        const Duration left = std::max(*m_flashDue - Reactor::now(), Duration::zero());
        wait = wait < Duration::zero() ? left : std::min(wait, left);
    }
    m_reactor.poll(wait);
    return Step::Went;
}

} // namespace vphone::net

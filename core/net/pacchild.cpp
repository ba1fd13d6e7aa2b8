#include "core/net/pacchild.h"

#include "core/net/childprocess.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>

namespace vphone::net {

namespace {

constexpr char programName[] = "vphone-pac";
constexpr int readsPerTurn = 8;

/// Nothing of this process' environment but where its libraries are. Compiled code would need
/// memory that can be written and run.
std::vector<std::string> childEnvironment()
{
    std::vector<std::string> variables{"QV4_FORCE_INTERPRETER=1", "LC_ALL=C.UTF-8"};
    if (const char* libraries = std::getenv("LD_LIBRARY_PATH"))
        variables.push_back(std::string("LD_LIBRARY_PATH=") + libraries);
    return variables;
}

std::pair<Cause, QByteArray> endingOf(int status)
{
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return {Cause::Timeout, "the PAC script used up its time"};
    if (WIFSIGNALED(status))
        return {Cause::Connect, "the PAC script crashed its interpreter (" +
                                    QByteArray(sigdescr_np(WTERMSIG(status))) +
                                    "), most likely for want of memory"};
    return {Cause::Connect, "the interpreter of PAC scripts ended with status " +
                                QByteArray::number(WEXITSTATUS(status))};
}

} // namespace

Result<std::unique_ptr<PacChild>, QByteArray>
PacChild::start(Reactor& reactor, const QByteArray& program, Said said, Gone gone)
{
    const QByteArray path = program.isEmpty() ? besideThisProgram(programName) : program;
    Child child;
    const int error = startChild({path, {}, childEnvironment()}, child);
    if (error != 0)
        return Unexpected{error == ENOENT
                              ? "PAC scripts are run by the program " + path +
                                    ", which is not there; install it beside vphone, or set "
                                    "Proxy_Mode to Manual or Off"
                              : path + " can't be started: " + std::strerror(error)};
    return std::unique_ptr<PacChild>(
        new PacChild(reactor, child.pid, child.descriptor, std::move(said), std::move(gone)));
}

PacChild::PacChild(Reactor& reactor, int pid, int descriptor, Said said, Gone gone)
    : m_reactor(reactor),
      m_pid(pid),
      m_descriptor(descriptor),
      m_said(std::move(said)),
      m_gone(std::move(gone))
{
    watch();
}

PacChild::~PacChild()
{
    m_reactor.unwatch(m_descriptor);
    ::close(m_descriptor);
    if (m_pid > 0)
        reap();
}

std::pair<Cause, QByteArray> PacChild::reap()
{
    return endingOf(reapChild(std::exchange(m_pid, -1)));
}

void PacChild::send(const QJsonObject& message)
{
    m_unsent += provision::pacMessage(message);
    watch();
}

void PacChild::watch()
{
    const quint32 events = EPOLLIN | (m_unsent.isEmpty() ? 0U : quint32(EPOLLOUT));
    const quint32 before = std::exchange(m_watched, events);
    if (before == 0)
        m_reactor.watch(m_descriptor, events, [this](quint32 ready) {
            if ((ready & EPOLLOUT) != 0)
                flush();
            if ((ready & ~quint32(EPOLLOUT)) != 0)
                receive();
        });
    else if (before != events)
        m_reactor.rewatch(m_descriptor, events);
}

void PacChild::flush()
{
    const ssize_t sent =
        ::send(m_descriptor, m_unsent.constData(), size_t(m_unsent.size()), MSG_NOSIGNAL);
    m_unsent.remove(0, std::max<qsizetype>(sent, 0)); // receive() hears of one that is gone
    watch();
}

void PacChild::receive()
{
    std::array<char, 16 * 1024> buffer;
    bool hasEnded = false;
    for (int i = 0; i < readsPerTurn && !hasEnded; ++i) {
        const ssize_t taken = recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (taken < 0 && (errno == EAGAIN || errno == EINTR))
            break;
        hasEnded = taken <= 0;
        m_reader.take(QByteArrayView(buffer.data(), std::max<ssize_t>(taken, 0)));
    }
    // It speaks when it is spoken to, one message at a time. Either call may delete this object.
    if (auto message = m_reader.next()) {
        const auto said = m_said;
        said(std::move(*message));
    } else if (hasEnded || m_reader.isBroken()) {
        m_reactor.unwatch(m_descriptor);
        const auto gone = m_gone;
        auto [cause, why] = reap();
        gone(cause, std::move(why));
    }
}

} // namespace vphone::net

#include "core/net/plainget.h"

#include "core/http/requesthead.h"
#include "core/net/httpfailure.h"
#include "core/net/realnetwork.h"
#include "core/net/socketaddress.h"

#include <netinet/in.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace vphone::net {

using http::ReplyReader;
using ports::FetchRequest;
using ports::FetchResult;

namespace {

constexpr size_t bytesPerRead = 16 * 1024;
constexpr int readsPerWakeup = 8;

int pendingError(int descriptor)
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    return error;
}

Cause causeOf(int error)
{
    return error == ECONNRESET || error == EPIPE ? Cause::Reset : Cause::Connect;
}

} // namespace

bool PlainGet::canFetch(const FetchRequest& request)
{
    return request.scheme != ports::Scheme::Tftp && request.method == ports::Method::Get &&
           !request.proxy;
}

PlainGet::PlainGet(Reactor& reactor, const NetworkOptions& options, TlsMeans& tls,
                   FetchRequest request, std::function<void(FetchResult)> over)
    : m_reactor(reactor),
      m_options(options),
      m_means(tls),
      m_request(std::move(request)),
      m_over(std::move(over)),
      m_reader(m_request.bytesMax),
      m_deadline(Reactor::now() + options.transferWait),
      m_lastActivity(m_deadline)
{
    Q_ASSERT(canFetch(m_request));
    m_timer = m_reactor.startTimer(Duration::zero(), [this] {
        m_timer.reset();
        begin();
    });
}

PlainGet::~PlainGet()
{
    if (m_timer)
        m_reactor.stopTimer(*m_timer);
    close();
}

void PlainGet::begin()
{
    if (!http::isHost(m_request.host)) {
        finish(failure(Cause::BadRule, "not a host that can be asked"));
        return;
    }
    tryNextAddress();
}

void PlainGet::tryNextAddress()
{
    close();
    while (m_nextAddress < m_request.addresses.size()) {
        if (connectTo(m_request.addresses[m_nextAddress++].unmapped())) {
            arm();
            return;
        }
    }
    finish(std::move(m_failure));
}

bool PlainGet::connectTo(const IpAddress& server)
{
    if (!m_options.targets.allows(server, m_request.host)) {
        m_failure = failure(Cause::TargetRefused, TargetPolicy::refusal(server));
        return false;
    }
    const int family = SocketAddress::familyOf(server);
    m_descriptor = socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0) {
        m_failure = failure(Cause::Connect, QByteArray("no socket: ") + std::strerror(errno));
        return false;
    }
    const SocketAddress target({server, m_request.port});
    QByteArray detail;
    if (const int error = bindSource(m_descriptor, family, m_request.localAddress))
        detail = bindFailure(m_request.localAddress, error);
    else if (connect(m_descriptor, target.data(), target.size()) < 0 && errno != EINPROGRESS)
        detail = QByteArray("cannot connect: ") + std::strerror(errno);
    if (!detail.isEmpty()) {
        m_failure = failure(Cause::Connect, detail);
        ::close(std::exchange(m_descriptor, -1));
        return false;
    }
    m_peer = server;
    m_stage = Stage::Connecting;
    m_lastActivity = m_reactor.wokeAt();
    m_events = EPOLLOUT;
    m_reactor.watch(m_descriptor, m_events, [this](quint32 events) { handleReady(events); });
    return true;
}

/// What went wrong with this address; another one may answer, as long as none did.
void PlainGet::giveUp(Cause cause, QByteArray detail)
{
    m_failure = failure(cause, std::move(detail));
    if (m_stage == Stage::Connecting)
        tryNextAddress();
    else
        finish(std::move(m_failure));
}

void PlainGet::close()
{
    if (m_descriptor < 0)
        return;
    m_reactor.unwatch(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
}

void PlainGet::handleReady(quint32 events)
{
    if (m_stage == Stage::Connecting) {
        handleConnected(events);
        return;
    }
    m_lastActivity = m_reactor.wokeAt();
    if (m_stage == Stage::ShakingHands)
        shakeHands();
    else if (m_stage == Stage::Sending)
        m_tls ? sendEncrypted() : send();
    else
        m_tls ? receiveEncrypted() : receive();
}

void PlainGet::handleConnected(quint32 events)
{
    const int error = events & (EPOLLERR | EPOLLHUP) ? pendingError(m_descriptor) : 0;
    if (error != 0) {
        giveUp(causeOf(error), QByteArray("cannot connect: ") + std::strerror(error));
        return;
    }
    m_lastActivity = m_reactor.wokeAt();
    if (m_request.scheme == ports::Scheme::Http) {
        beginToSend();
        return;
    }
    auto demands = TlsHandshake::demandsOf(m_request);
    auto context = m_means.contexts->contextFor(*demands);
    if (!context) {
        finish(failure(Cause::TlsUnknownCa, context.error()));
        return;
    }
    m_stage = Stage::ShakingHands;
    m_tls = std::make_unique<Tls>(*std::move(context), std::move(demands), m_request.host,
                                  m_means.identities);
    m_tls->stream.begin(m_descriptor);
    shakeHands();
}

void PlainGet::shakeHands()
{
    const TlsStream::Step step = m_tls->stream.shakeHands();
    if (step == TlsStream::Step::Went)
        beginToSend();
    else
        handleStep(step);
}

void PlainGet::beginToSend()
{
    m_stage = Stage::Sending;
    m_head = http::getHead(m_request);
    m_tls ? sendEncrypted() : send();
}

void PlainGet::send()
{
    const ssize_t sent =
        ::send(m_descriptor, m_head.constData(), size_t(m_head.size()), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        giveUp(causeOf(errno), "server reset the connection");
        return;
    }
    m_head.remove(0, std::max<qsizetype>(sent, 0));
    if (m_head.isEmpty()) {
        m_stage = Stage::Receiving;
        watchFor(EPOLLIN);
    }
}

void PlainGet::sendEncrypted()
{
    using Step = TlsStream::Step;
    Step step = Step::Went;
    while (step == Step::Went && !m_head.isEmpty())
        step = m_tls->stream.send(m_head);
    if (step != Step::Went) {
        handleStep(step);
        return;
    }
    m_stage = Stage::Receiving;
    watchFor(EPOLLIN);
}

void PlainGet::receive()
{
    std::array<char, bytesPerRead> buffer;
    for (int i = 0; i < readsPerWakeup && m_reader.state() == ReplyReader::State::Reading; ++i) {
        const ssize_t taken = recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (taken < 0 && errno == EAGAIN)
            return;
        if (taken < 0) {
            giveUp(Cause::Reset, "server reset the connection");
            return;
        }
        if (taken == 0)
            m_reader.takeEnd();
        else
            m_reader.take(QByteArrayView(buffer.data(), taken));
        if (size_t(taken) < buffer.size())
            break;
    }
    conclude();
}

/// Until nothing is left: what OpenSSL holds back makes no socket readable. The reader's bounds end
/// it.
void PlainGet::receiveEncrypted()
{
    using Step = TlsStream::Step;
    std::array<char, bytesPerRead> bytes;
    Step step = Step::Went;
    while (step == Step::Went && m_reader.state() == ReplyReader::State::Reading) {
        TlsStream::Buffer buffer{bytes.data(), bytes.size()};
        step = m_tls->stream.receive(buffer);
        if (step == Step::Went)
            m_reader.take(QByteArrayView(bytes.data(), qsizetype(buffer.taken)));
        else if (step == Step::Ended)
            m_reader.takeEnd();
    }
    if (m_reader.state() == ReplyReader::State::Reading)
        handleStep(step);
    else
        conclude();
}

/// TLS waits for the socket, or it is over with it.
void PlainGet::handleStep(TlsStream::Step step)
{
    switch (step) {
    case TlsStream::Step::WantsToRead:
        watchFor(EPOLLIN);
        break;
    case TlsStream::Step::WantsToWrite:
        watchFor(EPOLLOUT);
        break;
    case TlsStream::Step::Ended:
        finish(failure(Cause::Reset, "server closed the connection without a reply"));
        break;
    default:
        finish(m_tls->stream.failure());
        break;
    }
}

void PlainGet::conclude()
{
    if (m_reader.state() == ReplyReader::State::Reading)
        return;
    FetchResult result = m_reader.takeResult();
    result.peer = m_peer;
    finish(std::move(result));
}

void PlainGet::watchFor(quint32 events)
{
    if (std::exchange(m_events, events) != events)
        m_reactor.rewatch(m_descriptor, events);
}

/// The deadline moves away with everything that comes; the timer is left where it is and filed anew
/// when it fires too early.
void PlainGet::arm()
{
    if (!m_timer)
        m_timer = m_reactor.startTimer(nextDeadline() - m_reactor.wokeAt(), [this] { expire(); });
}

WallInstant PlainGet::nextDeadline() const
{
    return std::min(m_deadline,
                    m_lastActivity + (m_stage == Stage::Connecting ? m_options.connectWait
                                                                   : m_options.stallWait));
}

void PlainGet::expire()
{
    m_timer.reset();
    const WallInstant now = m_reactor.wokeAt();
    if (now < nextDeadline())
        arm();
    else if (now >= m_deadline)
        finish(failure(Cause::Timeout, "reply did not end in time"));
    else if (m_stage == Stage::Connecting)
        giveUp(Cause::Timeout, "no answer to the attempt to connect");
    else
        finish(failure(Cause::Timeout, "server went silent"));
}

void PlainGet::finish(FetchResult result)
{
    close();
    const auto over = std::exchange(m_over, nullptr);
    over(std::move(result));
}

} // namespace vphone::net

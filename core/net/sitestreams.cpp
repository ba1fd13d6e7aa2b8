#include "core/net/siteconnection.h"

#include <microhttpd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

namespace vphone::net {

namespace {

constexpr size_t streamBlockBytes = 16 * 1024;

bool isClosedByPeer(int descriptor)
{
    char byte = 0;
    const ssize_t count = recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR);
}

} // namespace

struct SiteServer::StreamCallbacks
{
    static ssize_t read(void* cls, uint64_t, char* buffer, size_t most)
    {
        auto* connection = static_cast<Connection*>(cls);
        return connection->server->readStream(*connection, buffer, most);
    }
};

/// A stream may last; whether its reader is still there the beats show.
MHD_Response* SiteServer::startStream(Connection& connection, std::unique_ptr<http::Stream> stream)
{
    connection.stream = std::move(stream);
    connection.streamPlace = m_streams.insert(m_streams.end(), &connection);
    if (!m_checkTimer)
        m_checkTimer = m_reactor.startTimer(m_limits.streamCheck, [this] { checkStreams(); });
    connection.stream->setWaker(waker());
    return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, streamBlockBytes,
                                             &StreamCallbacks::read, &connection, nullptr);
}

/// libmicrohttpd asks for the request's answer again when the connection is resumed.
bool SiteServer::await(Connection& connection, http::Response response)
{
    if (response.later) {
        connection.later = std::move(response.later);
        connection.laterHeaders = std::move(response.headers);
        connection.laterPlace = m_laters.insert(m_laters.end(), &connection);
        connection.later->setWaker(waker());
    }
    auto there = connection.later->take();
    if (!there) {
        connection.isSuspended = true;
        MHD_suspend_connection(connection.handle);
        return true;
    }
    std::ranges::move(connection.laterHeaders, std::back_inserter(there->headers));
    endLater(connection);
    return respond(connection, std::move(*there));
}

void SiteServer::endLater(Connection& connection)
{
    if (!connection.later)
        return;
    m_laters.erase(connection.laterPlace);
    connection.later.reset();
    connection.laterHeaders.clear();
    connection.isSuspended = false;
}

std::function<void()> SiteServer::waker() const
{
    return [event = m_wakeEvent] {
        const quint64 one = 1;
        // A full counter (EAGAIN) wakes as well.
        [[maybe_unused]] const ssize_t written = ::write(event, &one, sizeof one);
    };
}

void SiteServer::endStream(Connection& connection)
{
    if (!connection.stream)
        return;
    m_streams.erase(connection.streamPlace);
    connection.stream.reset();
    connection.isSuspended = connection.isDeserted = false;
}

qsizetype SiteServer::readStream(Connection& connection, char* buffer, size_t most)
{
    if (!connection.stream)
        return MHD_CONTENT_READER_END_OF_STREAM;
    if (connection.isDeserted)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    const QByteArray taken = connection.stream->take(qsizetype(most));
    std::copy(taken.begin(), taken.end(), buffer);
    if (taken.isEmpty()) {
        connection.isSuspended = true;
        MHD_suspend_connection(connection.handle);
    }
    return taken.size();
}

void SiteServer::handleWake()
{
    quint64 count = 0;
    [[maybe_unused]] const ssize_t taken = ::read(m_wakeEvent, &count, sizeof count);
    resumeStreams();
}

void SiteServer::resumeStreams()
{
    for (const auto* waiting : {&m_streams, &m_laters}) {
        for (Connection* connection : *waiting) {
            if (std::exchange(connection->isSuspended, false))
                MHD_resume_connection(connection->handle);
        }
    }
    m_plain.isToRun = true;
    m_tls.isToRun = m_tls.daemon != nullptr;
    settle();
}

/// libmicrohttpd does not look at a connection that is suspended.
void SiteServer::checkStreams()
{
    m_checkTimer.reset();
    const bool beats = ++m_checks % m_limits.checksPerBeat == 0;
    bool isAnyDeserted = false;
    for (Connection* connection : m_streams) {
        connection->isDeserted = isClosedByPeer(connection->descriptor);
        isAnyDeserted |= connection->isDeserted;
        if (beats)
            connection->stream->beat();
    }
    if (!m_streams.empty())
        m_checkTimer = m_reactor.startTimer(m_limits.streamCheck, [this] { checkStreams(); });
    if (isAnyDeserted)
        resumeStreams();
}

} // namespace vphone::net

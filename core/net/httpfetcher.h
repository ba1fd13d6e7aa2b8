/// \file HTTPS, and HTTP with a body: libcurl's multi handle driven by the reactor.
#pragma once

#include "core/net/httptransfer.h"
#include "core/net/reactor.h"

#include <memory>
#include <unordered_map>

namespace vphone::net {

class HttpFetcher
{
public:
    /// All must outlive it.
    HttpFetcher(Reactor& reactor, const NetworkOptions& options, TlsMeans& tls);
    ~HttpFetcher();
    HttpFetcher(const HttpFetcher&) = delete;
    HttpFetcher& operator=(const HttpFetcher&) = delete;

    void start(ports::RequestId id, ports::FetchRequest request, HttpTransfer::Answer answer);
    void cancel(ports::RequestId id);
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_entries.size()); }

private:
    struct Entry;

    static int socketChanged(CURL* easy, curl_socket_t descriptor, int what, void* self,
                             void* isWatched);
    static int timeChanged(CURLM* multi, long milliseconds, void* self);

    void act(curl_socket_t descriptor, int flags);
    void expire();
    void checkStall(Entry& entry);
    void finish(Entry& entry, ports::FetchResult result);
    /// Out of libcurl and out of the map; what is left is whom to tell.
    [[nodiscard]] HttpTransfer::Answer release(ports::RequestId id);

    Reactor& m_reactor;
    const NetworkOptions& m_options;
    TlsMeans& m_tls;
    CURLM* m_multi;
    std::optional<Reactor::TimerId> m_timer;
    WallInstant m_timerAt{};             ///< when m_timer fires
    std::optional<WallInstant> m_wanted; ///< when libcurl wants to be called
    std::unordered_map<ports::RequestId, std::unique_ptr<Entry>> m_entries;
};

} // namespace vphone::net

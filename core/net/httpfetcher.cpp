#include "core/net/httpfetcher.h"

#include "core/net/realnetwork.h"

#include <sys/epoll.h>

#include <algorithm>
#include <utility>

namespace vphone::net {

using ports::FetchRequest;
using ports::FetchResult;
using ports::RequestId;

struct HttpFetcher::Entry
{
    Entry(const HttpFetcher& fetcher, FetchRequest request)
        : transfer(fetcher.m_reactor, fetcher.m_options, fetcher.m_tls, std::move(request))
    {
    }

    HttpTransfer transfer;
    RequestId id = 0;
    HttpTransfer::Answer answer;
    Reactor::TimerId stallTimer = 0;
};

HttpFetcher::HttpFetcher(Reactor& reactor, const NetworkOptions& options, TlsMeans& tls)
    : m_reactor(reactor), m_options(options), m_tls(tls), m_multi(curl_multi_init())
{
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &HttpFetcher::socketChanged);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &HttpFetcher::timeChanged);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
}

HttpFetcher::~HttpFetcher()
{
    while (!m_entries.empty())
        cancel(m_entries.begin()->first);
    curl_multi_cleanup(m_multi);
    if (m_timer)
        m_reactor.stopTimer(*m_timer);
}

void HttpFetcher::start(RequestId id, FetchRequest request, HttpTransfer::Answer answer)
{
    auto held = std::make_unique<Entry>(*this, std::move(request));
    Entry& entry = *held;
    m_entries.emplace(id, std::move(held));
    entry.id = id;
    entry.answer = std::move(answer);
    entry.stallTimer =
        m_reactor.startTimer(m_options.stallWait, [this, &entry] { checkStall(entry); });
    curl_easy_setopt(entry.transfer.handle(), CURLOPT_PRIVATE, &entry);
    curl_multi_add_handle(m_multi, entry.transfer.handle()); // libcurl begins when its timer fires
}

void HttpFetcher::cancel(RequestId id)
{
    if (m_entries.contains(id))
        static_cast<void>(release(id));
}

HttpTransfer::Answer HttpFetcher::release(RequestId id)
{
    const auto entry = std::move(m_entries.extract(id).mapped());
    m_reactor.stopTimer(entry->stallTimer);
    curl_multi_remove_handle(m_multi, entry->transfer.handle());
    return std::move(entry->answer);
}

void HttpFetcher::finish(Entry& entry, FetchResult result)
{
    const RequestId id = entry.id;
    auto next = result.cause == Cause::None ? std::nullopt : entry.transfer.requestToNextAddress();
    auto answer = release(id);
    if (next)
        start(id, std::move(*next), std::move(answer));
    else
        answer(std::move(result));
}

void HttpFetcher::checkStall(Entry& entry)
{
    const Duration left = entry.transfer.lastActivity() + m_options.stallWait - Reactor::now();
    if (left > Duration::zero()) {
        entry.stallTimer = m_reactor.startTimer(left, [this, &entry] { checkStall(entry); });
        return;
    }
    finish(entry, failure(Cause::Timeout, "server went silent"));
}

int HttpFetcher::socketChanged(CURL*, curl_socket_t descriptor, int what, void* self,
                               void* isWatched)
{
    auto& fetcher = *static_cast<HttpFetcher*>(self);
    if (what == CURL_POLL_REMOVE) {
        fetcher.m_reactor.unwatch(descriptor);
        return 0;
    }
    const quint32 events =
        (what & CURL_POLL_IN ? EPOLLIN : 0U) | (what & CURL_POLL_OUT ? EPOLLOUT : 0U);
    if (isWatched) {
        fetcher.m_reactor.rewatch(descriptor, events);
        return 0;
    }
    fetcher.m_reactor.watch(descriptor, events, [&fetcher, descriptor](quint32 ready) {
        fetcher.act(descriptor, (ready & EPOLLIN ? CURL_CSELECT_IN : 0) |
                                    (ready & EPOLLOUT ? CURL_CSELECT_OUT : 0) |
                                    (ready & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0));
    });
    curl_multi_assign(fetcher.m_multi, descriptor, &fetcher);
    return 0;
}

/// libcurl moves its time with nearly every step, mostly away: a timer that fires too early is
/// filed anew then.
int HttpFetcher::timeChanged(CURLM*, long milliseconds, void* self)
{
    auto& fetcher = *static_cast<HttpFetcher*>(self);
    if (milliseconds < 0) {
        fetcher.m_wanted.reset();
        return 0;
    }
    const Duration wait = std::chrono::milliseconds(milliseconds);
    const WallInstant at = Reactor::now() + wait;
    fetcher.m_wanted = at;
    if (fetcher.m_timer && fetcher.m_timerAt <= at)
        return 0;
    if (fetcher.m_timer)
        fetcher.m_reactor.stopTimer(*fetcher.m_timer);
    fetcher.m_timerAt = at;
    fetcher.m_timer = fetcher.m_reactor.startTimer(wait, [&fetcher] { fetcher.expire(); });
    return 0;
}

void HttpFetcher::expire()
{
    m_timer.reset();
    if (!m_wanted)
        return;
    const Duration left = *m_wanted - Reactor::now();
    if (left > Duration::zero()) {
        m_timerAt = *m_wanted;
        m_timer = m_reactor.startTimer(left, [this] { expire(); });
        return;
    }
    m_wanted.reset();
    act(CURL_SOCKET_TIMEOUT, 0);
}

void HttpFetcher::act(curl_socket_t descriptor, int flags)
{
    int running = 0;
    curl_multi_socket_action(m_multi, descriptor, flags, &running);
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        Entry* entry = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &entry);
        finish(*entry, entry->transfer.conclude(message->data.result));
    }
}

} // namespace vphone::net

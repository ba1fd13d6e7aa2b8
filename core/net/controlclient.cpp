#include "core/net/controlclient.h"

#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <mutex>

namespace vphone::net {

struct ControlClient::Handle
{
    using Clock = std::chrono::steady_clock;

    CURL* curl = curl_easy_init();
    std::mutex mutex; ///< of the next two
    bool isCancelled = false;
    int socket = -1; ///< of the connection, which lasts from request to request
    std::optional<Clock::time_point> heardAt; ///< of a stream: when bytes came last

    ~Handle() { curl_easy_cleanup(curl); }

    static curl_socket_t open(void* self, curlsocktype, curl_sockaddr* address)
    {
        auto& handle = *static_cast<Handle*>(self);
        const int made =
            ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
        const std::lock_guard lock(handle.mutex);
        handle.socket = made;
        return made < 0 ? CURL_SOCKET_BAD : made;
    }
    static int close(void* self, curl_socket_t socket)
    {
        auto& handle = *static_cast<Handle*>(self);
        const std::lock_guard lock(handle.mutex);
        if (handle.socket == socket)
            handle.socket = -1;
        return ::close(socket);
    }
    /// libcurl asks at least once a second.
    static int check(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        auto& handle = *static_cast<Handle*>(self);
        const std::lock_guard lock(handle.mutex);
        const bool isSilent = handle.heardAt && Clock::now() - *handle.heardAt > silenceMax;
        return handle.isCancelled || isSilent ? 1 : 0;
    }
};

namespace {

struct Headers
{
    curl_slist* list = nullptr;

    void add(const QByteArray& line) { list = curl_slist_append(list, line.constData()); }
    ~Headers() { curl_slist_free_all(list); }
};

struct Receiver
{
    CURL* curl = nullptr;
    std::function<void()> heard; ///< empty: nobody asks
    QByteArray body;
    const std::function<bool(QByteArrayView)>* take = nullptr; ///< null: all goes to the body

    static size_t receive(const char* bytes, size_t, size_t count, void* self)
    {
        return static_cast<Receiver*>(self)->write(bytes, count);
    }

    size_t write(const char* bytes, size_t count)
    {
        constexpr long ok = 200;
        long status = 0;
        if (heard)
            heard();
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
        if (take != nullptr && status == ok) {
            return (*take)(QByteArrayView(bytes, qsizetype(count))) ? count : 0;
        }
        if (body.size() + qsizetype(count) > ControlClient::bodyBytesMax)
            return 0;
        body.append(bytes, qsizetype(count));
        return count;
    }
};

void setTarget(CURL* curl, const QByteArray& url, Headers& headers, const QByteArray& token)
{
    curl_easy_reset(curl);
    headers.add("Authorization: Bearer " + token);
    headers.add("Expect:");
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http");
    // A token is for nobody but the one it was made for: no proxy, no redirect.
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, long(ControlClient::connectWait.count()));
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "vphone/" VPHONE_VERSION);
}

Result<ControlReply, QByteArray> perform(CURL* curl, Receiver& receiver, Headers& headers)
{
    receiver.curl = curl;
    std::array<char, CURL_ERROR_SIZE> reason{};
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.list);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &Receiver::receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &receiver);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason.data());
    const CURLcode code = curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, nullptr);
    long status = 0;
    char* contentType = nullptr;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    // A stream has no end of its own: that of the connection will do.
    const bool isStreamOver = receiver.take != nullptr && status == 200;
    if (code != CURLE_OK && !isStreamOver)
        return Unexpected{QByteArray(reason[0] != '\0' ? reason.data() : curl_easy_strerror(code))};
    curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &contentType);
    return ControlReply{int(status), QByteArray(contentType), std::move(receiver.body)};
}

} // namespace

ControlClient::ControlClient(QByteArray authority, QByteArray token)
    : m_authority(std::move(authority)),
      m_token(std::move(token)),
      m_handle(std::make_unique<Handle>())
{
}

ControlClient::~ControlClient() = default;

void ControlClient::watch()
{
    Handle* handle = m_handle.get();
    curl_easy_setopt(handle->curl, CURLOPT_OPENSOCKETFUNCTION, &Handle::open);
    curl_easy_setopt(handle->curl, CURLOPT_OPENSOCKETDATA, handle);
    curl_easy_setopt(handle->curl, CURLOPT_CLOSESOCKETFUNCTION, &Handle::close);
    curl_easy_setopt(handle->curl, CURLOPT_CLOSESOCKETDATA, handle);
    curl_easy_setopt(handle->curl, CURLOPT_XFERINFOFUNCTION, &Handle::check);
    curl_easy_setopt(handle->curl, CURLOPT_XFERINFODATA, handle);
    curl_easy_setopt(handle->curl, CURLOPT_NOPROGRESS, 0L);
}

void ControlClient::cancel()
{
    const std::lock_guard lock(m_handle->mutex);
    m_handle->isCancelled = true;
    if (m_handle->socket >= 0)
        ::shutdown(m_handle->socket, SHUT_RDWR);
}

Result<ControlReply, QByteArray>
ControlClient::send(const QByteArray& method, const QByteArray& target, const QByteArray& body)
{
    CURL* curl = m_handle->curl;
    Headers headers;
    setTarget(curl, "http://" + m_authority + target, headers, m_token);
    watch();
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, long(requestWait.count()));
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.constData());
    if (!body.isEmpty()) {
        headers.add("Content-Type: application/json");
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.constData());
    }
    Receiver receiver;
    return perform(curl, receiver, headers);
}

Result<ControlReply, QByteArray>
ControlClient::stream(const QByteArray& target,
                      const std::function<bool(QByteArrayView bytes)>& take)
{
    CURL* curl = m_handle->curl;
    Headers headers;
    setTarget(curl, "http://" + m_authority + target, headers, m_token);
    watch();
    headers.add("Accept: text/event-stream");
    Receiver receiver;
    receiver.take = &take;
    m_handle->heardAt = Handle::Clock::now();
    receiver.heard = [this] { m_handle->heardAt = Handle::Clock::now(); };
    auto reply = perform(curl, receiver, headers);
    m_handle->heardAt.reset();
    return reply;
}

} // namespace vphone::net

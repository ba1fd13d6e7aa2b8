/// \file One HTTP or HTTPS transfer from one address: a libcurl handle, what it is told, and what
/// came of it.
#pragma once

#include "core/net/httpfailure.h"
#include "core/net/reactor.h"
#include "core/net/tlshandshake.h"
#include "core/net/tlsmeans.h"
#include "core/ports/network.h"

#include <curl/curl.h>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace vphone::net {

struct NetworkOptions;

struct FreeEasy
{
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
using EasyHandle = std::unique_ptr<CURL, FreeEasy>;

struct FreeList
{
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using TextList = std::unique_ptr<curl_slist, FreeList>;

class HttpTransfer
{
public:
    using Answer = std::function<void(ports::FetchResult)>;

    /// A handle of its own: libcurl's keep certificates and TLS sessions even when they are reset,
    /// and the next phone would appear with them. \a reactor, \a options and \a tls outlive the
    /// transfer. Of the request's addresses the first is asked: libcurl would divide the time that
    /// a connection may take among all of them, most for the first, and a short one not at all.
    HttpTransfer(const Reactor& reactor, const NetworkOptions& options, TlsMeans& tls,
                 ports::FetchRequest request);
    HttpTransfer(const HttpTransfer&) = delete;
    HttpTransfer& operator=(const HttpTransfer&) = delete;

    [[nodiscard]] CURL* handle() const { return m_easy.get(); }
    /// About the last instant at which something came or went. \pre the transfer is under way
    [[nodiscard]] WallInstant lastActivity();
    /// What came of it, once libcurl is done with it for \a code.
    [[nodiscard]] ports::FetchResult conclude(CURLcode code);
    /// The request to the addresses that are left, when this one could not be connected to.
    [[nodiscard]] std::optional<ports::FetchRequest> requestToNextAddress();

private:
    void setConstants();
    void setUrl();
    void setHeaders();
    void setBody();
    void setProxy();
    void setTls();

    static curl_socket_t openSocket(void* self, curlsocktype purpose, curl_sockaddr* address);
    static int bindSocket(void* self, curl_socket_t descriptor, curlsocktype purpose);
    static int watchTunnel(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static size_t takeHeader(char* bytes, size_t one, size_t count, void* self);
    static size_t takeBody(char* bytes, size_t one, size_t count, void* self);
    static CURLcode prepareTls(CURL* easy, void* context, void* self);

    /// By CONNECT.
    [[nodiscard]] bool tunnels() const;
    bool acceptTunnelHeader(QByteArrayView line);
    bool acceptHeader(QByteArrayView line);
    bool acceptBody(QByteArrayView bytes);

    const Reactor& m_reactor;
    const NetworkOptions& m_options;
    TlsMeans& m_tls;
    ports::FetchRequest m_request;
    TextList m_addresses;
    TextList m_connectTo;
    TextList m_headers;
    std::optional<TlsHandshake> m_handshake;        ///< HTTPS
    std::shared_ptr<const TlsContext> m_tlsContext; ///< HTTPS
    EasyHandle m_easy;                              ///< before what it points to goes
    std::array<char, CURL_ERROR_SIZE> m_words{};
    QByteArray m_problem;                        ///< why there is no TLS context; empty: none
    ports::FetchResult m_result;                 ///< as far as it came
    std::optional<ports::FetchResult> m_refusal; ///< why we broke it off
    Endpoint m_target;                           ///< of the socket opened last
    int m_descriptor = -1;                       ///< of the socket opened last, libcurl's
    int m_tunnelStatus = 0;                      ///< of the proxy's last answer to CONNECT; 0: none
    bool m_isTunnelRefused = false;              ///< all headers of that answer have come
    bool m_hasTunnel = false;                    ///< what comes is the server's
    int m_headerLines = 0;
    qsizetype m_headerBytes = 0;
    qint64 m_sentBytes = 0;
    WallInstant m_lastActivity{};
};

} // namespace vphone::net

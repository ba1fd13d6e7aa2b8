/// \file One connection of a SiteServer and the request that is under way on it.
#pragma once

#include "core/net/sitecertificates.h"
#include "core/net/siteserver.h"

#include <sys/socket.h>

namespace vphone::net {

struct SiteServer::Connection
{
    SiteServer* server = nullptr;
    MHD_Connection* handle = nullptr;
    int descriptor = -1;
    http::Channel channel{};
    Connections::Place place{};
    bool isCut = false;
    SiteCertificates::Handshake handshake{}; ///< of a TLS connection

    bool isBegun = false;    ///< the headers of a request are in
    http::Request request{}; ///< under way
    bool isReading = false;  ///< its body; counted in m_requests
    bool isTooLarge = false; ///< the body; what comes of it is dropped
    qsizetype bodyBytes = 0; ///< that came
    qsizetype heldBytes = 0; ///< counted in m_bytesInFlight
    std::unique_ptr<http::Stream> stream{};
    std::list<Connection*>::iterator streamPlace{};
    bool isSuspended = false; ///< the stream has nothing to say, or the response is not there
    std::unique_ptr<http::Later> later{};
    std::vector<http::Header> laterHeaders{};
    std::list<Connection*>::iterator laterPlace{}; ///< in m_laters, while there is one
    bool isDeserted = false;                       ///< nobody reads the stream any more

    /// libmicrohttpd sees the end of the connection and closes it.
    void cut() const { shutdown(descriptor, SHUT_RDWR); }
};

} // namespace vphone::net

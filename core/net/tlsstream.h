/// \file A TLS connection of a phone on a socket that does not block.
#pragma once

#include "core/net/tlshandshake.h"
#include "core/net/tlsmeans.h"

namespace vphone::net {

class TlsStream
{
public:
    enum class Step : quint8 {
        Went,
        WantsToRead,  ///< to be called again when the socket can be read
        WantsToWrite, ///< or written
        Ended,        ///< the server has closed it in good order
        Broken,       ///< failure() says why
    };

    /// All outlive it.
    TlsStream(const TlsContext& context, TlsHandshake& handshake);

    /// Over \a descriptor, connected, which stays the caller's.
    void begin(int descriptor);
    [[nodiscard]] Step shakeHands();
    /// Removes from \a bytes what went.
    [[nodiscard]] Step send(QByteArray& bytes);
    struct Buffer
    {
        char* bytes;
        size_t size;
        size_t taken = 0;
    };
    [[nodiscard]] Step receive(Buffer& buffer);

    /// \pre it is broken
    [[nodiscard]] ports::FetchResult failure() const;

private:
    struct Free
    {
        void operator()(ssl_st* connection) const;
    };

    [[nodiscard]] Step stepOf(int result);

    TlsHandshake& m_handshake;
    std::unique_ptr<ssl_st, Free> m_connection;
    int m_osError = 0;
};

} // namespace vphone::net

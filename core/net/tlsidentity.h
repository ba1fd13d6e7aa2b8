/// \file Device certificates as OpenSSL wants them.
#pragma once

#include "core/net/truststore.h"
#include "core/ports/tls.h"

#include <list>
#include <unordered_map>

struct evp_pkey_st;
struct ssl_st;

namespace vphone::net {

struct FreeKey
{
    void operator()(evp_pkey_st* key) const;
};

/// A TlsIdentity, read.
class DeviceCertificate
{
public:
    /// The error says what cannot be read; never a word of the key.
    [[nodiscard]] static Result<DeviceCertificate, QByteArray>
    read(const ports::TlsIdentity& identity);

    /// \a connection shows it when it is asked. The error is OpenSSL's.
    [[nodiscard]] Result<Done, QByteArray> showOn(ssl_st* connection) const;

private:
    std::vector<Certificate> m_chain;
    std::unique_ptr<evp_pkey_st, FreeKey> m_key;
};

/// Those of the phones that were asked last. Reading one takes as long as a tenth of a handshake.
class IdentityCache
{
public:
    static constexpr size_t identitiesMax = 1024; ///< about 10 kB each. Source: assumed

    /// Valid until the next call.
    [[nodiscard]] Result<const DeviceCertificate*, QByteArray>
    find(const ports::SharedIdentity& identity);

private:
    struct Entry
    {
        ports::SharedIdentity identity; ///< kept, so that its address tells it from all others
        DeviceCertificate certificate;
    };

    std::list<Entry> m_entries; ///< the one asked for last in front
    std::unordered_map<const ports::TlsIdentity*, std::list<Entry>::iterator> m_places;
};

} // namespace vphone::net

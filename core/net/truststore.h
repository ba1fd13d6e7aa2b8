/// \file The roots that TLS servers must chain to, loaded once and shared by every connection.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>
#include <vector>

struct ssl_ctx_st;
struct x509_store_st;

namespace vphone::net {

class TrustStore
{
public:
    /// \a caFiles: PEM; none: trusts nobody. The error names the file and what is wrong with it.
    [[nodiscard]] static Result<TrustStore, QByteArray>
    load(const std::vector<QByteArray>& caFiles);

    /// From then on \a context checks peers against these roots and no others.
    void applyTo(ssl_ctx_st* context) const;

private:
    struct Free
    {
        void operator()(x509_store_st* store) const;
    };

    explicit TrustStore(x509_store_st* store) : m_store(store) {}

    std::unique_ptr<x509_store_st, Free> m_store;
};

} // namespace vphone::net

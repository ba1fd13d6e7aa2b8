/// \file A file of certificates and revocation lists that a phone is to trust: what Custom_CA_Rule
/// brings. Source: reference security 4.
#pragma once

#include "core/base/result.h"
#include "core/ports/tls.h"

#include <list>

namespace vphone::pki {

/// Of the file. Source: assumed
inline constexpr qsizetype caBundleBytesMax = 128 * 1024;
/// Certificates, and revocation lists. Source: assumed
inline constexpr int caEntriesMax = 64;
/// Of one certificate in DER. Source: reference security 4
inline constexpr qsizetype caCertificateBytesMax = 4096;
/// Of one revocation list in DER. Source: assumed
inline constexpr qsizetype caListBytesMax = 64 * 1024;

/// PEM, read as a phone reads it: text between the blocks is passed over, each block has to be a
/// certificate or a revocation list, one at least a certificate. What comes out holds the blocks
/// alone, so that two files that differ in their comments are the same. The error is a sentence.
[[nodiscard]] Result<ports::CaBundle, QByteArray> readCaBundle(QByteArrayView file);

/// Why servers that rely on \a bundle may be refused all the same, a sentence each: certificates
/// that issue none, or are not valid at \a now.
[[nodiscard]] std::vector<QByteArray> doubtsAbout(const ports::CaBundle& bundle, Instant now);

/// Shares bundles between the phones of one worker thread, so that the second phone with the same
/// file pays a comparison only.
class CaBundleCache
{
public:
    /// More files push the one out that was not asked for the longest.
    static constexpr size_t entriesMax = 32;

    /// As readCaBundle(). What fails is not remembered.
    [[nodiscard]] Result<ports::SharedCaBundle, QByteArray> read(const QByteArray& file);

private:
    struct Entry
    {
        QByteArray file;
        ports::SharedCaBundle bundle;
    };

    std::list<Entry> m_recent; ///< newest first
};

} // namespace vphone::pki

/// \file Who makes the phones' device certificates (MIC). Real in core/net, from the local test
/// authority's files.
#pragma once

#include "core/base/macaddress.h"
#include "core/base/result.h"
#include "core/ports/tls.h"

namespace vphone::ports {

/// What a certificate says of its phone.
struct DeviceIdentity
{
    QByteArray product; ///< CP-8841-3PCC
    QByteArray serial;
    MacAddress mac;
};

/// How it says so. Source: reference security 1
enum class CertProfile : quint8 {
    SeedLiteral, ///< as ThreePcc, and the issuing sub-CA carries the same in its own name
    ThreePcc,
    Sudi,
    Generic, ///< tells nothing: units made before firmware 2.0
};

class DeviceCertificates
{
public:
    virtual ~DeviceCertificates() = default;
    /// Key and names are the same each time, whichever process asks that has the same authority.
    /// May be called from several threads. The error is a sentence.
    [[nodiscard]] virtual Result<SharedIdentity, QByteArray> issue(const DeviceIdentity& device,
                                                                   CertProfile profile) = 0;
    /// Whether \a kept, which a phone's flash holds, may stay. False: what is asked for outside of
    /// the phone says otherwise (another file, another end), so that one is issued anew.
    [[nodiscard]] virtual bool mayStay(const TlsIdentity& kept, bool isRenewed) const
    {
        Q_UNUSED(kept)
        Q_UNUSED(isRenewed)
        return true;
    }
    /// Roots, in PEM, one of which the chain of a renewed certificate has to end at. Threads and
    /// error as above.
    [[nodiscard]] virtual Result<QByteArray, QByteArray> renewalRoots()
    {
        return Unexpected{QByteArray("nobody says where renewed certificates end")};
    }
};

} // namespace vphone::ports

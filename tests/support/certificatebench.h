/// \file A lab's bench with phones' certificates in hand.
#pragma once

#include "core/net/filestore.h"
#include "core/net/labca.h"
#include "tests/support/labbench.h"

namespace vphone::test {

inline const ports::DeviceIdentity device{
    .product = "CP-8841-3PCC", .serial = "FCH2001A0B1", .mac = MacAddress(0x000e08abcdef)};

inline QByteArray pem(const QByteArray& label, const QByteArray& der)
{
    return "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n";
}

/// A lab, its authority, and phones' certificates as files.
struct CertificateBench : LabBench
{
    net::LocalAuthority authority = *net::openAuthority(options.caFolder, net::wallClockNow());

    [[nodiscard]] pki::Validity validity() const { return authority.manufacturer.deviceValidity(); }
    [[nodiscard]] ports::TlsIdentity identityOf(ports::CertProfile profile) const
    {
        return *authority.manufacturer.issueDevice(device, profile, validity());
    }

    /// curl's options to show \a identity.
    QStringList showing(const ports::TlsIdentity& identity) const
    {
        QByteArray chain;
        for (const QByteArray& certificate : identity.chain)
            chain += pem("CERTIFICATE", certificate);
        return showing(chain, pem("PRIVATE KEY", identity.key));
    }
    QStringList showing(const QByteArray& chainPem, const QByteArray& keyPem) const
    {
        const bool isWritten = net::writeFile(path("shown.pem"), chainPem, 0600).has_value() &&
                               net::writeFile(path("shown.key"), keyPem, 0600).has_value();
        Q_ASSERT(isWritten);
        return {QStringLiteral("--cert"), QString::fromUtf8(path("shown.pem")),
                QStringLiteral("--key"), QString::fromUtf8(path("shown.key"))};
    }

    /// Of the service mtls, whose own certificate is checked.
    CurlResult ask(const char* file, const QStringList& arguments)
    {
        return curl(*this, arguments + QStringList{QStringLiteral("--cacert"),
                                                   QString::fromUtf8(servers->caFile()),
                                                   urlOf(*this, lab::Service::Mtls, file)});
    }
};

} // namespace vphone::test

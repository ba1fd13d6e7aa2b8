/// \file The local test authority that stands for the manufacturer: the roots that phones know, the
/// one that phones' own certificates end at, and what is issued below them. Every installation has
/// its own. Source: reference security 1, 2, 5, 6
#pragma once

#include "core/pki/authority.h"
#include "core/ports/devicecertificates.h"

#include <array>

namespace vphone::pki {

class KeyPool;

enum class Root : quint8 {
    // Compiled into phones: servers chain to one of them.
    CiscoSmallBusiness, ///< signs servers
    CyberTrust,
    VeriSign,
    Sipura,
    Linksys,
    Client,  ///< spacroot.cert: where device certificates end
    Renewal, ///< where renewed ones end
};
inline constexpr size_t serverRootCount = 5;
inline constexpr size_t rootCount = 7;

/// "Emulated VeriSign CA"
[[nodiscard]] QByteArrayView nameOf(Root root);

/// What makes a manufacturer, as a folder holds it. Secrets all over.
struct Parts
{
    static constexpr qsizetype secretBytes = 32;

    std::array<std::optional<KeyAndCertificate>, rootCount> roots;
    QByteArray secret; ///< random; what is derived is derived from it; empty: there is none yet
};

struct PartError
{
    PkiError error;
    std::optional<Root> root; ///< whose part is wrong; nothing: the secret's
};

/// Never changes once it is made; threads may share it.
class Manufacturer
{
public:
    /// A new one.
    [[nodiscard]] static Result<Manufacturer, PkiError> make(Instant now);
    /// Of what there is; what is missing is made and stands in parts().
    [[nodiscard]] static Result<Manufacturer, PartError> load(Parts parts, Instant now);
    Manufacturer(Manufacturer&&) noexcept;
    Manufacturer& operator=(Manufacturer&&) noexcept;
    ~Manufacturer();

    [[nodiscard]] const Parts& parts() const;
    [[nodiscard]] const Authority& root(Root root) const;

    /// The five that phones know, one PEM text.
    [[nodiscard]] QByteArray embeddedRootsPem() const;
    [[nodiscard]] QByteArray clientRootPem() const;  ///< spacroot.cert
    [[nodiscard]] QByteArray renewalRootPem() const; ///< root of renewed device certificates

    /// The dates of a device certificate when nobody wants others: the client root's.
    [[nodiscard]] Validity deviceValidity() const;
    /// Key, names and serial numbers follow from the secret and the arguments. EC P-256; with a
    /// \a pool the key that the phone's MAC chooses there.
    [[nodiscard]] Result<ports::TlsIdentity, PkiError>
    issueDevice(const ports::DeviceIdentity& device, ports::CertProfile profile, Validity validity,
                const KeyPool* pool = nullptr) const;
    /// A new key and its certificate by \a root, valid from a day before \a now on.
    [[nodiscard]] Result<KeyAndCertificate, PkiError>
    issueServer(const ServerNames& names, Instant now, Duration lifetime,
                Root root = Root::CiscoSmallBusiness) const;

    /// \a csr: PKCS#10 in PEM or DER. The certificate in PEM. The error is a sentence.
    [[nodiscard]] Result<QByteArray, QByteArray>
    signServer(QByteArrayView csr, Instant now, Duration lifetime,
               Root root = Root::CiscoSmallBusiness) const;
    /// \a zip: holds one .csr. A zip of provserver.cert and spacroot.cert. The error is a sentence.
    [[nodiscard]] Result<QByteArray, QByteArray> signBundle(QByteArrayView zip, Instant now,
                                                            Duration lifetime) const;
    /// What a desk sends back: a zip of provserver.cert and spacroot.cert.
    [[nodiscard]] Result<QByteArray, QByteArray> bundleOf(QByteArray certificatePem,
                                                          Instant now) const;
    /// \a csr: PKCS#10 in DER, whose subject is kept. DER: the certificate, then who issued it,
    /// without the root. The error is a sentence.
    [[nodiscard]] Result<std::vector<QByteArray>, QByteArray> renewDevice(QByteArrayView csr,
                                                                          Validity validity) const;

private:
    struct Private;
    explicit Manufacturer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace vphone::pki

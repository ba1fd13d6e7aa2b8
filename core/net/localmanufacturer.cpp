#include "core/net/localmanufacturer.h"

#include "core/net/filestore.h"
#include "core/net/labservers.h"
#include "core/pki/identity.h"

namespace vphone::net {

namespace {

constexpr qsizetype pemBytesMax = 256 * 1024;

QByteArray explain(pki::IdentityError error, const DeviceCertificateOptions& options)
{
    const QByteArray certificate = "--device-cert: " + options.certificate;
    const QByteArray key = "--device-key: " + options.key;
    switch (error) {
    case pki::IdentityError::NoCertificate:
        return certificate + " holds no certificate in PEM (-----BEGIN CERTIFICATE-----)";
    case pki::IdentityError::BadCertificate:
        return certificate + " holds a certificate that can't be read";
    case pki::IdentityError::ChainTooLong:
        return certificate + " holds more than " + QByteArray::number(qint64(pki::chainMax)) +
               " certificates";
    case pki::IdentityError::BadKey:
        return key + " holds no private key in PEM, or an encrypted one; `openssl pkey -in FILE` "
                     "writes it without";
    case pki::IdentityError::KeyMismatch:
        return key + " does not belong to the certificate in " + options.certificate;
    case pki::IdentityError::WeakKey:
        return key + " is too weak: RSA takes at least 1024 bits, elliptic curves 224";
    }
    Q_UNREACHABLE();
}

Result<ports::SharedIdentity, QByteArray> readGiven(const DeviceCertificateOptions& options)
{
    if (options.certificate.isEmpty() && options.key.isEmpty())
        return ports::SharedIdentity();
    if (options.certificate.isEmpty())
        return Unexpected{QByteArray("--device-key: give --device-cert too")};
    if (options.key.isEmpty())
        return Unexpected{QByteArray("--device-cert: give --device-key too")};
    const auto certificate = readFile(options.certificate, pemBytesMax);
    if (!certificate)
        return Unexpected{"--device-cert: " + certificate.error()};
    const auto key = readFile(options.key, pemBytesMax);
    if (!key)
        return Unexpected{"--device-key: " + key.error()};
    auto identity = pki::readIdentity(*certificate, *key);
    if (!identity)
        return Unexpected{explain(identity.error(), options)};
    return ports::SharedIdentity(std::make_shared<const ports::TlsIdentity>(*std::move(identity)));
}

} // namespace

LocalManufacturer::LocalManufacturer(DeviceCertificateOptions options)
    : m_options(std::move(options))
{
    if (m_options.caFolder.isEmpty())
        m_options.caFolder = defaultCaFolder();
}

Result<std::unique_ptr<LocalManufacturer>, QByteArray>
LocalManufacturer::make(DeviceCertificateOptions options)
{
    std::unique_ptr<LocalManufacturer> made(new LocalManufacturer(std::move(options)));
    auto given = readGiven(made->m_options);
    if (!given)
        return Unexpected{given.error()};
    made->m_given = *std::move(given);
    const QByteArray& poolFile = made->m_options.keyPool;
    if (!poolFile.isEmpty()) {
        const auto bytes = readFile(poolFile, pki::KeyPool::fileBytesMax);
        if (!bytes)
            return Unexpected{"--key-pool: " + bytes.error()};
        auto pool = pki::KeyPool::read(*bytes);
        if (!pool)
            return Unexpected{"--key-pool: " + poolFile + ": " + pool.error() +
                              "; `vphone ca pool` makes such a file"};
        made->m_pool.emplace(*std::move(pool));
    }
    return made;
}

Result<const pki::Manufacturer*, QByteArray> LocalManufacturer::manufacturer()
{
    const std::lock_guard lock(m_mutex);
    // The authority lives on the machine's clock, whatever the phones' says.
    if (!m_authority)
        m_authority.emplace(openAuthority(m_options.caFolder, wallClockNow()));
    if (!*m_authority)
        return Unexpected{m_authority->error()};
    return &(*m_authority)->manufacturer;
}

Result<ports::SharedIdentity, QByteArray>
LocalManufacturer::issue(const ports::DeviceIdentity& device, ports::CertProfile profile)
{
    if (m_given)
        return m_given;
    const auto authority = manufacturer();
    if (!authority)
        return Unexpected{authority.error()};
    pki::Validity validity = (*authority)->deviceValidity();
    if (m_options.notAfter) {
        validity.notAfter = *m_options.notAfter;
        validity.notBefore = std::min(validity.notBefore, validity.notAfter);
    }
    auto issued = (*authority)->issueDevice(device, profile, validity, m_pool ? &*m_pool : nullptr);
    if (!issued)
        return Unexpected{"no device certificate can be made for " + device.mac.lower() + " (" +
                          device.product + ", " + device.serial + "): " +
                          (issued.error() == pki::PkiError::BadName
                               ? "a certificate can't hold these names"
                               : "libcrypto refused the key")};
    return ports::SharedIdentity(std::make_shared<const ports::TlsIdentity>(*std::move(issued)));
}

bool LocalManufacturer::mayStay(const ports::TlsIdentity& kept, bool isRenewed) const
{
    if (m_given)
        return kept == *m_given;
    return isRenewed || !m_options.notAfter ||
           kept.notAfter == std::chrono::floor<std::chrono::seconds>(*m_options.notAfter);
}

Result<QByteArray, QByteArray> LocalManufacturer::renewalRoots()
{
    const auto authority = manufacturer();
    if (!authority)
        return Unexpected{authority.error()};
    return (*authority)->renewalRootPem();
}

Result<QByteArray, QByteArray> LocalManufacturer::embeddedRoots()
{
    const auto authority = manufacturer();
    if (!authority)
        return Unexpected{authority.error()};
    return (*authority)->embeddedRootsPem();
}

} // namespace vphone::net

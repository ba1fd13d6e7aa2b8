/// \file The phones' device certificates, from the folder of the local test authority or from a
/// file.
#pragma once

#include "core/net/labca.h"
#include "core/pki/keypool.h"

#include <mutex>

namespace vphone::net {

struct DeviceCertificateOptions
{
    QByteArray caFolder = {};    ///< --ca-dir; empty: the default one
    QByteArray certificate = {}; ///< --device-cert: a PEM file that all show; empty: issued ones
    QByteArray key = {};         ///< --device-key
    QByteArray keyPool = {};     ///< --key-pool: RSA keys; empty: EC keys, derived
    std::optional<Instant> notAfter = {}; ///< --mic-not-after: the end of what is issued
};

/// Touches nothing before the first certificate is asked for, apart from the files of --device-cert
/// and --key-pool.
class LocalManufacturer final : public ports::DeviceCertificates
{
public:
    /// The error is a sentence that names the option.
    [[nodiscard]] static Result<std::unique_ptr<LocalManufacturer>, QByteArray>
    make(DeviceCertificateOptions options);

    /// Opens the folder at the first call. Any thread; the error is a sentence, the same each time.
    [[nodiscard]] Result<const pki::Manufacturer*, QByteArray> manufacturer();

    [[nodiscard]] Result<ports::SharedIdentity, QByteArray>
    issue(const ports::DeviceIdentity& device, ports::CertProfile profile) override;
    /// --device-cert replaces any; --mic-not-after what was not renewed and ends at another time.
    [[nodiscard]] bool mayStay(const ports::TlsIdentity& kept, bool isRenewed) const override;
    [[nodiscard]] Result<QByteArray, QByteArray> renewalRoots() override;
    /// Those that phones know, in PEM.
    [[nodiscard]] Result<QByteArray, QByteArray> embeddedRoots();

private:
    explicit LocalManufacturer(DeviceCertificateOptions options);

    DeviceCertificateOptions m_options;
    ports::SharedIdentity m_given; ///< of --device-cert; null: none
    std::optional<pki::KeyPool> m_pool;
    std::mutex m_mutex;
    std::optional<Result<LocalAuthority, QByteArray>> m_authority; ///< nothing: not opened yet
};

} // namespace vphone::net

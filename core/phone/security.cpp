#include "core/phone/security.h"

#include "core/provision/errtext.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace vphone::phone {

using provision::Outcome;

namespace {

constexpr char micName[] = "mic";            // of Flash::survivors
constexpr char customCaName[] = "custom_ca"; // of Flash::kept
constexpr char micRenewalName[] = "mic_renewal";
constexpr char profileAccountName[] = "profile_account";
// Members of its record.
constexpr auto chainName = "chain"_L1;
constexpr auto keyName = "key"_L1;
constexpr auto notBeforeName = "not_before"_L1;
constexpr auto notAfterName = "not_after"_L1;
constexpr auto renewedName = "renewed"_L1;

constexpr qsizetype chainMax = 8; ///< certificates. Source: assumed

qint64 secondsOf(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
}

QByteArray toRecord(const ports::TlsIdentity& mic, bool isRenewed)
{
    QCborArray chain;
    for (const QByteArray& certificate : mic.chain)
        chain.append(certificate);
    return QCborMap{{chainName, chain},
                    {keyName, mic.key},
                    {notBeforeName, secondsOf(mic.notBefore)},
                    {notAfterName, secondsOf(mic.notAfter)},
                    {renewedName, isRenewed}}
        .toCborValue()
        .toCbor();
}

/// Null: it is none.
std::shared_ptr<ports::TlsIdentity> micFrom(const QByteArray& record, bool& isRenewed)
{
    const QCborMap map = QCborValue::fromCbor(record).toMap();
    const QCborArray chain = map.value(chainName).toArray();
    auto mic = std::make_shared<ports::TlsIdentity>();
    for (const QCborValue certificate : chain)
        mic->chain.push_back(certificate.toByteArray());
    mic->key = map.value(keyName).toByteArray();
    mic->notBefore = Instant(std::chrono::seconds(map.value(notBeforeName).toInteger()));
    mic->notAfter = Instant(std::chrono::seconds(map.value(notAfterName).toInteger()));
    isRenewed = map.value(renewedName).toBool();
    const bool isWhole = !mic->chain.empty() && chain.size() <= chainMax && !mic->key.isEmpty();
    return isWhole ? std::move(mic) : nullptr;
}

ports::TlsVersion versionOf(QByteArrayView text)
{
    static constexpr auto names =
        std::to_array<QByteArrayView>({"TLS 1.0", "TLS 1.1", "TLS 1.2", "TLS 1.3"});
    for (size_t i = 0; i < names.size(); ++i) {
        if (text == names[i])
            return ports::TlsVersion(i);
    }
    return ports::TlsVersion::Tls12;
}

Outcome refusal(Cause cause, QByteArray detail)
{
    Outcome outcome;
    outcome.cause = cause;
    outcome.err = provision::errText(cause, ports::Scheme::Https);
    outcome.detail = std::move(detail);
    return outcome;
}

} // namespace

Phone::Security& Phone::security()
{
    if (!m_security)
        m_security = std::make_unique<Security>();
    return *m_security;
}

ports::DeviceIdentity Phone::deviceIdentity() const
{
    return {m_identity.model->name, m_identity.serial, m_identity.mac};
}

Result<ports::SharedIdentity, QByteArray> Phone::deviceCertificate()
{
    if (m_security && m_security->mic)
        return m_security->mic;
    if (m_shared.certificates == nullptr)
        return ports::SharedIdentity();
    auto issued =
        m_shared.certificates->issue(deviceIdentity(), m_shared.settings.quirks.certProfile);
    if (!issued)
        return Unexpected{issued.error()};
    security().mic = std::move(*issued);
    noteFlashChanged();
    return m_security->mic;
}

Result<std::shared_ptr<const ports::TlsDemands>, Outcome> Phone::tlsDemands()
{
    auto mic = deviceCertificate();
    if (!mic)
        return Unexpected{refusal(Cause::Storage, mic.error())};
    // security.md 6: without a valid certificate nothing that uses TLS works.
    if (*mic && m_now > (*mic)->notAfter)
        return Unexpected{refusal(Cause::TlsClientCert, "the phone's own certificate expired at " +
                                                            isoText((*mic)->notAfter))};
    auto demands = std::make_shared<ports::TlsDemands>();
    demands->versionMin = versionOf(m_config.value("TLS_Client_Min_Version"));
    demands->ciphers = m_config.value("TLS_Cipher_List");
    demands->trust = m_shared.settings.quirks.trustPolicy;
    demands->isLegacyAllowed = m_shared.settings.quirks.legacyTls;
    if (m_security)
        demands->customCa = m_security->customCa;
    demands->identity = *std::move(mic);
    demands->now = m_now;
    return std::shared_ptr<const ports::TlsDemands>(std::move(demands));
}

void Phone::saveSecurity(Flash& flash) const
{
    if (m_security && m_security->mic)
        flash.survivors.insert_or_assign(micName,
                                         toRecord(*m_security->mic, m_security->isMicRenewed));
    if (QByteArray record = customCaRecord(); !record.isEmpty())
        flash.kept.insert_or_assign(customCaName, std::move(record));
    if (QByteArray record = micRenewalRecord(); !record.isEmpty())
        flash.kept.insert_or_assign(micRenewalName, std::move(record));
    if (QByteArray record = profileAccountRecord(); !record.isEmpty())
        flash.kept.insert_or_assign(profileAccountName, std::move(record));
}

void Phone::restoreSecurity(const Flash& flash)
{
    m_security.reset();
    if (const auto found = flash.survivors.find(micName); found != flash.survivors.end()) {
        bool isRenewed = false;
        // One that can't be read, or that the run wants otherwise, is made anew.
        auto mic = micFrom(found->second, isRenewed);
        const ports::DeviceCertificates* maker = m_shared.certificates;
        if (mic && (maker == nullptr || maker->mayStay(*mic, isRenewed))) {
            security().mic = std::move(mic);
            m_security->isMicRenewed = isRenewed;
        }
    }
    if (const auto found = flash.kept.find(customCaName); found != flash.kept.end())
        restoreCustomCa(found->second);
    if (const auto found = flash.kept.find(micRenewalName); found != flash.kept.end())
        restoreMicRenewal(found->second);
    if (const auto found = flash.kept.find(profileAccountName); found != flash.kept.end())
        restoreProfileAccount(found->second);
}

void Phone::forgetSecurity()
{
    if (!m_security)
        return;
    Security fresh;
    fresh.mic = std::move(m_security->mic);
    fresh.isMicRenewed = m_security->isMicRenewed;
    *m_security = std::move(fresh);
}

std::optional<QByteArray> Phone::securityStatus(const QByteArray& tag) const
{
    if (tag == "Client_Certificate")
        return m_shared.certificates != nullptr || (m_security && m_security->mic)
                   ? "Installed"
                   : "Not Installed";
    if (tag == "Custom_CA_Info")
        return m_security && m_security->customCa
                   ? "Installed - " + m_security->customCa->commonName
                   : QByteArray("Not Installed");
    if (tag == "Custom_CA_Provisioning_Status")
        return customCaStatus();
    if (tag == "MIC_Cert_Provisioning_Status")
        return micRenewalStatus();
    if (tag == "MIC_Cert_Info")
        return m_security && m_security->isMicRenewed ? "Renewed" : "Not Renewed";
    return std::nullopt;
}

} // namespace vphone::phone

#include "core/pki/manufacturer.h"

#include "core/base/zip.h"
#include "core/pki/derivation.h"
#include "core/pki/devices.h"
#include "core/pki/keypool.h"
#include "core/pki/serverrequest.h"

#include <QByteArrayList>

#include <openssl/rand.h>

namespace vphone::pki {

namespace {

using ports::CertProfile;
using ports::DeviceIdentity;

struct RootDef
{
    Root root;
    const char* name;
};

// clang-format off
constexpr auto rootDefs = std::to_array<RootDef>({
    // root                    common name, before the installation's digits
    {Root::CiscoSmallBusiness, "Emulated Cisco Small Business CA"},
    {Root::CyberTrust,         "Emulated CyberTrust CA"},
    {Root::VeriSign,           "Emulated VeriSign CA"},
    {Root::Sipura,             "Emulated Sipura Root CA"},
    {Root::Linksys,            "Emulated Linksys Root CA"},
    {Root::Client,             "Emulated Sipura CA Client Root"},
    {Root::Renewal,            "Emulated Cisco Manufacturing CA III"},
});
// clang-format on
static_assert(rootDefs.size() == rootCount);
static_assert(rootDefs[size_t(Root::Renewal)].root == Root::Renewal,
              "rows stand in the order of the enum");

// Phones are older than the installation that emulates them, and so are their roots; a phone whose
// clock is years behind still meets a certificate that is valid.
constexpr Duration rootAge = std::chrono::hours(24 * 3653);
constexpr Duration rootLifetime = std::chrono::hours(24 * 7305);
constexpr Instant
    renewalEnd(std::chrono::sys_days(std::chrono::December / 31 / 2099).time_since_epoch());

// What secrets are derived for. A change makes other keys.
constexpr QByteArrayView purposeDigits("digits");
constexpr QByteArrayView purposeDeviceKey("device key");
constexpr QByteArrayView purposeIssuerKey("device CA key");
constexpr QByteArrayView purposeSerial("serial number");

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    return RAND_bytes(reinterpret_cast<uchar*>(bytes.data()), int(count)) == 1 ? bytes
                                                                               : QByteArray();
}

Validity validityOf(Root root, Instant now)
{
    const Instant begin = now - rootAge;
    return {.notBefore = begin,
            .notAfter = root == Root::Renewal ? renewalEnd : begin + rootLifetime};
}

/// Tells apart what is issued, and is the same when it is issued again.
QByteArray contextOf(const DeviceIdentity& device, CertProfile profile, Validity validity)
{
    const QByteArrayList parts{QByteArray::number(int(profile)),
                               device.mac.lower(),
                               device.product,
                               device.serial,
                               QByteArray::number(qlonglong(secondsOf(validity.notBefore))),
                               QByteArray::number(qlonglong(secondsOf(validity.notAfter)))};
    return parts.join('\n');
}

using Extensions = std::vector<std::pair<int, QByteArray>>;

const Extensions& issuerExtensions()
{
    static const Extensions extensions{{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                                       {NID_key_usage, "critical,keyCertSign,cRLSign"},
                                       {NID_subject_key_identifier, "hash"},
                                       {NID_authority_key_identifier, "keyid"}};
    return extensions;
}

const Extensions& deviceExtensions(bool isRsa)
{
    const auto withUsage = [](const QByteArray& usage) {
        return Extensions{{NID_basic_constraints, "critical,CA:FALSE"},
                          {NID_key_usage, usage},
                          {NID_ext_key_usage, "clientAuth"},
                          {NID_subject_key_identifier, "hash"},
                          {NID_authority_key_identifier, "keyid"}};
    };
    static const Extensions ec = withUsage("critical,digitalSignature");
    static const Extensions rsa = withUsage("critical,digitalSignature,keyEncipherment");
    return isRsa ? rsa : ec;
}

} // namespace

struct Manufacturer::Private
{
    Parts parts;
    std::vector<Authority> roots; ///< by Root
    QByteArray digits;            ///< tell this installation from others
    EcKey issuerKey;              ///< of every authority below the client root
    Key issuer;                   ///< the same
    Certificate sudi;             ///< issuer of CertProfile::Sudi
    Certificate generic;

    [[nodiscard]] const Authority& root(Root root) const { return roots[size_t(root)]; }
    /// Of an authority below the client root.
    [[nodiscard]] Certificate issuerFor(const DeviceIdentity& device, CertProfile profile,
                                        Validity validity) const;
};

Certificate Manufacturer::Private::issuerFor(const DeviceIdentity& device, CertProfile profile,
                                             Validity validity) const
{
    const QByteArray context = "CA\n" + contextOf(device, profile, validity);
    const DraftOptions options{.subject = issuerSubject(device, profile, digits),
                               .validity = validity,
                               .serial = derived(parts.secret, purposeSerial, context, serialBytes),
                               .extensions = issuerExtensions()};
    Draft draft(options);
    draft.setKey(issuerKey.point);
    return draft.signedBy(root(Root::Client).certificate(), root(Root::Client).key());
}

QByteArrayView nameOf(Root root)
{
    return rootDefs[size_t(root)].name;
}

Manufacturer::Manufacturer(std::unique_ptr<Private> d) : m_d(std::move(d)) {}
Manufacturer::Manufacturer(Manufacturer&&) noexcept = default;
Manufacturer& Manufacturer::operator=(Manufacturer&&) noexcept = default;
Manufacturer::~Manufacturer() = default;

Result<Manufacturer, PkiError> Manufacturer::make(Instant now)
{
    auto made = load({}, now);
    if (!made)
        return Unexpected{made.error().error};
    return *std::move(made);
}

Result<Manufacturer, PartError> Manufacturer::load(Parts parts, Instant now)
{
    constexpr qsizetype digitPairs = 4;
    auto d = std::make_unique<Private>();
    if (parts.secret.isEmpty())
        parts.secret = randomBytes(Parts::secretBytes);
    if (parts.secret.size() != Parts::secretBytes)
        return Unexpected{PartError{PkiError::BadSecret, std::nullopt}};
    d->digits = derived(parts.secret, purposeDigits, {}, digitPairs).toHex();
    d->issuerKey = derivedKey(parts.secret, purposeIssuerKey, {});
    d->issuer = keyFromDer(d->issuerKey.pkcs8);
    if (d->digits.isEmpty() || !d->issuer)
        return Unexpected{PartError{PkiError::Crypto, std::nullopt}};
    for (const RootDef& def : rootDefs) {
        auto& part = parts.roots[size_t(def.root)];
        auto authority = part ? Authority::load(*part, now)
                              : Authority::make(QByteArray(def.name) + ' ' + d->digits,
                                                validityOf(def.root, now));
        if (!authority)
            return Unexpected{PartError{authority.error(), def.root}};
        if (!part)
            part = authority->pem();
        d->roots.push_back(*std::move(authority));
    }
    d->parts = std::move(parts);
    const Validity validity = d->root(Root::Client).validity();
    d->sudi = d->issuerFor({}, CertProfile::Sudi, validity);
    d->generic = d->issuerFor({}, CertProfile::Generic, validity);
    if (!d->sudi || !d->generic)
        return Unexpected{PartError{PkiError::Crypto, std::nullopt}};
    return Manufacturer(std::move(d));
}

const Parts& Manufacturer::parts() const
{
    return m_d->parts;
}

const Authority& Manufacturer::root(Root root) const
{
    return m_d->root(root);
}

QByteArray Manufacturer::embeddedRootsPem() const
{
    QByteArray pem;
    for (size_t i = 0; i < serverRootCount; ++i)
        pem += m_d->roots[i].pem().certificatePem;
    return pem;
}

QByteArray Manufacturer::clientRootPem() const
{
    return root(Root::Client).pem().certificatePem;
}

QByteArray Manufacturer::renewalRootPem() const
{
    return root(Root::Renewal).pem().certificatePem;
}

Validity Manufacturer::deviceValidity() const
{
    return root(Root::Client).validity();
}

Result<ports::TlsIdentity, PkiError> Manufacturer::issueDevice(const DeviceIdentity& asked,
                                                               CertProfile profile,
                                                               Validity validity,
                                                               const KeyPool* pool) const
{
    // Units without a certificate of their own share one.
    const DeviceIdentity device = profile == CertProfile::Generic ? DeviceIdentity() : asked;
    const QByteArray context = contextOf(device, profile, validity);
    const Key pooled = pool ? keyFromDer(pool->keyFor(device.mac)) : nullptr;
    const EcKey own =
        pool ? EcKey{} : derivedKey(m_d->parts.secret, purposeDeviceKey, device.mac.lower());
    if (pool ? !pooled : own.point.isEmpty())
        return Unexpected{PkiError::Crypto};

    const Authority& clientRoot = root(Root::Client);
    const Certificate ownIssuer =
        hasOwnIssuer(profile) ? m_d->issuerFor(device, profile, validity) : nullptr;
    if (hasOwnIssuer(profile) && !ownIssuer)
        return Unexpected{PkiError::BadName};
    X509* between = profile == CertProfile::Sudi      ? m_d->sudi.get()
                    : profile == CertProfile::Generic ? m_d->generic.get()
                                                      : ownIssuer.get();
    const DraftOptions options{.subject = deviceSubject(device, profile),
                               .validity = validity,
                               .serial =
                                   derived(m_d->parts.secret, purposeSerial, context, serialBytes),
                               .extensions = deviceExtensions(pool != nullptr)};
    Draft draft(options);
    if (pool)
        draft.setKey(pooled.get());
    else
        draft.setKey(own.point);
    const Certificate certificate =
        between ? draft.signedBy(between, m_d->issuer.get())
                : draft.signedBy(clientRoot.certificate(), clientRoot.key());
    if (!certificate)
        return Unexpected{PkiError::BadName};
    ports::TlsIdentity identity{.chain = {derOf(certificate.get())},
                                .key = pool ? derOf(pooled.get()) : own.pkcs8,
                                .notBefore = instantOf(X509_get0_notBefore(certificate.get())),
                                .notAfter = instantOf(X509_get0_notAfter(certificate.get()))};
    if (between)
        identity.chain.push_back(derOf(between));
    return identity;
}

Result<KeyAndCertificate, PkiError> Manufacturer::issueServer(const ServerNames& names, Instant now,
                                                              Duration lifetime, Root root) const
{
    return this->root(root).issueServer(names, now, lifetime);
}

Result<QByteArray, QByteArray> Manufacturer::signServer(QByteArrayView csr, Instant now,
                                                        Duration lifetime, Root root) const
{
    auto request = ServerRequest::read(csr);
    if (!request)
        return Unexpected{request.error()};
    const Validity validity{.notBefore = now - clockSkewMax, .notAfter = now + lifetime};
    const Authority& authority = this->root(root);
    return request->certify(authority.certificate(), authority.key(), validity);
}

Result<QByteArray, QByteArray> Manufacturer::signBundle(QByteArrayView zip, Instant now,
                                                        Duration lifetime) const
{
    const auto request = requestIn(zip);
    if (!request)
        return Unexpected{request.error()};
    auto certificate = signServer(*request, now, lifetime);
    if (!certificate)
        return Unexpected{certificate.error()};
    return bundleOf(*std::move(certificate), now);
}

Result<QByteArray, QByteArray> Manufacturer::bundleOf(QByteArray certificatePem, Instant now) const
{
    return zip::pack(
        {{"provserver.cert", std::move(certificatePem)}, {"spacroot.cert", clientRootPem()}}, now);
}

Result<std::vector<QByteArray>, QByteArray> Manufacturer::renewDevice(QByteArrayView csr,
                                                                      Validity validity) const
{
    const auto request = readRequest(csr);
    if (!request)
        return Unexpected{request.error()};
    EVP_PKEY* key = X509_REQ_get0_pubkey(request->get());
    const DraftOptions options{.subject = {},
                               .validity = validity,
                               .serial = {},
                               .extensions =
                                   deviceExtensions(EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)};
    Draft draft(options);
    draft.setSubject(X509_REQ_get_subject_name(request->get()));
    draft.setKey(key);
    const Authority& renewal = root(Root::Renewal);
    const Certificate certificate = draft.signedBy(renewal.certificate(), renewal.key());
    if (!certificate)
        return Unexpected{QByteArray("no certificate can be made of the request")};
    return std::vector{derOf(certificate.get())};
}

} // namespace vphone::pki

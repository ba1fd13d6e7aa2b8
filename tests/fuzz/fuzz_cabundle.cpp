/// \file A custom CA from anybody: as it is; as the DER of a certificate and of a revocation list;
/// and as changes to a good certificate, three bytes each: where, and what stands there instead.
#include "core/pki/authority.h"
#include "core/pki/cabundle.h"
#include "core/pki/certificatefacts.h"

#include <cstdint>

using namespace vphone;
using namespace vphone::pki;

namespace {

constexpr auto labels = std::to_array<const char*>({"CERTIFICATE", "X509 CRL"});

QByteArray pemOf(const char* label, const QByteArray& der)
{
    const QByteArray base64 = der.toBase64();
    QByteArray pem = QByteArray("-----BEGIN ") + label + "-----\n";
    for (qsizetype at = 0; at < base64.size(); at += 64)
        pem += base64.mid(at, 64) + '\n';
    return pem + "-----END " + label + "-----\n";
}

/// DER; made here, since no certificate is kept with the sources.
const QByteArray& goodCertificate()
{
    static const QByteArray der = [] {
        const Instant begin = *instantFromIso("2026-01-01T00:00:00Z");
        const auto made = Authority::make("root", {begin, begin + std::chrono::hours(24)});
        QByteArray pem = made->pem().certificatePem;
        pem.replace("-----BEGIN CERTIFICATE-----", "").replace("-----END CERTIFICATE-----", "");
        return QByteArray::fromBase64(pem);
    }();
    return der;
}

void mustMakeSense(const QByteArray& file)
{
    const auto bundle = readCaBundle(file);
    if (!bundle) {
        Q_ASSERT(!bundle.error().isEmpty() && bundle.error().size() < 1000);
        return;
    }
    Q_ASSERT(bundle->commonName.size() <= shownNameBytesMax);
    Q_ASSERT(!bundle->commonName.contains('\n'));
    Q_ASSERT(bundle->pem.size() <= caBundleBytesMax);
    // What came out is read as the same.
    const auto again = readCaBundle(bundle->pem);
    Q_ASSERT(again && again->pem == bundle->pem && again->commonName == bundle->commonName);
    const auto doubts = doubtsAbout(*bundle, *instantFromIso("2026-06-01T00:00:00Z"));
    Q_ASSERT(doubts.size() <= 2 * size_t(caEntriesMax));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    mustMakeSense(bytes);
    for (const char* label : labels)
        mustMakeSense(pemOf(label, bytes));
    QByteArray changed = goodCertificate();
    for (qsizetype at = 0; at + 2 < bytes.size(); at += 3) {
        const qsizetype place = uchar(bytes[at]) * 256 + uchar(bytes[at + 1]);
        changed[place % changed.size()] = bytes[at + 2];
    }
    mustMakeSense("text\n" + pemOf(labels[0], changed));
    return 0;
}

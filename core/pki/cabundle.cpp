#include "core/pki/cabundle.h"

#include "core/pki/certificatefacts.h"

#include <QList>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>

namespace vphone::pki {

namespace {

template<auto release>
struct Release
{
    template<typename T>
    void operator()(T* object) const
    {
        release(object);
    }
};

using Bio = std::unique_ptr<BIO, Release<BIO_free>>;
using Crl = std::unique_ptr<X509_CRL, Release<X509_CRL_free>>;

enum class Kind : quint8 { Certificate, RevocationList, PrivateKey, Other };

constexpr qsizetype shownBytesMax = 40; ///< of what stands there instead

/// A block between `-----BEGIN` and `-----END`.
struct Block
{
    Kind kind = Kind::Other;
    QByteArray label;
    QByteArray der;
    bool isEncrypted = false;
};

Kind kindOf(QByteArrayView label)
{
    if (label == QByteArrayView(PEM_STRING_X509) || label == QByteArrayView(PEM_STRING_X509_OLD))
        return Kind::Certificate;
    if (label == QByteArrayView(PEM_STRING_X509_CRL))
        return Kind::RevocationList;
    return label.endsWith("PRIVATE KEY") ? Kind::PrivateKey : Kind::Other;
}

Unexpected<QByteArray> refused(QByteArray why)
{
    return {std::move(why)};
}

Unexpected<QByteArray> tooLarge(qsizetype bytes)
{
    return refused("the file has " + QByteArray::number(bytes) +
                   " bytes; the phone takes at most " + QByteArray::number(caBundleBytesMax));
}

/// \a number counts from 1 in the file.
QByteArray blockName(int number, const Block& block)
{
    return "block " + QByteArray::number(number) + " (BEGIN " + block.label + ')';
}

/// Says what a file without any PEM block may be.
QByteArray nameOfStranger(QByteArrayView file)
{
    const QByteArray text = file.first(std::min<qsizetype>(file.size(), 512)).toByteArray();
    const QByteArray begin = text.trimmed().left(shownBytesMax);
    if (begin.isEmpty())
        return "the file is empty; it has to hold certificates in PEM";
    if (begin.startsWith('<'))
        return "the file holds no certificate in PEM but a web page or XML; it begins with " +
               QByteArray(begin.split('>').first()) + '>';
    if (text.startsWith('\x30'))
        return "the file looks like DER, and phones read PEM; openssl x509 -inform DER -in FILE "
               "-out ca.pem makes it of that";
    if (text.startsWith("Salted__"))
        return "the file is encrypted (it begins with Salted__); the rule needs --key";
    return "the file holds no certificate in PEM: there is no line -----BEGIN CERTIFICATE-----";
}

/// Nothing: there are no more.
Result<std::optional<Block>, QByteArray> nextBlock(BIO* bio, int number)
{
    char* name = nullptr;
    char* header = nullptr;
    uchar* data = nullptr;
    long size = 0;
    if (PEM_read_bio(bio, &name, &header, &data, &size) != 1) {
        const bool isEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
        ERR_clear_error();
        if (isEnd)
            return std::optional<Block>();
        return refused("block " + QByteArray::number(number) +
                       " of the file is no whole PEM: its base64 is damaged, or its END line is "
                       "missing or another");
    }
    Block block;
    block.label = QByteArray(name).left(shownBytesMax);
    block.kind = kindOf(name);
    block.isEncrypted = *header != '\0';
    // A key that somebody sent by mistake is not kept a moment longer than needed.
    if (block.kind == Kind::PrivateKey)
        OPENSSL_cleanse(data, size_t(size));
    else
        block.der = QByteArray(reinterpret_cast<const char*>(data), size);
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(data);
    return std::optional<Block>(std::move(block));
}

/// What is wrong with it; nothing: it may stay.
std::optional<QByteArray> problemOf(const Block& block, int number)
{
    const QByteArray where = blockName(number, block);
    if (block.kind == Kind::PrivateKey)
        return where + " is a private key, which no phone needs to trust somebody and nobody "
                       "should send around; leave it out";
    if (block.kind == Kind::Other)
        return where + " is neither a certificate nor a revocation list (X509 CRL)";
    if (block.isEncrypted)
        return where + " is encrypted; certificates are sent as they are";
    const bool isList = block.kind == Kind::RevocationList;
    const qsizetype bytesMax = isList ? caListBytesMax : caCertificateBytesMax;
    if (block.der.size() > bytesMax)
        return where + " has " + QByteArray::number(block.der.size()) +
               " bytes; the phone takes at most " + QByteArray::number(bytesMax);
    if (!isList)
        return factsOf(block.der) ? std::nullopt
                                  : std::optional(where + " holds no X.509 certificate");
    const auto* at = reinterpret_cast<const uchar*>(block.der.constData());
    const auto* end = at + block.der.size();
    const Crl list(d2i_X509_CRL(nullptr, &at, long(block.der.size())));
    ERR_clear_error();
    if (!list || at != end)
        return where + " holds no revocation list";
    return std::nullopt;
}

QByteArray pemOf(const Block& block)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio(bio.get(),
                  block.kind == Kind::Certificate ? PEM_STRING_X509 : PEM_STRING_X509_CRL, "",
                  reinterpret_cast<const uchar*>(block.der.constData()), long(block.der.size()));
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

} // namespace

Result<ports::CaBundle, QByteArray> readCaBundle(QByteArrayView file)
{
    if (file.size() > caBundleBytesMax)
        return tooLarge(file.size());
    if (file.isEmpty())
        return refused(nameOfStranger(file));
    const Bio bio(BIO_new_mem_buf(file.data(), int(file.size())));
    ports::CaBundle bundle;
    bool hasCertificate = false;
    for (int number = 1;; ++number) {
        const auto block = nextBlock(bio.get(), number);
        if (!block)
            return Unexpected{block.error()};
        if (!*block)
            break;
        if (number > caEntriesMax)
            return refused("the file has more than " + QByteArray::number(caEntriesMax) +
                           " certificates and revocation lists, and the phone takes no more");
        if (auto problem = problemOf(**block, number))
            return Unexpected{*std::move(problem)};
        if ((*block)->kind == Kind::Certificate && !std::exchange(hasCertificate, true))
            bundle.commonName = factsOf((*block)->der)->name;
        bundle.pem += pemOf(**block);
    }
    if (bundle.pem.isEmpty())
        return refused(nameOfStranger(file));
    // Lines of 64 characters take more room than longer ones.
    if (bundle.pem.size() > caBundleBytesMax)
        return tooLarge(bundle.pem.size());
    if (!hasCertificate)
        return refused("the file holds revocation lists and no certificate");
    return bundle;
}

std::vector<QByteArray> doubtsAbout(const ports::CaBundle& bundle, Instant now)
{
    std::vector<QByteArray> doubts;
    const Bio bio(BIO_new_mem_buf(bundle.pem.constData(), int(bundle.pem.size())));
    for (int number = 1; number <= caEntriesMax; ++number) {
        const auto block = nextBlock(bio.get(), number);
        if (!block || !*block)
            break;
        const auto facts = factsOf((*block)->der);
        if ((*block)->kind != Kind::Certificate || !facts)
            continue;
        const QByteArray which = "certificate \"" + facts->name + "\" of the custom CA ";
        if (now > facts->notAfter)
            doubts.push_back(which + "expired at " + isoText(facts->notAfter));
        else if (now < facts->notBefore)
            doubts.push_back(which + "is not valid before " + isoText(facts->notBefore));
        if (!facts->isAuthority)
            doubts.push_back(which + "may not issue others (no CA:TRUE)");
    }
    return doubts;
}

Result<ports::SharedCaBundle, QByteArray> CaBundleCache::read(const QByteArray& file)
{
    const auto known = std::find_if(m_recent.begin(), m_recent.end(),
                                    [&](const Entry& entry) { return entry.file == file; });
    if (known != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, known);
        return known->bundle;
    }
    auto bundle = readCaBundle(file);
    if (!bundle)
        return Unexpected{bundle.error()};
    // Another text around the same certificates, or what flash kept of them.
    const auto same = std::find_if(m_recent.begin(), m_recent.end(), [&](const Entry& entry) {
        return entry.bundle->pem == bundle->pem;
    });
    ports::SharedCaBundle shared = same != m_recent.end()
                                       ? same->bundle
                                       : std::make_shared<ports::CaBundle>(*std::move(bundle));
    m_recent.push_front({file, shared});
    if (m_recent.size() > entriesMax)
        m_recent.pop_back();
    return shared;
}

} // namespace vphone::pki

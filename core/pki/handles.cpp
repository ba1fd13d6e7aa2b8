#include "core/pki/handles.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <ctime>

namespace vphone::pki {

namespace {

QByteArray contentOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

Bio reading(const QByteArray& text)
{
    return Bio(BIO_new_mem_buf(text.constData(), int(text.size())));
}

/// An encrypted key must not make libcrypto ask on the terminal.
int noPassPhrase(char*, int, int, void*)
{
    return 0;
}

} // namespace

time_t secondsOf(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant.time_since_epoch()).count();
}

Instant instantOf(const ASN1_TIME* time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return Instant(std::chrono::seconds(timegm(&parts)));
}

QByteArray pemOf(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio.get());
}

QByteArray pemOf(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return contentOf(bio.get());
}

QByteArray derOf(X509* certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto* out = reinterpret_cast<uchar*>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

QByteArray derOf(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    i2d_PKCS8PrivateKey_bio(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(bio.get());
}

Key keyFrom(const QByteArray& pem)
{
    Key key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, noPassPhrase, nullptr));
    ERR_clear_error();
    return key;
}

Key keyFromDer(QByteArrayView pkcs8)
{
    const auto* in = reinterpret_cast<const uchar*>(pkcs8.data());
    Key key(d2i_AutoPrivateKey(nullptr, &in, long(pkcs8.size())));
    ERR_clear_error();
    return key;
}

Certificate certificateFrom(const QByteArray& pem)
{
    Certificate certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return certificate;
}

} // namespace vphone::pki

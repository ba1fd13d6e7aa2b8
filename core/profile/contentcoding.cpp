#include "core/profile/container.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <memory>

namespace vphone::profile {

namespace {

constexpr qsizetype saltBytes = 16;
constexpr qsizetype fixedHeaderBytes = 21; ///< salt, record size, length of the key id
constexpr qsizetype tagBytes = 16;
constexpr quint32 recordBytesMin = 18;
constexpr qsizetype base64urlKeyLength = 22;

enum Delimiter : char { More = 1, Last = 2 };

using CipherContext =
    std::unique_ptr<EVP_CIPHER_CTX,
                    decltype([](EVP_CIPHER_CTX* context) { EVP_CIPHER_CTX_free(context); })>;
using Sha256 = std::array<uchar, 32>;

const uchar* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar*>(bytes.data());
}

uchar* octets(QByteArray& bytes)
{
    return reinterpret_cast<uchar*>(bytes.data());
}

Sha256 hmac(QByteArrayView key, QByteArrayView text)
{
    Sha256 digest{};
    uint length = 0;
    const uchar* done = HMAC(EVP_sha256(), key.data(), int(key.size()), octets(text),
                             size_t(text.size()), digest.data(), &length);
    Q_ASSERT(done && length == digest.size());
    return digest;
}

/// Source: reference profiles 8 (emulator's choice).
QByteArray keyingMaterial(QByteArrayView text)
{
    if (text.size() == base64urlKeyLength) {
        const auto decoded = QByteArray::fromBase64Encoding(
            text.toByteArray(),
            QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        if (decoded)
            return decoded.decoded;
    }
    return text.toByteArray();
}

/// The content encryption key and the nonces of RFC 8188 2.2, 2.3.
class Coding
{
public:
    Coding(QByteArrayView ikm, QByteArrayView salt)
    {
        const Sha256 prk = hmac(salt, keyingMaterial(ikm));
        const QByteArrayView key(prk.data(), qsizetype(prk.size()));
        const auto expand = [key](QByteArrayView info) {
            return hmac(key, info.toByteArray() + '\0' + '\1'); // RFC 5869 2.3: one block is enough
        };
        m_key = expand("Content-Encoding: aes128gcm");
        m_nonce = expand("Content-Encoding: nonce");
    }

    [[nodiscard]] QByteArray seal(QByteArrayView plain, quint64 record) const;
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView sealed, quint64 record) const;

private:
    [[nodiscard]] std::array<uchar, 12> nonce(quint64 record) const
    {
        std::array<uchar, 12> value{};
        std::copy_n(m_nonce.begin(), value.size(), value.begin());
        const quint64 mask = qToBigEndian(record);
        const auto* bits = reinterpret_cast<const uchar*>(&mask);
        for (size_t i = 0; i < sizeof mask; ++i)
            value[4 + i] ^= bits[i];
        return value;
    }

    Sha256 m_key{};
    Sha256 m_nonce{};
};

QByteArray Coding::seal(QByteArrayView plain, quint64 record) const
{
    QByteArray sealed(plain.size() + tagBytes, Qt::Uninitialized);
    const std::array<uchar, 12> vector = nonce(record);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    int closing = 0;
    const bool isDone =
        EVP_EncryptInit_ex(context.get(), EVP_aes_128_gcm(), nullptr, m_key.data(),
                           vector.data()) == 1 &&
        EVP_EncryptUpdate(context.get(), octets(sealed), &written, octets(plain),
                          int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), octets(sealed) + written, &closing) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(tagBytes),
                            octets(sealed) + plain.size()) == 1;
    Q_ASSERT(isDone);
    return sealed;
}

std::optional<QByteArray> Coding::open(QByteArrayView sealed, quint64 record) const
{
    const QByteArrayView text = sealed.chopped(tagBytes);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    QByteArray plain(text.size() + tagBytes, Qt::Uninitialized);
    const std::array<uchar, 12> vector = nonce(record);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    int closing = 0;
    const bool isDone =
        EVP_DecryptInit_ex(context.get(), EVP_aes_128_gcm(), nullptr, m_key.data(),
                           vector.data()) == 1 &&
        EVP_DecryptUpdate(context.get(), octets(plain), &written, octets(text), int(text.size())) ==
            1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(tagBytes), octets(tag)) == 1 &&
        EVP_DecryptFinal_ex(context.get(), octets(plain) + written, &closing) == 1;
    if (!isDone)
        return std::nullopt;
    plain.truncate(written + closing);
    return plain;
}

Unexpected<ProfileError> corrupt(const QByteArray& message)
{
    return {ProfileError{Cause::CorruptKey, "aes128gcm: " + message, 0, 0}};
}

/// RFC 8188 2: zeros, and before them the delimiter, which is taken away. False when it is not \a
/// wanted.
bool takeDelimiter(QByteArray& record, Delimiter wanted)
{
    qsizetype size = record.size();
    while (size > 0 && record[size - 1] == '\0')
        --size;
    if (size == 0 || record[size - 1] != wanted)
        return false;
    record.truncate(size - 1);
    return true;
}

} // namespace

QByteArray encryptAes128Gcm(QByteArrayView plain, QByteArrayView ikm, QByteArrayView salt,
                            quint32 recordBytes)
{
    Q_ASSERT(salt.size() == saltBytes && recordBytes >= recordBytesMin);
    const Coding coding(ikm, salt);
    std::array<char, 5> sizes{}; // the key id is empty
    qToBigEndian(recordBytes, sizes.data());
    QByteArray coded = salt.toByteArray();
    coded.append(sizes.data(), sizes.size());
    const qsizetype textBytes = qsizetype(recordBytes) - tagBytes - 1;
    quint64 record = 0;
    do {
        const QByteArrayView text = plain.first(std::min(plain.size(), textBytes));
        plain = plain.sliced(text.size());
        coded += coding.seal(text.toByteArray() + char(plain.isEmpty() ? Last : More), record++);
    } while (!plain.isEmpty());
    return coded;
}

Result<QByteArray, ProfileError> decryptAes128Gcm(QByteArrayView bytes, QByteArrayView ikm,
                                                  qsizetype bytesMax)
{
    if (bytes.size() < fixedHeaderBytes)
        return corrupt("the body ends within its header");
    const auto recordBytes = qFromBigEndian<quint32>(bytes.data() + saltBytes);
    const qsizetype headerBytes = fixedHeaderBytes + uchar(bytes[fixedHeaderBytes - 1]);
    if (recordBytes < recordBytesMin)
        return corrupt("a record size of " + QByteArray::number(recordBytes) +
                       " bytes is below 18");
    if (bytes.size() <= headerBytes)
        return corrupt("there is no record after the header");
    const Coding coding(ikm, bytes.first(saltBytes));
    bytes = bytes.sliced(headerBytes);
    QByteArray plain;
    for (quint64 number = 0; !bytes.isEmpty(); ++number) {
        const QByteArrayView sealed = bytes.first(std::min<qsizetype>(bytes.size(), recordBytes));
        bytes = bytes.sliced(sealed.size());
        const QByteArray which = "record " + QByteArray::number(number + 1);
        if (sealed.size() <= tagBytes)
            return corrupt(which + " is cut short");
        std::optional<QByteArray> text = coding.open(sealed, number);
        if (!text)
            return corrupt(which +
                           " does not fit IKM_HTTP_Encrypt_Content, or was changed on the way");
        if (!takeDelimiter(*text, bytes.isEmpty() ? Last : More))
            return corrupt(bytes.isEmpty() ? "the last record is missing: the body was cut short"
                                           : which + " is marked as the last, but more follow");
        if (plain.size() + text->size() > bytesMax)
            return Unexpected{ProfileError{
                Cause::TooBig,
                "the body decrypts to more than " + QByteArray::number(bytesMax) + " bytes", 0, 0}};
        plain += *text;
    }
    return plain;
}

} // namespace vphone::profile

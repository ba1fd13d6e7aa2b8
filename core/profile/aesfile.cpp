#include "core/profile/container.h"

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace vphone::profile {

namespace {

constexpr QByteArrayView magic = "Salted__";
constexpr qsizetype saltBytes = 8;
constexpr qsizetype headerBytes = 16; ///< magic and salt
constexpr qsizetype blockBytes = 16;

using CipherContext =
    std::unique_ptr<EVP_CIPHER_CTX,
                    decltype([](EVP_CIPHER_CTX* context) { EVP_CIPHER_CTX_free(context); })>;

const uchar* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const uchar*>(bytes.data());
}

uchar* octets(QByteArray& bytes)
{
    return reinterpret_cast<uchar*>(bytes.data());
}

struct KeyAndVector
{
    std::array<uchar, 32> key{};
    std::array<uchar, 16> vector{};
};

/// One iteration, salted: what openssl enc does without -pbkdf2. Source: reference profiles 7.
KeyAndVector derive(QByteArrayView passPhrase, QByteArrayView salt, Digest digest)
{
    KeyAndVector derived;
    const int length = EVP_BytesToKey(
        EVP_aes_256_cbc(), digest == Digest::Md5 ? EVP_md5() : EVP_sha256(), octets(salt),
        octets(passPhrase), int(passPhrase.size()), 1, derived.key.data(), derived.vector.data());
    Q_ASSERT(length == int(derived.key.size()));
    return derived;
}

Unexpected<ProfileError> corrupt(const QByteArray& message)
{
    return {ProfileError{Cause::CorruptKey, message, 0, 0}};
}

} // namespace

QByteArray encryptAes(QByteArrayView plain, QByteArrayView passPhrase, QByteArrayView salt,
                      Digest digest)
{
    Q_ASSERT(salt.size() == saltBytes);
    const KeyAndVector derived = derive(passPhrase, salt, digest);
    QByteArray blocks(plain.size() + blockBytes, Qt::Uninitialized);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    int closing = 0;
    const bool isDone = EVP_EncryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr,
                                           derived.key.data(), derived.vector.data()) == 1 &&
                        EVP_EncryptUpdate(context.get(), octets(blocks), &written, octets(plain),
                                          int(plain.size())) == 1 &&
                        EVP_EncryptFinal_ex(context.get(), octets(blocks) + written, &closing) == 1;
    Q_ASSERT(isDone);
    blocks.truncate(written + closing);
    return magic.toByteArray() + salt.toByteArray() + blocks;
}

Result<QByteArray, ProfileError> decryptAes(QByteArrayView bytes, QByteArrayView passPhrase,
                                            Digest digest)
{
    if (!bytes.startsWith(magic))
        return corrupt(
            "the rule has --key, but the file is not encrypted: it does not begin with Salted__");
    if (bytes.size() < headerBytes + blockBytes || bytes.size() % blockBytes != 0)
        return corrupt("the encrypted file has " + QByteArray::number(bytes.size()) +
                       " bytes, which is no whole number of 16-byte blocks after its header: it "
                       "was cut short or changed");
    const KeyAndVector derived = derive(passPhrase, bytes.sliced(magic.size(), saltBytes), digest);
    const QByteArrayView blocks = bytes.sliced(headerBytes);
    QByteArray plain(blocks.size() + blockBytes, Qt::Uninitialized);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    int closing = 0;
    const bool isDone = EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr,
                                           derived.key.data(), derived.vector.data()) == 1 &&
                        EVP_DecryptUpdate(context.get(), octets(plain), &written, octets(blocks),
                                          int(blocks.size())) == 1 &&
                        EVP_DecryptFinal_ex(context.get(), octets(plain) + written, &closing) == 1;
    if (!isDone)
        return corrupt("the file cannot be decrypted with the key of the rule");
    plain.truncate(written + closing);
    return plain;
}

} // namespace vphone::profile

#include "core/profile/container.h"

#include "core/profile/utf8.h"
#include "core/profile/wellformed.h"

namespace vphone::profile {

namespace {

constexpr QByteArrayView saltedMagic = "Salted__";

Unexpected<ProfileError> corruptKey(const QByteArray& message)
{
    return {ProfileError{Cause::CorruptKey, message, 0, 0}};
}

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

/// Does this come out of a decryption with the right key? Padding alone fits any key once in 256
/// times.
bool isPlausible(QByteArrayView plain)
{
    if (isGzip(plain))
        return plain.size() > 2 && plain[2] == '\x08'; // RFC 1952 2.3.1: deflate is the only method
    if (checkBytes(plain).badAt < 0)
        return true;
    // XML in another encoding: the reader says so.
    while (!plain.isEmpty() && isBlank(plain.front()))
        plain = plain.sliced(1);
    return plain.size() > 1 && plain[0] == '<' &&
           (isNameStart(plain[1]) || plain[1] == '?' || plain[1] == '!');
}

bool hasCoding(const QByteArray& contentEncoding, QByteArrayView coding)
{
    const QList<QByteArray> codings = contentEncoding.split(',');
    return std::any_of(codings.begin(), codings.end(),
                       [coding](const QByteArray& item) { return item.trimmed() == coding; });
}

/// Source: reference profiles 7.
Result<Unpacked, ProfileError> decrypted(const QByteArray& bytes, const UnpackOptions& options)
{
    Result<QByteArray, ProfileError> md5 = decryptAes(bytes, *options.key, Digest::Md5);
    if (md5 && isPlausible(*md5))
        return Unpacked{std::move(md5).value(), {}};
    Result<QByteArray, ProfileError> sha256 = decryptAes(bytes, *options.key, Digest::Sha256);
    if (sha256 && isPlausible(*sha256)) {
        const QByteArray finding =
            "the file was encrypted with a key made by SHA-256, openssl's default of today; "
            "a phone makes it by MD5: give openssl enc the option -md md5";
        if (options.derivation == KeyDerivation::Md5)
            return corruptKey(finding);
        return Unpacked{std::move(sha256).value(),
                        {{Severity::Warning, "key-derivation", {}, finding, 0, 0}}};
    }
    if (!md5 && !bytes.startsWith(saltedMagic) && isGzip(bytes))
        return corruptKey(
            "the rule has --key, but the file is compressed and not encrypted around that; "
            "compress first, encrypt second");
    if (!md5)
        return Unexpected{md5.error()};
    return corruptKey("the key of the rule does not fit: what comes out is neither XML nor gzip");
}

} // namespace

Result<Unpacked, ProfileError> unpack(const QByteArray& bytes, const UnpackOptions& options)
{
    Unpacked unpacked{bytes, {}};
    if (hasCoding(options.contentEncoding, "aes128gcm")) {
        if (options.ikm.isEmpty())
            return corruptKey("the reply is encrypted (Content-Encoding: aes128gcm), but "
                              "IKM_HTTP_Encrypt_Content is empty");
        Result<QByteArray, ProfileError> plain =
            decryptAes128Gcm(bytes, options.ikm, options.bytesMax);
        if (!plain)
            return Unexpected{plain.error()};
        unpacked.xml = std::move(plain).value();
    } else if (options.key) {
        Result<Unpacked, ProfileError> plain = decrypted(bytes, options);
        if (!plain)
            return plain;
        unpacked = std::move(plain).value();
    }
    const bool isCompressed = isGzip(unpacked.xml);
    if (isCompressed) {
        Result<QByteArray, ProfileError> plain = gunzip(unpacked.xml, options.bytesMax);
        if (!plain)
            return Unexpected{plain.error()};
        unpacked.xml = std::move(plain).value();
    }
    if (unpacked.xml.startsWith(saltedMagic))
        return corruptKey(
            isCompressed
                ? "the file was encrypted and then compressed; compress first, encrypt second"
                : "the file is encrypted (it begins with Salted__); the rule needs --key");
    if (unpacked.xml.size() > options.bytesMax)
        return Unexpected{ProfileError{
            Cause::TooBig,
            "the profile has more than " + QByteArray::number(options.bytesMax) + " bytes", 0, 0}};
    return unpacked;
}

} // namespace vphone::profile

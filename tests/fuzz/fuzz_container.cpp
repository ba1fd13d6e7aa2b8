/// \file The body of a reply from anybody: unpacked in every way. The first byte chooses the way.
#include "core/profile/container.h"

#include <cstdint>

using namespace vphone;
using namespace vphone::profile;

namespace {

constexpr qsizetype bytesMax = 256 * 1024;
const char* const keyingMaterial = "yqdlZ-tYemfogSmv7Ws5PQ";

UnpackOptions optionsOf(uint8_t choice)
{
    UnpackOptions options;
    options.bytesMax = bytesMax;
    if ((choice & 1) != 0)
        options.key = "SecretPhrase1234";
    if ((choice & 2) != 0)
        options.contentEncoding = "aes128gcm";
    if ((choice & 4) != 0)
        options.ikm = keyingMaterial;
    if ((choice & 8) != 0)
        options.derivation = KeyDerivation::Md5;
    return options;
}

/// What we pack ourselves comes back.
void checkRoundTrip(QByteArrayView plain)
{
    const auto unzipped = gunzip(gzip(plain));
    Q_ASSERT(unzipped && *unzipped == plain);
    const auto decrypted = decryptAes(encryptAes(plain, "k", "12345678"), "k");
    Q_ASSERT(decrypted && *decrypted == plain);
    const auto decoded = decryptAes128Gcm(
        encryptAes128Gcm(plain, keyingMaterial, "0123456789abcdef", 32), keyingMaterial);
    Q_ASSERT(decoded && *decoded == plain);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const auto unpacked = unpack(body, optionsOf(data[0]));
    if (unpacked)
        Q_ASSERT(unpacked->xml.size() <= bytesMax);
    else
        Q_ASSERT(unpacked.error().cause != Cause::None && !unpacked.error().message.isEmpty());
    if ((data[0] & 128) != 0)
        checkRoundTrip(body.first(std::min(body.size(), qsizetype(4096))));
    return 0;
}

#include "core/pki/keypool.h"

#include "core/pki/handles.h"

#include <openssl/rsa.h>

namespace vphone::pki {

namespace {

constexpr QByteArrayView beginLine("-----BEGIN PRIVATE KEY-----");
constexpr QByteArrayView endLine("-----END PRIVATE KEY-----");

QByteArray atLine(int line, const QByteArray& what)
{
    return "line " + QByteArray::number(line) + ": " + what;
}

/// Empty, or what is wrong with it.
QByteArray problemOf(const QByteArray& der)
{
    const Key key = keyFromDer(der);
    if (!key)
        return "this is no private key";
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return "this is no RSA key";
    const int bits = EVP_PKEY_get_bits(key.get());
    if (bits < KeyPool::bitsMin || bits > KeyPool::bitsMax)
        return "a key of " + QByteArray::number(bits) + " bits; from " +
               QByteArray::number(KeyPool::bitsMin) + " to " +
               QByteArray::number(KeyPool::bitsMax) + " are taken";
    return {};
}

} // namespace

Result<KeyPool, QByteArray> KeyPool::read(QByteArrayView pem)
{
    KeyPool pool;
    QByteArray base64;
    bool isInside = false;
    int line = 0;
    int keyLine = 0;
    while (!pem.isEmpty()) {
        ++line;
        const qsizetype end = pem.indexOf('\n');
        const QByteArrayView text = (end < 0 ? pem : pem.first(end)).trimmed();
        pem = end < 0 ? QByteArrayView() : pem.sliced(end + 1);
        if (!isInside) {
            if (text.isEmpty())
                continue;
            if (text != beginLine)
                return Unexpected{atLine(line, "\"" + beginLine.toByteArray() +
                                                   "\" is expected here (RSA, not encrypted)")};
            isInside = true;
            keyLine = line;
            base64.clear();
        } else if (text != endLine) {
            base64 += text;
            if (base64.size() > keyBytesMax)
                return Unexpected{atLine(keyLine, "this key is longer than " +
                                                      QByteArray::number(keyBytesMax) + " bytes")};
        } else {
            isInside = false;
            if (pool.size() == keysMax)
                return Unexpected{
                    atLine(keyLine, "more than " + QByteArray::number(keysMax) + " keys")};
            pool.m_keys.push_back(QByteArray::fromBase64(base64));
        }
    }
    if (isInside)
        return Unexpected{atLine(keyLine, "this key has no end")};
    if (pool.m_keys.empty())
        return Unexpected{QByteArray("there is no key in it")};
    // Each is looked at when a phone uses it; the ends say whether the file is what it should be.
    for (const QByteArray* key : {&pool.m_keys.front(), &pool.m_keys.back()}) {
        if (const QByteArray problem = problemOf(*key); !problem.isEmpty())
            return Unexpected{(key == &pool.m_keys.front() ? "the first key: " : "the last key: ") +
                              problem};
    }
    return pool;
}

const QByteArray& KeyPool::keyFor(MacAddress mac) const
{
    return m_keys[mac.bits() % m_keys.size()];
}

QByteArray newRsaKeyPem(int bits)
{
    const Key key(EVP_RSA_gen(unsigned(bits)));
    return key ? pemOf(key.get()) : QByteArray();
}

} // namespace vphone::pki

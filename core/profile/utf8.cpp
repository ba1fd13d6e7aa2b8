#include "core/profile/utf8.h"

#include <array>
#include <cstring>

namespace vphone::profile {

namespace {

constexpr quint64 ones = 0x0101010101010101ULL;
constexpr quint64 highBits = 0x8080808080808080ULL;

/// Eight bytes that are all ASCII from blank upwards: nearly all of a profile.
bool isPlain(quint64 word)
{
    const quint64 belowBlank = (word - ones * 0x20) & ~word;
    return ((word | belowBlank) & highBits) == 0;
}

/// Nearly every profile: ASCII without NUL.
bool isPlainText(QByteArrayView bytes)
{
    quint64 wrong = 0;
    const char* at = bytes.begin();
    std::array<quint64, 4> words{};
    for (; bytes.end() - at >= qsizetype(sizeof words); at += sizeof words) {
        std::memcpy(words.data(), at, sizeof words);
        for (const quint64 word : words)
            wrong |= word | (word - ones); // the high bit of a byte: not ASCII, or NUL
    }
    for (; at != bytes.end(); ++at)
        wrong |= *at <= 0 ? highBits : 0;
    return (wrong & highBits) == 0;
}

bool isContinuation(uchar byte)
{
    return (byte & 0xc0) == 0x80;
}

/// Length of the character at \a at, 0 when it is none. RFC 3629 4: no overlong form, no surrogate.
qsizetype characterLength(const uchar* at, qsizetype left)
{
    const uchar lead = at[0];
    if (lead < 0x80)
        return lead >= 0x20 || lead == '\n' || lead == '\r' || lead == '\t' ? 1 : 0;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    const qsizetype length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (left < length)
        return 0;
    for (qsizetype i = 1; i < length; ++i) {
        if (!isContinuation(at[i]))
            return 0;
    }
    const uchar second = at[1];
    const bool isWrong = (lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) ||
                         (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f);
    return isWrong ? 0 : length;
}

} // namespace

BytesCheck checkBytes(QByteArrayView bytes)
{
    BytesCheck check;
    if (isPlainText(bytes))
        return check;
    const auto* data = reinterpret_cast<const uchar*>(bytes.data());
    const qsizetype size = bytes.size();
    qsizetype at = 0;
    while (at < size) {
        quint64 word = 0;
        if (size - at >= qsizetype(sizeof word)) {
            std::memcpy(&word, data + at, sizeof word);
            if (isPlain(word)) {
                at += sizeof word;
                continue;
            }
        }
        const qsizetype stop = std::min(size, at + qsizetype(sizeof word));
        while (at < stop) {
            const qsizetype length = characterLength(data + at, size - at);
            if (length == 0) {
                check.badAt = at;
                return check;
            }
            check.isAscii &= length == 1;
            at += length;
        }
    }
    return check;
}

QByteArray shortened(QByteArrayView text, qsizetype bytesMax)
{
    if (text.size() <= bytesMax)
        return text.toByteArray();
    qsizetype end = bytesMax;
    while (end > 0 && isContinuation(uchar(text[end])))
        --end;
    return text.first(end).toByteArray() + "...";
}

} // namespace vphone::profile

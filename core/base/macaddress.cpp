#include "core/base/macaddress.h"

namespace vphone {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::optional<MacAddress> MacAddress::parse(QByteArrayView text)
{
    const qsizetype separatorEvery = text.size() == 17 ? 2 : text.size() == 14 ? 4 : 0;
    if (separatorEvery == 0 && text.size() != 12)
        return std::nullopt;
    quint64 bits = 0;
    int digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (separatorEvery != 0 && i % (separatorEvery + 1) == separatorEvery) {
            const bool wellParted =
                separatorEvery == 4 ? text[i] == '.' : (text[i] == ':' || text[i] == '-');
            if (!wellParted || text[i] != text[separatorEvery])
                return std::nullopt;
            continue;
        }
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return std::nullopt;
        bits = bits << 4 | quint64(digit);
        ++digits;
    }
    if (digits != 12)
        return std::nullopt;
    return MacAddress(bits);
}

QByteArray MacAddress::lower() const
{
    return QByteArray::number(m_bits, 16).rightJustified(12, '0');
}

QByteArray MacAddress::upper() const
{
    return lower().toUpper();
}

QByteArray MacAddress::withColons() const
{
    const QByteArray digits = lower();
    QByteArray text;
    text.reserve(17);
    for (int i = 0; i < 12; i += 2) {
        if (i != 0)
            text += ':';
        text += digits[i];
        text += digits[i + 1];
    }
    return text;
}

} // namespace vphone

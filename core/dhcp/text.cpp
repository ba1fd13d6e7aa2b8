#include "core/dhcp/text.h"

#include "core/dhcp/bytes.h"
#include "core/dhcp/v4.h"

#include <algorithm>

namespace vphone::dhcp {

namespace {

constexpr quint32 cisco = 9; ///< IANA's private enterprise numbers
constexpr qsizetype enterpriseBytes = 4;
constexpr qsizetype labelBytesMax = 63; ///< RFC 1035 2.3.4; more marks compression
constexpr qsizetype nameBytesMax = 253;
constexpr qsizetype wordsMax = 120;

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7f;
}

bool isOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
}

/// Value of the first sub-option that is text; codes and lengths are of type \a Number. Empty:
/// none, or they are no sub-options.
template<typename Number>
QByteArray firstTextIn(QByteArrayView rest)
{
    constexpr qsizetype headBytes = 2 * sizeof(Number);
    QByteArray found;
    while (!rest.isEmpty()) {
        // RFC 2132 8.4: options inside option 43 are padded and ended as those outside.
        if (sizeof(Number) == 1 && quint8(rest.front()) == v4::End)
            break;
        if (sizeof(Number) == 1 && quint8(rest.front()) == v4::Pad) {
            rest = rest.sliced(1);
            continue;
        }
        if (rest.size() < headBytes)
            return {};
        const QByteArrayView head = take(rest, headBytes);
        const auto length = qsizetype(numberAt<Number>(head, sizeof(Number)));
        if (length > rest.size())
            return {};
        const QByteArray text = textOf(take(rest, length));
        if (found.isEmpty())
            found = text;
    }
    return found;
}

struct Candidate
{
    quint32 enterprise = 0;
    QByteArray text;
};

template<typename Number>
void addCandidate(std::vector<Candidate>& candidates, quint32 enterprise, QByteArrayView bytes)
{
    QByteArray text = firstTextIn<Number>(bytes);
    if (text.isEmpty())
        text = textOf(bytes);
    if (!text.isEmpty())
        candidates.push_back({enterprise, std::move(text)});
}

QByteArray chosen(const std::vector<Candidate>& candidates)
{
    const auto ciscos =
        std::find_if(candidates.begin(), candidates.end(),
                     [](const Candidate& each) { return each.enterprise == cisco; });
    if (ciscos != candidates.end())
        return ciscos->text;
    return candidates.empty() ? QByteArray() : candidates.front().text;
}

} // namespace

QByteArray textOf(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && bytes.back() == '\0')
        bytes.chop(1);
    if (bytes.size() > textBytesMax || !std::all_of(bytes.begin(), bytes.end(), isPrintable))
        return {};
    return bytes.toByteArray();
}

QByteArray vendorText(QByteArrayView option43)
{
    const QByteArray whole = textOf(option43);
    return whole.isEmpty() ? firstTextIn<quint8>(option43) : whole;
}

QByteArray vendorIdentifyingText(QByteArrayView option125)
{
    QByteArray whole = textOf(option125);
    if (!whole.isEmpty())
        return whole;
    std::vector<Candidate> candidates;
    // RFC 3925 4: enterprise, length, data, and again.
    while (option125.size() > enterpriseBytes) {
        const QByteArrayView head = take(option125, enterpriseBytes + 1);
        const auto length = qsizetype(quint8(head[enterpriseBytes]));
        if (length > option125.size())
            break;
        addCandidate<quint8>(candidates, numberAt<quint32>(head, 0), take(option125, length));
    }
    return chosen(candidates);
}

QByteArray vendorOptionsText(const std::vector<QByteArrayView>& options17)
{
    std::vector<Candidate> candidates;
    for (QByteArrayView option : options17) {
        QByteArray whole = textOf(option);
        if (!whole.isEmpty())
            return whole;
        if (option.size() <= enterpriseBytes)
            continue;
        const auto enterprise = numberAt<quint32>(take(option, enterpriseBytes), 0);
        addCandidate<quint16>(candidates, enterprise, option);
    }
    return chosen(candidates);
}

QByteArray firstDomain(QByteArrayView list)
{
    QByteArray name;
    while (!list.isEmpty()) {
        const auto length = qsizetype(quint8(take(list, 1).front()));
        if (length == 0)
            return domainOf(name);
        if (length > labelBytesMax || length > list.size() || name.size() > nameBytesMax)
            return {};
        if (!name.isEmpty())
            name += '.';
        name += take(list, length);
    }
    return {}; // The root that ends a name is missing.
}

QByteArray domainOf(QByteArrayView text)
{
    QByteArray name = textOf(text);
    if (name.endsWith('.'))
        name.chop(1);
    const bool isName = name.size() <= nameBytesMax && !name.startsWith('.') &&
                        !name.contains("..") && std::all_of(name.begin(), name.end(), isOfName);
    return isName ? name : QByteArray();
}

QByteArray wordsOf(QByteArrayView bytes)
{
    QByteArray words = bytes.first(std::min(bytes.size(), wordsMax)).toByteArray();
    std::replace_if(
        words.begin(), words.end(), [](char c) { return !isPrintable(c); }, '?');
    return words.trimmed();
}

} // namespace vphone::dhcp

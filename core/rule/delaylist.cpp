#include "core/rule/delaylist.h"

#include "core/rule/scanner.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

struct Separator
{
    QByteArrayView written;
    char plain;
};

constexpr auto foreignSeparators = std::to_array<Separator>({
    {"\xE3\x80\x81", ','}, // ideographic comma
    {"\xEF\xBC\x8C", ','}, // full-width comma
    {"\xEF\xBC\x8B", '+'}, // full-width plus
    {"\xE3\x80\x80", ' '}, // ideographic space
    {"\xC2\xA0", ' '},     // no-break space
});

QByteArray withPlainSeparators(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    for (const Separator& separator : foreignSeparators)
        plain.replace(separator.written, QByteArrayView(&separator.plain, 1));
    return plain;
}

bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; });
}

Result<quint32, DelayList::Error> parseSeconds(QByteArrayView text)
{
    text = trimmed(text);
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return Unexpected{DelayList::Error::NotANumber};
    bool ok = false;
    const quint32 seconds = text.toUInt(&ok);
    if (!ok)
        return Unexpected{DelayList::Error::OutOfRange};
    return seconds;
}

Result<DelayList::Element, DelayList::Error> parseElement(QByteArrayView text)
{
    const qsizetype plus = text.indexOf('+');
    const auto seconds = parseSeconds(plus < 0 ? text : text.first(plus));
    if (!seconds)
        return Unexpected{seconds.error()};
    if (plus < 0)
        return DelayList::Element{*seconds, 0};
    const auto spread = parseSeconds(text.sliced(plus + 1));
    if (!spread)
        return Unexpected{spread.error()};
    return DelayList::Element{*seconds, *spread};
}

} // namespace

Result<DelayList, DelayList::Error> DelayList::parse(QByteArrayView text, bool tolerant,
                                                     bool* wasLocalized)
{
    QByteArray plain;
    const bool isForeign = tolerant && !isPlain(text);
    if (isForeign) {
        plain = withPlainSeparators(text);
        text = plain;
    }
    if (wasLocalized)
        *wasLocalized = isForeign;

    DelayList list;
    text = trimmed(text);
    while (!text.isEmpty()) {
        const qsizetype comma = text.indexOf(',');
        const auto element = parseElement(comma < 0 ? text : text.first(comma));
        if (!element)
            return Unexpected{element.error()};
        if (list.m_elements.size() == elementsMax)
            return Unexpected{Error::TooMany};
        list.m_elements.push_back(*element);
        if (comma < 0)
            break;
        if (comma + 1 == text.size()) // nothing behind the last comma
            return Unexpected{Error::NotANumber};
        text = text.sliced(comma + 1);
    }
    return list;
}

bool DelayList::isOff() const
{
    return m_elements.empty() ||
           (m_elements.size() == 1 && m_elements[0].seconds == 0 && m_elements[0].spread == 0);
}

Duration DelayList::delay(size_t k, ports::Random& random) const
{
    Q_ASSERT(!m_elements.empty());
    const Element& element = m_elements[std::min(k, m_elements.size() - 1)];
    const quint64 drawn = element.spread == 0 ? 0 : random.upTo(element.spread);
    return std::chrono::seconds(qint64(element.seconds + drawn));
}

QByteArray DelayList::toText() const
{
    QByteArray text;
    for (const Element& element : m_elements) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(element.seconds);
        if (element.spread != 0)
            text += '+' + QByteArray::number(element.spread);
    }
    return text;
}

} // namespace vphone::rule

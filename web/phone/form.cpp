#include "web/phone/form.h"

#include <algorithm>
#include <optional>

namespace vphone::web {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Nothing: an escape is broken.
std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain.append(text[i] == '+' ? ' ' : text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
        if (low < 0)
            return std::nullopt;
        plain.append(char(high * 16 + low));
        i += 2;
    }
    return plain;
}

} // namespace

Result<std::vector<FormField>, QByteArray> readForm(QByteArrayView body)
{
    std::vector<FormField> fields;
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('&');
        const QByteArrayView pair = end < 0 ? body : body.first(end);
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        if (fields.size() == formFieldsMax)
            return Unexpected{QByteArray("the form has more than " +
                                         QByteArray::number(qsizetype(formFieldsMax)) +
                                         " fields; send fewer at once")};
        const qsizetype equals = pair.indexOf('=');
        auto name = decoded(equals < 0 ? pair : pair.first(equals));
        auto value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return Unexpected{QByteArray(
                "the form has a % without two hexadecimal digits behind it; send %25 for %")};
        if (!QByteArrayView(*name).isValidUtf8() || !QByteArrayView(*value).isValidUtf8())
            return Unexpected{QByteArray("the form has text that is not UTF-8; send it as UTF-8")};
        fields.push_back({std::move(*name), std::move(*value)});
    }
    return fields;
}

QByteArray fieldOf(const std::vector<FormField>& fields, QByteArrayView name)
{
    const auto found = std::ranges::find(fields, name, &FormField::name);
    return found == fields.end() ? QByteArray() : found->value;
}

} // namespace vphone::web

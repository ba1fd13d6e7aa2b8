#include "web/phone/formvalue.h"

#include "core/control/query.h"

namespace vphone::web {

std::optional<QByteArray> formValue(QByteArrayView text, QByteArrayView name)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (!pair.startsWith(name) || pair.size() == name.size() || pair[name.size()] != '=')
            continue;
        QByteArray value = pair.sliced(name.size() + 1).toByteArray();
        value.replace('+', ' ');
        return control::percentDecoded(value);
    }
    return std::nullopt;
}

} // namespace vphone::web

/// \file An XML object in any body that a server may post. The first byte chooses the way.
#include "core/model/catalogue.h"
#include "core/services/executedocument.h"
#include "core/services/reply.h"
#include "core/services/unquoted.h"
#include "core/services/uri.h"
#include "web/phone/executebody.h"
#include "web/phone/ruletarget.h"

#include <cstdint>

using namespace vphone;
using namespace vphone::services;

namespace {

const model::Model& phoneModel()
{
    static const model::Catalogue catalogue = *model::Catalogue::load();
    return *catalogue.find("8841");
}

void readObject(const QByteArray& text)
{
    const auto strict = readExecute(text, phoneModel(), true);
    const auto lenient = readExecute(text, phoneModel(), false);
    Q_ASSERT(!strict || lenient); // whoever is strict takes less
    Q_ASSERT(!strict || !strict->lenientAt);
    if (!lenient) {
        Q_ASSERT(!lenient.error().message.isEmpty());
        Q_ASSERT(lenient.error().at.line >= 1 && lenient.error().at.column >= 1);
        std::ignore = errorDocument(ErrorNumber::Parsing, lenient.error().message);
        return;
    }
    Q_ASSERT(!lenient->items.empty() && lenient->items.size() <= itemsMax);
    std::vector<ItemReply> replies;
    for (const Item& item : lenient->items) {
        Q_ASSERT(!item.url.isEmpty());
        if (const auto uri = parseUri(item.url)) {
            std::ignore = hasKey(phoneModel(), uri->rest);
            std::ignore = dialedNumber(uri->rest);
        }
        replies.push_back({item.url, ItemStatus::Refused});
    }
    Q_ASSERT(responseDocument(replies).count("<ResponseItem ") == qsizetype(replies.size()));
}

void requote(QByteArrayView text)
{
    const Requoted result = requoted(text);
    qsizetype last = 0;
    for (qsizetype i = 0; i <= result.text.size(); ++i) {
        const qsizetype original = result.originalOffset(i);
        Q_ASSERT(original >= last && original <= text.size());
        last = original;
    }
    Q_ASSERT(!result.unquotedAt || *result.unquotedAt < text.size());
}

/// The type of the body stands in the first line.
void readBody(QByteArrayView text)
{
    const qsizetype end = text.indexOf('\n');
    if (end < 0)
        return;
    const auto object = web::objectOf(text.first(end), text.sliced(end + 1).toByteArray());
    if (object)
        readObject(*object);
    else
        Q_ASSERT(!object.error().isEmpty());
}

void readQuery(QByteArrayView text)
{
    std::ignore = web::ruleOf(text, rule::RuleKind::Profile, false);
    const auto host = web::hostOf(text);
    Q_ASSERT(!host || (!host->isEmpty() && host->size() <= web::hostBytesMax));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView text(data + 1, qsizetype(size) - 1);
    switch (data[0] & 3) {
    case 0:
        readObject(text.toByteArray());
        break;
    case 1:
        requote(text);
        break;
    case 2:
        readBody(text);
        break;
    default:
        readQuery(text);
    }
    return 0;
}

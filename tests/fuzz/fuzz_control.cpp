/// \file The control API from anybody who got past the token, and an event stream from any server.
/// The first byte chooses the way.
#include "core/control/eventstream.h"
#include "core/control/query.h"
#include "core/control/routes.h"
#include "core/control/selector.h"
#include "core/control/settings.h"
#include "web/control/access.h"
#include "web/control/jsonbody.h"

#include <cstdint>

using namespace vphone;
using namespace vphone::control;

namespace {

void readTarget(QByteArrayView text)
{
    const auto target = parseTarget(text);
    if (!target)
        return;
    Q_ASSERT(target->words.size() <= Target::wordsMax);
    std::ignore = target->query.strangerTo("limit after");
    for (const char* method : {"GET", "HEAD", "POST", "BREW"}) {
        const auto matched = findRoute(method, target->words);
        Q_ASSERT(!matched || matched->route != nullptr);
        Q_ASSERT(matched || isProblem(matched.error().answer.status));
    }
}

void readJson(QByteArrayView text)
{
    const auto body = web::readBody(text.toByteArray());
    if (!body) {
        Q_ASSERT(body.error().line >= 1 && body.error().column >= 1);
        Q_ASSERT(!body.error().what.isEmpty());
        return;
    }
    const auto settings = readSettings(*body);
    Q_ASSERT(!settings || qsizetype(settings->size()) <= settingsMax);
    Q_ASSERT(settings || isProblem(settings.error().status));
    const auto selector = Selector::read(*body);
    Q_ASSERT(selector || isProblem(selector.error().status));
}

/// In two pieces it says what it says in one.
void readStream(QByteArrayView text)
{
    EventStreamReader whole;
    EventStreamReader pieces;
    const auto all = whole.feed(text);
    const auto first = pieces.feed(text.first(text.size() / 2));
    const auto second = first ? pieces.feed(text.sliced(text.size() / 2)) : first;
    Q_ASSERT(all.has_value() == second.has_value());
    Q_ASSERT(!all || all->size() == first->size() + second->size());
}

void askAccess(QByteArrayView text)
{
    constexpr const char* token = "0123456789abcdef";
    web::Access access(
        {.token = token, .secret = "fedcba9876543210", .port = 7070, .isExposed = true});
    http::Request head;
    head.headers = {{"Host", text.toByteArray()},
                    {"Origin", text.toByteArray()},
                    {"Authorization", text.toByteArray()},
                    {"Cookie", text.toByteArray()}};
    const auto wrongHost = access.hostProblem(head);
    Q_ASSERT(wrongHost || text.contains(':')); // ours has a port, and is no Origin
    const auto wrongToken = access.callerProblem(head, Instant());
    Q_ASSERT(wrongToken || text.contains(token));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView text(data + 1, qsizetype(size) - 1);
    switch (data[0] & 3) {
    case 0:
        readTarget(text);
        break;
    case 1:
        readJson(text);
        break;
    case 2:
        readStream(text);
        break;
    default:
        askAccess(text);
    }
    return 0;
}

/// \file A signing request from anybody, bare or in a zip, as a desk gets it: what is taken names a
/// full domain name, what is refused is told in one line.
#include "core/base/zip.h"
#include "core/pki/serverrequest.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace vphone;

namespace {

void demand(bool isSo)
{
    if (!isSo)
        std::abort();
}

bool isSentence(const QByteArray& text)
{
    return !text.isEmpty() &&
           std::ranges::none_of(text, [](char c) { return uchar(c) < 0x20 || c == 0x7f; });
}

void take(QByteArrayView bytes)
{
    const auto request = pki::ServerRequest::read(bytes);
    if (!request)
        return demand(isSentence(request.error()));
    demand(!request->hosts().empty());
    demand(request->hosts().size() <= pki::ServerRequest::namesMax + 1);
    demand(std::ranges::all_of(request->hosts(), pki::isFullDomainName));
    demand(std::ranges::all_of(request->warnings(), isSentence));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    take(bytes);
    const auto inside = pki::requestIn(bytes);
    if (inside)
        take(*inside);
    else
        demand(isSentence(inside.error()));
    return 0;
}

/// \file A zip from anybody: what comes out keeps to the bounds, and comes back when it is packed
/// again.
#include "core/base/zip.h"

#include <cstdint>
#include <cstdlib>

using namespace vphone;

namespace {

void demand(bool isSo)
{
    if (!isSo)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    zip::Bounds bounds;
    bounds.entriesMax = 8;
    bounds.entryBytesMax = 100'000;
    bounds.bytesMax = 200'000;
    const auto entries = zip::unpack(bytes, bounds);
    if (!entries) {
        demand(!entries.error().isEmpty());
        return 0;
    }
    demand(entries->size() <= size_t(bounds.entriesMax));
    qsizetype total = 0;
    for (const zip::Entry& entry : *entries) {
        total += entry.bytes.size();
        demand(entry.bytes.size() <= bounds.entryBytesMax);
        demand(!entry.name.isEmpty() && entry.name.front() != '/');
        demand(!("/" + entry.name + "/").contains("/../"));
    }
    demand(total <= bounds.bytesMax);
    const auto packed = zip::pack(*entries, Instant());
    demand(packed.has_value());
    bounds.ratioMax = 2000; // deflate packs no tighter
    const auto again = zip::unpack(*packed, bounds);
    demand(again.has_value() && again->size() == entries->size());
    for (size_t i = 0; i < entries->size(); ++i)
        demand((*again)[i].bytes == (*entries)[i].bytes);
    return 0;
}

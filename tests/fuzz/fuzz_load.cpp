/// \file What a firmware server sends: read as a manifest, and as a load name.
#include "core/upgrade/manifest.h"

#include <cstdint>
#include <cstdlib>

using namespace vphone;
using namespace vphone::upgrade;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto base = *rule::parseUrl("http://127.0.0.1/image/sip68xx.12-0-1MPP0001-245.loads");
    if (const auto manifest = readManifest(input)) {
        require(manifest->files.size() <= manifestFilesMax);
        for (const QByteArray& file : manifest->files) {
            // No name leads out of the load's folder, and each makes a URL.
            require(!file.contains('/') && !file.startsWith('.'));
            const auto url = rule::parseUrl(besideLoad(base, file).toText());
            require(url && url->path == "/image/" + file);
        }
    }
    if (const auto load = parseLoadName(input)) {
        require(parseLoadName(load->toText()) == load);
        require(loadOfPath("/" + load->text + ".loads") == load);
        static_cast<void>(isOlderThan(*load, input));
    }
    static_cast<void>(loadOfPath(input));
    return 0;
}

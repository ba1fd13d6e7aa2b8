/// \file A reply from anybody: read whole and in pieces, which must come to the same. The first
/// byte is the length of a piece.
#include "core/http/replyreader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace vphone;
using http::ReplyReader;

namespace {

constexpr qsizetype bytesMax = 1000;

ports::FetchResult readIn(QByteArrayView reply, qsizetype pieceBytes)
{
    ReplyReader reader(bytesMax);
    while (!reply.isEmpty()) {
        const qsizetype taken = std::min(pieceBytes, reply.size());
        reader.take(reply.first(taken));
        reply = reply.sliced(taken);
    }
    if (reader.takeEnd() == ReplyReader::State::Reading)
        std::abort();
    return reader.takeResult();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView reply(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    const ports::FetchResult whole = readIn(reply, std::max<qsizetype>(reply.size(), 1));
    const ports::FetchResult pieces = readIn(reply, data[0] + 1);
    const bool isSame = whole.cause == pieces.cause && whole.status == pieces.status &&
                        whole.body == pieces.body && whole.location == pieces.location &&
                        whole.contentEncoding == pieces.contentEncoding;
    if (!isSame || whole.body.size() > bytesMax ||
        (whole.cause != Cause::None) == whole.detail.isEmpty())
        std::abort();
    return 0;
}

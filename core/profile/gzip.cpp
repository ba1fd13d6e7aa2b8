#include "core/profile/container.h"

#include <zlib.h>

#include <algorithm>

namespace vphone::profile {

namespace {

constexpr int gzipWindow = MAX_WBITS + 16; ///< the gzip container and no other
constexpr qsizetype chunkMin = 4096;

/// Closes the stream whatever way out is taken.
class Inflater
{
public:
    Inflater() { m_isOpen = inflateInit2(&m_stream, gzipWindow) == Z_OK; }
    ~Inflater()
    {
        if (m_isOpen)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_isOpen = false;
};

Unexpected<ProfileError> corrupt(const QByteArray& message)
{
    return {ProfileError{Cause::CorruptGzip, message, 0, 0}};
}

bool isMember(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

} // namespace

QByteArray gzip(QByteArrayView plain)
{
    z_stream stream{};
    const int opened = deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow,
                                    MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY);
    Q_ASSERT(opened == Z_OK);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(plain.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = uInt(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    const int done = deflate(&stream, Z_FINISH);
    Q_ASSERT(done == Z_STREAM_END);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Result<QByteArray, ProfileError> gunzip(QByteArrayView bytes, qsizetype bytesMax)
{
    if (!isMember(bytes))
        return corrupt("the file has no gzip header");
    Inflater inflater;
    if (!inflater.isOpen())
        return corrupt("zlib has no memory left");
    z_stream& stream = inflater.stream();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = uInt(std::min<qsizetype>(bytes.size(), 0x7fffffff));
    QByteArray plain(
        std::clamp<qsizetype>(bytes.size() * 4, chunkMin, std::max(bytesMax, chunkMin)),
        Qt::Uninitialized);
    qsizetype filled = 0;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef*>(plain.data() + filled);
        stream.avail_out = uInt(plain.size() - filled);
        const int state = inflate(&stream, Z_NO_FLUSH);
        filled = plain.size() - qsizetype(stream.avail_out);
        if (filled > bytesMax)
            return Unexpected{ProfileError{
                Cause::TooBig,
                "the file unpacks to more than " + QByteArray::number(bytesMax) + " bytes", 0, 0}};
        if (state == Z_STREAM_END) {
            if (stream.avail_in == 0)
                break;
            const QByteArrayView rest(reinterpret_cast<const char*>(stream.next_in),
                                      qsizetype(stream.avail_in));
            if (!isMember(rest))
                return corrupt("there are " + QByteArray::number(rest.size()) +
                               " bytes after the end of the gzip data");
            if (inflateReset(&stream) != Z_OK)
                return corrupt("zlib cannot begin the next gzip member");
        } else if (state != Z_OK && state != Z_BUF_ERROR) {
            const QByteArray reason =
                stream.msg ? QByteArray(stream.msg) : "error " + QByteArray::number(state);
            return corrupt("the gzip data is damaged: " + reason);
        } else if (stream.avail_out > 0) {
            return corrupt("the gzip data ends too early: the file was cut short");
        }
        if (filled == plain.size()) // one byte above the bound tells a file that is too big
            plain.resize(std::min(plain.size() * 2, std::max(bytesMax + 1, plain.size() + 1)));
    }
    plain.truncate(filled);
    return plain;
}

} // namespace vphone::profile

#include "ui/paint/fastpng.h"

#include <QtEndian>

#include <zlib.h>

#include <vector>

namespace vphone::paint {

namespace {

constexpr qsizetype channels = 3;
constexpr char filterUp = 2; ///< each byte less the one above: screens are flat, so mostly nothing
constexpr int packing = 1;   ///< zlib's fastest

void addNumber(QByteArray& bytes, quint32 number)
{
    char four[4];
    qToBigEndian(number, four);
    bytes.append(four, sizeof four);
}

void addChunk(QByteArray& png, const QByteArray& type, const QByteArray& data)
{
    addNumber(png, quint32(data.size()));
    const QByteArray checked = type + data;
    png += checked;
    const auto* bytes = reinterpret_cast<const Bytef*>(checked.constData());
    addNumber(png, quint32(crc32(0, bytes, uInt(checked.size()))));
}

QByteArray header(const QImage& image)
{
    QByteArray data;
    addNumber(data, quint32(image.width()));
    addNumber(data, quint32(image.height()));
    return data + QByteArray("\x08\x02\x00\x00\x00", 5); // 8 bits, red, green and blue
}

QByteArray filteredLines(const QImage& rgb)
{
    const qsizetype width = rgb.width() * channels;
    QByteArray lines((width + 1) * rgb.height(), Qt::Uninitialized);
    const std::vector<uchar> nothing(size_t(width), 0);
    const uchar* above = nothing.data();
    char* out = lines.data();
    for (int y = 0; y < rgb.height(); ++y) {
        const uchar* line = rgb.constScanLine(y);
        *out++ = filterUp;
        for (qsizetype x = 0; x < width; ++x)
            out[x] = char(line[x] - above[x]);
        out += width;
        above = line;
    }
    return lines;
}

QByteArray packed(const QByteArray& bytes)
{
    uLongf length = compressBound(uLong(bytes.size()));
    QByteArray result(qsizetype(length), Qt::Uninitialized);
    const int status =
        compress2(reinterpret_cast<Bytef*>(result.data()), &length,
                  reinterpret_cast<const Bytef*>(bytes.constData()), uLong(bytes.size()), packing);
    return status == Z_OK ? result.first(qsizetype(length)) : QByteArray();
}

} // namespace

QByteArray fastPng(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    const QByteArray data = packed(filteredLines(rgb));
    if (rgb.isNull() || data.isEmpty())
        return {};
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    addChunk(png, "IHDR", header(rgb));
    addChunk(png, "IDAT", data);
    addChunk(png, "IEND", {});
    return png;
}

} // namespace vphone::paint

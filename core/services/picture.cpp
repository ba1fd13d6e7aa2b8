#include "core/services/picture.h"

#include <QtEndian>

#include <zlib.h>

#include <array>

namespace vphone::services {

namespace {

constexpr QByteArrayView pngSignature = "\x89PNG\r\n\x1a\n";

quint32 at32(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.data() + offset);
}

int at16(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<quint16>(bytes.data() + offset);
}

/// From the first frame header. Source: ITU-T T.81 B.2.2
std::optional<PictureSize> jpegSize(QByteArrayView file)
{
    qsizetype at = 2;
    while (at + 9 <= file.size() && uchar(file[at]) == 0xff) {
        const uchar marker = uchar(file[at + 1]);
        const bool isFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return PictureSize{at16(file, at + 7), at16(file, at + 5)};
        if (marker == 0xff)
            ++at;
        else
            at += 2 + std::max(at16(file, at + 2), 2);
    }
    return std::nullopt;
}

QByteArray big(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const char* type, const QByteArray& content)
{
    const QByteArray checked = type + content;
    const auto crc =
        crc32(0, reinterpret_cast<const Bytef*>(checked.constData()), uInt(checked.size()));
    return big(quint32(content.size())) + checked + big(quint32(crc));
}

QByteArray deflated(const QByteArray& bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    const int result =
        compress(reinterpret_cast<Bytef*>(packed.data()), &size,
                 reinterpret_cast<const Bytef*>(bytes.constData()), uLong(bytes.size()));
    Q_ASSERT(result == Z_OK);
    packed.truncate(qsizetype(size));
    return packed;
}

} // namespace

std::optional<PictureSize> pictureSize(QByteArrayView file)
{
    if (file.startsWith("\xff\xd8"))
        return jpegSize(file);
    constexpr qsizetype headerEnd = 24; // signature, length, IHDR, width, height
    if (!file.startsWith(pngSignature) || file.size() < headerEnd || file.sliced(12, 4) != "IHDR")
        return std::nullopt;
    const quint32 width = at32(file, 16);
    const quint32 height = at32(file, 20);
    constexpr quint32 most = 0x7fffffff;
    if (width > most || height > most)
        return std::nullopt;
    return PictureSize{int(width), int(height)};
}

QByteArray pictureProblem(QByteArrayView file)
{
    if (file.size() > pictureBytesMax)
        return "the picture has more than " + QByteArray::number(pictureBytesMax) + " bytes";
    const auto size = pictureSize(file);
    if (!size)
        return "the file is neither a PNG nor a JPEG";
    if (size->width < 1 || size->height < 1 || size->width > pictureSideMax ||
        size->height > pictureSideMax)
        return "the picture has " + QByteArray::number(size->width) + " x " +
               QByteArray::number(size->height) + " pixels; a side may have 1 to " +
               QByteArray::number(pictureSideMax);
    return {};
}

// Source: PNG (ISO/IEC 15948) 11.2.2: colour type 0 is grey, 0 is black.
QByteArray pngOf(const PackedImage& image)
{
    constexpr int depth = 2;
    constexpr int white = 3;
    const int pixelsInByte = 8 / image.depth;
    const int most = (1 << image.depth) - 1;
    const qsizetype rowBytes = (qsizetype(image.width) * depth + 7) / 8;
    QByteArray rows((rowBytes + 1) * image.height, '\0'); // each begins with its filter, none
    for (int y = 0; y < image.height; ++y) {
        char* const row = rows.data() + y * (rowBytes + 1) + 1;
        for (int x = 0; x < image.width; ++x) {
            const qsizetype pixel = qsizetype(y) * image.width + x;
            const int shift = int(pixel % pixelsInByte) * image.depth;
            const int dark = (uchar(image.data[pixel / pixelsInByte]) >> shift) & most;
            const int grey = white - dark * white / most;
            row[x / 4] = char(uchar(row[x / 4]) | grey << (6 - x % 4 * depth));
        }
    }
    const QByteArray header = big(quint32(image.width)) + big(quint32(image.height)) +
                              QByteArray::fromRawData("\x02\0\0\0\0", 5);
    return pngSignature.toByteArray() + chunk("IHDR", header) + chunk("IDAT", deflated(rows)) +
           chunk("IEND", {});
}

} // namespace vphone::services

#include "web/phone/tararchive.h"

#include <algorithm>

namespace vphone::web {

namespace {

constexpr qsizetype blockBytes = 512;
constexpr qsizetype endBlocks = 2;

/// \a value in \a digits octal digits and a NUL.
void writeOctal(QByteArray& block, qsizetype offset, int digits, quint64 value)
{
    const QByteArray text = QByteArray::number(value, 8).rightJustified(digits, '0');
    Q_ASSERT(text.size() == digits);
    std::ranges::copy(text, block.begin() + offset);
}

void writeText(QByteArray& block, qsizetype offset, QByteArrayView text)
{
    std::ranges::copy(text, block.begin() + offset);
}

QByteArray head(const TarFile& file, Instant at)
{
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    QByteArray block(blockBytes, '\0');
    writeText(block, 0, file.name);
    writeOctal(block, 100, 7, 0644);
    writeOctal(block, 108, 7, 0); // owner
    writeOctal(block, 116, 7, 0); // group
    writeOctal(block, 124, 11, quint64(file.content.size()));
    writeOctal(block, 136, 11, quint64(std::max<qint64>(seconds, 0)));
    writeText(block, 148, "        "); // the checksum counts itself as blanks
    block[156] = '0';                  // a regular file
    writeText(block, 257, "ustar");
    writeText(block, 263, "00");
    writeText(block, 265, "root");
    writeText(block, 297, "root");
    writeOctal(block, 329, 7, 0);
    writeOctal(block, 337, 7, 0);
    quint64 sum = 0;
    for (const char c : block)
        sum += uchar(c);
    writeOctal(block, 148, 6, sum);
    block[154] = '\0';
    return block;
}

} // namespace

QByteArray tarArchive(const std::vector<TarFile>& files, Instant at)
{
    QByteArray archive;
    for (const TarFile& file : files) {
        Q_ASSERT(file.name.size() <= tarNameMax && !file.name.startsWith('/'));
        archive += head(file, at);
        archive += file.content;
        archive.append((blockBytes - file.content.size() % blockBytes) % blockBytes, '\0');
    }
    return archive.append(endBlocks * blockBytes, '\0');
}

} // namespace vphone::web

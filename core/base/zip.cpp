#include "core/base/zip.h"

#include <QBuffer>
#include <QDateTime>
#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>

namespace vphone::zip {

namespace {

constexpr quint16 encryptedFlag = 1;    // APPNOTE.TXT 4.4.4
constexpr quint16 methodStored = 0;     // APPNOTE.TXT 4.4.5
constexpr quint16 methodDeflated = 8;   //
constexpr qsizetype nameBytesMax = 512; // Source: assumed
constexpr qsizetype shownBytesMax = 80;

/// As a sentence may quote what came from outside.
QByteArray quoted(const QByteArray& name)
{
    QByteArray shown = name.first(std::min(name.size(), shownBytesMax));
    std::ranges::replace_if(
        shown, [](char c) { return uchar(c) < 0x20 || c == 0x7f; }, '?');
    return '"' + shown + (name.size() > shownBytesMax ? "...\"" : "\"");
}

/// Stays below the folder it is unpacked in, on any system.
bool isInside(const QByteArray& name)
{
    if (name.isEmpty() || name.size() > nameBytesMax || name.startsWith('/') ||
        name.contains('\\') || name.contains(':') || name.contains('\0'))
        return false;
    const auto parts = name.split('/');
    return std::ranges::none_of(parts, [](const QByteArray& part) { return part == ".."; });
}

QByteArray damaged(const QByteArray& name)
{
    return "the file " + quoted(name) + " in the zip is damaged";
}

/// One after another, as long as they keep to the bounds.
class Unpacking
{
public:
    Unpacking(QuaZip& zip, const Bounds& bounds) : m_zip(zip), m_bounds(bounds) {}

    [[nodiscard]] Result<Done, QByteArray> takeCurrent();
    [[nodiscard]] std::vector<Entry> takeEntries() { return std::move(m_entries); }

private:
    [[nodiscard]] Result<Done, QByteArray> check(const QByteArray& name,
                                                 const QuaZipFileInfo64& info) const;
    [[nodiscard]] Result<QByteArray, QByteArray> read(const QByteArray& name,
                                                      quint64 packedBytes) const;

    QuaZip& m_zip;
    const Bounds& m_bounds;
    std::vector<Entry> m_entries;
    int m_seen = 0;
    qsizetype m_bytes = 0;
};

Result<Done, QByteArray> Unpacking::takeCurrent()
{
    if (++m_seen > m_bounds.entriesMax)
        return Unexpected{"the zip holds more than " + QByteArray::number(m_bounds.entriesMax) +
                          " files"};
    QuaZipFileInfo64 info;
    if (!m_zip.getCurrentFileInfo(&info))
        return Unexpected{QByteArray("the zip's list of files is damaged")};
    const QByteArray name = info.name.toUtf8();
    if (auto checked = check(name, info); !checked)
        return checked;
    if (name.endsWith('/'))
        return Done{};
    auto bytes = read(name, info.compressedSize);
    if (!bytes)
        return Unexpected{bytes.error()};
    m_bytes += bytes->size();
    if (m_bytes > m_bounds.bytesMax)
        return Unexpected{"the files in the zip come to more than " +
                          QByteArray::number(m_bounds.bytesMax) + " bytes"};
    m_entries.push_back({name, *std::move(bytes)});
    return Done{};
}

Result<Done, QByteArray> Unpacking::check(const QByteArray& name,
                                          const QuaZipFileInfo64& info) const
{
    if (!isInside(name))
        return Unexpected{"the file " + quoted(name) +
                          " in the zip would land outside its folder; names go without \"..\", "
                          "drive and leading \"/\""};
    if (info.flags & encryptedFlag)
        return Unexpected{"the file " + quoted(name) + " in the zip is encrypted"};
    if (info.method != methodStored && info.method != methodDeflated)
        return Unexpected{"the file " + quoted(name) +
                          " in the zip is packed by a method other than deflate"};
    return Done{};
}

Result<QByteArray, QByteArray> Unpacking::read(const QByteArray& name, quint64 packedBytes) const
{
    QuaZipFile file(&m_zip);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{damaged(name)};
    // What the zip says of its length may be a lie, so it is not asked.
    QByteArray bytes = file.read(m_bounds.entryBytesMax + 1);
    if (bytes.size() > m_bounds.entryBytesMax)
        return Unexpected{"the file " + quoted(name) + " in the zip is longer than " +
                          QByteArray::number(m_bounds.entryBytesMax) + " bytes"};
    if (bytes.size() > ratioFreeBytes &&
        quint64(bytes.size()) > packedBytes * quint64(m_bounds.ratioMax))
        return Unexpected{"the file " + quoted(name) + " in the zip is packed more than " +
                          QByteArray::number(m_bounds.ratioMax) + "-fold, as zip bombs are"};
    file.close(); // tells whether the checksum is right
    if (file.getZipError() != UNZ_OK)
        return Unexpected{damaged(name)};
    return bytes;
}

} // namespace

bool isZip(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("PK\3\4")) || bytes.startsWith(QByteArrayView("PK\5\6"));
}

Result<std::vector<Entry>, QByteArray> unpack(const QByteArray& bytes, const Bounds& bounds)
{
    if (bytes.size() > bounds.zipBytesMax)
        return Unexpected{"the zip is longer than " + QByteArray::number(bounds.zipBytesMax) +
                          " bytes"};
    if (!isZip(bytes))
        return Unexpected{QByteArray("this is no zip file")};
    QBuffer buffer;
    buffer.setData(bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip))
        return Unexpected{QByteArray("this zip is damaged: its list of files can't be read")};
    Unpacking unpacking(zip, bounds);
    for (bool isThere = zip.goToFirstFile(); isThere; isThere = zip.goToNextFile()) {
        if (auto taken = unpacking.takeCurrent(); !taken)
            return Unexpected{taken.error()};
    }
    if (zip.getZipError() != UNZ_OK)
        return Unexpected{QByteArray("this zip is damaged: its list of files breaks off")};
    return unpacking.takeEntries();
}

Result<QByteArray, QByteArray> pack(const std::vector<Entry>& entries, Instant now)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(now.time_since_epoch()).count(), Qt::UTC);
    QBuffer buffer;
    QuaZip zip(&buffer);
    bool isGood = zip.open(QuaZip::mdCreate);
    for (const Entry& entry : entries) {
        QuaZipNewInfo info(QString::fromUtf8(entry.name));
        info.dateTime = date;
        info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                            QFileDevice::ReadGroup | QFileDevice::ReadOther);
        QuaZipFile file(&zip);
        isGood = isGood && file.open(QIODevice::WriteOnly, info) &&
                 file.write(entry.bytes) == entry.bytes.size();
        file.close();
        isGood = isGood && file.getZipError() == ZIP_OK;
    }
    zip.close();
    if (!isGood || zip.getZipError() != ZIP_OK)
        return Unexpected{QByteArray("the zip can't be made")};
    return buffer.data();
}

} // namespace vphone::zip

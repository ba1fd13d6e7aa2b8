#include "core/lab/content.h"

#include <algorithm>

namespace vphone::lab {

namespace {

bool isControl(char character)
{
    const auto code = uchar(character);
    return code < 0x20 || code == 0x7f;
}

} // namespace

Result<QByteArray, ContentError> relativePath(QByteArrayView path)
{
    if (path.size() > pathBytesMax || std::ranges::any_of(path, isControl))
        return Unexpected{ContentError::BadPath};
    QByteArray relative;
    int depth = 0;
    for (qsizetype from = 0; from < path.size();) {
        const qsizetype slash = path.indexOf('/', from);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const QByteArrayView name = path.sliced(from, end - from);
        from = end + 1;
        if (name.isEmpty() || name == QByteArrayView("."))
            continue;
        if (name.startsWith('.'))
            return Unexpected{ContentError::Forbidden};
        if (++depth > pathDepthMax)
            return Unexpected{ContentError::BadPath};
        if (!relative.isEmpty())
            relative += '/';
        relative += name;
    }
    if (relative.isEmpty())
        return Unexpected{ContentError::NotFound};
    return relative;
}

bool isUploadPath(QByteArrayView path)
{
    const QByteArrayView folder(uploadsFolder);
    return path.size() > folder.size() + 1 && path.startsWith(folder) && path[folder.size()] == '/';
}

void MemoryContent::add(const QByteArray& path, QByteArray bytes)
{
    Q_ASSERT(relativePath(path).value_or(QByteArray()) == path);
    m_files.insert_or_assign(path, std::move(bytes));
}

Result<QByteArray, ContentError> MemoryContent::read(const QByteArray& path) const
{
    const auto found = m_files.find(path);
    if (found == m_files.end())
        return Unexpected{ContentError::NotFound};
    if (found->second.size() > fileBytesMax)
        return Unexpected{ContentError::TooBig};
    return found->second;
}

Result<Uploads::Kept, ContentError> MemoryContent::keep(const QByteArray& path,
                                                        const QByteArray& bytes)
{
    Q_ASSERT(isUploadPath(path));
    const auto known = m_files.find(path);
    const auto replaced =
        known == m_files.end() ? std::nullopt : std::optional(known->second.size());
    if (bytes.size() > uploadBytesMax)
        return Unexpected{ContentError::TooBig};
    if (!m_bounds.hasRoomFor(bytes.size(), replaced))
        return Unexpected{ContentError::Full};
    m_bounds.add(bytes.size(), replaced);
    m_files.insert_or_assign(path, bytes);
    return replaced ? Kept::Replaced : Kept::Created;
}

} // namespace vphone::lab

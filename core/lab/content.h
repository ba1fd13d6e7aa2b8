/// \file What the lab serves: files by path. A folder in core/net, bytes in memory here.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>

namespace vphone::lab {

/// Source: assumed
inline constexpr qsizetype fileBytesMax = 32 * 1024 * 1024;
inline constexpr qsizetype pathBytesMax = 1024;
inline constexpr int pathDepthMax = 32;

enum class ContentError : quint8 {
    NotFound,
    Forbidden,  ///< outside the folder, hidden, or not to be read
    BadPath,    ///< control characters, too long, too deep
    TooBig,     ///< more than fileBytesMax
    Unreadable, ///< the system failed
};

class Content
{
public:
    virtual ~Content() = default;
    /// \a path is one that relativePath() made.
    [[nodiscard]] virtual Result<QByteArray, ContentError> read(const QByteArray& path) const = 0;
};

/// What a client asked for (`/a//b.txt`, `a/./b.txt`) as a path below the folder: `a/b.txt`. `..`
/// anywhere and names that begin with a dot are Forbidden; nothing left is NotFound.
[[nodiscard]] Result<QByteArray, ContentError> relativePath(QByteArrayView path);

/// Files in memory, for the simulation and for tests.
class MemoryContent final : public Content
{
public:
    /// \pre relativePath(path) is \a path itself
    void add(const QByteArray& path, QByteArray bytes);
    [[nodiscard]] Result<QByteArray, ContentError> read(const QByteArray& path) const override;

private:
    std::map<QByteArray, QByteArray> m_files;
};

} // namespace vphone::lab

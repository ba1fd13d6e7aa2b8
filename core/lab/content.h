/// \file What the lab serves: files by path. A folder in core/net, bytes in memory here.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <map>
#include <optional>

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
    Full,       ///< one of the bounds of uploads is reached
    Unreadable, ///< the system failed
};

class Content
{
public:
    virtual ~Content() = default;
    /// \a path is one that relativePath() made.
    [[nodiscard]] virtual Result<QByteArray, ContentError> read(const QByteArray& path) const = 0;
};

/// The folder that takes what clients send; everything else is served only.
inline constexpr char uploadsFolder[] = "uploads";
/// Source: assumed
inline constexpr qsizetype uploadBytesMax = 1024 * 1024;
inline constexpr qsizetype uploadsBytesMax = 256 * 1024 * 1024; ///< of all of them
inline constexpr int uploadsMax = 10'000;

/// \a path is one that relativePath() made: it lies below uploads/.
[[nodiscard]] bool isUploadPath(QByteArrayView path);

/// Keeps what clients send.
class Uploads
{
public:
    enum class Kept : quint8 { Created, Replaced };

    virtual ~Uploads() = default;
    /// \pre isUploadPath(path)
    [[nodiscard]] virtual Result<Kept, ContentError> keep(const QByteArray& path,
                                                          const QByteArray& bytes) = 0;
};

/// What a client asked for (`/a//b.txt`, `a/./b.txt`) as a path below the folder: `a/b.txt`. `..`
/// anywhere and names that begin with a dot are Forbidden; nothing left is NotFound.
[[nodiscard]] Result<QByteArray, ContentError> relativePath(QByteArrayView path);

/// How much is kept below uploads/.
struct UploadBounds
{
    int files = 0;
    qsizetype bytes = 0;

    /// False: a file of \a fileBytes, which takes the place of \a replacedBytes (nothing: it is
    /// new), would be too much.
    [[nodiscard]] bool hasRoomFor(qsizetype fileBytes, std::optional<qsizetype> replacedBytes) const
    {
        return (replacedBytes || files < uploadsMax) &&
               bytes - replacedBytes.value_or(0) + fileBytes <= uploadsBytesMax;
    }
    void add(qsizetype fileBytes, std::optional<qsizetype> replacedBytes)
    {
        files += replacedBytes ? 0 : 1;
        bytes += fileBytes - replacedBytes.value_or(0);
    }
};

/// Files in memory, for the simulation and for tests.
class MemoryContent final : public Content, public Uploads
{
public:
    /// \pre relativePath(path) is \a path itself
    void add(const QByteArray& path, QByteArray bytes);
    [[nodiscard]] Result<QByteArray, ContentError> read(const QByteArray& path) const override;
    [[nodiscard]] Result<Kept, ContentError> keep(const QByteArray& path,
                                                  const QByteArray& bytes) override;

private:
    UploadBounds m_bounds;
    std::map<QByteArray, QByteArray> m_files;
};

} // namespace vphone::lab

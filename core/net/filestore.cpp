#include "core/net/filestore.h"

#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <optional>

namespace vphone::net {

namespace {

/// Closes what it holds.
class File
{
public:
    explicit File(int descriptor) : m_descriptor(descriptor) {}
    ~File()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

std::optional<QByteArray> canonicalPath(const QByteArray& path)
{
    QByteArray buffer(PATH_MAX, '\0');
    const char* canonical = realpath(path.constData(), buffer.data());
    return canonical ? std::optional(QByteArray(canonical)) : std::nullopt;
}

/// Up to \a bytesMax and one more, so that the caller sees that there was more.
std::optional<QByteArray> readUpTo(int descriptor, qsizetype sizeExpected, qsizetype bytesMax)
{
    QByteArray bytes(std::min(sizeExpected, bytesMax) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    for (;;) {
        if (filled == bytes.size()) {
            if (filled > bytesMax)
                break;
            bytes.resize(std::min(2 * bytes.size(), bytesMax + 1));
        }
        const ssize_t count =
            ::read(descriptor, bytes.data() + filled, size_t(bytes.size() - filled));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        filled += count;
    }
    bytes.truncate(filled);
    return bytes;
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = write(descriptor, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes = bytes.sliced(count);
    }
    return true;
}

lab::ContentError contentErrorOf(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
    case ELOOP:
        return lab::ContentError::Forbidden;
    case ENAMETOOLONG:
        return lab::ContentError::BadPath;
    case ENOENT:
    case ENOTDIR:
        return lab::ContentError::NotFound;
    default:
        return lab::ContentError::Unreadable;
    }
}

} // namespace

Result<FileStore, QByteArray> FileStore::open(const QByteArray& folder)
{
    const auto canonical = canonicalPath(folder);
    struct stat status = {};
    if (!canonical || stat(canonical->constData(), &status) != 0)
        return Unexpected{"cannot serve folder " + folder + ": " + systemErrorText()};
    if (!S_ISDIR(status.st_mode))
        return Unexpected{"cannot serve " + folder + ": it is not a folder"};
    return FileStore(*canonical == "/" ? QByteArray() : *canonical);
}

Result<QByteArray, lab::ContentError> FileStore::read(const QByteArray& path) const
{
    const auto canonical = canonicalPath(m_folder + '/' + path);
    if (!canonical)
        return Unexpected{contentErrorOf(errno)};
    if (!canonical->startsWith(m_folder + '/'))
        return Unexpected{lab::ContentError::Forbidden};
    // O_NONBLOCK: opening a pipe that nobody writes to must not hang the lab.
    const File file(::open(canonical->constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isOpen())
        return Unexpected{contentErrorOf(errno)};
    struct stat status = {};
    if (fstat(file.descriptor(), &status) != 0)
        return Unexpected{contentErrorOf(errno)};
    if (S_ISDIR(status.st_mode))
        return Unexpected{lab::ContentError::NotFound};
    if (!S_ISREG(status.st_mode))
        return Unexpected{lab::ContentError::Forbidden};
    auto bytes = readUpTo(file.descriptor(), status.st_size, lab::fileBytesMax);
    if (!bytes)
        return Unexpected{contentErrorOf(errno)};
    if (bytes->size() > lab::fileBytesMax)
        return Unexpected{lab::ContentError::TooBig};
    return std::move(*bytes);
}

Result<lab::Uploads::Kept, lab::ContentError> FileStore::keep(const QByteArray& path,
                                                              const QByteArray& bytes)
{
    Q_ASSERT(lab::isUploadPath(path));
    if (bytes.size() > lab::uploadBytesMax)
        return Unexpected{lab::ContentError::TooBig};
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const QByteArray step = m_folder + '/' + path.first(slash);
        if (mkdir(step.constData(), 0755) != 0 && errno != EEXIST)
            return Unexpected{contentErrorOf(errno)};
        struct stat status = {};
        if (lstat(step.constData(), &status) != 0 || !S_ISDIR(status.st_mode))
            return Unexpected{lab::ContentError::Forbidden};
    }
    const QByteArray target = m_folder + '/' + path;
    std::optional<qsizetype> replaced;
    struct stat status = {};
    if (lstat(target.constData(), &status) == 0) {
        if (!S_ISREG(status.st_mode))
            return Unexpected{lab::ContentError::Forbidden};
        replaced = status.st_size;
    }
    countUploads();
    if (!m_bounds->hasRoomFor(bytes.size(), replaced))
        return Unexpected{lab::ContentError::Full};
    if (!writeFile(target, bytes, 0644))
        return Unexpected{lab::ContentError::Unreadable};
    m_bounds->add(bytes.size(), replaced);
    return replaced ? Kept::Replaced : Kept::Created;
}

void FileStore::countUploads()
{
    if (m_bounds)
        return;
    m_bounds.emplace();
    QDirIterator files(QFile::decodeName(m_folder + '/' + lab::uploadsFolder),
                       QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && m_bounds->files < lab::uploadsMax) {
        files.next();
        m_bounds->add(files.fileInfo().size(), std::nullopt);
    }
}

Result<Done, QByteArray> writeFile(const QByteArray& path, QByteArrayView bytes, int mode)
{
    QByteArray beside = path + ".XXXXXX";
    const auto problem = [&path] {
        return Unexpected{"cannot write " + path + ": " + systemErrorText()};
    };
    {
        const File file(mkostemp(beside.data(), O_CLOEXEC));
        if (!file.isOpen())
            return problem();
        if (!writeAll(file.descriptor(), bytes) || fchmod(file.descriptor(), mode_t(mode)) != 0 ||
            fsync(file.descriptor()) != 0) {
            const auto result = problem();
            unlink(beside.constData());
            return result;
        }
    }
    if (rename(beside.constData(), path.constData()) != 0) {
        const auto result = problem();
        unlink(beside.constData());
        return result;
    }
    return Done{};
}

Result<QByteArray, QByteArray> readFile(const QByteArray& path, qsizetype bytesMax)
{
    const File file(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    auto bytes = file.isOpen() ? readUpTo(file.descriptor(), 0, bytesMax) : std::nullopt;
    if (!bytes)
        return Unexpected{"cannot read " + path + ": " + systemErrorText()};
    if (bytes->size() > bytesMax)
        return Unexpected{path + " is larger than " + QByteArray::number(bytesMax) + " bytes"};
    return std::move(*bytes);
}

Result<Done, QByteArray> makeFolder(const QByteArray& path, int mode)
{
    for (qsizetype slash = path.indexOf('/', 1);; slash = path.indexOf('/', slash + 1)) {
        const bool isLast = slash < 0;
        const QByteArray step = isLast ? path : path.first(slash);
        if (mkdir(step.constData(), isLast ? mode_t(mode) : 0777) != 0 && errno != EEXIST)
            return Unexpected{"cannot make folder " + step + ": " + systemErrorText()};
        if (isLast)
            return Done{};
    }
}

QByteArray systemErrorText()
{
    return QByteArray(strerror(errno));
}

} // namespace vphone::net

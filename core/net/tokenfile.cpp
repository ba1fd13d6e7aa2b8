#include "core/net/tokenfile.h"

#include "core/net/filestore.h"

#include <QDir>

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace vphone::net {

namespace {

constexpr mode_t ownerOnly = 0600;
constexpr mode_t anybodyElse = 077;

struct Descriptor
{
    int number = -1;

    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor()
    {
        if (number >= 0)
            ::close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
};

QByteArray defaultFolder()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    struct stat found
    {
    };
    if (runtime.startsWith('/') && ::stat(runtime.constData(), &found) == 0 &&
        S_ISDIR(found.st_mode))
        return runtime + "/vphone";
    return QDir::tempPath().toUtf8() + "/vphone-" + QByteArray::number(qulonglong(::geteuid()));
}

/// Ours, closed to everybody else, and no link that leads elsewhere.
Result<Done, QByteArray> makePrivateFolder(const QByteArray& folder)
{
    if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST)
        return Unexpected{"cannot make the folder " + folder + ": " + systemErrorText()};
    struct stat found
    {
    };
    if (::lstat(folder.constData(), &found) != 0)
        return Unexpected{"cannot look at the folder " + folder + ": " + systemErrorText()};
    if (!S_ISDIR(found.st_mode) || found.st_uid != ::geteuid() ||
        (found.st_mode & anybodyElse) != 0)
        return Unexpected{"the folder " + folder +
                          " is not this user's alone (mode 0700); name another place with "
                          "--token-file"};
    return Done{};
}

QByteArray randomToken()
{
    std::array<char, 32> bytes{};
    const ssize_t drawn = ::getrandom(bytes.data(), bytes.size(), 0);
    Q_ASSERT_X(drawn == ssize_t(bytes.size()), "getrandom", "no chance to be had");
    return QByteArrayView(bytes).toByteArray().toHex();
}

Result<QByteArray, QByteArray> tokenFrom(int descriptor, const QByteArray& path)
{
    QByteArray content(tokenBytesMax + 3, '\0');
    const ssize_t count = ::read(descriptor, content.data(), size_t(content.size()));
    if (count < 0)
        return Unexpected{path + ": " + systemErrorText()};
    const QByteArray token = content.left(qsizetype(count)).trimmed();
    const bool isPrintable =
        std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (token.size() < tokenBytesMin || token.size() > tokenBytesMax || !isPrintable)
        return Unexpected{
            path + " holds no token: one word of " + QByteArray::number(tokenBytesMin) + " to " +
            QByteArray::number(tokenBytesMax) + " letters, digits and signs is meant"};
    return token;
}

} // namespace

QByteArray defaultTokenPath(quint16 port)
{
    return defaultFolder() + '/' + QByteArray::number(port) + ".token";
}

Result<QByteArray, QByteArray> readToken(const QByteArray& path)
{
    const Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    if (file.number < 0)
        return Unexpected{path + ": " + systemErrorText()};
    return tokenFrom(file.number, path);
}

TokenFile::TokenFile(QByteArray path, QByteArray token, bool isMade)
    : m_path(std::move(path)), m_token(std::move(token)), m_isMade(isMade)
{
}

TokenFile::TokenFile(TokenFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_token(std::move(other.m_token)),
      m_isMade(std::exchange(other.m_isMade, false))
{
}

TokenFile::~TokenFile()
{
    if (m_isMade)
        ::unlink(m_path.constData());
}

Result<TokenFile, QByteArray> TokenFile::open(const QByteArray& path)
{
    const Descriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number < 0)
        return errno == ENOENT
                   ? make(path)
                   : Result<TokenFile, QByteArray>(Unexpected{path + ": " + systemErrorText()});
    struct stat found
    {
    };
    if (::fstat(file.number, &found) != 0)
        return Unexpected{path + ": " + systemErrorText()};
    if (!S_ISREG(found.st_mode))
        return Unexpected{path + " is no file"};
    if (found.st_uid != ::geteuid() || (found.st_mode & anybodyElse) != 0)
        return Unexpected{path + " is not this user's alone, so that others know the token; "
                                 "chmod 600 it and change what it holds"};
    auto token = tokenFrom(file.number, path);
    if (!token)
        return Unexpected{token.error()};
    return TokenFile(path, *std::move(token), false);
}

Result<TokenFile, QByteArray> TokenFile::makeDefault(quint16 port)
{
    if (const auto folder = makePrivateFolder(defaultFolder()); !folder)
        return Unexpected{folder.error()};
    const QByteArray path = defaultTokenPath(port);
    ::unlink(path.constData());
    return make(path);
}

Result<TokenFile, QByteArray> TokenFile::make(const QByteArray& path)
{
    const Descriptor file(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly));
    if (file.number < 0)
        return Unexpected{"cannot make " + path + ": " + systemErrorText()};
    TokenFile made(path, randomToken(), true);
    const QByteArray line = made.m_token + '\n';
    if (::write(file.number, line.constData(), size_t(line.size())) != ssize_t(line.size()))
        return Unexpected{"cannot write " + path + ": " + systemErrorText()};
    return made;
}

} // namespace vphone::net

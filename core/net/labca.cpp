#include "core/net/labca.h"

#include "core/net/filestore.h"

#include <QFile>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace vphone::net {

namespace {

constexpr qsizetype pemBytesMax = 64 * 1024;

/// Held by one process at a time, released by its end at the latest.
class FolderLock
{
public:
    explicit FolderLock(const QByteArray& folder)
        : m_descriptor(open((folder + "/ca.lock").constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    {
        m_isHeld = m_descriptor >= 0 && acquire();
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    [[nodiscard]] bool acquire() const
    {
        int result = flock(m_descriptor, LOCK_EX);
        while (result != 0 && errno == EINTR)
            result = flock(m_descriptor, LOCK_EX);
        return result == 0;
    }

    int m_descriptor;
    bool m_isHeld = false;
};

QByteArray explain(pki::PkiError error)
{
    switch (error) {
    case pki::PkiError::Crypto:
        return "libcrypto cannot make keys or certificates";
    case pki::PkiError::BadCertificate:
        return "ca.pem is no certificate in PEM";
    case pki::PkiError::BadKey:
        return "ca.key is no private key in PEM";
    case pki::PkiError::KeyMismatch:
        return "ca.key does not belong to ca.pem";
    case pki::PkiError::NotAuthority:
        return "ca.pem is not the certificate of an authority";
    case pki::PkiError::Expired:
        return "ca.pem has expired";
    case pki::PkiError::BadName:
        return "a host name cannot stand in a certificate";
    }
    Q_UNREACHABLE();
}

QByteArray problem(const QByteArray& folder, pki::PkiError error)
{
    return "the test authority in " + folder + " cannot be used: " + explain(error) +
           "; give another folder with --ca-dir, or remove ca.pem and ca.key to have them made "
           "anew";
}

bool exists(const QByteArray& path)
{
    struct stat status = {};
    return stat(path.constData(), &status) == 0;
}

bool isPrivate(const QByteArray& path)
{
    struct stat status = {};
    return stat(path.constData(), &status) == 0 && (status.st_mode & 077) == 0;
}

Result<LocalAuthority, QByteArray> load(const QByteArray& folder, Instant now)
{
    const QByteArray keyFile = folder + "/ca.key";
    const QByteArray certificateFile = folder + "/ca.pem";
    const auto certificate = readFile(certificateFile, pemBytesMax);
    if (!certificate)
        return Unexpected{certificate.error()};
    const auto key = readFile(keyFile, pemBytesMax);
    if (!key)
        return Unexpected{key.error()};
    if (!isPrivate(keyFile))
        return Unexpected{keyFile +
                          " can be read by others: chmod 600 it, or have a new authority made"};
    auto authority = pki::Authority::load({.keyPem = *key, .certificatePem = *certificate}, now);
    if (!authority)
        return Unexpected{problem(folder, authority.error())};
    return LocalAuthority{std::move(*authority), certificateFile};
}

/// The key first: a certificate that is there has its key.
Result<LocalAuthority, QByteArray> make(const QByteArray& folder, Instant now)
{
    auto authority = pki::Authority::make(now);
    if (!authority)
        return Unexpected{problem(folder, authority.error())};
    const QByteArray certificateFile = folder + "/ca.pem";
    if (const auto written = writeFile(folder + "/ca.key", authority->pem().keyPem, 0600); !written)
        return Unexpected{written.error()};
    if (const auto written = writeFile(certificateFile, authority->pem().certificatePem, 0644);
        !written)
        return Unexpected{written.error()};
    return LocalAuthority{std::move(*authority), certificateFile};
}

} // namespace

QByteArray defaultCaFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QFile::encodeName(data + u"/vphone/ca"_s);
}

Result<LocalAuthority, QByteArray> openAuthority(const QByteArray& folder, Instant now)
{
    if (const auto made = makeFolder(folder, 0700); !made)
        return Unexpected{made.error()};
    const FolderLock lock(folder);
    if (!lock.isHeld())
        return Unexpected{"cannot lock " + folder + "/ca.lock: " + systemErrorText()};
    return exists(folder + "/ca.pem") ? load(folder, now) : make(folder, now);
}

} // namespace vphone::net

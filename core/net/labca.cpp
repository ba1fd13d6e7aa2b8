#include "core/net/labca.h"

#include "core/net/filestore.h"

#include <QFile>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace vphone::net {

namespace {

constexpr qsizetype pemBytesMax = 64 * 1024;
constexpr int keyMode = 0600;
constexpr int certificateMode = 0644;

struct RootFiles
{
    pki::Root root;
    const char* certificate;
    const char* key;
};

// clang-format off
constexpr auto rootFiles = std::to_array<RootFiles>({
    {pki::Root::CiscoSmallBusiness, "ca.pem",         "ca.key"},
    {pki::Root::CyberTrust,         "cybertrust.pem", "cybertrust.key"},
    {pki::Root::VeriSign,           "verisign.pem",   "verisign.key"},
    {pki::Root::Sipura,             "sipura.pem",     "sipura.key"},
    {pki::Root::Linksys,            "linksys.pem",    "linksys.key"},
    {pki::Root::Client,             "spacroot.cert",  "spacroot.key"},
    {pki::Root::Renewal,            "renewal.pem",    "renewal.key"},
});
// clang-format on
static_assert(rootFiles.size() == pki::rootCount);

constexpr char secretFile[] = "device.secret";

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

QByteArray explain(const pki::PartError& part)
{
    const RootFiles* files = part.root ? &rootFiles[size_t(*part.root)] : nullptr;
    const QByteArray certificate = files ? files->certificate : secretFile;
    const QByteArray key = files ? files->key : secretFile;
    switch (part.error) {
    case pki::PkiError::Crypto:
        return "libcrypto cannot make keys or certificates";
    case pki::PkiError::BadCertificate:
        return certificate + " is no certificate in PEM";
    case pki::PkiError::BadKey:
        return key + " is no private key in PEM";
    case pki::PkiError::KeyMismatch:
        return key + " does not belong to " + certificate;
    case pki::PkiError::NotAuthority:
        return certificate + " is not the certificate of an authority";
    case pki::PkiError::Expired:
        return certificate + " has expired";
    case pki::PkiError::BadName:
        return "a name cannot stand in a certificate";
    case pki::PkiError::BadSecret:
        return key + " does not hold " + QByteArray::number(pki::Parts::secretBytes) +
               " bytes in hex";
    }
    Q_UNREACHABLE();
}

QByteArray problem(const QByteArray& folder, const pki::PartError& part)
{
    const RootFiles* files = part.root ? &rootFiles[size_t(*part.root)] : nullptr;
    const QByteArray what =
        files ? QByteArray(files->certificate) + " and " + files->key : QByteArray(secretFile);
    return "the test authority in " + folder + " cannot be used: " + explain(part) +
           "; give another folder with --ca-dir, or remove " + what + " to have it made anew";
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

/// A secret: nobody else may read it.
Result<QByteArray, QByteArray> readSecret(const QByteArray& file)
{
    auto bytes = readFile(file, pemBytesMax);
    if (bytes && !isPrivate(file))
        return Unexpected{file + " can be read by others: chmod 600 it, or have it made anew"};
    return bytes;
}

bool isWhole(const QByteArray& folder)
{
    return exists(folder + '/' + secretFile) &&
           std::ranges::all_of(rootFiles, [&folder](const RootFiles& files) {
               return exists(folder + '/' + files.certificate);
           });
}

/// What is there. A certificate has its key: that is written first.
Result<pki::Parts, QByteArray> readParts(const QByteArray& folder)
{
    pki::Parts parts;
    for (const RootFiles& files : rootFiles) {
        const QByteArray certificateFile = folder + '/' + files.certificate;
        if (!exists(certificateFile))
            continue;
        auto certificate = readFile(certificateFile, pemBytesMax);
        if (!certificate)
            return Unexpected{certificate.error()};
        auto key = readSecret(folder + '/' + files.key);
        if (!key)
            return Unexpected{key.error()};
        parts.roots[size_t(files.root)] = pki::KeyAndCertificate{
            .keyPem = *std::move(key), .certificatePem = *std::move(certificate)};
    }
    if (exists(folder + '/' + secretFile)) {
        const auto hex = readSecret(folder + '/' + secretFile);
        if (!hex)
            return Unexpected{hex.error()};
        parts.secret = QByteArray::fromHex(hex->trimmed());
        if (parts.secret.size() != pki::Parts::secretBytes)
            return Unexpected{problem(folder, {pki::PkiError::BadSecret, std::nullopt})};
    }
    return parts;
}

/// Writes what was missing. The secret comes first, since the others bear digits that follow from
/// it.
Result<Done, QByteArray> writeParts(const QByteArray& folder, const pki::Parts& held,
                                    const pki::Parts& parts)
{
    if (held.secret.isEmpty()) {
        auto written = writeFile(folder + '/' + secretFile, parts.secret.toHex() + '\n', keyMode);
        if (!written)
            return written;
    }
    for (const RootFiles& files : rootFiles) {
        if (held.roots[size_t(files.root)])
            continue;
        const pki::KeyAndCertificate& made = *parts.roots[size_t(files.root)];
        if (auto written = writeFile(folder + '/' + files.key, made.keyPem, keyMode); !written)
            return written;
        if (auto written =
                writeFile(folder + '/' + files.certificate, made.certificatePem, certificateMode);
            !written)
            return written;
    }
    return Done{};
}

Result<LocalAuthority, QByteArray> loadOrMake(const QByteArray& folder, Instant now)
{
    const auto held = readParts(folder);
    if (!held)
        return Unexpected{held.error()};
    auto manufacturer = pki::Manufacturer::load(*held, now);
    if (!manufacturer)
        return Unexpected{problem(folder, manufacturer.error())};
    if (const auto written = writeParts(folder, *held, manufacturer->parts()); !written)
        return Unexpected{written.error()};
    return LocalAuthority{*std::move(manufacturer),
                          folder + '/' + certificateFileOf(pki::Root::CiscoSmallBusiness)};
}

} // namespace

QByteArray defaultCaFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QFile::encodeName(data + u"/vphone/ca"_s);
}

QByteArray certificateFileOf(pki::Root root)
{
    return rootFiles[size_t(root)].certificate;
}

bool holdsAuthority(const QByteArray& folder)
{
    return exists(folder + '/' + certificateFileOf(pki::Root::CiscoSmallBusiness));
}

Result<LocalAuthority, QByteArray> openAuthority(const QByteArray& folder, Instant now)
{
    // A whole one is never written to, so that it may lie where nobody can write.
    if (isWhole(folder))
        return loadOrMake(folder, now);
    if (const auto made = makeFolder(folder, 0700); !made)
        return Unexpected{made.error()};
    const FolderLock lock(folder);
    if (!lock.isHeld())
        return Unexpected{"cannot lock " + folder + "/ca.lock: " + systemErrorText()};
    return loadOrMake(folder, now);
}

} // namespace vphone::net

#include "core/lab/protection.h"

#include "core/profile/container.h"

#include <QMessageAuthenticationCode>

#include <array>

namespace vphone::lab {

namespace {

struct ProtectedFolder
{
    QByteArrayView name;
    Protection protection;
};

constexpr auto protectedFolders = std::to_array<ProtectedFolder>({
    {"basic/", Protection::Basic},
    {"digest/", Protection::DigestMd5},
    {"digest-sha256/", Protection::DigestSha256},
});

constexpr qsizetype saltBytes = 16;

} // namespace

Protection protectionOf(QByteArrayView path)
{
    for (const ProtectedFolder& folder : protectedFolders) {
        if (path.startsWith(folder.name))
            return folder.protection;
    }
    return Protection::None;
}

bool isSealed(QByteArrayView path)
{
    return path.startsWith(QByteArrayView("sealed/"));
}

QByteArray sealed(QByteArrayView content, QByteArrayView ikm)
{
    const QByteArray digest = QMessageAuthenticationCode::hash(
        content.toByteArray(), ikm.toByteArray(), QCryptographicHash::Sha256);
    return profile::encryptAes128Gcm(content, ikm, digest.first(saltBytes));
}

} // namespace vphone::lab

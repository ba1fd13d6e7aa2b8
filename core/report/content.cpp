#include "core/report/content.h"

#include "core/profile/container.h"
#include "core/profile/exporter.h"

namespace vphone::report {

namespace {

QByteArray salt(qsizetype bytes, ports::Random& random)
{
    QByteArray drawn(bytes, Qt::Uninitialized);
    for (char& byte : drawn)
        byte = char(random.upTo(255));
    return drawn;
}

} // namespace

QByteArray configDocument(const rule::Options& options, const config::Config& config,
                          const config::Config* base)
{
    return options.delta && base ? profile::exportChanges(config, *base)
                                 : profile::exportConfig(config);
}

Sealed seal(QByteArray document, const rule::Options& options, const QByteArray& ikm,
            ports::Scheme scheme, ports::Random& random)
{
    if (options.key)
        return {profile::encryptAes(document, *options.key, salt(8, random)),
                "application/octet-stream",
                {}};
    // profiles.md 8: it needs a header, which TFTP has not.
    if (!ikm.isEmpty() && scheme != ports::Scheme::Tftp)
        return {profile::encryptAes128Gcm(document, ikm, salt(16, random)),
                "application/octet-stream", "aes128gcm"};
    return {std::move(document), "text/xml", {}};
}

} // namespace vphone::report

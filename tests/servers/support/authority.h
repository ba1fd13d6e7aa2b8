/// \file A certificate authority made by the openssl program.
#pragma once

#include "tests/servers/support/folder.h"

namespace vphone::servers {

class Authority
{
public:
    explicit Authority(const QByteArray& name = "Provisioning Root");

    /// PEM
    [[nodiscard]] QString certificate() const { return m_folder.path(QStringLiteral("ca.pem")); }

    struct Issued
    {
        QString certificate;
        QString key;
    };
    /// For a server whose names are \a names (`DNS:prov.telco.com,IP:127.0.0.1`).
    enum class Validity { Good, Expired };
    [[nodiscard]] Issued issue(const QString& name, const QString& names,
                               Validity validity = Validity::Good,
                               const QString& newKey = QStringLiteral("rsa:2048")) const;
    /// The same below an authority of its own, whose certificate is `between()`.
    [[nodiscard]] Issued issueBelow(const QString& name, const QString& names) const;
    [[nodiscard]] QString between() const { return m_folder.path(QStringLiteral("between.pem")); }
    /// PEM, for --ca-cert: the root, and a list by which \a issued is revoked.
    [[nodiscard]] QString certificateRevoking(const Issued& issued) const;
    /// DER: the answer of this authority that \a issued is revoked.
    [[nodiscard]] QString statusRevoking(const Issued& issued) const;

private:
    void sign(const QByteArray& request, const Issued& issued, const QString& by,
              const QStringList& more) const;

    Folder m_folder;
};

} // namespace vphone::servers

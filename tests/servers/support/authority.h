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
                               Validity validity = Validity::Good) const;

private:
    Folder m_folder;
};

} // namespace vphone::servers

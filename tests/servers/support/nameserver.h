/// \file dnsmasq as the DNS server that knows the provisioning servers' names.
#pragma once

#include "tests/servers/support/realserver.h"

namespace vphone::servers {

class NameServer final : public RealServer
{
public:
    /// Answers \a name with \a address, everything else with "no such name".
    NameServer(const QByteArray& name, const QByteArray& address);
    /// \a records: options of dnsmasq that make them (`--srv-host=...`, `--host-record=...`)
    explicit NameServer(QStringList records);

    [[nodiscard]] QStringList option() const
    {
        return {QStringLiteral("--dns"), QString::fromLatin1(endpoint())};
    }

private:
    Command command() override;

    QStringList m_records;
};

} // namespace vphone::servers

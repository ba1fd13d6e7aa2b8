/// \file Debian's DHCP servers at the other end of a Segment: ISC dhcpd, Kea and dnsmasq.
#pragma once

#include "core/dhcp/lease.h"
#include "tests/servers/support/folder.h"
#include "tests/servers/support/segment.h"

#include <map>
#include <memory>

namespace vphone::servers {

/// What a server tells of, by code. Text, but 150 (addresses parted by commas); 43, 125 and (v6) 17
/// get it into sub-option 1, of enterprise 9.
using DhcpOptions = std::map<int, QByteArray>;

class DhcpServer
{
public:
    enum class Kind : quint8 { Isc, Kea, Dnsmasq };

    DhcpServer(const Segment& segment, Kind kind, dhcp::Version version);
    ~DhcpServer();
    DhcpServer(const DhcpServer&) = delete;
    DhcpServer& operator=(const DhcpServer&) = delete;

    /// Leases 198.51.100.50 to .90 (2001:db8:5e::50 to ::90) for ten minutes. May be called again
    /// after stop(), with other options: leases stay. \a port 0: the usual one; dnsmasq has no
    /// other for version 6.
    [[nodiscard]] bool start(const DhcpOptions& options, quint16 port = 0);
    void stop();
    [[nodiscard]] const QByteArray& trouble() const { return m_trouble; }
    /// What it printed so far, which is its log.
    [[nodiscard]] QByteArray log();
    /// What dnsmasq serves by TFTP beside it.
    [[nodiscard]] const Folder& files() const { return m_files; }
    /// Codes that this server passes on as text.
    [[nodiscard]] QList<int> codes() const;

private:
    struct Command
    {
        QString program;
        QStringList arguments;
        QByteArray readySign; ///< in its log
    };

    [[nodiscard]] bool isV4() const { return m_version == dhcp::Version::V4; }
    [[nodiscard]] Command isc(const DhcpOptions& options) const;
    [[nodiscard]] Command kea(const DhcpOptions& options) const;
    [[nodiscard]] Command dnsmasq(const DhcpOptions& options) const;

    const Segment& m_segment;
    Kind m_kind;
    dhcp::Version m_version;
    Folder m_folder;
    Folder m_files;
    QProcess m_process;
    QByteArray m_log;
    QByteArray m_trouble;
};

} // namespace vphone::servers

/// \file A network of its own: this process at one end of a cable, servers at the other.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace vphone::servers {

/// Two network namespaces, joined by a veth pair. Needs root, or root of a user namespace (see
/// tests/servers/as-root). There is one in a process, which stays in it.
///
/// The servers' end is `srv0`, 198.51.100.1/24 and 2001:db8:5e::1/64; the phone's is `phone0` with
/// the hardware address 00:0e:08:ab:cd:ef and no address but a link-local one.
class Segment
{
public:
    Segment();
    ~Segment();
    Segment(const Segment&) = delete;
    Segment& operator=(const Segment&) = delete;

    /// Empty once both ends are up; otherwise what went wrong.
    [[nodiscard]] const QByteArray& trouble() const { return m_trouble; }
    /// \a program and its arguments, to be run at the servers' end by `nsenter`.
    [[nodiscard]] QStringList atServers(const QString& program, const QStringList& arguments) const;
    /// `ip ARGUMENTS` at the phone's end; ends the program when that fails.
    static void ip(const char* arguments);

private:
    QProcess m_servers; ///< holds their namespace
    QByteArray m_trouble;
};

} // namespace vphone::servers

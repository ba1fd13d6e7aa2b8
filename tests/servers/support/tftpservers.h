/// \file Debian's three TFTP servers: tftpd-hpa, atftpd and dnsmasq.
#pragma once

#include "tests/servers/support/realserver.h"

namespace vphone::servers {

/// Serves a folder; needs root (or root of a user namespace, see tests/servers/as-root).
class TftpServer : public RealServer
{
public:
    [[nodiscard]] const Folder& files() const { return m_files; }
    [[nodiscard]] QByteArray url(const QByteArray& file)
    {
        return "tftp://" + endpoint() + '/' + file;
    }

protected:
    using RealServer::RealServer;

private:
    Folder m_files;
};

/// Takes new files, too.
class TftpdHpa final : public TftpServer
{
public:
    explicit TftpdHpa(const QByteArray& address = "127.0.0.1", quint16 port = 0);

private:
    Command command() override;
};

class Atftpd final : public TftpServer
{
public:
    Atftpd();

private:
    Command command() override;
};

/// Knows port 69 only, so it has an address of its own.
class DnsmasqTftp final : public TftpServer
{
public:
    DnsmasqTftp();

private:
    Command command() override;
};

} // namespace vphone::servers

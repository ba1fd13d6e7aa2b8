/// \file A TFTP server on loopback over files in memory, in the test's own reactor.
#pragma once

#include "core/net/reactor.h"
#include "core/tftp/server.h"

#include <map>
#include <memory>

namespace vphone::test {

/// Listens on 127.0.0.1, port chosen by the system; each transfer has a socket of its own.
class TftpFolder
{
public:
    TftpFolder(net::Reactor& reactor, std::map<QByteArray, QByteArray> files);
    ~TftpFolder();
    TftpFolder(const TftpFolder&) = delete;
    TftpFolder& operator=(const TftpFolder&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Whence the requests came, and for what.
    [[nodiscard]] const std::vector<std::pair<Endpoint, QByteArray>>& requests() const
    {
        return m_requests;
    }

private:
    struct Transfer;

    void takeRequest();
    void begin(const Endpoint& client, const tftp::RequestView& request);
    void takePacket(int descriptor);
    void goOn(Transfer& transfer);

    net::Reactor& m_reactor;
    std::map<QByteArray, QByteArray> m_files;
    int m_descriptor;
    quint16 m_port;
    std::map<int, std::unique_ptr<Transfer>> m_transfers; ///< by descriptor
    std::vector<std::pair<Endpoint, QByteArray>> m_requests;
};

} // namespace vphone::test

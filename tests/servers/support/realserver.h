/// \file A real server program on loopback, in a folder of its own, with the test as its parent.
#pragma once

#include "tests/servers/support/folder.h"
#include "tests/servers/support/ports.h"

#include <QProcess>
#include <QStringList>

namespace vphone::servers {

/// Programs come from the folder that `./dev test` unpacks them to (the environment's
/// VPHONE_SERVERS).
class RealServer
{
public:
    virtual ~RealServer();
    RealServer(const RealServer&) = delete;
    RealServer& operator=(const RealServer&) = delete;

    /// True once it answers; otherwise trouble() says what is missing or what it complained of. May
    /// be called again after stop(): the port stays.
    [[nodiscard]] bool start();
    void stop();

    [[nodiscard]] QByteArray address() const { return m_address; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// `127.0.0.1:6900`
    [[nodiscard]] QByteArray endpoint() const;
    [[nodiscard]] const QByteArray& trouble() const { return m_trouble; }
    /// What the program printed so far.
    [[nodiscard]] QByteArray output();
    /// `usr/lib/apache2/modules` of the unpacked servers.
    [[nodiscard]] static QString unpacked(const QString& path);
    /// Folders of libraries that are unpacked and installed nowhere, for LD_LIBRARY_PATH.
    [[nodiscard]] static QString libraryPath();

protected:
    struct Command
    {
        QString program; ///< a name in usr/sbin, or a whole path
        QStringList arguments;
        bool needsLibraries = false; ///< those of the unpacked packages
    };

    /// \a port 0: a free one
    RealServer(Protocol protocol, const QByteArray& address, quint16 port);

    /// Called at each start, after the port is known: writes its configuration into own().
    virtual Command command() = 0;
    [[nodiscard]] const Folder& own() const { return m_own; }
    /// \a configuration with `@own@`, `@address@`, `@port@`, `@endpoint@` and `@files@` replaced.
    [[nodiscard]] QByteArray filledIn(QByteArray configuration, const Folder& files) const;

private:
    Protocol m_protocol;
    QByteArray m_address;
    quint16 m_port;
    Folder m_own;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_trouble;
};

/// For QVERIFY2: starts, and says why not.
#define VPHONE_START(server) QVERIFY2((server).start(), (server).trouble().constData())

} // namespace vphone::servers

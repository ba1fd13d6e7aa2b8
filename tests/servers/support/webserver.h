/// \file What web servers here have in common: a folder of files, an access log, and how Apache and
/// nginx are started.
#pragma once

#include "tests/servers/support/realserver.h"

namespace vphone::servers {

class WebServer : public RealServer
{
public:
    [[nodiscard]] const Folder& files() const { return m_files; }
    /// The lines of it, each request one, once \a count are there: servers write a request down
    /// after they answered it.
    [[nodiscard]] QList<QByteArray> accessLog(qsizetype count) const;

protected:
    explicit WebServer(const QByteArray& address = "127.0.0.1", quint16 port = 0);

    // `@own@`, `@endpoint@` and their like, as in filledIn(), may stand in what follows.

    /// Apache with \a modules (`mpm_event ssl`) besides those that each needs, \a logFormat of its
    /// access log and further lines of its configuration.
    [[nodiscard]] Command apache(const char* modules, const QByteArray& logFormat,
                                 const QByteArray& more) const;
    /// nginx with one server; \a logFormat in its notation, \a server: what stands in the block.
    [[nodiscard]] Command nginx(const QByteArray& logFormat, const QByteArray& server) const;
    /// Lines of Apache's configuration.
    [[nodiscard]] static QByteArray apacheTls(const QString& certificate, const QString& key);

private:
    Folder m_files;
};

} // namespace vphone::servers

/// \file squid, as the HTTP proxy that phones go through.
#pragma once

#include "tests/servers/support/realserver.h"

namespace vphone::servers {

class Squid final : public RealServer
{
public:
    enum class Access {
        Open,
        Basic,  ///< user phone, password s3cret
        Digest, ///< likewise
    };

    explicit Squid(Access access = Access::Open);

    /// `GET http://127.0.0.1:80/x 200 phone`: method, target, status and user (`-`: none), once
    /// \a count requests are in it. A tunnel is told when it is closed.
    [[nodiscard]] QList<QByteArray> accessLog(qsizetype count) const;

private:
    Command command() override;

    Access m_access;
};

} // namespace vphone::servers

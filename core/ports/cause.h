/// \file Why something failed, as events and summaries name it (the `cause` of the event contract).
#pragma once

#include <QByteArrayView>

namespace vphone {

enum class Cause : quint8 {
    None,
    Dns,
    Connect,
    Timeout,
    Reset,
    HttpStatus,
    HttpProtocol,
    TftpError,
    Auth,
    TlsUnknownCa,
    TlsExpired,
    TlsNotYetValid,
    TlsName,
    TlsRevoked,
    TlsProtocol,
    TlsClientCert,
    BadRule,
    TargetRefused,
    TooBig,
    CorruptGzip,
    CorruptKey,
    CorruptXml,
    NotFound,
    Storage,
};

/// As the event contract spells it: `tls_unknown_ca`; empty for None.
[[nodiscard]] QByteArrayView nameOf(Cause cause);

} // namespace vphone

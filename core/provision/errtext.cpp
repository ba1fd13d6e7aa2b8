#include "core/provision/errtext.h"

namespace vphone::provision {

QByteArray errText(Cause cause, ports::Scheme scheme, int httpStatus, bool isVerbose)
{
    switch (cause) {
    case Cause::None:
        return {};
    case Cause::Dns:
        return "DNS Resolution failed";
    case Cause::NotFound:
        return "file not found";
    case Cause::Auth:
        return "http_get failed: authentication";
    case Cause::CorruptGzip:
    case Cause::CorruptKey:
    case Cause::CorruptXml:
        return "corrupt file";
    case Cause::BadRule:
        return "Bad rule";
    case Cause::TooBig:
        return "Resource Exhausted";
    case Cause::TlsUnknownCa:
    case Cause::TlsExpired:
    case Cause::TlsNotYetValid:
    case Cause::TlsName:
    case Cause::TlsRevoked:
    case Cause::TlsProtocol:
    case Cause::TlsClientCert:
        return "https_get failed";
    case Cause::TftpError:
        return "tftp_get failed";
    case Cause::Connect:
    case Cause::Timeout:
    case Cause::Reset:
    case Cause::HttpStatus:
    case Cause::HttpProtocol:
    case Cause::TargetRefused:
    case Cause::Storage:
        break;
    }
    if (scheme == ports::Scheme::Tftp)
        return "tftp_get failed";
    QByteArray text = "http_get failed";
    if (isVerbose && httpStatus != 0)
        text += " (" + QByteArray::number(httpStatus) + ')';
    return text;
}

} // namespace vphone::provision

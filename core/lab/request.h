/// \file A request to the lab, what it is answered, and how both are told.
#pragma once

#include "core/events/event.h"
#include "core/lab/clientcertificate.h"
#include "core/lab/content.h"
#include "core/lab/examples.h"
#include "core/lab/service.h"

namespace vphone::lab {

struct Request
{
    Service service = Service::Http;
    QByteArray peer{};   ///< 127.0.0.1:49152
    QByteArray method{}; ///< GET, HEAD, POST ...; RRQ, WRQ
    QByteArray target{}; ///< HTTP: as sent, query and percent signs included; TFTP: the file name
    QByteArray agent{};  ///< User-Agent; empty with TFTP
    QByteArray body{};   ///< of an upload and of what a desk takes; other bodies are dropped
    QByteArray contentType{};
    QByteArray acceptEncoding{};
    bool wantsPage = false;                    ///< HTTP: a browser, which accepts text/html
    bool isAuthorized = false;                 ///< brought the credentials that its path wants
    std::optional<ClientCertificate> client{}; ///< of the TLS handshake; nothing: none was shown
};

/// TFTP speaks in HTTP's numbers too, so that one condition tests both: see Status.
struct Response
{
    int status = 200;
    QByteArray body{}; ///< of an error: one English sentence
    QByteArray contentType{};
    QByteArray allow{};           ///< of status 405: the methods that would do
    qsizetype keptBytes = 0;      ///< of an upload
    QByteArray contentEncoding{}; ///< empty: none
    QByteArray fileName{};        ///< to be saved under; empty: to be shown
};

/// Statuses of lab.request beyond those that HTTP puts on the wire.
enum Status : int {
    Ok = 200,
    Created = 201,
    BadRequest = 400,
    Unauthorized = 401,
    Forbidden = 403,
    NotFound = 404,
    MethodNotAllowed = 405,
    NotAcceptable = 406,
    TimedOut = 408, ///< cut at its deadline (HTTP), or fell silent (TFTP)
    TooLarge = 413,
    Refused = 422,             ///< a signing request that would not do
    CertificateRefused = 495,  ///< in the TLS handshake. Source: nginx
    CertificateRequired = 496, ///< in the TLS handshake: none was shown. Source: nginx
    ClientGone = 499,          ///< went away before the answer was complete. Source: nginx
    ServerError = 500,
    Busy = 503, ///< one of the bounds of the lab is reached
};

/// PUT, POST or WRQ of a path below uploads/.
[[nodiscard]] bool isUpload(const Request& request);

/// The path that \a request names, percent signs undone; not yet checked.
[[nodiscard]] QByteArray pathOf(const Request& request);

/// GET, HEAD and POST bring the file (what is posted is read and dropped, as `--post` rules need
/// it); RRQ as well. PUT, POST and WRQ of a path below uploads/ go to \a uploads (null: refused),
/// those of other paths are refused (PUT, WRQ) or bring the file (POST). Files of protected folders
/// (protection.h) are for who isAuthorized, those of sealed/ go out sealed with \a ikm.
[[nodiscard]] Response answer(const Request& request, const Content& content,
                              Uploads* uploads = nullptr, QByteArrayView ikm = exampleKey);

[[nodiscard]] Response errorResponse(int status, QByteArrayView sentence);

/// Longest text in one member of an event; what is longer is cut. Source: assumed
inline constexpr qsizetype memberBytesMax = 2048;

/// Secrets in the target read `***`.
[[nodiscard]] events::Event requestEvent(Instant now, const Request& request, int status,
                                         qsizetype bytes);
/// Control characters in \a datagram become blanks, those at its ends go.
[[nodiscard]] events::Event syslogEvent(Instant now, QByteArrayView peer, QByteArrayView datagram);

} // namespace vphone::lab

#include "core/ports/cause.h"

#include <array>

namespace vphone {

QByteArrayView nameOf(Cause cause)
{
    static constexpr auto names = std::to_array<const char*>({
        "",
        "dns",
        "connect",
        "timeout",
        "reset",
        "http_status",
        "http_protocol",
        "tftp_error",
        "auth",
        "tls_unknown_ca",
        "tls_expired",
        "tls_not_yet_valid",
        "tls_name",
        "tls_revoked",
        "tls_protocol",
        "tls_client_cert",
        "bad_rule",
        "target_refused",
        "too_big",
        "corrupt_gzip",
        "corrupt_key",
        "corrupt_xml",
        "not_found",
        "storage",
    });
    static_assert(names.size() == size_t(Cause::Storage) + 1);
    return names[size_t(cause)];
}

} // namespace vphone

/// \file The local test authority as files: --ca-dir.
#pragma once

#include "core/pki/authority.h"

namespace vphone::net {

struct LocalAuthority
{
    pki::Authority authority;
    QByteArray certificateFile; ///< ca.pem, what clients are told to trust
};

/// In the user's data folder.
[[nodiscard]] QByteArray defaultCaFolder();

/// Opens the authority of \a folder, ca.pem and ca.key; makes both on first use (folder mode 0700,
/// key 0600). Two processes that start at once get the same one. The error is a sentence that names
/// the file.
[[nodiscard]] Result<LocalAuthority, QByteArray> openAuthority(const QByteArray& folder,
                                                               Instant now);

} // namespace vphone::net

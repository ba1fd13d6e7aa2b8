/// \file The local test authority as files: --ca-dir.
#pragma once

#include "core/pki/manufacturer.h"

namespace vphone::net {

struct LocalAuthority
{
    pki::Manufacturer manufacturer;
    QByteArray certificateFile; ///< ca.pem, what clients of the servers are told to trust
};

/// In the user's data folder.
[[nodiscard]] QByteArray defaultCaFolder();

/// Within a folder: ca.pem, spacroot.cert ...
[[nodiscard]] QByteArray certificateFileOf(pki::Root root);

/// Whether one was made there.
[[nodiscard]] bool holdsAuthority(const QByteArray& folder);

/// Opens the authority of \a folder, which is made on first use (folder mode 0700, keys 0600); what
/// an earlier version did not make is added; one that is whole is only read. Two processes that
/// start at once get the same one. The error is a sentence that names the file.
[[nodiscard]] Result<LocalAuthority, QByteArray> openAuthority(const QByteArray& folder,
                                                               Instant now);

} // namespace vphone::net

/// \file What one item of a report rule sends. Source: reference rules 8, profiles 7-10.
#pragma once

#include "core/config/config.h"
#include "core/ports/random.h"
#include "core/rule/rule.h"

namespace vphone::report {

/// The configuration; with --delta what differs from \a base, unless that is null. Passwords and
/// keys stay out as in the phone's own exports.
[[nodiscard]] QByteArray configDocument(const rule::Options& options, const config::Config& config,
                                        const config::Config* base);

struct Sealed
{
    QByteArray body;
    QByteArray contentType;
    QByteArray contentEncoding; ///< a header of HTTP; empty: none
};

/// Encrypts \a document with --key (AES-256-CBC, as `openssl enc -d -aes-256-cbc -md md5` opens
/// it), else with \a ikm (RFC 8188) where the transport has headers; with neither it stays plain.
[[nodiscard]] Sealed seal(QByteArray document, const rule::Options& options, const QByteArray& ikm,
                          ports::Scheme scheme, ports::Random& random);

} // namespace vphone::report

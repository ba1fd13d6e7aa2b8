/// \file The text in options that may hold text or something else.
#pragma once

#include <QByteArrayView>

#include <vector>

namespace vphone::dhcp {

/// Longer is no text. Source: assumed; a URL fits
inline constexpr qsizetype textBytesMax = 1024;

/// \a bytes without NULs at their end, when they are printable ASCII; otherwise empty.
[[nodiscard]] QByteArray textOf(QByteArrayView bytes);

/// Text of option 43: the bytes themselves, else the first sub-option that is text. Empty: none.
/// Source: reference resync 8 leaves the layout open; assumed
[[nodiscard]] QByteArray vendorText(QByteArrayView option43);
/// Of option 125: the bytes themselves, else of Cisco's (enterprise 9) sub-options, else of
/// others', the first that is text, or all that an enterprise has where it has no sub-options.
[[nodiscard]] QByteArray vendorIdentifyingText(QByteArrayView option125);
/// Of all instances of DHCPv6 option 17, one an enterprise: as option 125.
[[nodiscard]] QByteArray vendorOptionsText(const std::vector<QByteArrayView>& options17);

/// Name of the first domain in a list as DNS writes it. Empty: none, or compressed, which DHCPv6
/// forbids. Source: RFC 8415 10
[[nodiscard]] QByteArray firstDomain(QByteArrayView list);
/// \a text when it may be a domain name, otherwise empty.
[[nodiscard]] QByteArray domainOf(QByteArrayView text);
/// A server's words, fit for a log line: other bytes than printable ASCII become "?".
[[nodiscard]] QByteArray wordsOf(QByteArrayView bytes);

} // namespace vphone::dhcp

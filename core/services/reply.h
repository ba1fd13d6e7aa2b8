/// \file What a phone answers to an Execute object. Source: reference services 2.
#pragma once

#include "core/services/service.h"

#include <vector>

namespace vphone::services {

struct ItemReply
{
    QByteArray url; ///< as the item has it
    ItemStatus status = ItemStatus::Success;
};

/// `<CiscoIPPhoneResponse>`, one `<ResponseItem/>` for each of \a replies. Secrets of the URLs are
/// left out.
[[nodiscard]] QByteArray responseDocument(const std::vector<ItemReply>& replies);

/// The attribute Number of CiscoIPPhoneError.
enum class ErrorNumber : quint8 { Parsing = 1, Framing = 2, File = 3, Authentication = 4 };

/// `<CiscoIPPhoneError Number="1"/>` and \a why as a comment behind it.
[[nodiscard]] QByteArray errorDocument(ErrorNumber number, QByteArrayView why);

/// `Success`, or one or two words for the attribute Data.
[[nodiscard]] QByteArrayView dataOf(const ItemReply& reply);

} // namespace vphone::services

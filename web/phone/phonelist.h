/// \file What the site answers where no phone does: problems, and the list of phones that share an
/// address.
#pragma once

#include "core/control/fleet.h"
#include "web/phone/phonedirectory.h"
#include "web/phone/requestfields.h"

namespace vphone::web {

/// As HTML, or as text to who accepts no HTML.
[[nodiscard]] http::Response siteNotice(const RequestFields& fields, int status,
                                        const QByteArray& title, const QByteArray& text);

struct PhoneList
{
    static constexpr size_t rowsMax = 50; ///< of one page

    control::Fleet& fleet;
    std::span<const PhoneDirectory::Row> phones; ///< of the address
};

/// `/phones/?mac=0e08&page=2`: those whose MAC contains it.
[[nodiscard]] http::Response phoneListPage(const PhoneList& list, QByteArrayView query);

} // namespace vphone::web

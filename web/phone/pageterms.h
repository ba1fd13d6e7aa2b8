/// \file What a phone's settings say of its pages.
#pragma once

#include "core/phone/phone.h"

namespace vphone::web {

/// Source: reference webui 1, 2
struct PageTerms
{
    bool isServed = true;        ///< Enable_Web_Server
    bool isHttps = false;        ///< Enable_Protocol
    bool isAdminServed = true;   ///< Enable_Web_Admin_Access
    bool areActionsTaken = true; ///< Enable_Direct_Action_Url
    QByteArray adminPassword;    ///< empty: none is asked for
    QByteArray userPassword;

    [[nodiscard]] static PageTerms of(const phone::Phone& phone);
};

} // namespace vphone::web

/// \file Certificates, proxy and accounts of one phone. Private to core/phone.
#pragma once

#include "core/phone/phone.h"

namespace vphone::phone {

struct Phone::Security
{
    ports::SharedIdentity mic; ///< null: not made yet
    bool isMicRenewed = false;
    ports::SharedCaBundle customCa; ///< null: none is installed
};

} // namespace vphone::phone

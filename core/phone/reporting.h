/// \file The reports of one phone. Private to core/phone.
#pragma once

#include "core/phone/phone.h"
#include "core/report/reports.h"

namespace vphone::phone {

struct Phone::Reporting
{
    /// A report under way.
    struct Sending
    {
        QByteArray rule; ///< as the parameter holds it
        std::vector<rule::Selected> items;
        size_t next = 0; ///< the item that is to be sent next
        QByteArray url;  ///< of the item under way, secrets out; empty: none is
        qsizetype bytes = 0;
        std::optional<config::Config> told; ///< what the item under way tells
    };

    report::Reports machine;
    bool isUp = false;
    std::optional<Sending> sending;
};

} // namespace vphone::phone

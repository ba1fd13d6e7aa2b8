/// \file The status document: what the Info pages show, as XML. Source: reference profiles 10.1.
#pragma once

#include <QByteArray>

#include <vector>

namespace vphone::report {

struct StatusRow
{
    QByteArray tag; ///< the label with underscores, a name that XML takes
    QByteArray value;
};

/// `<flat-status>`, one element a line in the order of \a rows, tags repeated as they come; rows
/// named Reboot_Reason_1 ... that stand side by side lie in one `<Reboot_History>`.
[[nodiscard]] QByteArray statusDocument(const std::vector<StatusRow>& rows);

} // namespace vphone::report

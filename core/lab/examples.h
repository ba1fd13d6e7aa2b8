/// \file The example profiles that a lab's folder is filled with.
#pragma once

#include "core/model/model.h"

#include <QByteArray>

#include <vector>

namespace vphone::lab {

struct Example
{
    QByteArray name; ///< with its folders: `basic/profile.xml`
    QByteArray bytes;
};

/// The compiled-in files, and for each of \a models its `$PSN.xml` (8841-3PCC.xml), what the
/// default of Profile_Rule asks for. Ordered by name.
[[nodiscard]] std::vector<Example> examples(const std::vector<model::Model>& models);

/// What opens the example basic.cfg, and the IKM of sealed/ unless somebody gives another.
inline constexpr char exampleKey[] = "MyOwnSecret";

} // namespace vphone::lab

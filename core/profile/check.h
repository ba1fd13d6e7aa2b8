/// \file `vphone profile check`: everything worth knowing about a profile file before a phone sees
/// it.
#pragma once

#include "core/profile/container.h"
#include "core/profile/reader.h"

namespace vphone::profile {

struct CheckOptions
{
    UnpackOptions unpack;
    param::Leniency leniency = param::Leniency::Tolerant;
};

/// Unknown parameters (with the nearest known name), values out of range, translated keywords,
/// rules that don't parse, alternatives that can't be reached, duplicates, secrets in the clear ...
/// ordered by line and column.
[[nodiscard]] Diagnostics check(const QByteArray& bytes, const param::ParamTable& table,
                                const CheckOptions& options);

enum class CheckFormat : quint8 { Text, Json, Sarif };

struct CheckedFile
{
    QByteArray file;
    Diagnostics findings;
};

/// Text: FILE:LINE:COLUMN: severity: text [rule]. SARIF is version 2.1.0.
[[nodiscard]] QByteArray render(const std::vector<CheckedFile>& files, CheckFormat format);

} // namespace vphone::profile

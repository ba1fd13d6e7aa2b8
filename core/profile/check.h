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

/// What keeps a rule, a trigger or a log message from working as it stands: errors, and macros that
/// stay as written. Nothing for parameters of other types. Messages begin with \a value, shortened,
/// secrets left out; columns count in it.
[[nodiscard]] Diagnostics valueFindings(const param::ParamDef& def, const QByteArray& value,
                                        bool isStrict);

enum class CheckFormat : quint8 { Text, Json, Sarif };

struct CheckedFile
{
    QByteArray file;
    Diagnostics findings;
};

/// Text: FILE:LINE:COLUMN: severity: text [rule]. SARIF is version 2.1.0.
[[nodiscard]] QByteArray render(const std::vector<CheckedFile>& files, CheckFormat format);

} // namespace vphone::profile

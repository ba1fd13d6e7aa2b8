/// \file The rows of resources/params/parameters.tsv, expanded for one model.
#pragma once

#include "core/param/paramtable.h"

namespace vphone::param {

/// Most parameters of a model: above twice of what the largest has.
inline constexpr size_t paramsMax = 8000;
/// Keys of one expansion unit: 14 on each of two pages. Source: reference models 2
inline constexpr int unitKeys = 28;

/// In the order of the rows; instances of one row stand together. The columns are explained in
/// resources/params/README.md.
[[nodiscard]] Result<std::vector<ParamDef>, TableProblem> readRows(const QByteArray& tsv,
                                                                   const model::Model& model);

} // namespace vphone::param

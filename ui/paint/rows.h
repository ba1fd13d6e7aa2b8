/// \file The rows of a page: lists, forms and texts.
#pragma once

#include "ui/paint/canvas.h"

namespace vphone::paint {

/// Those of \a tree that \a place has room for, the focused one among them.
void paintRows(const Canvas& canvas, const screen::Tree& tree, const QRectF& place);
/// Some row has the input of \a tree.
[[nodiscard]] bool hasInputRow(const screen::Tree& tree);

} // namespace vphone::paint

/// \file A field that takes text, with what is typed and the caret.
#pragma once

#include "ui/paint/canvas.h"

namespace vphone::paint {

/// The value of \a row, or \a input where the row has the focus.
void paintField(const Canvas& canvas, const QRectF& place, const screen::Row& row,
                const screen::Input* input);
/// A field of its own, where no row has the input of \a tree.
void paintInput(const Canvas& canvas, const screen::Tree& tree, const QRectF& place);

} // namespace vphone::paint

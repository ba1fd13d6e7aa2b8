/// \file What stands beside the line keys, and what an idle phone shows besides.
#pragma once

#include "ui/paint/canvas.h"

namespace vphone::paint {

/// The idle screen and calls: cells beside their keys, the rest between them.
void paintLinePage(const Canvas& canvas, const screen::Tree& tree);

/// Of a lamp, lit.
[[nodiscard]] QColor lampColour(screen::Lamp lamp);
[[nodiscard]] bool isFlashing(screen::Lamp lamp);

} // namespace vphone::paint

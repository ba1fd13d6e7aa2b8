/// \file One key of a phone, with its lamp.
#pragma once

#include "core/model/face.h"
#include "core/screen/tree.h"

class QPainter;

namespace vphone::paint {

struct KeyLook
{
    bool isPressed = false;
    bool isHovered = false;
    bool isFocused = false;
    bool isUp = false; ///< the handset, off its cradle
    screen::Lamp lamp = screen::Lamp::Off;
    bool isLampBright = true; ///< of a flashing one
};

void paintKey(QPainter& painter, const model::FaceKey& key, const KeyLook& look);

} // namespace vphone::paint

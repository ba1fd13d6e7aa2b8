/// \file The colours of a screen: those that its model can show.
#pragma once

#include <QByteArrayView>
#include <QColor>

namespace vphone::paint {

struct Theme
{
    QColor background;
    QColor backgroundBelow; ///< at the lower edge; between them it shades
    QColor bar;             ///< header and soft keys
    QColor text;
    QColor muted; ///< matters less, or can't be chosen
    QColor focus;
    QColor focusText;
    QColor line;   ///< between things, and around them
    QColor panel;  ///< cells and cards
    QColor field;  ///< where text is typed
    QColor button; ///< a soft key
    QColor buttonText;
    QColor badge;
    QColor badgeText;
    bool isColour = false;
    bool isMono = false; ///< two colours, no shades between them
};

/// \a colour is screen::Tree::colour.
[[nodiscard]] Theme themeFor(QByteArrayView colour);

} // namespace vphone::paint

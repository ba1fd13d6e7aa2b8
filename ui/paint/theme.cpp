#include "ui/paint/theme.h"

namespace vphone::paint {

namespace {

Theme colourTheme()
{
    Theme theme;
    theme.background = QColor(0x16, 0x24, 0x33);
    theme.backgroundBelow = QColor(0x0d, 0x16, 0x21);
    theme.bar = QColor(0x0a, 0x11, 0x1a);
    theme.text = QColor(0xf4, 0xf8, 0xfb);
    theme.muted = QColor(0x9d, 0xb0, 0xc1);
    theme.focus = QColor(0x1d, 0x6f, 0xd1);
    theme.focusText = Qt::white;
    theme.line = QColor(0x2b, 0x3d, 0x50);
    theme.panel = QColor(0x1e, 0x2f, 0x41);
    theme.field = QColor(0x08, 0x0f, 0x17);
    theme.button = QColor(0x24, 0x37, 0x4b);
    theme.buttonText = theme.text;
    theme.badge = QColor(0xd8, 0x3a, 0x3a);
    theme.badgeText = Qt::white;
    theme.isColour = true;
    return theme;
}

Theme greyTheme()
{
    const auto grey = [](int level) { return QColor(level, level, level); };
    Theme theme;
    theme.background = grey(0xe4);
    theme.backgroundBelow = grey(0xd8);
    theme.bar = grey(0x2c);
    theme.text = grey(0x14);
    theme.muted = grey(0x5c);
    theme.focus = grey(0x2c);
    theme.focusText = grey(0xf4);
    theme.line = grey(0xa8);
    theme.panel = grey(0xf0);
    theme.field = grey(0xf8);
    theme.button = grey(0x4a);
    theme.buttonText = grey(0xf4);
    theme.badge = grey(0x14);
    theme.badgeText = grey(0xf4);
    return theme;
}

Theme monoTheme()
{
    const QColor paper(0xe8, 0xee, 0xf2);
    const QColor ink(0x12, 0x16, 0x1a);
    Theme theme;
    theme.background = theme.backgroundBelow = theme.panel = theme.field = paper;
    theme.bar = theme.button = theme.focus = theme.badge = ink;
    theme.text = theme.muted = theme.line = ink;
    theme.focusText = theme.buttonText = theme.badgeText = paper;
    theme.isMono = true;
    return theme;
}

} // namespace

Theme themeFor(QByteArrayView colour)
{
    if (colour == "colour")
        return colourTheme();
    return colour == "mono" ? monoTheme() : greyTheme();
}

} // namespace vphone::paint

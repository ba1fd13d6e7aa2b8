#include "ui/paint/bars.h"

#include "core/screen/page.h"
#include "ui/paint/icons.h"

#include <QPainter>

#include <algorithm>

namespace vphone::paint {

namespace {

bool isIdle(const screen::Tree& tree)
{
    return tree.page == "idle";
}

/// Right-aligned before \a right. \return where it begins.
qreal paintAtRight(const Canvas& canvas, qreal right, const QByteArray& text,
                   const TextStyle& style)
{
    if (text.isEmpty())
        return right;
    const Metrics& metrics = canvas.metrics();
    const qreal width = canvas.widthOf(QString::fromUtf8(text), style) + 1;
    canvas.text({right - width, 0, width, qreal(metrics.header)}, text, style);
    return right - width - metrics.pad;
}

qreal paintStatusIcons(const Canvas& canvas, qreal right, const screen::Tree& tree,
                       const QColor& colour)
{
    const Metrics& metrics = canvas.metrics();
    const qreal side = metrics.small * 1.25;
    for (auto icon = tree.icons.rbegin(); icon != tree.icons.rend(); ++icon) {
        if (!hasIcon(*icon))
            continue;
        if (right - side < metrics.width * 0.4)
            break;
        right -= side;
        canvas.icon({right, (metrics.header - side) / 2, side, side}, *icon, colour);
        right -= side * 0.35;
    }
    return right;
}

QColor barText(const Theme& theme)
{
    return theme.isColour ? theme.text : theme.focusText;
}

} // namespace

void paintHeader(const Canvas& canvas, const screen::Tree& tree, bool hasTitleBar)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const QRectF place = metrics.headerPlace();
    canvas.painter().fillRect(place, theme.bar);
    TextStyle style{metrics.small, barText(theme)};
    const bool isNarrow = metrics.width < 300;
    qreal right = metrics.width - metrics.pad;
    right = paintAtRight(canvas, right, tree.time, style);
    if (!isNarrow && (isIdle(tree) || hasTitleBar || tree.title.isEmpty())) {
        const QColor muted = theme.isColour ? theme.muted : barText(theme);
        right = paintAtRight(canvas, right, tree.date, {metrics.small, muted});
    }
    right = paintStatusIcons(canvas, right, tree, barText(theme));
    const bool isTitle = !hasTitleBar && !isIdle(tree) && !tree.title.isEmpty();
    style.isBold = isTitle || metrics.title > 0;
    style.mayShrink = isTitle;
    if (isTitle)
        style.pixels = std::min(metrics.font, metrics.header * 3 / 5 + 1);
    canvas.text({qreal(metrics.pad), 0, right - 2 * metrics.pad, place.height()},
                isTitle ? tree.title : tree.header, style);
}

qreal paintMode(const Canvas& canvas, const QRectF& place, const QByteArray& mode, bool isOnFocus)
{
    if (mode.isEmpty())
        return 0;
    const Theme& theme = canvas.theme();
    const QColor colour = isOnFocus ? theme.focusText : theme.muted;
    const TextStyle style{canvas.metrics().small, colour, Qt::AlignHCenter};
    const qreal width = canvas.widthOf(QString::fromUtf8(mode), style) + canvas.metrics().pad;
    const qreal height = std::min(place.height() - 2, canvas.metrics().small * 1.5);
    const QRectF pill(place.right() - width, place.center().y() - height / 2, width, height);
    canvas.box(pill, height / 4, Qt::transparent, colour);
    canvas.text(pill, mode, style);
    return width + canvas.metrics().pad / 2.0;
}

void paintTitle(const Canvas& canvas, const screen::Tree& tree)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    QRectF place = metrics.titlePlace();
    canvas.painter().fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1),
                              theme.line);
    place.adjust(metrics.pad, 0, -metrics.pad, 0);
    if (tree.input)
        place.setRight(place.right() - paintMode(canvas, place, tree.input->mode, false));
    TextStyle style{metrics.font, theme.text};
    style.isBold = true;
    style.mayShrink = true;
    canvas.text(place, tree.title, style);
}

namespace {

bool isShown(const screen::SoftKey& key)
{
    return key.slot >= 1 && key.slot <= screen::softKeySlots && !key.label.isEmpty();
}

QRectF labelPlace(const Metrics& metrics, int slot)
{
    const bool isRoomy = metrics.softKeys >= 36;
    const qreal gap = isRoomy ? metrics.pad / 2.0 + 6 : 3;
    return metrics.softKeyPlace(slot).adjusted(gap, 1, -gap, -1);
}

TextStyle softKeyStyle(const Canvas& canvas)
{
    const Metrics& metrics = canvas.metrics();
    TextStyle style{metrics.font, canvas.theme().buttonText, Qt::AlignHCenter};
    style.pixels = metrics.softKeys >= 36 ? std::min(metrics.font, metrics.softKeys / 2) - 2
                                          : std::min(metrics.font, metrics.softKeys * 2 / 3);
    return style;
}

QColor disabledLabel(const Theme& theme)
{
    if (theme.isMono)
        return theme.buttonText;
    return theme.isColour ? QColor(0x7a, 0x8c, 0x9c) : QColor(0x9a, 0x9a, 0x9a);
}

void paintSoftKey(const Canvas& canvas, const screen::SoftKey& key, TextStyle style)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const bool isRoomy = metrics.softKeys >= 36;
    const qreal gap = isRoomy ? metrics.pad / 2.0 : 1.5;
    const QRectF button = metrics.softKeyPlace(key.slot).adjusted(gap, gap, -gap, -gap);
    const QColor edge = theme.isColour ? theme.line : theme.muted;
    const bool isFramed = !key.isEnabled && !theme.isMono;
    canvas.box(button, isRoomy ? 8 : 3, key.isEnabled ? theme.button : theme.bar,
               isFramed ? edge : QColor(Qt::transparent));
    const QRectF place = labelPlace(metrics, key.slot);
    if (!key.isEnabled)
        style.colour = disabledLabel(theme);
    canvas.text(place, key.label, style);
    if (!key.isEnabled && theme.isMono)
        canvas.painter().fillRect(QRectF(place.left(), place.center().y(), place.width(), 1),
                                  theme.buttonText);
}

} // namespace

void paintSoftKeys(const Canvas& canvas, const screen::Tree& tree)
{
    const Metrics& metrics = canvas.metrics();
    const QRectF bar(0, metrics.height - metrics.softKeys, metrics.width, metrics.softKeys);
    canvas.painter().fillRect(bar, canvas.theme().bar);
    // All as small as the longest needs, so that they look alike.
    TextStyle style = softKeyStyle(canvas);
    int shrunk = 0;
    for (const screen::SoftKey& key : tree.softKeys) {
        if (isShown(key))
            shrunk = std::max(
                shrunk, canvas.shrinkFor(labelPlace(metrics, key.slot).width(), key.label, style));
    }
    style.shrunk = shrunk;
    for (const screen::SoftKey& key : tree.softKeys) {
        if (isShown(key))
            paintSoftKey(canvas, key, style);
    }
}

void paintToast(const Canvas& canvas, const screen::Tree& tree)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const TextStyle style{metrics.small + 1, theme.focusText, Qt::AlignHCenter | Qt::AlignVCenter};
    const qreal widthMax = metrics.width - 4.0 * metrics.pad;
    const QString words = QString::fromUtf8(tree.toast);
    const qreal inner = std::min(canvas.widthOf(words, style) + 2, widthMax - 2 * metrics.pad);
    const QRectF body = metrics.bodyPlace(false);
    const qreal height = std::min(canvas.heightOf(tree.toast, style, inner), body.height() - 6);
    const QRectF box(metrics.width / 2.0 - inner / 2 - metrics.pad,
                     body.bottom() - height - metrics.pad - 3, inner + 2 * metrics.pad,
                     height + metrics.pad);
    canvas.box(box, std::min(10.0, box.height() / 3), theme.focus, theme.focusText);
    canvas.paragraph(box.adjusted(metrics.pad, 0, -metrics.pad, 0), tree.toast, style);
}

} // namespace vphone::paint

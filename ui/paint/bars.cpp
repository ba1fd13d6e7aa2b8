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

void paintSoftKeys(const Canvas& canvas, const screen::Tree& tree)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const QRectF bar(0, metrics.height - metrics.softKeys, metrics.width, metrics.softKeys);
    canvas.painter().fillRect(bar, theme.bar);
    const bool isRoomy = metrics.softKeys >= 36;
    const qreal gap = isRoomy ? metrics.pad / 2.0 : 1.5;
    for (const screen::SoftKey& key : tree.softKeys) {
        if (key.slot < 1 || key.slot > screen::softKeySlots || key.label.isEmpty())
            continue;
        const QRectF place = metrics.softKeyPlace(key.slot).adjusted(gap, gap, -gap, -gap);
        const bool isPlain = !key.isEnabled;
        const QColor edge = theme.isColour ? theme.line : theme.muted;
        canvas.box(place, isRoomy ? 8 : 3, isPlain ? theme.bar : theme.button,
                   isPlain && !theme.isMono ? edge : QColor(Qt::transparent));
        TextStyle style{isRoomy ? std::min(metrics.font, metrics.softKeys / 2) - 2 : metrics.font,
                        theme.buttonText, Qt::AlignHCenter};
        style.pixels = std::min(style.pixels, metrics.softKeys * 2 / 3);
        if (isPlain)
            style.colour = theme.isColour ? QColor(0x7a, 0x8c, 0x9c) : QColor(0x9a, 0x9a, 0x9a);
        if (theme.isMono)
            style.colour = theme.buttonText;
        style.mayShrink = true;
        const qreal inner = isRoomy ? 6 : 2;
        canvas.text(place.adjusted(inner, 0, -inner, 0), key.label, style);
        if (isPlain && theme.isMono)
            canvas.painter().fillRect(
                QRectF(place.left() + inner, place.center().y(), place.width() - 2 * inner, 1),
                theme.buttonText);
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

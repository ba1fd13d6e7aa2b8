#include "ui/paint/rows.h"

#include "ui/paint/fieldpainter.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace vphone::paint {

using screen::Row;
using screen::RowKind;

namespace {

constexpr qreal labelShare = 0.42; ///< of a row, at most, before its field
constexpr qreal valueShare = 0.52; ///< of a row, at most, when the text needs the rest

QByteArray shownText(const Row& row)
{
    return row.text.isEmpty() ? row.value : row.text;
}

qreal heightOf(const Canvas& canvas, const Row& row, qreal width)
{
    const Metrics& metrics = canvas.metrics();
    if (row.kind != RowKind::Text || !row.value.isEmpty())
        return metrics.row;
    const TextStyle style{metrics.font, canvas.theme().text};
    const qreal needed = canvas.heightOf(shownText(row), style, width - 2 * metrics.pad);
    const bool isOneLine = needed < metrics.font * 1.9;
    return isOneLine ? metrics.row : needed + metrics.pad / 2.0;
}

struct Window
{
    size_t first = 0;
    size_t last = 0; ///< behind it
};

/// Rows that fill \a height, with a few before the focused one.
Window windowOf(const std::vector<qreal>& heights, size_t focused, qreal height)
{
    Window window{focused, focused};
    qreal used = 0;
    if (window.last < heights.size())
        used = heights[window.last++];
    while (window.first > 0 && used + heights[window.first - 1] <= height * 0.6)
        used += heights[--window.first];
    while (window.last < heights.size() && used + heights[window.last] <= height + 0.5)
        used += heights[window.last++];
    while (window.first > 0 && used + heights[window.first - 1] <= height + 0.5)
        used += heights[--window.first];
    return window;
}

void paintScrollBar(const Canvas& canvas, const QRectF& place, Window window, size_t count)
{
    const Theme& theme = canvas.theme();
    const qreal width = canvas.metrics().pad > 8 ? 5 : 3;
    const QRectF track(place.right() - width - 1, place.top() + 2, width, place.height() - 4);
    canvas.box(track, width / 2, theme.isMono ? theme.background : theme.line,
               theme.isMono ? theme.text : QColor(Qt::transparent));
    const qreal share = track.height() / qreal(count);
    const QRectF thumb(track.left(), track.top() + qreal(window.first) * share, width,
                       std::max(qreal(window.last - window.first) * share, 6.0));
    canvas.box(thumb, width / 2, theme.isColour ? theme.muted : theme.text);
}

/// At the left end of \a place. \return where the text begins.
qreal paintRowImage(const Canvas& canvas, const QRectF& place, const QByteArray& data)
{
    const qreal side = std::min(canvas.metrics().font * 1.3, place.height() - 2);
    const QRectF square(place.left(), place.center().y() - side / 2, side, side);
    const QImage image = canvas.decoded(data);
    if (image.isNull()) {
        canvas.icon(square, "warning", canvas.theme().muted);
    } else {
        const QSizeF size = QSizeF(image.size()).scaled(square.size(), Qt::KeepAspectRatio);
        const QPointF corner(square.center().x() - size.width() / 2,
                             square.center().y() - size.height() / 2);
        canvas.painter().drawImage(QRectF(corner, size), image);
    }
    return square.right() + canvas.metrics().pad / 2.0;
}

bool isLit(const Row& row)
{
    return row.isFocused && (row.kind != RowKind::Text || row.isEnabled);
}

QColor colourOf(const Row& row, const Theme& theme)
{
    if (row.isEnabled)
        return isLit(row) ? theme.focusText : theme.text;
    if (!isLit(row))
        return theme.muted;
    if (theme.isMono)
        return theme.focusText;
    return theme.isColour ? QColor(0xb8, 0xd0, 0xec) : QColor(0xa8, 0xa8, 0xa8);
}

/// The bar of the focused row, the line below others where there is room.
void paintRowGround(const Canvas& canvas, const QRectF& place, const Row& row)
{
    const Metrics& metrics = canvas.metrics();
    const bool isRoomy = metrics.row > 30;
    if (isLit(row))
        canvas.box(place.adjusted(isRoomy ? 4 : 1, 1, isRoomy ? -4 : -1, -1), isRoomy ? 8 : 2,
                   canvas.theme().focus);
    else if (isRoomy)
        canvas.painter().fillRect(QRectF(place.left() + metrics.pad, place.bottom() - 1,
                                         place.width() - 2 * metrics.pad, 1),
                                  canvas.theme().line);
}

/// \return where what follows begins.
qreal paintNumber(const Canvas& canvas, const QRectF& place, const Row& row)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const bool isPlain = isLit(row) || theme.isMono;
    const TextStyle style{metrics.font, isPlain ? colourOf(row, theme) : theme.muted};
    const qreal width = canvas.widthOf(QString::number(row.number > 9 ? 88 : 8), style);
    canvas.text({place.left(), place.top(), width + 2, place.height()},
                QByteArray::number(row.number), style);
    return place.left() + width + metrics.pad;
}

void paintFieldRow(const Canvas& canvas, const QRectF& place, const Row& row,
                   const screen::Input* input)
{
    TextStyle style{canvas.metrics().font, colourOf(row, canvas.theme())};
    QRectF inner = place;
    if (!row.text.isEmpty()) {
        const qreal wanted = canvas.widthOf(QString::fromUtf8(row.text), style) + 1;
        const qreal label = std::min(wanted, place.width() * labelShare);
        style.mayShrink = true;
        canvas.text({place.left(), place.top(), label, place.height()}, row.text, style);
        inner.setLeft(place.left() + std::max(label, place.width() * 0.3) + canvas.metrics().pad);
    }
    paintField(canvas, inner, row, input);
}

/// At the right end of \a place. \return where the text has to end.
qreal paintValue(const Canvas& canvas, const QRectF& place, const Row& row)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const TextStyle plain{metrics.font, theme.text};
    const bool isPlain = isLit(row) || theme.isMono;
    TextStyle style{metrics.row > 30 ? metrics.font - 2 : metrics.font,
                    isPlain ? colourOf(row, theme) : theme.muted, Qt::AlignRight};
    style.mayShrink = true;
    const qreal text = canvas.widthOf(QString::fromUtf8(row.text), plain) + metrics.pad;
    const qreal wanted = canvas.widthOf(QString::fromUtf8(row.value), style) + 1;
    const qreal most = std::max(place.width() - text, place.width() * valueShare);
    const qreal width = std::min(wanted, most);
    canvas.text({place.right() - width, place.top(), width, place.height()}, row.value, style);
    return place.right() - width - metrics.pad;
}

void paintRow(const Canvas& canvas, const QRectF& place, const Row& row, const screen::Input* input)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    paintRowGround(canvas, place, row);
    QRectF inner = place.adjusted(metrics.pad, 0, -metrics.pad, 0);
    if (row.number > 0)
        inner.setLeft(paintNumber(canvas, inner, row));
    if (!row.icon.isEmpty())
        inner.setLeft(paintRowImage(canvas, inner, row.icon));
    if (row.kind == RowKind::Menu) {
        const qreal side = metrics.font * 0.8;
        canvas.icon({inner.right() - side, inner.center().y() - side / 2, side, side}, "right",
                    isLit(row) ? theme.focusText : theme.muted);
        inner.setRight(inner.right() - side - metrics.pad / 2.0);
    }
    TextStyle style{metrics.font, colourOf(row, theme)};
    if (row.kind == RowKind::Field) {
        paintFieldRow(canvas, inner, row, input);
        return;
    }
    if (row.kind == RowKind::Text && row.value.isEmpty()) {
        style.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        canvas.paragraph(inner, shownText(row), style);
        return;
    }
    if (!row.value.isEmpty() && !row.text.isEmpty())
        inner.setRight(paintValue(canvas, inner, row));
    canvas.text(inner, shownText(row), style);
}

} // namespace

bool hasInputRow(const screen::Tree& tree)
{
    return std::ranges::any_of(tree.rows, [](const Row& row) {
        return row.isFocused && row.kind == RowKind::Field && row.isEnabled;
    });
}

void paintRows(const Canvas& canvas, const screen::Tree& tree, const QRectF& place)
{
    if (tree.rows.empty())
        return;
    QRectF inner = place;
    std::vector<qreal> heights;
    const auto measure = [&] {
        heights.clear();
        for (const Row& row : tree.rows)
            heights.push_back(heightOf(canvas, row, inner.width()));
    };
    measure();
    const auto found = std::ranges::find_if(tree.rows, &Row::isFocused);
    const size_t focused = found == tree.rows.end() ? 0 : size_t(found - tree.rows.begin());
    Window window = windowOf(heights, focused, place.height());
    if (window.last - window.first < tree.rows.size()) {
        inner.setRight(inner.right() - (canvas.metrics().pad > 8 ? 8 : 5));
        measure();
        window = windowOf(heights, focused, place.height());
        paintScrollBar(canvas, place, window, tree.rows.size());
    }
    qreal y = place.top();
    for (size_t i = window.first; i < window.last; ++i) {
        const Row& row = tree.rows[i];
        const bool takesInput = tree.input && row.isFocused && row.kind == RowKind::Field;
        const qreal height = std::min(heights[i], place.bottom() - y);
        paintRow(canvas, {inner.left(), y, inner.width(), height}, row,
                 takesInput ? &*tree.input : nullptr);
        y += height;
    }
}

} // namespace vphone::paint

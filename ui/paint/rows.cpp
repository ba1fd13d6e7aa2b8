#include "ui/paint/rows.h"

#include "ui/paint/bars.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace vphone::paint {

using screen::Row;
using screen::RowKind;

namespace {

constexpr qreal lineWidthMax = 1e6;
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

/// The text of a field, moved so far that the caret shows.
void paintFieldText(const Canvas& canvas, const QRectF& place, const screen::Input& input,
                    const TextStyle& style)
{
    QPainter& painter = canvas.painter();
    const QString text = QString::fromUtf8(input.text);
    const qsizetype characters = std::max(input.caret, 0);
    qsizetype caret = 0;
    for (qsizetype i = 0; i < characters && caret < text.size(); ++i)
        caret += text[caret].isHighSurrogate() && caret + 1 < text.size() ? 2 : 1;
    QTextLayout layout(text, canvas.font(style.pixels, style.isBold));
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(lineWidthMax);
    layout.endLayout();
    qreal caretX = 0;
    qreal height = style.pixels * 1.3;
    qreal width = 0;
    if (line.isValid()) {
        width = line.naturalTextWidth();
        height = line.height();
        caretX = line.cursorToX(int(caret));
    }
    qreal shift = 0;
    if (text.isRightToLeft())
        shift = place.width() - width - 2;
    if (caretX + shift > place.width() - 3)
        shift = place.width() - 3 - caretX;
    if (caretX + shift < 0)
        shift = -caretX + 1;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(style.colour);
    const qreal top = place.center().y() - height / 2;
    if (line.isValid())
        layout.draw(&painter, {place.left() + shift, top});
    painter.fillRect(QRectF(place.left() + shift + caretX, top + height * 0.08,
                            style.pixels > 20 ? 2 : 1.2, height * 0.84),
                     style.colour);
    painter.restore();
}

void paintField(const Canvas& canvas, const QRectF& place, const Row& row,
                const screen::Input* input)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const qreal gap = metrics.row > 30 ? 5 : 2;
    const QRectF box = place.adjusted(0, gap, 0, -gap);
    const bool isEmpty = row.value.isEmpty() && input == nullptr;
    canvas.box(box, metrics.row > 30 ? 6 : 2, theme.field,
               input != nullptr && theme.isColour ? theme.text : theme.line);
    QRectF inner = box.adjusted(metrics.pad / 2.0, 0, -metrics.pad / 2.0, 0);
    const TextStyle style{metrics.row > 30 ? metrics.font - 2 : metrics.font,
                          row.isEnabled ? theme.text : theme.muted};
    if (input != nullptr) {
        if (metrics.title == 0)
            inner.setRight(inner.right() - paintMode(canvas, inner, input->mode, false));
        paintFieldText(canvas, inner, *input, style);
        if (input->text.size() > 1 &&
            canvas.widthOf(QString::fromUtf8(input->text), style) > inner.width())
            return;
    } else if (!isEmpty) {
        canvas.text(inner, row.value, style);
    }
}

/// Before the text, as high as the row lets it be.
void paintRowIcon(const Canvas& canvas, const Row& row, QRectF& inner)
{
    const QImage icon = QImage::fromData(row.icon);
    if (icon.isNull())
        return;
    const qreal most = inner.height() - 2;
    QSizeF size = icon.size();
    if (size.height() > most || size.width() > most * 2)
        size.scale(most * 2, most, Qt::KeepAspectRatio);
    canvas.painter().drawImage(QRectF({inner.left(), inner.center().y() - size.height() / 2}, size),
                               icon);
    inner.setLeft(inner.left() + size.width() + canvas.metrics().pad);
}

void paintRow(const Canvas& canvas, const QRectF& place, const Row& row, const screen::Input* input)
{
    const Metrics& metrics = canvas.metrics();
    const Theme& theme = canvas.theme();
    const bool isLit = row.isFocused && (row.kind != RowKind::Text || row.isEnabled);
    const bool isRoomy = metrics.row > 30;
    if (isLit)
        canvas.box(place.adjusted(isRoomy ? 4 : 1, 1, isRoomy ? -4 : -1, -1), isRoomy ? 8 : 2,
                   theme.focus);
    else if (isRoomy)
        canvas.painter().fillRect(QRectF(place.left() + metrics.pad, place.bottom() - 1,
                                         place.width() - 2 * metrics.pad, 1),
                                  theme.line);
    QColor colour = isLit ? theme.focusText : theme.text;
    if (!row.isEnabled)
        colour = isLit && theme.isColour ? QColor(0xb8, 0xd0, 0xec) : theme.muted;
    if (!row.isEnabled && isLit && !theme.isColour)
        colour = theme.isMono ? theme.focusText : QColor(0xa8, 0xa8, 0xa8);
    QRectF inner = place.adjusted(metrics.pad, 0, -metrics.pad, 0);
    if (row.number > 0) {
        const QByteArray digit = QByteArray::number(row.number);
        const qreal side =
            canvas.widthOf(QStringLiteral("0"), {metrics.font, colour}) * (row.number > 9 ? 2 : 1);
        const QColor quiet = isLit || theme.isMono ? colour : theme.muted;
        canvas.text({inner.left(), inner.top(), side + 2, inner.height()}, digit,
                    {metrics.font, quiet});
        inner.setLeft(inner.left() + side + metrics.pad);
    }
    if (!row.icon.isEmpty())
        paintRowIcon(canvas, row, inner);
    if (row.kind == RowKind::Menu) {
        const qreal side = metrics.font * 0.8;
        canvas.icon({inner.right() - side, inner.center().y() - side / 2, side, side}, "right",
                    isLit ? theme.focusText : theme.muted);
        inner.setRight(inner.right() - side - metrics.pad / 2.0);
    }
    TextStyle style{metrics.font, colour};
    if (row.kind == RowKind::Field) {
        const qreal label = row.text.isEmpty()
                                ? 0
                                : std::min(canvas.widthOf(QString::fromUtf8(row.text), style) + 1,
                                           inner.width() * 0.42);
        style.mayShrink = true;
        canvas.text({inner.left(), inner.top(), label, inner.height()}, row.text, style);
        if (label > 0)
            inner.setLeft(inner.left() + std::max(label, inner.width() * 0.3) + metrics.pad);
        paintField(canvas, inner, row, input);
        return;
    }
    if (row.kind == RowKind::Text && row.value.isEmpty()) {
        canvas.paragraph(inner, shownText(row),
                         {metrics.font, colour, Qt::AlignLeft | Qt::AlignVCenter});
        return;
    }
    if (!row.value.isEmpty() && !row.text.isEmpty()) {
        const qreal text = canvas.widthOf(QString::fromUtf8(row.text), style) + metrics.pad;
        const TextStyle valueStyle{isRoomy ? metrics.font - 2 : metrics.font,
                                   isLit || theme.isMono ? colour : theme.muted, Qt::AlignRight};
        const qreal wanted = canvas.widthOf(QString::fromUtf8(row.value), valueStyle) + 1;
        const qreal room = inner.width() - text;
        const qreal width = std::min(wanted, std::max(room, inner.width() * valueShare));
        TextStyle fitting = valueStyle;
        fitting.mayShrink = true;
        QPainter& painter = canvas.painter();
        const Qt::LayoutDirection direction = painter.layoutDirection();
        painter.setLayoutDirection(Qt::LeftToRight);
        canvas.text({inner.right() - width, inner.top(), width, inner.height()}, row.value,
                    fitting);
        painter.setLayoutDirection(direction);
        inner.setRight(inner.right() - width - metrics.pad);
    }
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

void paintInput(const Canvas& canvas, const screen::Tree& tree, const QRectF& place)
{
    const Metrics& metrics = canvas.metrics();
    const qreal height = std::min<qreal>(metrics.row * 1.2, place.height());
    Row row;
    row.kind = RowKind::Field;
    paintField(canvas,
               {place.left() + metrics.pad, place.top(), place.width() - 2 * metrics.pad, height},
               row, &*tree.input);
}

} // namespace vphone::paint

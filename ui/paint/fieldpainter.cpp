#include "ui/paint/fieldpainter.h"

#include "ui/paint/bars.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace vphone::paint {

using screen::Row;
using screen::RowKind;

namespace {

constexpr qreal lineWidthMax = 1e6;

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

} // namespace

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

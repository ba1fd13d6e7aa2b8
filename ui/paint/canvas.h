/// \file What the parts of a screen are drawn with: texts that fit or are elided, boxes, signs.
#pragma once

#include "core/screen/tree.h"
#include "ui/paint/metrics.h"
#include "ui/paint/theme.h"

#include <QFont>
#include <QImage>
#include <QString>

#include <vector>

class QPainter;

namespace vphone::paint {

/// A text that does not fit, as a whole: for tool tips, and for tests.
struct CutText
{
    QRectF place;
    QString whole;
};

struct TextStyle
{
    int pixels = 0;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool isBold = false;
    bool mayShrink = false; ///< before it is elided
    int shrunk = 0;         ///< how far it is already: shrinkFor()
};

class Canvas
{
public:
    /// \a cuts, where wanted, gets what was elided.
    Canvas(QPainter& painter, const screen::Tree& tree, std::vector<CutText>* cuts);

    [[nodiscard]] QPainter& painter() const { return m_painter; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] const Metrics& metrics() const { return m_metrics; }

    [[nodiscard]] QFont font(int pixels, bool isBold = false) const;
    [[nodiscard]] qreal widthOf(const QString& text, const TextStyle& style) const;

    /// In one line, in the middle of the height. \return the width that it takes.
    qreal text(const QRectF& place, const QByteArray& utf8, const TextStyle& style) const;
    /// In as many lines as \a place holds, the last of them elided.
    void paragraph(const QRectF& place, const QByteArray& utf8, const TextStyle& style) const;
    /// What paragraph() needs in \a width.
    [[nodiscard]] qreal heightOf(const QByteArray& utf8, const TextStyle& style, qreal width) const;

    /// How far a text has to shrink to fit into \a width; as far as it may, if it never does.
    [[nodiscard]] int shrinkFor(qreal width, const QByteArray& utf8, const TextStyle& style) const;

    /// A PNG or a JPEG in what colours the screen has. Null: it is broken, or too large.
    [[nodiscard]] QImage decoded(const QByteArray& data) const;
    void icon(const QRectF& place, QByteArrayView name, const QColor& colour) const;
    void box(const QRectF& place, qreal radius, const QColor& fill,
             const QColor& edge = Qt::transparent) const;

private:
    [[nodiscard]] QFont shrunkFont(const TextStyle& style, int step) const;
    void cut(const QRectF& place, const QString& whole) const;

    QPainter& m_painter;
    Theme m_theme;
    Metrics m_metrics;
    QStringList m_families;
    std::vector<CutText>* m_cuts;
};

} // namespace vphone::paint

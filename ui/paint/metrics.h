/// \file Where things stand on a screen, by its size in pixels.
#pragma once

#include <QRectF>

namespace vphone::paint {

struct Metrics
{
    int width = 0;
    int height = 0;
    int header = 0;   ///< height of the bar with the time
    int title = 0;    ///< of the bar with the page's title; 0: it stands in the header
    int softKeys = 0; ///< of the bar with the soft keys
    int row = 0;      ///< of a row of a list
    int font = 0;     ///< pixels
    int small = 0;    ///< of a font for what matters less
    int pad = 0;      ///< between the edge and what stands there

    [[nodiscard]] QRectF headerPlace() const;
    [[nodiscard]] QRectF titlePlace() const;
    /// Below the header and, where there is one, the title.
    [[nodiscard]] QRectF bodyPlace(bool hasTitle) const;
    [[nodiscard]] QRectF softKeyPlace(int slot) const;
};

[[nodiscard]] Metrics metricsFor(int width, int height);

/// How line cells are dealt to the two sides of the screen.
struct LineColumns
{
    int left = 0;
    int right = 0;
};
/// \a keys is the highest number of a line key. Source: reference models 2
[[nodiscard]] LineColumns lineColumns(const Metrics& metrics, int keys);

/// What line key \a key stands beside, in \a body, as wide as \a share of it. Empty: it has no
/// place on this screen.
[[nodiscard]] QRectF lineCellPlace(const QRectF& body, LineColumns columns, int key, qreal share);

} // namespace vphone::paint

/// \file The phone itself: drawn at any size, pressed with the mouse and the computer's keyboard,
/// read by screen readers.
#pragma once

#include "core/model/face.h"
#include "core/screen/tree.h"

#include <QAccessible>
#include <QBasicTimer>
#include <QPixmap>
#include <QWidget>

namespace vphone::ui {

class PhoneWatch;

class PhoneView final : public QWidget
{
    Q_OBJECT

public:
    /// \a watch outlives it.
    explicit PhoneView(PhoneWatch& watch, QWidget* parent = nullptr);
    ~PhoneView() override;

    [[nodiscard]] const model::Face* face() const;
    [[nodiscard]] const screen::Tree* tree() const;
    /// Of a place of the face, in the widget's coordinates.
    [[nodiscard]] QRectF toWidget(const model::Place& place) const;
    /// Null: there is no key.
    [[nodiscard]] const model::FaceKey* keyAt(QPointF position) const;
    /// As a click does it.
    void press(const QByteArray& key);
    /// Writes the clipboard's text into the field that is open.
    void paste();
    /// The phone as it is shown, \a scale times as large.
    [[nodiscard]] QImage picture(qreal scale) const;
    /// Something flashes, and a timer runs for it.
    [[nodiscard]] bool isFlashing() const { return m_flashTimer.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 200}; }
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// The screen is painted as it is; for benches.
    void painted();
    /// A screen reader was told: a focus, a new name, an alert of the piece \a name.
    void announced(QAccessible::Event what, const QString& name);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void handleScreen();
    void handleFace();
    void place();
    void setPressed(const QByteArray& key);
    void setHovered(const QByteArray& key);
    void followFlashing();
    bool showToolTip(QPoint position, QPoint global);

    PhoneWatch& m_watch;
    qreal m_scale = 1;
    QPointF m_origin;
    QByteArray m_pressed;        ///< key that is down; empty: none
    QByteArray m_hovered;        ///< key below the mouse
    int m_pressedByKeyboard = 0; ///< Qt::Key that holds m_pressed down; 0: the mouse does
    int m_wheel = 0;             ///< what was turned and is no step yet, in eighths of a degree
    bool m_isFlashBright = true;
    QBasicTimer m_flashTimer;
};

/// Some lamp of \a tree flashes.
[[nodiscard]] bool isAnyFlashing(const screen::Tree& tree);

} // namespace vphone::ui

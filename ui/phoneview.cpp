#include "ui/phoneview.h"

#include "ui/computerkeys.h"
#include "ui/paint/phonepainter.h"
#include "ui/phoneaccessible.h"
#include "ui/phonewatch.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12; ///< around the phone, pixels
constexpr qreal lostOpacity = 0.45;

bool isFlash(screen::Lamp lamp)
{
    return lamp == screen::Lamp::GreenFlashing || lamp == screen::Lamp::AmberFlashing ||
           lamp == screen::Lamp::RedFlashing;
}

/// What belongs into a field of a phone: line breaks and other controls don't.
QString printable(const QString& text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Control)
            kept += c;
    }
    return kept;
}

} // namespace

bool isAnyFlashing(const screen::Tree& tree)
{
    return std::ranges::any_of(tree.lines, [](const auto& cell) { return isFlash(cell.lamp); }) ||
           std::ranges::any_of(tree.lamps, [](const auto& hard) { return isFlash(hard.lamp); });
}

PhoneView::PhoneView(PhoneWatch& watch, QWidget* parent) : QWidget(parent), m_watch(watch)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled);
    setObjectName(u"phone"_s);
    connect(&watch, &PhoneWatch::faceChanged, this, &PhoneView::handleFace);
    connect(&watch, &PhoneWatch::screenChanged, this, &PhoneView::handleScreen);
    connect(&watch.session(), &Session::stateChanged, this, qOverload<>(&QWidget::update));
}

PhoneView::~PhoneView() = default;

const model::Face* PhoneView::face() const
{
    return m_watch.face();
}

const screen::Tree* PhoneView::tree() const
{
    return m_watch.tree();
}

QSize PhoneView::sizeHint() const
{
    if (face() == nullptr)
        return {720, 560};
    constexpr int widthUsual = 760;
    return {widthUsual + 2 * margin, widthUsual * face()->height / face()->width + 2 * margin};
}

void PhoneView::place()
{
    if (face() == nullptr)
        return;
    const QSizeF room(std::max(width() - 2 * margin, 1), std::max(height() - 2 * margin, 1));
    m_scale = std::min(room.width() / face()->width, room.height() / face()->height);
    const QSizeF size(face()->width * m_scale, face()->height * m_scale);
    m_origin = {(width() - size.width()) / 2, (height() - size.height()) / 2};
}

QRectF PhoneView::toWidget(const model::Place& place) const
{
    return {m_origin.x() + place.x * m_scale, m_origin.y() + place.y * m_scale,
            place.width * m_scale, place.height * m_scale};
}

const model::FaceKey* PhoneView::keyAt(QPointF position) const
{
    if (face() == nullptr)
        return nullptr;
    // What is drawn last lies on top.
    const auto found =
        std::find_if(face()->keys.rbegin(), face()->keys.rend(), [&](const model::FaceKey& key) {
            return toWidget(key.place).contains(position);
        });
    return found == face()->keys.rend() ? nullptr : &*found;
}

void PhoneView::press(const QByteArray& key)
{
    m_watch.press(key);
}

void PhoneView::paste()
{
    const QString text = printable(QApplication::clipboard()->text());
    if (tree() != nullptr && tree()->input && !text.isEmpty())
        m_watch.type(text);
}

QImage PhoneView::picture(qreal scale) const
{
    if (face() == nullptr || tree() == nullptr)
        return {};
    return paint::phoneImage(*face(), *tree(), scale);
}

void PhoneView::handleFace()
{
    setPressed({});
    setHovered({});
    place();
    updateGeometry();
    update();
    PhoneAccessible::tellFace(*this);
}

void PhoneView::handleScreen()
{
    followFlashing();
    update();
    PhoneAccessible::tellScreen(*this);
    updateMicroFocus();
}

void PhoneView::followFlashing()
{
    const bool flashes = tree() != nullptr && isAnyFlashing(*tree());
    if (flashes == m_flashTimer.isActive())
        return;
    m_isFlashBright = true;
    if (flashes)
        m_flashTimer.start(paint::flashMilliseconds, this);
    else
        m_flashTimer.stop();
}

void PhoneView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_flashTimer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_isFlashBright = !m_isFlashBright;
    update();
}

void PhoneView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (face() != nullptr && tree() != nullptr) {
        if (m_watch.session().state() != Session::State::Connected)
            painter.setOpacity(lostOpacity);
        painter.translate(m_origin);
        painter.scale(m_scale, m_scale);
        paint::PhoneLook look;
        look.pressed = m_pressed;
        look.hovered = m_hovered;
        look.isFlashBright = m_isFlashBright;
        paint::paintPhone(painter, *face(), *tree(), look);
    }
    painter.resetTransform();
    painter.setOpacity(1);
    if (hasFocus()) {
        QPen pen(palette().color(QPalette::Highlight), 2);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
    painter.end();
    Q_EMIT painted();
}

void PhoneView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void PhoneView::setPressed(const QByteArray& key)
{
    if (key == m_pressed)
        return;
    m_pressed = key;
    m_pressedByKeyboard = 0;
    update();
}

void PhoneView::setHovered(const QByteArray& key)
{
    if (key == m_hovered)
        return;
    m_hovered = key;
    setCursor(key.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void PhoneView::mousePressEvent(QMouseEvent* event)
{
    const model::FaceKey* key = keyAt(event->position());
    if (event->button() != Qt::LeftButton || key == nullptr) {
        QWidget::mousePressEvent(event);
        return;
    }
    setPressed(key->name);
    press(key->name);
}

void PhoneView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setPressed({});
    else
        QWidget::mouseReleaseEvent(event);
}

void PhoneView::mouseMoveEvent(QMouseEvent* event)
{
    const model::FaceKey* key = keyAt(event->position());
    setHovered(key != nullptr ? key->name : QByteArray());
}

void PhoneView::leaveEvent(QEvent* event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

void PhoneView::wheelEvent(QWheelEvent* event)
{
    constexpr int step = 120;
    m_wheel += event->angleDelta().y();
    for (; m_wheel >= step; m_wheel -= step)
        press("NavUp");
    for (; m_wheel <= -step; m_wheel += step)
        press("NavDwn");
}

void PhoneView::keyPressEvent(QKeyEvent* event)
{
    if (tree() == nullptr) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (const QByteArray key = phoneKeyOf(event->keyCombination(), *tree()); !key.isEmpty()) {
        setPressed(key);
        m_pressedByKeyboard = event->key();
        press(key);
        return;
    }
    const QString typed = printable(event->text());
    const auto held =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    // AltGr is both.
    const bool isCommand = held && held != (Qt::ControlModifier | Qt::AltModifier);
    if (typed.isEmpty() || isCommand)
        QWidget::keyPressEvent(event);
    else
        m_watch.type(typed);
}

void PhoneView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat() || event->key() != m_pressedByKeyboard)
        QWidget::keyReleaseEvent(event);
    else
        setPressed({});
}

void PhoneView::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty())
        m_watch.type(printable(event->commitString()));
    event->accept();
}

QVariant PhoneView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const bool hasField = tree() != nullptr && tree()->input.has_value();
    switch (query) {
    case Qt::ImEnabled:
        return hasField;
    case Qt::ImCursorRectangle:
        return face() != nullptr ? toWidget(face()->screen).toRect() : rect();
    case Qt::ImHints:
        return int(hasField && tree()->input->isMasked ? Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                                                       : Qt::ImhNoPredictiveText);
    default:
        return QWidget::inputMethodQuery(query);
    }
}

void PhoneView::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
    PhoneAccessible::tellFocus(*this);
}

void PhoneView::focusOutEvent(QFocusEvent* event)
{
    setPressed({});
    update();
    QWidget::focusOutEvent(event);
}

bool PhoneView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    // Keys of the phone go before shortcuts of the window.
    if (event->type() == QEvent::ShortcutOverride && tree() != nullptr) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (!phoneKeyOf(key->keyCombination(), *tree()).isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool PhoneView::showToolTip(QPoint position, QPoint global)
{
    const model::FaceKey* key = keyAt(position);
    if (key == nullptr) {
        QToolTip::hideText();
        return true;
    }
    const QString shortcut = computerKeyText(key->name);
    const QString label = text(key->label);
    QToolTip::showText(global, shortcut.isEmpty() ? label : label + u" ("_s + shortcut + u')', this,
                       toWidget(key->place).toRect());
    return true;
}

} // namespace vphone::ui

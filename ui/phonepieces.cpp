#include "ui/phonepieces.h"

#include "ui/computerkeys.h"
#include "ui/phoneaccessible.h"
#include "ui/phoneview.h"
#include "ui/words.h"

#include <QWindow>

#include <algorithm>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

PhoneAccessible* whole(PhoneView& view)
{
    return static_cast<PhoneAccessible*>(QAccessible::queryAccessibleInterface(&view));
}

QString lampText(screen::Lamp lamp)
{
    switch (lamp) {
    case screen::Lamp::Off:
        return {};
    case screen::Lamp::Green:
        return words("green lamp");
    case screen::Lamp::GreenFlashing:
        return words("green lamp, flashing");
    case screen::Lamp::Amber:
        return words("amber lamp");
    case screen::Lamp::AmberFlashing:
        return words("amber lamp, flashing");
    case screen::Lamp::Red:
        return words("red lamp");
    case screen::Lamp::RedFlashing:
        return words("red lamp, flashing");
    }
    return {};
}

/// \a first and \a second, of which either may be empty.
QString joined(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u", "_s + second;
}

} // namespace

int focusedRow(const PhoneView& view)
{
    if (view.tree() == nullptr)
        return -1;
    const auto& rows = view.tree()->rows;
    const auto found = std::ranges::find(rows, true, &screen::Row::isFocused);
    return found == rows.end() ? -1 : int(found - rows.begin());
}

QWindow* Piece::window() const
{
    return m_view.window()->windowHandle();
}

QAccessibleInterface* Piece::parent() const
{
    return whole(m_view);
}

QRect Piece::screenRect() const
{
    return m_view.face() != nullptr ? m_view.toWidget(m_view.face()->screen).toRect() : QRect();
}

QRect Piece::rect() const
{
    const QRect within = place();
    return {m_view.mapToGlobal(within.topLeft()), within.size()};
}

QAccessible::State ScreenPiece::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.focusable = true;
    state.focused = m_view.hasFocus() && focusedRow(m_view) < 0;
    state.busy = m_view.tree() != nullptr && m_view.tree()->isLocked;
    return state;
}

QString ScreenPiece::text(QAccessible::Text kind) const
{
    const screen::Tree* tree = m_view.tree();
    if (tree == nullptr)
        return {};
    if (kind == QAccessible::Name) {
        if (!tree->isOn)
            return words("Screen, the phone is off");
        return joined(words("Screen"),
                      ui::text(tree->title.isEmpty() ? tree->header : tree->title));
    }
    if (kind == QAccessible::Description)
        return joined(ui::text(tree->time), ui::text(tree->date));
    return {};
}

int ScreenPiece::childCount() const
{
    return 1 + (m_view.tree() != nullptr ? int(m_view.tree()->rows.size()) : 0);
}

QAccessibleInterface* ScreenPiece::child(int index) const
{
    return index == 0 ? whole(m_view)->notice() : whole(m_view)->row(index - 1);
}

int ScreenPiece::indexOfChild(const QAccessibleInterface* child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessible::State NoticePiece::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = text(QAccessible::Name).isEmpty();
    return state;
}

QString NoticePiece::text(QAccessible::Text kind) const
{
    const screen::Tree* tree = m_view.tree();
    if (tree == nullptr || kind != QAccessible::Name)
        return {};
    QString said = tree->prompt ? ui::text(tree->prompt->text) : QString();
    if (tree->prompt && tree->prompt->percent)
        said += u" %1 %"_s.arg(*tree->prompt->percent);
    return joined(said, ui::text(tree->toast));
}

QAccessibleInterface* NoticePiece::parent() const
{
    return whole(m_view)->screen();
}

const screen::Row* RowPiece::row() const
{
    const screen::Tree* tree = m_view.tree();
    return tree != nullptr && m_index < int(tree->rows.size()) ? &tree->rows[size_t(m_index)]
                                                               : nullptr;
}

QAccessible::Role RowPiece::role() const
{
    return row() != nullptr && row()->kind == screen::RowKind::Field ? QAccessible::EditableText
                                                                     : QAccessible::ListItem;
}

QAccessible::State RowPiece::state() const
{
    QAccessible::State state;
    if (row() == nullptr) {
        state.invalid = true;
        return state;
    }
    state.focusable = state.selectable = row()->isEnabled;
    state.disabled = !row()->isEnabled;
    state.selected = row()->isFocused;
    state.focused = row()->isFocused && m_view.hasFocus();
    state.passwordEdit = row()->isFocused && m_view.tree()->input && m_view.tree()->input->isMasked;
    return state;
}

QString RowPiece::text(QAccessible::Text kind) const
{
    if (row() == nullptr)
        return {};
    const screen::Tree& tree = *m_view.tree();
    const bool isOpen =
        row()->isFocused && row()->kind == screen::RowKind::Field && tree.input.has_value();
    const QString value = ui::text(isOpen ? tree.input->text : row()->value);
    if (kind == QAccessible::Name)
        return joined(ui::text(row()->text), value);
    if (kind == QAccessible::Value)
        return value;
    if (kind == QAccessible::Description && isOpen)
        return ui::text(tree.input->mode);
    return {};
}

QAccessibleInterface* RowPiece::parent() const
{
    return whole(m_view)->screen();
}

void* RowPiece::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList RowPiece::actionNames() const
{
    return {pressAction()};
}

void RowPiece::doAction(const QString& action)
{
    const int focused = focusedRow(m_view);
    if (action != pressAction() || row() == nullptr || focused < 0)
        return;
    const bool isBelow = m_index > focused;
    for (int steps = std::abs(m_index - focused); steps > 0; --steps)
        m_view.press(isBelow ? "NavDwn" : "NavUp");
    m_view.press("NavSelect");
}

const model::FaceKey* KeyPiece::key() const
{
    const model::Face* face = m_view.face();
    return face != nullptr && m_index < int(face->keys.size()) ? &face->keys[size_t(m_index)]
                                                               : nullptr;
}

QString KeyPiece::name() const
{
    const screen::Tree* tree = m_view.tree();
    const QString label = ui::text(key()->label);
    if (tree == nullptr)
        return label;
    for (const screen::SoftKey& soft : tree->softKeys) {
        if (key()->name == "Soft" + QByteArray::number(soft.slot))
            return ui::text(soft.label);
    }
    for (const screen::LineCell& cell : tree->lines) {
        if (key()->name == "Line" + QByteArray::number(cell.key))
            return joined(label, ui::text(cell.label));
    }
    return label;
}

QString KeyPiece::lamp() const
{
    const screen::Tree* tree = m_view.tree();
    if (tree == nullptr || key()->lamp.isEmpty())
        return {};
    for (const screen::LineCell& cell : tree->lines) {
        if (key()->lamp == "Line" + QByteArray::number(cell.key))
            return joined(lampText(cell.lamp), ui::text(cell.state));
    }
    for (const screen::HardLamp& hard : tree->lamps) {
        if (key()->lamp == hard.key)
            return lampText(hard.lamp);
    }
    return {};
}

QAccessible::State KeyPiece::state() const
{
    QAccessible::State state;
    const screen::Tree* tree = m_view.tree();
    state.invalid = key() == nullptr;
    if (key() == nullptr || tree == nullptr)
        return state;
    state.disabled = tree->isLocked || !tree->isOn;
    for (const screen::SoftKey& soft : tree->softKeys) {
        if (key()->name == "Soft" + QByteArray::number(soft.slot) && !soft.isEnabled)
            state.disabled = true;
    }
    return state;
}

QString KeyPiece::text(QAccessible::Text kind) const
{
    if (key() == nullptr)
        return {};
    switch (kind) {
    case QAccessible::Name:
        return name();
    case QAccessible::Description:
        return lamp();
    case QAccessible::Accelerator:
        return computerKeyText(key()->name);
    default:
        return {};
    }
}

void* KeyPiece::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList KeyPiece::actionNames() const
{
    return {pressAction()};
}

void KeyPiece::doAction(const QString& action)
{
    if (action == pressAction() && key() != nullptr)
        m_view.press(key()->name);
}

QStringList KeyPiece::keyBindingsForAction(const QString& action) const
{
    const QString computer = key() != nullptr ? computerKeyText(key()->name) : QString();
    return action == pressAction() && !computer.isEmpty() ? QStringList{computer} : QStringList();
}

QRect KeyPiece::place() const
{
    return key() != nullptr ? m_view.toWidget(key()->place).toRect() : QRect();
}

} // namespace vphone::ui

#include "ui/phoneaccessible.h"

#include "ui/computerkeys.h"
#include "ui/phonepieces.h"
#include "ui/phoneview.h"
#include "ui/words.h"

#include <algorithm>

namespace vphone::ui {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* makeInterface(const QString& key, QObject* object)
{
    Q_UNUSED(key)
    auto* view = qobject_cast<PhoneView*>(object);
    return view != nullptr ? new PhoneAccessible(*view) : nullptr;
}

/// Whether somebody wants to hear of changes.
class Listening final : public QAccessible::ActivationObserver
{
public:
    void accessibilityActiveChanged(bool active) override { isActive = active; }

    bool isActive = QAccessible::isActive();
};

Listening& listening()
{
    static Listening observer;
    return observer;
}

PhoneAccessible* interfaceOf(PhoneView& view)
{
    if (!listening().isActive)
        return nullptr;
    return static_cast<PhoneAccessible*>(QAccessible::queryAccessibleInterface(&view));
}

/// The piece behind \a id, made by \a make where there is none yet; Qt owns it from then on.
template<typename Make>
QAccessibleInterface* pieceOf(QAccessible::Id& id, Make make)
{
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(make());
    return QAccessible::accessibleInterface(id);
}

void forget(QAccessible::Id& id)
{
    if (id != 0)
        QAccessible::deleteAccessibleInterface(std::exchange(id, 0));
}

void tell(PhoneView& view, QAccessibleInterface* piece, QAccessible::Event what)
{
    QAccessibleEvent event(piece, what);
    QAccessible::updateAccessibility(&event);
    Q_EMIT view.announced(what, piece->text(QAccessible::Name));
}

} // namespace

PhoneAccessible::PhoneAccessible(PhoneView& view) : QAccessibleWidget(&view, QAccessible::Grouping)
{
}

PhoneAccessible::~PhoneAccessible()
{
    forgetKeys();
    for (QAccessible::Id& id : m_rows)
        forget(id);
    forget(m_notice);
    forget(m_screen);
}

void PhoneAccessible::install()
{
    QAccessible::installFactory(&makeInterface);
    QAccessible::installActivationObserver(&listening());
}

PhoneView& PhoneAccessible::view() const
{
    return *static_cast<PhoneView*>(widget());
}

void PhoneAccessible::forgetKeys()
{
    for (QAccessible::Id& id : m_keys)
        forget(id);
    m_keys.clear();
}

int PhoneAccessible::childCount() const
{
    const model::Face* face = view().face();
    return 1 + (face != nullptr ? int(face->keys.size()) : 0);
}

QAccessibleInterface* PhoneAccessible::screen() const
{
    return pieceOf(m_screen, [this] { return new ScreenPiece(view()); });
}

QAccessibleInterface* PhoneAccessible::notice() const
{
    return pieceOf(m_notice, [this] { return new NoticePiece(view()); });
}

QAccessibleInterface* PhoneAccessible::row(int index) const
{
    const auto* tree = view().tree();
    if (tree == nullptr || index < 0 || index >= int(tree->rows.size()))
        return nullptr;
    if (index >= int(m_rows.size()))
        m_rows.resize(size_t(index) + 1, 0);
    return pieceOf(m_rows[size_t(index)], [&] { return new RowPiece(view(), index); });
}

QAccessibleInterface* PhoneAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (index == 0)
        return screen();
    const int key = index - 1;
    if (key >= int(m_keys.size()))
        m_keys.resize(size_t(key) + 1, 0);
    return pieceOf(m_keys[size_t(key)], [&] { return new KeyPiece(view(), key); });
}

QAccessibleInterface* PhoneAccessible::childAt(int x, int y) const
{
    for (int i = childCount() - 1; i >= 0; --i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

int PhoneAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface* PhoneAccessible::focusChild() const
{
    if (!view().hasFocus())
        return nullptr;
    const int focused = focusedRow(view());
    return focused >= 0 ? row(focused) : screen();
}

QString PhoneAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name)
        return QAccessibleWidget::text(kind);
    const model::Face* face = view().face();
    return face != nullptr ? words("Phone {model}").replace("{model}"_L1, ui::text(face->name))
                           : words("Phone");
}

void PhoneAccessible::tellFace(PhoneView& view)
{
    PhoneAccessible* self = interfaceOf(view);
    if (self == nullptr)
        return;
    self->forgetKeys();
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void PhoneAccessible::tellFocusedRow(bool always)
{
    const int focused = focusedRow(view());
    const QString name = focused >= 0 ? row(focused)->text(QAccessible::Name) : QString();
    const bool hasMoved = focused != m_told.focusedRow || always;
    const bool isNew = name != m_told.focus;
    m_told.focusedRow = focused;
    m_told.focus = name;
    if (focused < 0 || !view().hasFocus())
        return;
    if (isNew)
        tell(view(), row(focused), QAccessible::NameChanged);
    if (isNew || hasMoved)
        tell(view(), row(focused), QAccessible::Focus);
}

void PhoneAccessible::tellScreen(PhoneView& view)
{
    PhoneAccessible* self = interfaceOf(view);
    if (self == nullptr)
        return;
    const QString title = self->screen()->text(QAccessible::Name);
    const bool isOther = title != std::exchange(self->m_told.title, title);
    if (isOther)
        tell(view, self->screen(), QAccessible::NameChanged);
    const QString said = self->notice()->text(QAccessible::Name);
    if (said != std::exchange(self->m_told.notice, said) && !said.isEmpty()) {
        tell(view, self->notice(), QAccessible::NameChanged);
        tell(view, self->notice(), QAccessible::Alert);
    }
    self->tellFocusedRow(isOther);
}

void PhoneAccessible::tellFocus(PhoneView& view)
{
    if (PhoneAccessible* self = interfaceOf(view))
        self->tellFocusedRow(true);
}

} // namespace vphone::ui

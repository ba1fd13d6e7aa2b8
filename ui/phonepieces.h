/// \file What a screen reader finds on a phone: the screen, its rows, what it announces, the keys.
#pragma once

#include <QAccessible>
#include <QAccessibleActionInterface>

namespace vphone::screen {
struct Row;
}

namespace vphone::model {
struct FaceKey;
}

namespace vphone::ui {

class PhoneView;

/// From 0; -1: none has the focus.
[[nodiscard]] int focusedRow(const PhoneView& view);

/// Part of a view's picture without a widget of its own. Qt owns it; the view's interface takes it
/// away.
class Piece : public QAccessibleInterface
{
public:
    explicit Piece(PhoneView& view) : m_view(view) {}

    [[nodiscard]] bool isValid() const override { return true; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;

protected:
    /// Of the screen, in the coordinates of the widget.
    [[nodiscard]] QRect screenRect() const;
    [[nodiscard]] virtual QRect place() const { return screenRect(); }

    PhoneView& m_view;
};

/// Its children: what it announces, then the rows.
class ScreenPiece final : public Piece
{
public:
    using Piece::Piece;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
};

class NoticePiece final : public Piece
{
public:
    using Piece::Piece;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::AlertMessage; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
};

class RowPiece final : public Piece, public QAccessibleActionInterface
{
public:
    RowPiece(PhoneView& view, int index) : Piece(view), m_index(index) {}
    [[nodiscard]] bool isValid() const override { return row() != nullptr; }
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    // Walks there with the navigation keys and selects.
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] const screen::Row* row() const;

    int m_index;
};

class KeyPiece final : public Piece, public QAccessibleActionInterface
{
public:
    KeyPiece(PhoneView& view, int index) : Piece(view), m_index(index) {}
    [[nodiscard]] bool isValid() const override { return key() != nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& action) const override;

protected:
    [[nodiscard]] QRect place() const override;

private:
    [[nodiscard]] const model::FaceKey* key() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString lamp() const;

    int m_index;
};

} // namespace vphone::ui

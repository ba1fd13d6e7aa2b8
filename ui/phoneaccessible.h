/// \file The phone as a screen reader finds it: a screen with its rows, and buttons that have names
/// and lamps.
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace vphone::ui {

class PhoneView;

/// Of a PhoneView; its children are the screen, whose children are what it says and its rows, and
/// then one button for each key of the face.
class PhoneAccessible final : public QAccessibleWidget
{
public:
    explicit PhoneAccessible(PhoneView& view);
    ~PhoneAccessible() override;

    /// Once in a program: views of phones get this interface.
    static void install();

    // What changed, for whoever listens; nothing happens where nobody does.
    static void tellFace(PhoneView& view);
    static void tellScreen(PhoneView& view);
    static void tellFocus(PhoneView& view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    /// From the top; null: there are fewer.
    [[nodiscard]] QAccessibleInterface* row(int index) const;
    [[nodiscard]] QAccessibleInterface* screen() const;
    /// What has to be read at once: a prompt, a toast.
    [[nodiscard]] QAccessibleInterface* notice() const;

private:
    /// What was told last.
    struct Told
    {
        QString title;
        QString notice;
        QString focus; ///< name of the focused row
        int focusedRow = -1;
    };

    [[nodiscard]] PhoneView& view() const;
    void forgetKeys();
    void tellFocusedRow(bool always);

    mutable QAccessible::Id m_screen = 0;
    mutable QAccessible::Id m_notice = 0;
    mutable std::vector<QAccessible::Id> m_rows; ///< made when somebody asks
    mutable std::vector<QAccessible::Id> m_keys; ///< likewise
    Told m_told;
};

} // namespace vphone::ui

/// \file What menus, choices and lists have in common: rows, one of which has the focus.
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

/// Up, down, digits 1 to 9 and Select over rows that are made anew each time.
class ListPage : public Page
{
public:
    /// Rows that are shown. Source: reference services 3
    static constexpr size_t rowsMax = 200;

    void draw(Tree& tree, const Device& device) const final;
    bool press(const Key& key, const Context& context) override;
    /// `select` opens the focused row, `back` ends the page; others go to chooseOther().
    bool choose(const QByteArray& softKey, const Context& context) final;

protected:
    /// In the phone's language.
    [[nodiscard]] virtual QByteArray title(const Device& device) const = 0;
    [[nodiscard]] virtual std::vector<Row> rows(const Device& device) const = 0;
    /// An enabled row was chosen; \a index is its place in rows().
    virtual void open(size_t index, const Row& row, const Context& context) = 0;
    /// In the place of Select and Back.
    virtual void drawSoftKeys(Tree& tree, const Device& device) const;
    virtual bool chooseOther(const QByteArray& softKey, const Context& context);
    /// What a list without rows says, English.
    [[nodiscard]] virtual QByteArray emptyText() const { return "There is nothing here"; }

    [[nodiscard]] size_t focus() const { return m_focus; }
    void setFocus(size_t index) { m_focus = index; }

private:
    bool openRow(size_t index, const Context& context);

    size_t m_focus = 0;
};

} // namespace vphone::screen

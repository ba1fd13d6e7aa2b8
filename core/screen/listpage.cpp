#include "core/screen/listpage.h"

#include "core/screen/screen.h"

#include <algorithm>

namespace vphone::screen {

namespace {

constexpr int shortcutsMax = 9; ///< Source: reference screen 3

std::vector<Row> bounded(std::vector<Row> rows)
{
    if (rows.size() > ListPage::rowsMax)
        rows.resize(ListPage::rowsMax);
    return rows;
}

} // namespace

void ListPage::draw(Tree& tree, const Device& device) const
{
    tree.title = title(device);
    tree.rows = bounded(rows(device));
    const size_t focused = std::min(m_focus, tree.rows.empty() ? 0 : tree.rows.size() - 1);
    for (size_t i = 0; i < tree.rows.size(); ++i) {
        tree.rows[i].isFocused = i == focused;
        if (tree.rows[i].number == 0 && i < shortcutsMax)
            tree.rows[i].number = int(i) + 1;
    }
    if (tree.rows.empty()) {
        Row row;
        row.id = id() + ".empty";
        row.text = device.text(emptyText());
        row.kind = RowKind::Text;
        row.isEnabled = false;
        tree.rows.push_back(std::move(row));
    }
    drawSoftKeys(tree, device);
}

void ListPage::drawSoftKeys(Tree& tree, const Device& device) const
{
    const bool isChoosable = std::ranges::any_of(
        tree.rows, [](const Row& row) { return row.isFocused && row.isEnabled; });
    addSoftKey(tree, device, 1, "select", "Select", isChoosable);
    addSoftKey(tree, device, 4, "back", "Back");
}

bool ListPage::openRow(size_t index, const Context& context)
{
    const std::vector<Row> all = bounded(rows(context.device));
    if (index >= all.size())
        return false;
    m_focus = index;
    if (!all[index].isEnabled)
        return false;
    open(index, all[index], context);
    return true;
}

bool ListPage::press(const Key& key, const Context& context)
{
    const size_t count = bounded(rows(context.device)).size();
    m_focus = std::min(m_focus, count == 0 ? 0 : count - 1);
    switch (key.code) {
    case KeyCode::NavUp:
        m_focus = m_focus > 0 ? m_focus - 1 : count == 0 ? 0 : count - 1;
        return true;
    case KeyCode::NavDown:
        m_focus = m_focus + 1 < count ? m_focus + 1 : 0;
        return true;
    case KeyCode::Select:
        return openRow(m_focus, context);
    case KeyCode::Digit:
        return key.number >= 1 && openRow(size_t(key.number) - 1, context);
    default:
        return false;
    }
}

bool ListPage::choose(const QByteArray& softKey, const Context& context)
{
    if (softKey == "select")
        return openRow(m_focus, context);
    if (softKey == "back") {
        context.screen.pop(context.device);
        return true;
    }
    return chooseOther(softKey, context);
}

bool ListPage::chooseOther(const QByteArray&, const Context&)
{
    return false;
}

} // namespace vphone::screen

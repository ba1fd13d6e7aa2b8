#include "core/screen/menupage.h"

#include "core/screen/flowpages.h"
#include "core/screen/listpage.h"
#include "core/screen/menu.h"
#include "core/screen/screen.h"

namespace vphone::screen {

namespace {

class MenuPage final : public ListPage
{
public:
    explicit MenuPage(QByteArray id) : m_id(std::move(id)) {}

    [[nodiscard]] QByteArray id() const override { return m_id; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text(titleOf(m_id));
    }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        std::vector<Row> rows;
        for (const MenuRow* def : rowsOf(m_id, device)) {
            Row row;
            row.id = def->id;
            row.text = device.text(def->text);
            row.kind = def->action == RowAction::Menu ? RowKind::Menu : RowKind::Item;
            rows.push_back(std::move(row));
        }
        return rows;
    }
    void open(size_t, const Row& row, const Context& context) override
    {
        PagePointer page =
            row.kind == RowKind::Menu ? makeMenuPage(row.id) : makePage(row.id, context.device);
        if (page)
            context.screen.push(std::move(page), context.device);
    }

private:
    QByteArray m_id;
};

} // namespace

PagePointer makeMenuPage(QByteArrayView id)
{
    return std::make_unique<MenuPage>(id.toByteArray());
}

PagePointer makePage(QByteArrayView id, const Device& device)
{
    if (id == "device_admin.profile_rule")
        return makeProfileRulePage(device);
    if (id == "device_admin.profile_account")
        return makeProfileAccountPage(device);
    return nullptr;
}

} // namespace vphone::screen

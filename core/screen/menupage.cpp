#include "core/screen/menupage.h"

#include "core/screen/adminpages.h"
#include "core/screen/flowpages.h"
#include "core/screen/headsetpages.h"
#include "core/screen/listpage.h"
#include "core/screen/menu.h"
#include "core/screen/objectpage.h"
#include "core/screen/recentspage.h"
#include "core/screen/screen.h"
#include "core/screen/settingpage.h"
#include "core/screen/statuspage.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

/// So long that it tells nothing of a password's length.
constexpr char maskedText[] = "••••••••";

QByteArray settingText(const MenuEntry& entry, const Device& device)
{
    const param::ParamDef& def = entry.def(device);
    const QByteArray& value = device.config().value(entry.what);
    if (def.isSecret)
        return value.isEmpty() ? QByteArray() : QByteArray(maskedText);
    return def.choices.isEmpty() ? value : device.text(value, language::Context::Value);
}

class MenuPage final : public ListPage
{
public:
    explicit MenuPage(QByteArray id) : m_id(std::move(id)) {}

    [[nodiscard]] QByteArray id() const override { return m_id; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return entryOf(m_id, device).text(device);
    }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        std::vector<Row> rows;
        for (const MenuEntry& entry : entriesOf(m_id, device))
            rows.push_back(rowOf(entry, device));
        return rows;
    }
    void open(size_t, const Row& row, const Context& context) override
    {
        if (PagePointer page = makePageOfRow(row.id, context.device))
            context.screen.push(std::move(page), context.device);
    }

private:
    static Row rowOf(const MenuEntry& entry, const Device& device)
    {
        Row row;
        row.id = entry.id;
        row.text = entry.text(device);
        row.isEnabled = entry.access == param::Access::ReadWrite;
        switch (entry.row->action) {
        case RowAction::Menu:
        case RowAction::Form:
            row.kind = RowKind::Menu;
            break;
        case RowAction::Page:
            break;
        case RowAction::Setting:
            row.kind = RowKind::Value;
            row.value = settingText(entry, device);
            break;
        case RowAction::Status:
            row.kind = RowKind::Value;
            row.value = statusText(entry, device);
            break;
        }
        return row;
    }
    QByteArray m_id;
};

struct PageDef
{
    const char* id;
    PagePointer (*make)(const Device& device);
};

template<PagePointer (*makeAny)()>
PagePointer make(const Device&)
{
    return makeAny();
}

template<RecentsKind kind>
PagePointer makeRecents(const Device&)
{
    return makeRecentsPage(kind);
}

// clang-format off
constexpr auto pages = std::to_array<PageDef>({
    {"recents.all",                  makeRecents<RecentsKind::All>},
    {"recents.missed",               makeRecents<RecentsKind::Missed>},
    {"recents.received",             makeRecents<RecentsKind::Received>},
    {"recents.placed",               makeRecents<RecentsKind::Placed>},
    {"device_admin.set_password",    make<makeSetPasswordPage>},
    {"device_admin.sign_in",         make<makeSignInPage>},
    {"device_admin.sign_out",        make<makeSignOutPage>},
    {"device_admin.language",        makeLanguagePage},
    {"device_admin.restart",         make<makeRestartPage>},
    {"device_admin.factory_reset",   make<makeFactoryResetPage>},
    {"device_admin.profile_rule",    makeProfileRulePage},
    {"device_admin.profile_account", makeProfileAccountPage},
    {"device_admin.activation",      makeActivationPage},
    {"xml_service",                  makeServicePage},
    {"status.accessories",           make<makeAccessoriesPage>},
    {"status.provisioning.failure",  makeFailurePage},
    {"status.vpn",                   make<makeVpnPage>},
});
// clang-format on

} // namespace

PagePointer makeMenuPage(QByteArrayView id)
{
    return std::make_unique<MenuPage>(id.toByteArray());
}

PagePointer makePageOfRow(QByteArrayView id, const Device& device)
{
    const auto entry = findEntry(id, device);
    if (!entry || entry->access != param::Access::ReadWrite)
        return nullptr;
    switch (entry->row->action) {
    case RowAction::Menu:
        return makeMenuPage(id);
    case RowAction::Form:
        return makeSettingsForm(*entry, device);
    case RowAction::Page:
        return makePage(id, device);
    case RowAction::Setting:
        return makeSettingPage(*entry, device);
    case RowAction::Status:
        return makeStatusPage(*entry);
    }
    Q_UNREACHABLE();
}

PagePointer makePage(QByteArrayView id, const Device& device)
{
    if (id.startsWith("preferences.ringtone."))
        return makeRingtonePage(entryOf(id, device), device);
    const auto* const found =
        std::ranges::find_if(pages, [id](const PageDef& page) { return id == page.id; });
    return found == pages.end() ? nullptr : found->make(device);
}

} // namespace vphone::screen

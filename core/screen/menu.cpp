#include "core/screen/menu.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace vphone::screen {

namespace {

constexpr MenuRow root = {"applications", "", "Information and settings", RowAction::Menu};
constexpr int numberMax = model::Model::extensionsMax;

QByteArray filled(const char* pattern, int number)
{
    QByteArray text(pattern);
    return number == 0 ? text : text.replace("{n}", QByteArray::number(number));
}

/// The number that stands in \a id where \a pattern has `{n}`; 0: the pattern has none. Nothing:
/// \a id is another.
std::optional<int> numberIn(QByteArrayView id, const char* pattern)
{
    const QByteArrayView whole(pattern);
    const qsizetype mark = whole.indexOf("{n}");
    if (mark < 0)
        return id == whole ? std::optional(0) : std::nullopt;
    const QByteArrayView head = whole.first(mark);
    const QByteArrayView tail = whole.sliced(mark + 3);
    if (id.size() <= head.size() + tail.size() || !id.startsWith(head) || !id.endsWith(tail))
        return std::nullopt;
    const int number =
        id.sliced(head.size(), id.size() - head.size() - tail.size()).toByteArray().toInt();
    return number >= 1 && number <= numberMax ? std::optional(number) : std::nullopt;
}

/// Nothing: the phone has no such row.
std::optional<MenuEntry> entry(const MenuRow& row, int number, const Device& device)
{
    MenuEntry entry{.row = &row,
                    .id = filled(row.id, number),
                    .what = filled(row.what, number),
                    .number = number};
    if (entry.what.isEmpty())
        return entry;
    const auto index = device.config().table().find(entry.what);
    if (!index)
        return std::nullopt;
    if (row.action != RowAction::Status && !entry.opensRows())
        entry.access = accessTo(device.config().table()[*index], device);
    return entry.access == param::Access::None ? std::nullopt : std::optional(std::move(entry));
}

/// Calls \a take with each entry of the menu \a id, until it says that it has enough.
void forEntries(QByteArrayView id, const Device& device,
                const std::function<bool(MenuEntry&&)>& take)
{
    const auto hasRows = [&](const MenuEntry& entry) {
        bool isAny = false;
        forEntries(entry.id, device, [&](MenuEntry&&) { return isAny = true; });
        return isAny;
    };
    const auto offer = [&](const MenuRow& row, int number) {
        std::optional<MenuEntry> found = entry(row, number, device);
        return found && (!found->opensRows() || hasRows(*found)) && take(*std::move(found));
    };
    for (const MenuRow* row : menuRows()) {
        const auto number = numberIn(id, row->menu);
        if (!number || (row->isThere != nullptr && !row->isThere(device)))
            continue;
        const bool isCounted = *number == 0 && std::strstr(row->id, "{n}") != nullptr;
        if (!isCounted) {
            if (offer(*row, *number))
                return;
            continue;
        }
        for (int n = 1; n <= numberMax && device.config().table().find(filled(row->what, n)); ++n) {
            if (offer(*row, n))
                return;
        }
    }
}

/// Reading the phone is free; what User_Password protects is changing it. Source: assumed
bool isSignInWanted(const param::ParamDef& def, const Device& device)
{
    if (device.isSignedIn() || def.tag == "User_Password")
        return false;
    const QByteArray& which = device.config().value("Require_Authentication_for_LCD_Menu_Access");
    if (which == "Customized")
        return def.tab != "User";
    return which != "No";
}

} // namespace

const std::vector<const MenuRow*>& menuRows()
{
    static const std::vector<const MenuRow*> rows = [] {
        std::vector<const MenuRow*> all{&root};
        for (const auto& table : {applicationRows(), preferenceRows(), networkRows(),
                                  administrationRows(), statusRows()}) {
            for (const MenuRow& row : table)
                all.push_back(&row);
        }
        return all;
    }();
    return rows;
}

QByteArray MenuEntry::text(const Device& device) const
{
    if (*row->nameTag != '\0') {
        if (const QByteArray& name = device.config().value(row->nameTag); !name.isEmpty())
            return name;
    }
    QByteArray text = device.text(row->text);
    return number == 0 ? text : text.replace("{n}", QByteArray::number(number));
}

const param::ParamDef& MenuEntry::def(const Device& device) const
{
    const param::ParamTable& table = device.config().table();
    return table[table.at(what)];
}

std::vector<MenuEntry> entriesOf(QByteArrayView id, const Device& device)
{
    std::vector<MenuEntry> entries;
    forEntries(id, device, [&](MenuEntry&& entry) {
        entries.push_back(std::move(entry));
        return false;
    });
    return entries;
}

std::optional<MenuEntry> findEntry(QByteArrayView id, const Device& device)
{
    for (const MenuRow* row : menuRows()) {
        if (const auto number = numberIn(id, row->id)) {
            if (auto found = entry(*row, *number, device))
                return found;
        }
    }
    return std::nullopt;
}

MenuEntry entryOf(QByteArrayView id, const Device& device)
{
    auto found = findEntry(id, device);
    Q_ASSERT(found);
    return *std::move(found);
}

param::Access accessTo(const param::ParamDef& def, const Device& device)
{
    const config::Config& config = device.config();
    const bool isOfUser = config.isYes("Phone-UI-User-Mode");
    const param::Access access =
        isOfUser ? config.access(config.table().at(def.tag)) : param::Access::ReadWrite;
    const bool isFixed = config.isYes("Phone-UI-readonly") || isSignInWanted(def, device);
    return isFixed ? std::min(access, param::Access::ReadOnly) : access;
}

} // namespace vphone::screen

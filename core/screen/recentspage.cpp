#include "core/screen/recentspage.h"

#include "core/screen/adminpages.h"
#include "core/screen/callcontrol.h"
#include "core/screen/clocktext.h"
#include "core/screen/contactpages.h"
#include "core/screen/dialing.h"
#include "core/screen/linecells.h"
#include "core/screen/listpage.h"
#include "core/screen/screen.h"
#include "core/screen/settingpage.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

struct KindDef
{
    RecentsKind kind;
    const char* id;
    const char* title; ///< English
};

constexpr auto kinds = std::to_array<KindDef>({
    {RecentsKind::All, "recents.all", "All calls"},
    {RecentsKind::Missed, "recents.missed", "Missed calls"},
    {RecentsKind::Received, "recents.received", "Received calls"},
    {RecentsKind::Placed, "recents.placed", "Placed calls"},
});
static_assert(kinds[size_t(RecentsKind::Placed)].kind == RecentsKind::Placed,
              "rows stand in the order of the enum");

bool isOfKind(const line::Call& call, RecentsKind kind)
{
    switch (kind) {
    case RecentsKind::All:
        return true;
    case RecentsKind::Missed:
        return call.kind() == line::CallKind::Missed;
    case RecentsKind::Received:
        return call.kind() == line::CallKind::Received;
    case RecentsKind::Placed:
        return call.kind() == line::CallKind::Placed;
    }
    Q_UNREACHABLE();
}

QByteArray whoText(const line::Call& call, const Device& device)
{
    return call.peer.isEmpty() ? device.text("Unknown number") : nameText(call.peer, device);
}

QByteArray whenText(const line::Call& call, const Device& device)
{
    const QByteArray when = momentText(device, call.began);
    return call.answered ? when + ", " + lengthText(call.length(device.now())) : when;
}

class RecentsPage;

/// Option: what can be done with the list and with the call that has the focus there.
class OptionPage final : public ListPage
{
public:
    /// \a recents lies below, so that it outlives this page.
    explicit OptionPage(RecentsPage& recents) : m_recents(recents) {}

    [[nodiscard]] QByteArray id() const override { return "recents.option"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Option");
    }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override;
    void open(size_t index, const Row& row, const Context& context) override;

private:
    RecentsPage& m_recents;
};

class RecentsPage final : public ListPage
{
public:
    explicit RecentsPage(RecentsKind kind) : m_opened(kind), m_kind(kind) {}

    [[nodiscard]] QByteArray id() const override { return kinds[size_t(m_opened)].id; }
    void shown(const Context& context) override
    {
        noteMissedSeen(context.screen.handling(), context.device);
    }
    /// Digits move the focus: to call takes one more key.
    bool press(const Key& key, const Context& context) override
    {
        if (key.code != KeyCode::Digit || key.number < 1)
            return ListPage::press(key, context);
        if (size_t(key.number) > calls(context.device).size())
            return false;
        setFocus(size_t(key.number) - 1);
        return true;
    }

    /// The call that has the focus; null: the list is empty.
    [[nodiscard]] const line::Call* chosen(const Device& device) const
    {
        const auto all = calls(device);
        return all.empty() ? nullptr : all[std::min(focus(), all.size() - 1)];
    }
    [[nodiscard]] bool isByName() const { return m_isByName; }
    void sortByName(bool isByName) { m_isByName = isByName; }
    [[nodiscard]] RecentsKind kind() const { return m_kind; }
    void filter(RecentsKind kind)
    {
        m_kind = kind;
        setFocus(0);
    }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text(kinds[size_t(m_kind)].title);
    }
    [[nodiscard]] QByteArray emptyText() const override { return "There are no calls"; }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        std::vector<Row> rows;
        for (const line::Call* call : calls(device)) {
            Row row;
            row.id = "recents.call." + QByteArray::number(call->number);
            row.text = whoText(*call, device);
            row.value = whenText(*call, device);
            row.kind = RowKind::Value;
            rows.push_back(std::move(row));
        }
        return rows;
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        const line::Call* call = chosen(device);
        const bool hasNumber = call != nullptr && !call->peer.isEmpty();
        addSoftKey(tree, device, 1, "select", "Call", hasNumber);
        addSoftKey(tree, device, 2, "edit", "Edit call", hasNumber);
        addSoftKey(tree, device, 3, "option", "Option", call != nullptr);
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        const line::Call* call = chosen(context.device);
        if (call == nullptr)
            return false;
        if (softKey == "option")
            return context.screen.push(std::make_unique<OptionPage>(*this), context.device);
        if (softKey != "edit" || call->peer.isEmpty())
            return false;
        openDialer(QByteArray(call->peer), context);
        return true;
    }
    void open(size_t, const Row&, const Context& context) override
    {
        const line::Call* call = chosen(context.device);
        if (call == nullptr || call->peer.isEmpty())
            return;
        placeCall(QByteArray(call->peer), context);
    }

private:
    [[nodiscard]] std::vector<const line::Call*> calls(const Device& device) const
    {
        std::vector<const line::Call*> found;
        if (const line::CallLog* log = device.callLog()) {
            for (const line::Call& call : log->calls()) {
                if (isOfKind(call, m_kind))
                    found.push_back(&call);
            }
        }
        if (m_isByName) {
            std::ranges::stable_sort(found, {}, [&](const line::Call* call) {
                return whoText(*call, device).toLower();
            });
        }
        return found;
    }

    RecentsKind m_opened; ///< as which it was opened
    RecentsKind m_kind;   ///< what it shows, by Filter
    bool m_isByName = false;
};

void clearCalls(const Context& context)
{
    context.device.clearCallLog();
    context.screen.toast(context.device.text("The list is empty"), context.device);
}

Row optionRow(const char* id, QByteArray text, bool isEnabled)
{
    Row row;
    row.id = id;
    row.text = std::move(text);
    row.isEnabled = isEnabled;
    return row;
}

std::vector<Row> OptionPage::rows(const Device& device) const
{
    const line::Call* call = m_recents.chosen(device);
    const bool hasNumber = call != nullptr && !call->peer.isEmpty();
    return {
        optionRow("recents.option.filter", device.text("Filter"), true),
        optionRow("recents.option.edit", device.text("Edit call"), hasNumber),
        optionRow("recents.option.delete", device.text("Delete entry"), call != nullptr),
        optionRow("recents.option.clear", device.text("Delete list"), call != nullptr),
        optionRow("recents.option.sort",
                  m_recents.isByName() ? device.text("Sort by time") : device.text("Sort by name"),
                  true),
        optionRow("recents.option.contact", device.text("Add contact"), hasNumber)};
}

void OptionPage::open(size_t, const Row& row, const Context& context)
{
    const line::Call* call = m_recents.chosen(context.device);
    if (row.id == "recents.option.filter") {
        std::vector<QByteArray> titles;
        for (const KindDef& kind : kinds)
            titles.emplace_back(kind.title);
        context.screen.pop(context.device);
        context.screen.push(
            makeChoicePage({.id = "recents.filter",
                            .title = "Filter",
                            .labels = std::move(titles),
                            .context = language::Context::Screen,
                            .current = size_t(m_recents.kind()),
                            .chosen =
                                [&recents = m_recents](size_t place, const Context&) {
                                    recents.filter(RecentsKind(place));
                                }}),
            context.device);
    } else if (row.id == "recents.option.edit") {
        const QByteArray peer = call->peer;
        context.screen.pop(context.device);
        openDialer(peer, context);
    } else if (row.id == "recents.option.delete") {
        context.device.removeCall(call->number);
        context.screen.pop(context.device);
    } else if (row.id == "recents.option.clear") {
        context.screen.pop(context.device);
        context.screen.push(
            makeQuestion({"recents.clear", "Delete list", "Delete all calls?", clearCalls}),
            context.device);
    } else if (row.id == "recents.option.sort") {
        m_recents.sortByName(!m_recents.isByName());
        context.screen.pop(context.device);
    } else if (row.id == "recents.option.contact") {
        const QByteArray peer = call->peer;
        context.screen.pop(context.device);
        context.screen.push(makeContactForm(peer), context.device);
    }
}

} // namespace

PagePointer makeRecentsPage(RecentsKind kind)
{
    return std::make_unique<RecentsPage>(kind);
}

} // namespace vphone::screen

#include "core/screen/basepages.h"
#include "core/screen/callcontrol.h"
#include "core/screen/dialing.h"
#include "core/screen/forwarding.h"
#include "core/screen/linecells.h"
#include "core/screen/softkeylists.h"

namespace vphone::screen {

namespace {

QByteArray digitOf(const Key& key)
{
    switch (key.code) {
    case KeyCode::Digit:
        return QByteArray::number(key.number);
    case KeyCode::Star:
        return "*";
    case KeyCode::Pound:
        return "#";
    default:
        return {};
    }
}

// Source: reference screen 1
class IdlePage final : public Page
{
public:
    explicit IdlePage(const Screen::Handling& handling) : m_handling(handling) {}

    [[nodiscard]] QByteArray id() const override { return "idle"; }
    void draw(Tree& tree, const Device& device) const override
    {
        tree.title = tree.header;
        if (device.model().lineKeys == 0)
            tree.rows.push_back(lineRow(device));
        if (isDndOn(device))
            tree.rows.push_back(note("idle.dnd", device.text("Do not disturb is on")));
        if (isForwarding(device))
            tree.rows.push_back(note(
                "idle.forward", device.text("Calls are forwarded to {number}")
                                    .replace("{number}", device.config().value("Cfwd_All_Dest"))));
        if (const int missed = missedCalls(0, device, m_handling); missed > 0)
            tree.rows.push_back(note("idle.missed", missedText(missed, device)));
        drawKeyList(tree, device, list(device), m_handling);
    }
    bool press(const Key& key, const Context& context) override
    {
        if (const QByteArray digit = digitOf(key); !digit.isEmpty()) {
            openDialer(digit, context);
            return true;
        }
        if (key.code != KeyCode::Back || list(context.device) != KeyList::MissedCall)
            return false;
        noteMissedSeen(context.screen.handling(), context.device);
        return true;
    }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        return chooseListedKey(softKey, list(context.device), context);
    }

private:
    [[nodiscard]] KeyList list(const Device& device) const
    {
        return missedCalls(0, device, m_handling) > 0 ? KeyList::MissedCall : KeyList::Idle;
    }
    static Row note(const char* id, QByteArray text)
    {
        Row row;
        row.id = id;
        row.text = std::move(text);
        row.kind = RowKind::Text;
        return row;
    }
    static QByteArray missedText(int missed, const Device& device)
    {
        if (missed == 1)
            return device.text("1 missed call");
        return device.text("{count} missed calls").replace("{count}", QByteArray::number(missed));
    }
    /// Phones without line keys show their line here.
    [[nodiscard]] Row lineRow(const Device& device) const
    {
        const LineCell cell = cellOf(1, device, m_handling);
        Row row = note("idle.line", lineName(1, device));
        row.kind = RowKind::Value;
        row.value = device.text(cell.state == "idle"           ? "Ready"
                                : cell.state == "unregistered" ? "Not registered"
                                                               : "No account");
        return row;
    }

    const Screen::Handling& m_handling;
};

} // namespace

PagePointer makeIdlePage(const Screen::Handling& handling)
{
    return std::make_unique<IdlePage>(handling);
}

} // namespace vphone::screen

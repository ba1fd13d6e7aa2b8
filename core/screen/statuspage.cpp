#include "core/screen/statuspage.h"

#include "core/screen/listpage.h"

namespace vphone::screen {

namespace {

class StatusPage final : public ListPage
{
public:
    explicit StatusPage(MenuEntry entry) : m_entry(std::move(entry)) {}

    [[nodiscard]] QByteArray id() const override { return m_entry.id; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return m_entry.text(device);
    }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        Row row;
        row.id = m_entry.id + ".value";
        row.text = statusText(m_entry, device);
        row.kind = RowKind::Text;
        return row.text.isEmpty() ? std::vector<Row>() : std::vector{row};
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 4, "back", "Back");
    }
    void open(size_t, const Row&, const Context&) override {}

private:
    MenuEntry m_entry;
};

class VpnPage final : public ListPage
{
public:
    [[nodiscard]] QByteArray id() const override { return "status.vpn"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("VPN status");
    }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        return {
            rowOf("status.vpn.state", device.text("VPN connection"), device.text("Disconnected")),
            rowOf("status.vpn.address", device.text("VPN IP address"), {}),
            rowOf("status.vpn.mask", device.text("VPN subnet mask"), {}),
            rowOf("status.vpn.sent", device.text("Sent bytes"), "0"),
            rowOf("status.vpn.received", device.text("Received bytes"), "0")};
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 4, "back", "Back");
    }
    void open(size_t, const Row&, const Context&) override {}

private:
    static Row rowOf(const char* id, QByteArray text, QByteArray value)
    {
        Row row;
        row.id = id;
        row.text = std::move(text);
        row.value = std::move(value);
        row.kind = RowKind::Value;
        return row;
    }
};

} // namespace

QByteArray statusText(const MenuEntry& entry, const Device& device)
{
    const QByteArray value = device.statusValue(entry.what);
    const bool isYesNo = value == "Yes" || value == "No";
    return device.text(value, isYesNo ? language::Context::Value : language::Context::Status);
}

PagePointer makeStatusPage(const MenuEntry& entry)
{
    return std::make_unique<StatusPage>(entry);
}

PagePointer makeVpnPage()
{
    return std::make_unique<VpnPage>();
}

} // namespace vphone::screen

#include "core/screen/headsetpages.h"

#include "core/screen/formpage.h"
#include "core/screen/listpage.h"
#include "core/screen/screen.h"

#include <algorithm>

namespace vphone::screen {

namespace {

constexpr char promptId[] = "headset.upgrade";

class HeadsetPrompt final : public Page
{
public:
    [[nodiscard]] QByteArray id() const override { return promptId; }

    void draw(Tree& tree, const Device& device) const override
    {
        const HeadsetFacts facts = device.headset();
        tree.title = device.text("Headset upgrade");
        if (facts.percent) {
            tree.prompt = Prompt{device.text("Upgrading the headset. Do not unplug it."),
                                 facts.percent, false};
            addSoftKey(tree, device, 4, "back", "Hide");
            return;
        }
        if (facts.headset == nullptr || !facts.offered) {
            tree.prompt = Prompt{device.text("There is nothing to upgrade"), std::nullopt, false};
            addSoftKey(tree, device, 4, "back", "Back");
            return;
        }
        QByteArray text =
            device.text("Newer firmware for {headset}: {to}. It has {from}. Upgrade now?");
        text.replace("{headset}", facts.headset->name());
        text.replace("{from}",
                     facts.headset->firmware.isEmpty() ? QByteArray("?") : facts.headset->firmware);
        text.replace("{to}", *facts.offered);
        tree.prompt = Prompt{std::move(text), std::nullopt, false};
        addSoftKey(tree, device, 1, "upgrade", "Upgrade now");
        addSoftKey(tree, device, 2, "later", "Later");
    }

    bool press(const Key& key, const Context& context) override
    {
        if (key.code == KeyCode::Select)
            return choose("upgrade", context);
        return key.code == KeyCode::Back && choose("later", context);
    }

    bool choose(const QByteArray& softKey, const Context& context) override
    {
        const bool isOffered = context.device.headset().offered.has_value();
        if (softKey == "upgrade" && isOffered) {
            context.device.answerHeadset(true);
            return true;
        }
        if (softKey != "later" && softKey != "back")
            return false;
        if (isOffered)
            context.device.answerHeadset(false);
        context.screen.pop(context.device);
        return true;
    }
};

Row valueRow(const Device& device, const char* id, QByteArrayView label, QByteArray value)
{
    Row row;
    row.id = id;
    row.text = device.text(label);
    row.value = std::move(value);
    row.kind = RowKind::Value;
    return row;
}

QByteArray connectionText(const Device& device, headset::Connection connection)
{
    switch (connection) {
    case headset::Connection::Usb:
        return device.text("USB");
    case headset::Connection::YCable:
        return device.text("Y-cable");
    case headset::Connection::Rj9:
        return device.text("RJ-9");
    case headset::Connection::Bluetooth:
        return device.text("Bluetooth");
    }
    Q_UNREACHABLE();
}

class HeadsetDetails final : public ListPage
{
public:
    [[nodiscard]] QByteArray id() const override { return "accessories.headset"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        const headset::Headset* plugged = device.headset().headset;
        return plugged == nullptr ? device.text("Accessories") : plugged->name();
    }
    [[nodiscard]] QByteArray emptyText() const override { return "No accessory is attached"; }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        const HeadsetFacts facts = device.headset();
        if (facts.headset == nullptr)
            return {};
        const headset::Headset& plugged = *facts.headset;
        std::vector<Row> rows{
            valueRow(device, "accessories.name", "Name", plugged.name()),
            valueRow(device, "accessories.serial", "Serial number", plugged.serial),
            valueRow(device, "accessories.firmware", "Firmware version", plugged.firmware),
            valueRow(device, "accessories.connection", "Connection",
                     connectionText(device, plugged.connection)),
            valueRow(device, "accessories.battery", "Battery",
                     QByteArray::number(plugged.batteryPercent) + " %"),
        };
        if (!facts.failure.isEmpty())
            rows.push_back(valueRow(device, "accessories.failure", "Last upgrade", facts.failure));
        return rows;
    }
    void open(size_t, const Row&, const Context&) override {}
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 4, "back", "Back");
    }
};

class HeadsetSetup final : public FormPage
{
public:
    explicit HeadsetSetup(const headset::HeadsetSettings& settings)
    {
        // As the parameters Sidetone and Microphone_Gain have them.
        add("accessories.sidetone", "Sidetone", {"Off", "Very Low", "Low", "High"},
            settings.sidetone);
        add("accessories.gain", "Microphone Gain",
            {"Softest", "Softer", "Soft", "Default", "Loud", "Louder", "Loudest"},
            settings.microphoneGain);
    }

    [[nodiscard]] QByteArray id() const override { return "accessories.setup"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Headset settings");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "set", "Set");
        addSoftKey(tree, device, 2, "next", "Next value");
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey == "set" && submit(context);
    }
    bool submit(const Context& context) override
    {
        context.device.setUpHeadset({fields()[0].value(), fields()[1].value()});
        context.screen.toast(context.device.text("Saved"), context.device);
        context.screen.pop(context.device);
        return true;
    }

private:
    void add(const char* id, const char* label, std::vector<QByteArray> choices,
             const QByteArray& chosen)
    {
        Field field;
        field.id = id;
        field.label = label;
        field.labelContext = language::Context::Label;
        field.choice =
            size_t(std::ranges::find(choices, chosen) - choices.begin()) % choices.size();
        field.choices = std::move(choices);
        fields().push_back(std::move(field));
    }
};

class AccessoriesPage final : public ListPage
{
public:
    [[nodiscard]] QByteArray id() const override { return "accessories"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Accessories");
    }
    [[nodiscard]] QByteArray emptyText() const override { return "No accessory is attached"; }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        const headset::Headset* plugged = device.headset().headset;
        if (plugged == nullptr)
            return {};
        Row row;
        row.id = "accessories.headset";
        row.text = plugged->name();
        row.value = plugged->firmware;
        return {row};
    }
    void open(size_t, const Row&, const Context& context) override
    {
        context.screen.push(std::make_unique<HeadsetDetails>(), context.device);
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        const bool isThere = device.headset().headset != nullptr;
        addSoftKey(tree, device, 1, "select", "Show detail", isThere);
        addSoftKey(tree, device, 2, "setup", "Setup", isThere);
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        const headset::Headset* plugged = context.device.headset().headset;
        if (softKey != "setup" || plugged == nullptr)
            return false;
        context.screen.push(std::make_unique<HeadsetSetup>(plugged->settings), context.device);
        return true;
    }
};

} // namespace

PagePointer makeHeadsetPrompt(const Device&)
{
    return std::make_unique<HeadsetPrompt>();
}

PagePointer makeAccessoriesPage()
{
    return std::make_unique<AccessoriesPage>();
}

void tellHeadsetResult(const Context& context)
{
    const Device& device = context.device;
    const HeadsetFacts facts = device.headset();
    QByteArray text;
    if (facts.failure.isEmpty()) {
        text = device.text("The headset is upgraded");
    } else {
        text = device.text("Headset upgrade failed: {reason}");
        text.replace("{reason}", facts.failure);
    }
    context.screen.toast(std::move(text), device);
    context.screen.close(promptId, context.device);
}

} // namespace vphone::screen

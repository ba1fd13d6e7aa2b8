#include "core/screen/forwarding.h"

#include "core/screen/dialing.h"
#include "core/screen/formpage.h"
#include "core/screen/screen.h"

namespace vphone::screen {

namespace {

/// A toast says what went wrong.
bool change(const Device::Values& values, const QByteArray& told, const Context& context)
{
    const auto changed = context.device.set(values);
    context.screen.toast(changed ? told : changed.error(), context.device);
    return changed.has_value();
}

class ForwardPage final : public FormPage
{
public:
    ForwardPage()
    {
        Field field;
        field.id = "forward.number";
        field.label = "Forward all calls to";
        field.text = TextField({.kind = TextField::Kind::Number, .bytesMax = numberMax});
        fields().push_back(std::move(field));
    }

    [[nodiscard]] QByteArray id() const override { return "forward"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Forward all");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "set", "Set", !fields().front().text.isEmpty());
        addSoftKey(tree, device, 2, "delete", "Delete");
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey == "set" && submit(context);
    }
    bool submit(const Context& context) override
    {
        const QByteArray number = fields().front().value();
        if (number.isEmpty())
            return false;
        if (change({{"Cfwd_Setting", "Yes"}, {"Cfwd_All_Dest", number}},
                   context.device.text("Call forward is on"), context))
            context.screen.pop(context.device);
        return true;
    }

private:
    static constexpr qsizetype numberMax = 39; ///< Source: parameters (Cfwd_All_Dest)
};

} // namespace

bool isForwarding(const Device& device)
{
    return device.config().isYes("Cfwd_Setting") &&
           !device.config().value("Cfwd_All_Dest").isEmpty();
}

bool isDndOn(const Device& device)
{
    return device.config().isYes("DND_Setting");
}

bool toggleForwarding(const Context& context)
{
    if (isForwarding(context.device))
        change({{"Cfwd_All_Dest", ""}}, context.device.text("Call forward is off"), context);
    else
        context.screen.push(std::make_unique<ForwardPage>(), context.device);
    return true;
}

bool toggleDnd(const Context& context)
{
    const bool isOn = isDndOn(context.device);
    change({{"DND_Setting", isOn ? "No" : "Yes"}},
           context.device.text(isOn ? "Do not disturb is off" : "Do not disturb is on"), context);
    return true;
}

} // namespace vphone::screen

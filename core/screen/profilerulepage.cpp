#include "core/screen/flowpages.h"
#include "core/screen/formpage.h"
#include "core/screen/screen.h"

namespace vphone::screen {

namespace {

// Source: reference screen 4
class ProfileRulePage final : public FormPage
{
public:
    explicit ProfileRulePage(const Device& device)
    {
        Field field;
        field.id = "profile_rule.text";
        field.label = "Profile rule";
        field.text = TextField({TextField::Kind::Url}, device.config().value("Profile_Rule"));
        fields().push_back(std::move(field));
    }

    [[nodiscard]] QByteArray id() const override { return "device_admin.profile_rule"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Profile rule");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "resync", "Resync");
        addSoftKey(tree, device, 2, "delete", "Delete");
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey == "resync" && submit(context);
    }
    bool submit(const Context& context) override
    {
        const bool isTaken = context.device.resyncBy(fields().front().value());
        context.screen.toast(
            context.device.text(isTaken ? "Resync started" : "The phone does not resync"),
            context.device);
        return true;
    }
};

} // namespace

PagePointer makeProfileRulePage(const Device& device)
{
    return std::make_unique<ProfileRulePage>(device);
}

} // namespace vphone::screen

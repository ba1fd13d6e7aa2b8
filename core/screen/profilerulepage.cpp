#include "core/config/secretplaces.h"
#include "core/rule/rule.h"
#include "core/screen/flowpages.h"
#include "core/screen/formpage.h"
#include "core/screen/screen.h"

namespace vphone::screen {

namespace {

constexpr char ruleTag[] = "Profile_Rule";

// Source: reference screen 4
class ProfileRulePage final : public FormPage
{
public:
    explicit ProfileRulePage(const Device& device)
    {
        Field field;
        field.id = "profile_rule.text";
        field.label = "Profile rule";
        field.text =
            TextField({TextField::Kind::Url}, rule::redacted(device.config().value(ruleTag)));
        fields().push_back(std::move(field));
    }

    [[nodiscard]] QByteArray id() const override { return profileRulePage; }
    /// What stands there was sent off.
    [[nodiscard]] bool isDone() const override { return m_sent == fields().front().value(); }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Profile rule");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "resync", "Resync");
        addSoftKey(tree, device, 2, "delete", "Delete");
        addSoftKey(tree, device, 3, "mode", "Mode");
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey == "resync" && submit(context);
    }
    bool submit(const Context& context) override
    {
        Device& device = context.device;
        const QByteArray text = fields().front().value();
        const param::ParamTable& table = device.config().table();
        // What the field shows as *** stays as it is stored.
        const QByteArray rule =
            config::keepingSecrets(table[table.at(ruleTag)], text, device.config().value(ruleTag));
        const QByteArray gate = device.resyncGate();
        const bool isTaken = device.resyncBy(rule);
        m_sent = text;
        QByteArray said = device.resync().isHeldBack ? device.text("Resync pending (call active)")
                                                     : device.text("Resync started");
        if (!isTaken)
            said = device.text("{parameter} does not allow a resync").replace("{parameter}", gate);
        context.screen.toast(std::move(said), device);
        return true;
    }

private:
    std::optional<QByteArray> m_sent; ///< by Resync; nothing: not yet
};

} // namespace

PagePointer makeProfileRulePage(const Device& device)
{
    return std::make_unique<ProfileRulePage>(device);
}

} // namespace vphone::screen

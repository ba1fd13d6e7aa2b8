#include "core/screen/activationcode.h"
#include "core/screen/banner.h"
#include "core/screen/flowpages.h"
#include "core/screen/listpage.h"
#include "core/screen/menupage.h"
#include "core/screen/screen.h"

namespace vphone::screen {

namespace {

void addText(Tree& tree, const char* id, QByteArray text)
{
    Row row;
    row.id = id;
    row.text = std::move(text);
    row.kind = RowKind::Text;
    tree.rows.push_back(std::move(row));
}

class HelpPage final : public Page
{
public:
    [[nodiscard]] QByteArray id() const override { return "activation.help"; }
    void draw(Tree& tree, const Device& device) const override
    {
        tree.title = device.text("Help");
        addText(tree, "help.code",
                device.text("Your administrator gives you an activation code of 16 digits. It "
                            "works once, and for some days."));
        addText(tree, "help.short",
                device.text("A short activation code begins with # and has 3 to 16 digits."));
        addText(tree, "help.applications",
                device.text("Press Applications for the network settings."));
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool press(const Key&, const Context&) override { return false; }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        if (softKey != "back")
            return false;
        context.screen.pop(context.device);
        return true;
    }
};

class LanguagePage final : public ListPage
{
public:
    explicit LanguagePage(const Device& device) { setFocus(size_t(device.language())); }
    [[nodiscard]] QByteArray id() const override { return "activation.language"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Language");
    }
    [[nodiscard]] std::vector<Row> rows(const Device&) const override
    {
        std::vector<Row> rows;
        for (const language::LanguageDef& def : language::languages()) {
            Row row;
            row.id = QByteArray("language.") + def.code;
            row.text = def.name;
            rows.push_back(std::move(row));
        }
        return rows;
    }
    void open(size_t index, const Row&, const Context& context) override
    {
        Device& device = context.device;
        const language::LanguageDef& def = language::languages()[index];
        const param::ParamTable& table = device.config().table();
        // Language_Selection counts while Locale is as it came.
        const auto set = device.set({{"Locale", table[table.at("Locale")].defaultValue},
                                     {"Language_Selection", def.english}});
        if (!set)
            context.screen.toast(set.error(), device);
        context.screen.pop(device);
    }
};

// Source: reference screen 6
class ActivationPage final : public Page
{
public:
    [[nodiscard]] QByteArray id() const override { return activationPage; }
    [[nodiscard]] bool isSecret() const override { return true; }

    void draw(Tree& tree, const Device& device) const override
    {
        const ActivationFacts facts = device.activation();
        const bool isChecking = facts.stage == ActivationStage::Checking;
        tree.title = device.text("Welcome");
        addText(tree, "activation.heading", device.text("Enter activation code"));
        Row code;
        code.id = "activation.code";
        code.text = device.text("Activation code");
        code.value = m_code.shown();
        code.isFocused = true;
        code.isEnabled = !isChecking;
        code.kind = RowKind::Field;
        tree.rows.push_back(std::move(code));
        if (isChecking)
            tree.prompt = Prompt{device.text("Connecting"), std::nullopt, true};
        else
            tree.input = m_code.input();
        drawResult(tree, device, facts);
        addSoftKey(tree, device, 1, "continue", "Continue", m_code.isComplete() && !isChecking);
        addSoftKey(tree, device, 2, "delete", "Delete", !m_code.text().isEmpty() && !isChecking);
        addSoftKey(tree, device, 3, "help", "Help");
        addSoftKey(tree, device, 4, "language", "Language");
    }

    bool press(const Key& key, const Context& context) override
    {
        switch (key.code) {
        case KeyCode::Back:
            return true; // There is nothing to go back to but the menus.
        case KeyCode::Help:
            return context.screen.push(makeMenuPage("applications"), context.device);
        case KeyCode::Select:
            return send(context);
        default:
            break;
        }
        return isFree(context) && edit([&] { return m_code.press(key); });
    }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        if (softKey == "continue")
            return send(context);
        if (softKey == "help")
            return context.screen.push(std::make_unique<HelpPage>(), context.device);
        if (softKey == "language")
            return context.screen.push(std::make_unique<LanguagePage>(context.device),
                                       context.device);
        return softKey == "delete" && isFree(context) && edit([&] {
                   m_code.erase();
                   return true;
               });
    }
    bool type(QByteArrayView utf8, const Context& context) override
    {
        return isFree(context) && edit([&] { return m_code.type(utf8); });
    }
    void refreshed(const Context& context) override
    {
        if (context.device.activation().stage != ActivationStage::None)
            return;
        // The menu may have put a second one on top.
        while (context.screen.isOpen(activationPage))
            context.screen.close(activationPage, context.device);
    }

private:
    [[nodiscard]] static bool isFree(const Context& context)
    {
        return context.device.activation().stage != ActivationStage::Checking;
    }
    template<typename Call>
    bool edit(Call call)
    {
        const bool isTaken = call();
        // What became of another code is no longer of interest.
        m_isAnswered = m_isAnswered && !isTaken;
        return isTaken;
    }
    bool send(const Context& context)
    {
        if (!m_code.isComplete() || !isFree(context))
            return false;
        m_isAnswered = context.device.submitActivationCode(m_code.text());
        return m_isAnswered;
    }
    void drawResult(Tree& tree, const Device& device, const ActivationFacts& facts) const
    {
        if (facts.stage == ActivationStage::Invalid && m_isAnswered)
            addText(tree, "activation.invalid", device.text("Invalid activation code"));
        if (facts.stage != ActivationStage::Failed)
            return;
        if (facts.retryAt)
            addText(tree, "activation.failed",
                    device.text("The activation service does not answer; next try in {time}")
                        .replace("{time}", timeLeft(*facts.retryAt, device)));
        else
            addText(tree, "activation.failed",
                    device.text("Activation failed: {reason}").replace("{reason}", facts.error));
    }

    ActivationCode m_code;
    bool m_isAnswered = false; ///< what stands there was sent, and not touched since
};

} // namespace

PagePointer makeActivationPage(const Device&)
{
    return std::make_unique<ActivationPage>();
}

} // namespace vphone::screen

#include "core/screen/settingpage.h"

#include "core/screen/formpage.h"
#include "core/screen/refusal.h"
#include "core/screen/screen.h"

#include <algorithm>

namespace vphone::screen {

namespace {

using param::ParamDef;
using param::ParamType;

TextField::Kind kindOf(const ParamDef& def)
{
    switch (def.type) {
    case ParamType::Int:
        return TextField::Kind::Digits;
    case ParamType::Ip:
        return TextField::Kind::Address;
    case ParamType::Url:
    case ParamType::WebUrl:
    case ParamType::Rule:
        return TextField::Kind::Url;
    default:
        return TextField::Kind::Text;
    }
}

/// A telephone number, or numbers in a list: the keypad begins with digits.
bool isOfDigits(const ParamDef& def)
{
    return kindOf(def) == TextField::Kind::Text &&
           (def.tag.endsWith("_Dest") || def.tag.endsWith("_Number") ||
            def.tag.endsWith("_Option_To_Use"));
}

TextField fieldOf(const ParamDef& def, const QByteArray& value)
{
    TextField field({.kind = kindOf(def), .isMasked = def.isSecret, .bytesMax = def.lengthMax},
                    value);
    while (isOfDigits(def) && field.input().mode != "123")
        field.cycleMode();
    return field;
}

size_t placeOf(const ParamDef& def, const QByteArray& value)
{
    return size_t(std::max<qsizetype>(def.choices.indexOf(value), 0));
}

/// Fields for \a entries; Set stores what was changed.
class SettingsForm final : public FormPage
{
public:
    SettingsForm(MenuEntry entry, std::vector<MenuEntry> settings, const Device& device)
        : m_entry(std::move(entry)), m_settings(std::move(settings))
    {
        for (const MenuEntry& setting : m_settings)
            addField(setting, device);
        const auto first = std::ranges::find_if(fields(), &Field::isEnabled);
        if (first != fields().end())
            setFocus(size_t(first - fields().begin()));
    }

    [[nodiscard]] QByteArray id() const override { return m_entry.id; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return m_entry.text(device);
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        const bool isAnyEnabled = std::ranges::any_of(fields(), &Field::isEnabled);
        addSoftKey(tree, device, 1, "set", "Set", isAnyEnabled);
        const Field& field = fields()[focus()];
        if (field.choices.empty()) {
            addSoftKey(tree, device, 2, "delete", "Delete", field.isEnabled);
            addSoftKey(tree, device, 3, "mode", "Mode", field.isEnabled);
        } else {
            addSoftKey(tree, device, 2, "list", "Choose", field.isEnabled);
        }
        addSoftKey(tree, device, 4, "back", "Back");
    }
    void drawMore(Tree& tree, const Device& device) const override
    {
        const MenuEntry& setting = m_settings[focus()];
        const QByteArray range = rangeText(setting.def(device), device);
        if (range.isEmpty())
            return;
        Row row;
        row.id = setting.id + ".range";
        row.text = range;
        row.kind = RowKind::Text;
        row.isEnabled = false;
        tree.rows.insert(tree.rows.begin() + qsizetype(focus()) + 1, std::move(row));
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        if (softKey == "set")
            return storeChanges(context);
        return softKey == "list" && openChoices(context);
    }
    bool submit(const Context& context) override
    {
        return fields()[focus()].choices.empty() ? storeChanges(context) : openChoices(context);
    }

private:
    void addField(const MenuEntry& setting, const Device& device)
    {
        const ParamDef& def = setting.def(device);
        const QByteArray& value = device.config().value(setting.what);
        Field field;
        field.id = setting.id;
        field.label = setting.row->text;
        field.isEnabled = setting.access == param::Access::ReadWrite;
        field.isSecret = def.isSecret;
        if (def.choices.isEmpty()) {
            field.text = fieldOf(def, value);
        } else {
            field.choices.assign(def.choices.begin(), def.choices.end());
            field.choice = placeOf(def, value);
        }
        m_before.push_back(field.value());
        fields().push_back(std::move(field));
    }
    bool openChoices(const Context& context)
    {
        const size_t place = focus();
        if (!fields()[place].isEnabled)
            return false;
        // The list lies on top of this page, so that it goes first.
        return context.screen.push(
            makeChoicePage(
                {.id = m_settings[place].id,
                 .title = m_settings[place].row->text,
                 .number = m_settings[place].number,
                 .labels = fields()[place].choices,
                 .current = fields()[place].choice,
                 .chosen = [this, place](size_t chosen,
                                         const Context&) { fields()[place].choice = chosen; }}),
            context.device);
    }
    bool storeChanges(const Context& context)
    {
        Device::Values values;
        for (size_t i = 0; i < fields().size(); ++i) {
            const QByteArray value = fields()[i].value();
            if (!fields()[i].isEnabled || value == m_before[i])
                continue;
            const ParamDef& def = m_settings[i].def(context.device);
            const auto canonical =
                param::canonicalValue(def, value.trimmed(), param::Leniency::Tolerant);
            if (!canonical) {
                setFocus(i);
                context.screen.toast(refusalText(canonical.error(), def, context.device),
                                     context.device);
                return true;
            }
            values.emplace_back(m_settings[i].what, value);
        }
        if (store(values, context))
            context.screen.pop(context.device);
        return true;
    }

    MenuEntry m_entry;
    std::vector<MenuEntry> m_settings; ///< in the order of the fields
    std::vector<QByteArray> m_before;  ///< likewise
};

} // namespace

bool store(const Device::Values& values, const Context& context)
{
    if (const auto done = context.device.set(values); !done) {
        context.screen.toast(done.error(), context.device);
        return false;
    }
    context.screen.toast(context.device.text("Saved"), context.device);
    return true;
}

PagePointer makeSettingPage(const MenuEntry& entry, const Device& device)
{
    const ParamDef& def = entry.def(device);
    if (def.choices.isEmpty())
        return std::make_unique<SettingsForm>(entry, std::vector{entry}, device);
    const QByteArray tag = entry.what;
    const QList<QByteArray> choices = def.choices;
    return makeChoicePage({.id = entry.id,
                           .title = entry.row->text,
                           .number = entry.number,
                           .labels = {choices.begin(), choices.end()},
                           .current = placeOf(def, device.config().value(tag)),
                           .chosen = [tag, choices](size_t place, const Context& context) {
                               store({{tag, choices[qsizetype(place)]}}, context);
                           }});
}

PagePointer makeSettingsForm(const MenuEntry& form, const Device& device)
{
    return std::make_unique<SettingsForm>(form, entriesOf(form.id, device), device);
}

} // namespace vphone::screen

#include "core/screen/adminpages.h"

#include "core/screen/basepages.h"
#include "core/screen/screen.h"
#include "core/screen/settingpage.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

class QuestionPage final : public Page
{
public:
    explicit QuestionPage(Question question) : m_question(std::move(question)) {}

    [[nodiscard]] QByteArray id() const override { return m_question.id; }
    void draw(Tree& tree, const Device& device) const override
    {
        tree.title = device.text(m_question.title);
        tree.prompt = Prompt{device.text(m_question.english), {}, false};
        addSoftKey(tree, device, 1, "ok", "OK");
        addSoftKey(tree, device, 4, "cancel", "Cancel");
    }
    bool press(const Key& key, const Context& context) override
    {
        return key.code == KeyCode::Select && agree(context);
    }
    bool choose(const QByteArray& softKey, const Context& context) override
    {
        if (softKey == "ok")
            return agree(context);
        if (softKey == "cancel")
            context.screen.pop(context.device);
        return softKey == "cancel";
    }

private:
    bool agree(const Context& context)
    {
        context.screen.pop(context.device);
        m_question.agreed(context);
        return true;
    }

    Question m_question;
};

/// It waits for the calls to end.
void tellIfBusy(const Context& context)
{
    if (isAnyLineActive(context.device))
        context.screen.toast(context.device.text("The phone restarts when all calls have ended"),
                             context.device);
}

void restart(const Context& context)
{
    tellIfBusy(context);
    context.device.reboot();
}

void resetToFactory(const Context& context)
{
    tellIfBusy(context);
    context.device.factoryReset();
}

void signOut(const Context& context)
{
    context.device.signOut();
    context.screen.toast(context.device.text("Signed out"), context.device);
}

/// What the parameters call each language, in the order of language::languages().
struct Tongue
{
    const char* locale;
    const char* selection;
};
constexpr auto tongues = std::to_array<Tongue>({
    {"en-US", "English-US"},
    {"nl-NL", "Dutch"},
    {"de-DE", "German"},
    {"fr-FR", "French"},
    {"ko-KR", "Korean"},
    {"ja-JP", "Japanese"},
});

/// `Chirp 1` of `n=Chirp 1;w=file://chirp1.raw;c=1`
QByteArray ringName(const QByteArray& script)
{
    for (const QByteArray& part : script.split(';')) {
        if (part.trimmed().startsWith("n="))
            return part.trimmed().sliced(2);
    }
    return {};
}

/// Names of Ring1, Ring2 ... for choices that are numbers; others as they are.
std::vector<QByteArray> ringNames(const QList<QByteArray>& choices, const Device& device)
{
    std::vector<QByteArray> names;
    for (const QByteArray& choice : choices) {
        const auto index = device.config().table().find("Ring" + choice);
        const QByteArray name = index ? ringName(device.config().value(*index)) : QByteArray();
        names.push_back(name.isEmpty() ? choice : name);
    }
    return names;
}

} // namespace

PagePointer makeQuestion(Question question)
{
    return std::make_unique<QuestionPage>(std::move(question));
}

PagePointer makeRestartPage()
{
    return makeQuestion({"device_admin.restart", "Restart", "Restart the phone?", restart});
}

PagePointer makeFactoryResetPage()
{
    return makeQuestion({"device_admin.factory_reset", "Factory reset",
                         "Reset the phone to factory settings? All settings are lost.",
                         resetToFactory});
}

PagePointer makeSignOutPage()
{
    return makeQuestion({"device_admin.sign_out", "User sign out", "Sign out?", signOut});
}

PagePointer makeLanguagePage(const Device& device)
{
    static_assert(tongues.size() == 6, "one for each language");
    std::vector<QByteArray> names;
    for (const language::LanguageDef& def : language::languages())
        names.emplace_back(def.name);
    return makeChoicePage({.id = "device_admin.language",
                           .title = "Language",
                           .labels = std::move(names),
                           .isTranslated = false,
                           .current = size_t(device.language()),
                           .chosen = [](size_t place, const Context& context) {
                               store({{"Locale", tongues[place].locale},
                                      {"Language_Selection", tongues[place].selection}},
                                     context);
                           }});
}

PagePointer makeRingtonePage(const MenuEntry& entry, const Device& device)
{
    const QList<QByteArray> choices = entry.def(device).choices;
    const QByteArray tag = entry.what;
    const auto names = ringNames(choices, device);
    return makeChoicePage(
        {.id = entry.id,
         .title = entry.row->text,
         .number = entry.number,
         .labels = names,
         .current = size_t(std::max<qsizetype>(choices.indexOf(device.config().value(tag)), 0)),
         .chosen =
             [tag, choices](size_t place, const Context& context) {
                 store({{tag, choices[qsizetype(place)]}}, context);
             },
         .played =
             [names](size_t place, const Context& context) {
                 context.screen.toast(
                     context.device.text("Playing {name}").replace("{name}", names[place]),
                     context.device);
             }});
}

} // namespace vphone::screen

#include "core/language/language.h"

#include "core/config/config.h"
#include "core/language/words.h"

#include <algorithm>
#include <array>

namespace vphone::language {

namespace {

constexpr auto defs = std::to_array<LanguageDef>({
    {Language::English, "en", "English", "English"},
    {Language::Dutch, "nl", "Nederlands", "Dutch"},
    {Language::German, "de", "Deutsch", "German"},
    {Language::French, "fr", "Français", "French"},
    {Language::Korean, "ko", "한국어", "Korean"},
    {Language::Japanese, "ja", "日本語", "Japanese"},
});

/// `German` and `German-DE` alike, in any case.
std::optional<Language> languageOfName(QByteArrayView name)
{
    const qsizetype dash = name.indexOf('-');
    const QByteArrayView word = dash < 0 ? name : name.first(dash);
    const auto found = std::ranges::find_if(defs, [&](const LanguageDef& def) {
        return word.compare(QByteArrayView(def.english), Qt::CaseInsensitive) == 0;
    });
    return found == defs.end() ? std::nullopt : std::optional(found->language);
}

/// Read when somebody first looks at a page in it.
template<Language language>
const Words& wordsOf()
{
    static const Words words(defOf(language));
    return words;
}

} // namespace

std::span<const LanguageDef> languages()
{
    return defs;
}

std::optional<Language> languageOfCode(QByteArrayView code)
{
    const auto found =
        std::ranges::find_if(defs, [&](const LanguageDef& def) { return code == def.code; });
    return found == defs.end() ? std::nullopt : std::optional(found->language);
}

Language languageOf(const config::Config& config)
{
    const param::ParamTable& table = config.table();
    if (const auto locale = table.find("Locale");
        locale && config.value(*locale) != table[*locale].defaultValue) {
        if (const auto found = languageOfCode(config.value(*locale).left(2)))
            return *found;
    }
    if (const auto selection = table.find("Language_Selection"))
        return languageOfName(config.value(*selection)).value_or(Language::English);
    return Language::English;
}

QByteArray text(Language language, Context context, QByteArrayView english)
{
    QByteArray found = translation(language, context, english);
    return found.isNull() ? english.toByteArray() : found;
}

QByteArray translation(Language language, Context context, QByteArrayView english)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Dutch:
        return wordsOf<Language::Dutch>().find(context, english);
    case Language::German:
        return wordsOf<Language::German>().find(context, english);
    case Language::French:
        return wordsOf<Language::French>().find(context, english);
    case Language::Korean:
        return wordsOf<Language::Korean>().find(context, english);
    case Language::Japanese:
        return wordsOf<Language::Japanese>().find(context, english);
    }
    return {};
}

} // namespace vphone::language

#include "core/language/language.h"

#include "core/config/config.h"

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
    if (config.table().find("Locale")) {
        if (const auto found = languageOfCode(config.value("Locale").left(2)))
            return *found;
    }
    return Language::English;
}

QByteArray text(Language, Context, QByteArrayView english)
{
    return english.toByteArray();
}

} // namespace vphone::language

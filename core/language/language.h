/// \file The six languages of pages and screen, and the words in them. Wording from the seeds
/// first.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

namespace vphone::config {
class Config;
}

namespace vphone::language {

enum class Language : quint8 { English, Dutch, German, French, Korean, Japanese };

struct LanguageDef
{
    Language language;
    const char* code;    ///< `nl`: of the attribute lang, of the catalogue's file
    const char* name;    ///< in the language itself, UTF-8
    const char* english; ///< as Language_Selection has it
};

/// In the order of the enum.
[[nodiscard]] std::span<const LanguageDef> languages();
[[nodiscard]] inline const LanguageDef& defOf(Language language)
{
    return languages()[size_t(language)];
}
[[nodiscard]] std::optional<Language> languageOfCode(QByteArrayView code);
/// Of a phone: by Locale where that is not at its default and names one of these, else by the
/// English name in Language_Selection (`French`, `German-DE`), else English. Decision 0035.
[[nodiscard]] Language languageOf(const config::Config& config);

/// What an English text is, since one word may need two translations.
enum class Context : quint8 {
    Tab,
    Section,
    Label,  ///< of parameters
    Value,  ///< of choices
    Status, ///< labels and texts of the Info pages
    Page,   ///< what else the pages say
    Screen, ///< of the phone's screen
    Window, ///< of vphone-gui, around the phone
};
inline constexpr size_t contextCount = size_t(Context::Window) + 1;

/// \a english in \a language, UTF-8; \a english itself where there is no translation. The numbers
/// of an instance may stand in it (`Line Key 3`, `Unit 2 Key 14`): the catalogues have `{n}` there,
/// and
/// `{u}` for the first of two. Any other mark in braces is the caller's to fill in afterwards. From
/// any thread.
[[nodiscard]] QByteArray text(Language language, Context context, QByteArrayView english);
/// The same, null where there is no translation; in English there never is one.
[[nodiscard]] QByteArray translation(Language language, Context context, QByteArrayView english);

} // namespace vphone::language

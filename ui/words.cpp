#include "ui/words.h"

#include <QLocale>

namespace vphone::ui {

namespace {

language::Language preferredLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        if (const auto found = language::languageOfCode(name.left(2).toLatin1()))
            return *found;
    }
    return language::Language::English;
}

} // namespace

language::Language windowLanguage()
{
    static const language::Language language = preferredLanguage();
    return language;
}

QString words(const char* english)
{
    return text(language::text(windowLanguage(), language::Context::Window, english));
}

} // namespace vphone::ui

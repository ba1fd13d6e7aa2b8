/// \file The words around the phone, in the language of the person who sits before it.
#pragma once

#include "core/language/language.h"

#include <QString>

namespace vphone::ui {

/// Of the first language that the person's system prefers and that there are words in.
[[nodiscard]] language::Language windowLanguage();

/// \a english, a literal, in windowLanguage().
[[nodiscard]] QString words(const char* english);

[[nodiscard]] inline QString text(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace vphone::ui

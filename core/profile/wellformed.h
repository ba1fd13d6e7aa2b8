/// \file Is a text XML at all? pugixml lets pass what a phone refuses: text around the root,
/// several roots, undefined entities, `<` in attributes. This pass looks before it, builds nothing
/// and says best what is wrong.
#pragma once

#include <QByteArray>

#include <optional>

namespace vphone::profile {

/// Where a text stops being XML, and what would be right.
struct Flaw
{
    qsizetype offset = 0;
    QByteArray message;
};

/// \a text is UTF-8 without a byte order mark, and owns its bytes, so that a NUL stands behind
/// them. No internal subset of a document type is allowed, so that nothing ever expands; attributes
/// stand in double quotes; elements nest at most depthMax deep. Control characters are not looked
/// for in comments. Source: XML 1.0; reference profiles 1, 3, 5.
[[nodiscard]] std::optional<Flaw> firstFlaw(const QByteArray& text);

[[nodiscard]] bool isNameStart(char c);
[[nodiscard]] bool isNameCharacter(char c);
[[nodiscard]] bool isBlank(char c);

} // namespace vphone::profile

/// \file Is a text XML at all? pugixml lets pass what a phone refuses: text around the root,
/// several roots, undefined entities, `<` in attributes. This pass looks before it, builds nothing
/// and says best what is wrong.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vphone::profile {

/// Where a text stops being XML, and what would be right.
struct Flaw
{
    qsizetype offset = 0;
    QByteArray message;
};

/// \a text is UTF-8 as checkBytes() demands, without a byte order mark. No internal subset of a
/// document type is allowed, so that nothing ever expands; attributes stand in double quotes;
/// elements nest at most depthMax deep. Source: XML 1.0; reference profiles 1, 3, 5.
[[nodiscard]] std::optional<Flaw> firstFlaw(QByteArrayView text);

[[nodiscard]] bool isNameStart(char c);
[[nodiscard]] bool isNameCharacter(char c);
[[nodiscard]] bool isBlank(char c);

} // namespace vphone::profile

/// \file The words of one language, as its catalogue resources/i18n/vphone_CODE.ts has them.
#pragma once

#include "core/language/language.h"

#include <QTranslator>

#include <array>
#include <shared_mutex>
#include <unordered_map>

namespace vphone::language {

/// Most texts of one context that are kept at hand, and the longest of them, in bytes; others are
/// looked up each time. What a request wrote may be part of a text, so both are bounded.
inline constexpr size_t keptMax = 4096;
inline constexpr qsizetype keptBytesMax = 256;

/// From any thread. A text is asked for once from the catalogue, then stands ready in UTF-8: a page
/// of 400 labels costs some 20 us.
class Words
{
public:
    explicit Words(const LanguageDef& def);

    /// Null where the catalogue does not have it.
    [[nodiscard]] QByteArray find(Context context, QByteArrayView english) const;

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QByteArrayView text) const { return qHash(text); }
    };
    using Kept = std::unordered_map<QByteArray, QByteArray, Hash, std::equal_to<>>;

    /// \pre m_mutex is held alone
    [[nodiscard]] QByteArray lookUp(Context context, QByteArrayView english) const;

    QTranslator m_catalogue; ///< never installed: the phones of one process speak six languages
    mutable std::shared_mutex m_mutex;
    mutable std::array<Kept, contextCount> m_kept;
};

} // namespace vphone::language

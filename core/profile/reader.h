/// \file Plain profile XML to a Document, with the phone's leniency. Source: reference profiles 1-5.
#pragma once

#include "core/profile/document.h"

namespace vphone::profile {

/// How an element without text is read. Source: reference profiles 4.
enum class EmptyMeans : quint8 { Empty, Default, Keep };

struct ReadOptions
{
    param::Leniency leniency = param::Leniency::Tolerant;
    EmptyMeans emptyMeans = EmptyMeans::Empty;
    std::vector<Alias> aliases;
    /// Unknown tags become warnings too (for `vphone profile check`); a phone only counts them.
    bool reportUnknown = false;
};

inline constexpr qsizetype warningsMax = 200;
inline constexpr int depthMax = 64; ///< of nested elements

[[nodiscard]] Result<Document, ProfileError> read(QByteArrayView xml, const param::ParamTable& table,
                                                  const ReadOptions& options = {});

/// `{ "/" left = /flat-profile/Param ; }`, at most 30 entries. Source: reference rules 7.
[[nodiscard]] Result<std::vector<Alias>, QByteArray> parseAliasMap(QByteArrayView text);

} // namespace vphone::profile

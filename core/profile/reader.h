/// \file Plain profile XML to a Document, with the phone's leniency. Source: reference profiles
/// 1-5.
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
    /// For `vphone profile check`: what a phone passes over in silence becomes a warning or a note,
    /// too (unknown-parameter, unknown-attribute, duplicate-parameter, non-ascii).
    bool reportUnknown = false;
};

inline constexpr qsizetype warningsMax = 200;
inline constexpr int depthMax = 64; ///< of nested elements

/// The rules of the warnings: misprint, tag-case, attribute-value, stray-text, invalid-value (what
/// was given is left out), lenient-value (it is taken in a reading that a real phone does not
/// have), and those of reportUnknown. Strict reading has no misprints and no case: those are
/// corrupt, and unknown.
[[nodiscard]] Result<Document, ProfileError>
read(QByteArrayView xml, const param::ParamTable& table, const ReadOptions& options = {});

/// `{ "/" left = /flat-profile/Param ; }`, at most 30 entries. Source: reference rules 7.
[[nodiscard]] Result<std::vector<Alias>, QByteArray> parseAliasMap(QByteArrayView text);

} // namespace vphone::profile

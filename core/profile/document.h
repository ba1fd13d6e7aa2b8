/// \file A profile, read against one model's table: what it would set, and what is odd about it.
#pragma once

#include "core/base/diagnostic.h"
#include "core/base/result.h"
#include "core/param/paramtable.h"
#include "core/param/value.h"
#include "core/ports/cause.h"

#include <memory>

namespace vphone::profile {

/// One element's effect. Values are canonical.
struct Entry
{
    param::ParamIndex index = 0;
    std::optional<param::Access> access;
    std::optional<QByteArray> value; ///< missing: the element changes access only
    bool preserveValue = false;      ///< preserve-value="y"
    bool userPref = false;           ///< user-pref="y"
    int line = 0;   ///< of its <, from 1; 0 unless ReadOptions::reportUnknown asks for findings
    int column = 0; ///< likewise
};

/// Immutable once read; shared by every phone that was given the same bytes.
class Document
{
public:
    Document(std::vector<Entry> entries, Diagnostics warnings, qsizetype unknownTags)
        : m_entries(std::move(entries)), m_warnings(std::move(warnings)), m_unknownTags(unknownTags)
    {
    }

    /// Ordered by index, each once: the last occurrence in the file has won.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// At most Reader's bound of them.
    [[nodiscard]] const Diagnostics& warnings() const { return m_warnings; }
    [[nodiscard]] qsizetype unknownTags() const { return m_unknownTags; }

private:
    std::vector<Entry> m_entries;
    Diagnostics m_warnings;
    qsizetype m_unknownTags;
};

using SharedDocument = std::shared_ptr<const Document>;

/// Why bytes are no profile.
struct ProfileError
{
    Cause cause = Cause::CorruptXml; ///< CorruptXml, CorruptGzip, CorruptKey or TooBig
    QByteArray message; ///< one English sentence that helps: what, where, what would be right
    int line = 0;
    int column = 0;
};

/// An alias map entry: an element whose path ends with \a pathEnd goes to \a parameter. Source:
/// reference rules 7.
struct Alias
{
    QByteArray pathEnd;   ///< /CPE/acct/name
    QByteArray parameter; ///< Display_Name_1_
};

} // namespace vphone::profile

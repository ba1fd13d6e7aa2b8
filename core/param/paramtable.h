/// \file All parameters of one model: the one table that parser, export, pages and screen walk.
#pragma once

#include "core/model/model.h"
#include "core/param/paramdef.h"

#include <vector>

namespace vphone::param {

struct TableProblem
{
    int line = 0; ///< of the table's file, from 1
    QByteArray what;
};

/// Immutable once made; one per model and process, borrowed by everything else.
/// A status row may bear the name of a setting (Host_Name): then the look-ups by tag find the
/// setting, and the status row is met by walking the table.
class ParamTable
{
public:
    /// Expands the rows of \a tsv (resources/params/parameters.tsv) for \a model: rows of other
    /// models are left out, rows with a placeholder stand once per extension, line key or unit.
    [[nodiscard]] static Result<ParamTable, TableProblem> load(const QByteArray& tsv,
                                                               const model::Model& model);
    /// The compiled-in rows.
    [[nodiscard]] static Result<ParamTable, TableProblem> load(const model::Model& model);

    ParamTable(ParamTable&&) = default;
    ParamTable& operator=(ParamTable&&) = default;
    ParamTable(const ParamTable&) = delete;
    ParamTable& operator=(const ParamTable&) = delete;

    [[nodiscard]] ParamIndex size() const { return ParamIndex(m_defs.size()); }
    [[nodiscard]] const ParamDef& operator[](ParamIndex index) const { return m_defs[index]; }
    [[nodiscard]] auto begin() const { return m_defs.begin(); }
    [[nodiscard]] auto end() const { return m_defs.end(); }

    [[nodiscard]] std::optional<ParamIndex> find(QByteArrayView tag) const;
    /// For a tag that find() does not know: one that differs in case only.
    [[nodiscard]] std::optional<ParamIndex> findIgnoringCase(QByteArrayView tag) const;
    /// \pre the table has \a tag: for the parameters that our own code reads
    [[nodiscard]] ParamIndex at(QByteArrayView tag) const;
    /// The known tag with the fewest edits, if it is near enough to be a likely slip; empty
    /// otherwise.
    [[nodiscard]] QByteArray nearest(QByteArrayView tag) const;

private:
    /// One place of the open hash; the hash is of the tag without regard to case, so that both
    /// look-ups share it.
    struct Slot
    {
        quint32 hash = 0;
        ParamIndex index = noParam;
    };
    static constexpr ParamIndex noParam = 0xffff;

    explicit ParamTable(std::vector<ParamDef> defs);
    void file(ParamIndex index);
    /// The first parameter filed under the hash of \a tag for which \a isSame holds.
    template<typename IsSame>
    [[nodiscard]] std::optional<ParamIndex> lookUp(QByteArrayView tag, IsSame isSame) const;

    std::vector<ParamDef> m_defs;
    std::vector<Slot> m_slots; ///< a power of two of them, at most half in use
};

} // namespace vphone::param

#include "core/param/paramtable.h"

#include "core/param/tablereader.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace vphone::param {

using namespace Qt::StringLiterals;

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

bool isSameIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lowered(x) == lowered(y); });
}

quint64 eightBytes(const char* at)
{
    quint64 bytes = 0;
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
}

/// Eight bytes at a time, the last ones read twice where they are fewer, with the bit set that
/// parts upper from lower case. What it merges besides letters only makes two hashes equal.
quint32 foldedHash(QByteArrayView text)
{
    constexpr quint64 caseBits = 0x2020202020202020;
    constexpr quint64 factor = 0x9e3779b97f4a7c15;
    quint64 hash = quint64(text.size()) * factor;
    const auto mix = [&hash](quint64 chunk) {
        hash = (std::rotl(hash, 23) ^ (chunk | caseBits)) * factor;
    };
    if (text.size() < 8) {
        std::array<char, 8> padded{};
        std::copy(text.begin(), text.end(), padded.begin());
        mix(eightBytes(padded.data()));
        return quint32(hash >> 32);
    }
    for (qsizetype at = 0; at + 8 < text.size(); at += 8)
        mix(eightBytes(text.data() + at));
    mix(eightBytes(text.data() + text.size() - 8));
    return quint32(hash >> 32);
}

/// Insertions, deletions, replacements and swaps of neighbours that turn \a a into \a b, ignoring
/// case; more than \a most comes back as most + 1.
int editDistance(QByteArrayView a, QByteArrayView b, int most)
{
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        int rowMin = current[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const bool isSame = lowered(a[i - 1]) == lowered(b[j - 1]);
            int edits =
                std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1)});
            const bool isSwap = i > 1 && j > 1 && lowered(a[i - 1]) == lowered(b[j - 2]) &&
                                lowered(a[i - 2]) == lowered(b[j - 1]);
            if (isSwap)
                edits = std::min(edits, beforeLast[at - 2] + 1);
            current[at] = edits;
            rowMin = std::min(rowMin, edits);
        }
        if (rowMin > most)
            return most + 1;
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return std::min(last.back(), most + 1);
}

} // namespace

Result<ParamTable, TableProblem> ParamTable::load(const QByteArray& tsv, const model::Model& model)
{
    Result<std::vector<ParamDef>, TableProblem> defs = readRows(tsv, model);
    if (!defs)
        return Unexpected{defs.error()};
    return ParamTable(*std::move(defs));
}

Result<ParamTable, TableProblem> ParamTable::load(const model::Model& model)
{
    QFile file(u":/vphone/params/parameters.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{TableProblem{0, "the table is not compiled in"}};
    return load(file.readAll(), model);
}

ParamTable::ParamTable(std::vector<ParamDef> defs) : m_defs(std::move(defs))
{
    m_slots.resize(std::bit_ceil(2 * m_defs.size() + 1));
    // Settings first, so that they win over the status row of the same name.
    for (ParamIndex i = 0; i < size(); ++i) {
        if (m_defs[i].type != ParamType::Status)
            file(i);
    }
    for (ParamIndex i = 0; i < size(); ++i) {
        if (m_defs[i].type == ParamType::Status)
            file(i);
    }
}

void ParamTable::file(ParamIndex index)
{
    const quint32 hash = foldedHash(m_defs[index].tag);
    size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].index != noParam)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = {hash, index};
}

template<typename IsSame>
std::optional<ParamIndex> ParamTable::lookUp(QByteArrayView tag, IsSame isSame) const
{
    const quint32 hash = foldedHash(tag);
    for (size_t at = hash & (m_slots.size() - 1); m_slots[at].index != noParam;
         at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash == hash && isSame(m_defs[m_slots[at].index].tag, tag))
            return m_slots[at].index;
    }
    return std::nullopt;
}

std::optional<ParamIndex> ParamTable::find(QByteArrayView tag) const
{
    return lookUp(tag, [](QByteArrayView a, QByteArrayView b) { return a == b; });
}

std::optional<ParamIndex> ParamTable::findIgnoringCase(QByteArrayView tag) const
{
    return lookUp(tag, isSameIgnoringCase);
}

ParamIndex ParamTable::at(QByteArrayView tag) const
{
    const std::optional<ParamIndex> index = find(tag);
    Q_ASSERT(index);
    return *index;
}

QByteArray ParamTable::nearest(QByteArrayView tag) const
{
    // A slip in one of four characters is likely; a longer tag than any of ours is no slip.
    constexpr qsizetype tagBytesMax = 80;
    if (tag.isEmpty() || tag.size() > tagBytesMax)
        return {};
    int most = int(std::clamp(tag.size() / 4, qsizetype(1), qsizetype(4)));
    QByteArray best;
    for (const ParamDef& def : m_defs) {
        if (def.type == ParamType::Status || std::abs(def.tag.size() - tag.size()) > most)
            continue;
        const int edits = editDistance(tag, def.tag, most);
        if (edits > most)
            continue;
        best = def.tag;
        most = edits - 1;
        if (most < 0)
            break;
    }
    return best;
}

} // namespace vphone::param

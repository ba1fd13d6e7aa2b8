#include "web/phone/voiceedits.h"

#include "core/config/secretplaces.h"
#include "core/param/value.h"
#include "web/phone/frame.h"

#include <algorithm>
#include <array>

namespace vphone::web {

namespace {

using param::Access;
using param::ParamDef;
using param::ParamIndex;

/// Stands among the drafts, which know no views; no tag begins so.
constexpr char viewKey[] = ":view";

constexpr std::array<QByteArrayView, 5> ownFields{"csrf", "tab", "view", "to", "undo"};

/// What the account may write at all, be the view basic or not.
bool mayWrite(const Visit& visit, ParamIndex index)
{
    return accessIn({visit.view.account, true}, visit.phone().config(), index) == Access::ReadWrite;
}

/// Browsers send the line ends of a textarea as CR LF.
QByteArray withPlainLineEnds(QByteArray text)
{
    return text.replace("\r\n", "\n");
}

QByteArray unknownField(const param::ParamTable& table, const QByteArray& name)
{
    const QByteArray nearest = table.nearest(name);
    return '"' + name.left(100) + "\" is no parameter of this phone's pages" +
           (nearest.isEmpty() ? QByteArray() : "; did you mean " + nearest + '?');
}

class Merging
{
public:
    Merging(const Visit& visit, Drafts::Values edits)
        : m_visit(visit), m_config(visit.phone().config())
    {
        m_result.typed = std::move(edits);
    }

    void add(const FormField& field)
    {
        if (std::ranges::find(ownFields, field.name) != ownFields.end())
            return;
        const bool isClearing = field.name == "clear";
        const QByteArray& tag = isClearing ? field.value : field.name;
        const auto index = writable(tag);
        if (!index)
            return;
        const ParamDef& def = m_config.table()[*index];
        if (isClearing) {
            m_result.typed[tag] = QByteArray();
            return;
        }
        const auto repeated = std::ranges::lower_bound(m_seen, *index);
        if (repeated != m_seen.end() && *repeated == *index) {
            m_result.problems.emplace_back(tag, tag + " stands twice in the form; send it once");
            return;
        }
        m_seen.insert(repeated, *index);
        if (!(def.isSecret && field.value.isEmpty()))
            type(def, m_config.value(*index), withPlainLineEnds(field.value));
    }

    VoiceEdits take() { return std::move(m_result); }

private:
    std::optional<ParamIndex> writable(const QByteArray& tag)
    {
        const param::ParamTable& table = m_config.table();
        const auto index = table.find(tag);
        const bool isShown =
            index && accessIn({Account::Admin, true}, m_config, *index) != Access::None;
        if (isShown && mayWrite(m_visit, *index))
            return index;
        m_result.problems.emplace_back(
            QByteArray(), isShown ? tag + " can't be changed by this account; log in as admin"
                                  : unknownField(table, tag));
        return std::nullopt;
    }

    void type(const ParamDef& def, const QByteArray& stored, QByteArray text)
    {
        if (!def.isSecret && text == withPlainLineEnds(shownValue(def, stored)))
            m_result.typed.erase(def.tag);
        else
            m_result.typed[def.tag] = std::move(text);
    }

    const Visit& m_visit;
    const config::Config& m_config;
    VoiceEdits m_result;
    std::vector<ParamIndex> m_seen; ///< sorted
};

} // namespace

Drafts::Values keptEdits(Visit& visit)
{
    const MacAddress mac = visit.phone().identity().mac;
    const Drafts::Values* kept = visit.drafts.find(mac, visit.browser);
    if (kept == nullptr)
        return {};
    Drafts::Values edits = *kept;
    const auto view = edits.extract(viewKey);
    if (!view.empty() && view.mapped() == viewPath(visit))
        return edits;
    visit.drafts.forget(mac, visit.browser);
    return {};
}

bool keepEdits(Visit& visit, Drafts::Values edits)
{
    const MacAddress mac = visit.phone().identity().mac;
    visit.drafts.forget(mac, visit.browser);
    if (edits.empty())
        return true;
    edits[viewKey] = viewPath(visit);
    return visit.drafts.keep(mac, visit.browser, std::move(edits));
}

VoiceEdits withFields(const Visit& visit, Drafts::Values edits,
                      const std::vector<FormField>& fields)
{
    Merging merging(visit, std::move(edits));
    for (const FormField& field : fields)
        merging.add(field);
    return merging.take();
}

CheckedEdits checkedEdits(const Visit& visit, const Drafts::Values& edits)
{
    const config::Config& config = visit.phone().config();
    const auto leniency =
        visit.engine.settings().isStrict ? param::Leniency::Strict : param::Leniency::Tolerant;
    std::vector<std::pair<ParamIndex, QByteArray>> inOrder; // of the table, as on the pages
    for (const auto& [tag, typed] : edits) {
        const auto index = config.table().find(tag);
        if (index && mayWrite(visit, *index))
            inOrder.emplace_back(*index, typed);
    }
    std::ranges::sort(inOrder, {}, [](const auto& edit) { return edit.first; });
    CheckedEdits checked;
    for (const auto& [index, typed] : inOrder) {
        const ParamDef& def = config.table()[index];
        const QByteArray& tag = def.tag;
        const QByteArray text = config::keepingSecrets(def, typed, config.value(index)).trimmed();
        if (const QByteArray wrong = lineProblem(text); !wrong.isEmpty()) {
            checked.problems.emplace_back(tag, wrong);
            continue;
        }
        auto canonical = param::canonicalValue(def, text, leniency);
        if (canonical)
            checked.values.emplace_back(tag, std::move(canonical->value));
        else
            checked.problems.emplace_back(tag, param::explain(canonical.error(), def, text));
    }
    return checked;
}

QByteArray lineProblem(QByteArrayView text)
{
    for (const char c : text) {
        if (c == '\n' || c == '\r')
            return "the value has a line end; right is one line";
        if (uchar(c) < 0x20 || c == 0x7f)
            return "the value has a control character; right is printable text";
    }
    return text.isValidUtf8() ? QByteArray() : QByteArray("the value is not UTF-8");
}

} // namespace vphone::web

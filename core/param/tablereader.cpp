#include "core/param/tablereader.h"

#include <array>
#include <charconv>
#include <string_view>
#include <unordered_map>

namespace vphone::param {

namespace {

enum Column : size_t {
    Tag,
    Label,
    Tab,
    Section,
    Type,
    Default,
    Allowed,
    Length,
    Ua,
    Models,
    Instances,
    Flags,
    Since,
    Range,
    Help,
    Origin,
    ColumnCount
};

constexpr std::array<std::string_view, ColumnCount> columnNames{
    "tag", "label",  "tab",       "section", "type",  "default", "allowed", "length",
    "ua",  "models", "instances", "flags",   "since", "range",   "help",    "source"};

struct TypeName
{
    std::string_view name;
    ParamType type;
};

constexpr auto typeNames = std::to_array<TypeName>({
    {"bool", ParamType::Bool},
    {"choice", ParamType::Choice},
    {"int", ParamType::Int},
    {"hexint", ParamType::HexInt},
    {"float", ParamType::Float},
    {"string", ParamType::String},
    {"password", ParamType::Password},
    {"ip", ParamType::Ip},
    {"url", ParamType::Url},
    {"weburl", ParamType::WebUrl},
    {"rule", ParamType::Rule},
    {"expression", ParamType::Expression},
    {"delaylist", ParamType::DelayList},
    {"timeofday", ParamType::TimeOfDay},
    {"daylightrule", ParamType::DaylightRule},
    {"macrostring", ParamType::MacroString},
    {"starcode", ParamType::StarCode},
    {"dialplan", ParamType::DialPlan},
    {"tonescript", ParamType::ToneScript},
    {"cadencescript", ParamType::CadenceScript},
    {"version", ParamType::Version},
    {"status", ParamType::Status},
});

using Text = std::string_view;
using Row = std::array<Text, ColumnCount>;

/// What stands before \a separator; \a rest goes on behind it.
Text takeUntil(Text& rest, char separator)
{
    const size_t end = rest.find(separator);
    const Text taken = rest.substr(0, end);
    rest = end == Text::npos ? Text() : rest.substr(end + 1);
    return taken;
}

bool split(Text line, Row& row)
{
    size_t column = 0;
    for (; column + 1 < ColumnCount; ++column) {
        const size_t end = line.find('\t');
        if (end == Text::npos)
            return false;
        row[column] = line.substr(0, end);
        line.remove_prefix(end + 1);
    }
    row[column] = line;
    return line.find('\t') == Text::npos;
}

QByteArray bytes(Text text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Later tokens win: "6800,-6821" is the series without that one model.
bool namesModel(Text models, const model::Model& model)
{
    if (models == "all")
        return true;
    const auto isNamed = [&model](Text token) {
        const QByteArrayView name(token.data(), qsizetype(token.size()));
        return name == model.series || name == model.number();
    };
    bool named = false;
    while (!models.empty()) {
        const Text token = takeUntil(models, ',');
        if (token.starts_with('-'))
            named = named && !isNamed(token.substr(1));
        else
            named = named || isNamed(token);
    }
    return named;
}

template<typename Number>
bool toNumber(Text text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

/// Where a parameter of several stands: `{n}` and `{u}`.
struct Place
{
    int n = 0;
    int unit = 0;
};

/// \a text with `{n}`, `{n+5059}` and `{u}` filled in; anything else in braces stays.
QByteArray filledIn(const QByteArray& text, Place place)
{
    QByteArray filled;
    filled.reserve(text.size() + 4);
    Text rest(text.data(), size_t(text.size()));
    while (!rest.empty()) {
        const size_t open = rest.find('{');
        filled.append(rest.data(), qsizetype(std::min(open, rest.size())));
        if (open == Text::npos)
            break;
        rest.remove_prefix(open + 1);
        const Text name = takeUntil(rest, '}');
        int more = 0;
        if (name == "u")
            filled.append(QByteArray::number(place.unit));
        else if (name == "n" || (name.starts_with("n+") && toNumber(name.substr(2), more)))
            filled.append(QByteArray::number(place.n + more));
        else
            filled.append('{').append(name.data(), qsizetype(name.size())).append('}');
    }
    return filled;
}

class TableReader
{
public:
    explicit TableReader(const model::Model& model) : m_model(model) {}

    Result<std::vector<ParamDef>, TableProblem> read(Text rest)
    {
        m_defs.reserve(3000);
        bool isHeaderSeen = false;
        for (m_line = 1; !rest.empty(); ++m_line) {
            Text line = takeUntil(rest, '\n');
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            if (line.empty() || line.front() == '#')
                continue;
            Row row;
            if (!split(line, row))
                return problem("a row has not " + QByteArray::number(qsizetype(ColumnCount)) +
                               " columns");
            if (!isHeaderSeen) {
                if (row != columnNames)
                    return problem("the first row does not name the columns as expected");
                isHeaderSeen = true;
                continue;
            }
            if (!namesModel(row[Models], m_model))
                continue;
            if (auto added = addRow(row); !added)
                return Unexpected{added.error()};
        }
        if (!isHeaderSeen)
            return problem("the table is empty");
        return std::move(m_defs);
    }

private:
    Unexpected<TableProblem> problem(QByteArray what) const
    {
        return Unexpected{TableProblem{m_line, std::move(what)}};
    }

    Result<Done, TableProblem> addRow(const Row& row)
    {
        ParamDef def;
        def.tag = bytes(row[Tag]);
        def.label = bytes(row[Label]);
        def.tab = shared(row[Tab]);
        def.section = shared(row[Section]);
        def.defaultValue = shared(row[Default]);
        def.since = shared(row[Since]);
        def.help = bytes(row[Help]);
        def.source = shared(row[Origin]);
        if (def.tag.isEmpty() || def.label.isEmpty() || def.help.isEmpty() || def.source.isEmpty())
            return problem("tag, label, help or source is empty");
        if (auto done = readType(row, def); !done)
            return done;
        if (auto done = readAllowed(row[Allowed], def); !done)
            return done;
        if (!row[Range].empty())
            def.range = shared(row[Range]);
        if (!row[Length].empty() && !toNumber(row[Length], def.lengthMax))
            return problem("length is not a number");
        if (auto done = readFlags(row[Flags], def); !done)
            return done;
        return addInstances(row[Instances], def);
    }

    Result<Done, TableProblem> readType(const Row& row, ParamDef& def)
    {
        const auto* const type =
            std::find_if(typeNames.begin(), typeNames.end(),
                         [&row](const TypeName& known) { return known.name == row[Type]; });
        if (type == typeNames.end())
            return problem("unknown type " + bytes(row[Type]));
        def.type = type->type;
        if (row[Ua] == "na")
            def.access = Access::None;
        else if (row[Ua] == "ro")
            def.access = Access::ReadOnly;
        else if (row[Ua] == "rw")
            def.access = Access::ReadWrite;
        else
            return problem("ua is none of na, ro, rw");
        return Done{};
    }

    /// `Yes|No`, `{extensions}|Disabled`, `0..65535`
    Result<Done, TableProblem> readAllowed(Text allowed, ParamDef& def)
    {
        if (allowed.empty())
            return Done{};
        if (def.type == ParamType::Bool || def.type == ParamType::Choice) {
            def.choices = sharedChoices(allowed);
            def.range = m_choiceTexts[allowed];
            return Done{};
        }
        const size_t dots = allowed.find("..");
        double min = 0;
        double max = 0;
        if (dots == Text::npos || !toNumber(allowed.substr(0, dots), min) ||
            !toNumber(allowed.substr(dots + 2), max) || min > max)
            return problem("allowed is not of the form MIN..MAX");
        def.min = min;
        def.max = max;
        def.range = bytes(allowed.substr(0, dots)) + " to " + bytes(allowed.substr(dots + 2));
        return Done{};
    }

    Result<Done, TableProblem> readFlags(Text flags, ParamDef& def)
    {
        while (!flags.empty()) {
            const Text flag = takeUntil(flags, ',');
            if (flag == "secret")
                def.isSecret = true;
            else if (flag == "hidden")
                def.isHidden = true;
            else if (flag == "reboot")
                def.needsReboot = true;
            else if (flag == "basic")
                def.isBasic = true;
            else
                return problem("unknown flag " + bytes(flag));
        }
        return Done{};
    }

    Result<Done, TableProblem> addInstances(Text instances, const ParamDef& def)
    {
        const size_t dots = instances.find("..");
        int first = 1;
        int last = 0;
        if (instances.empty())
            return add(def);
        if (instances == "extensions")
            last = m_model.extensions;
        else if (instances == "lines")
            last = std::max(m_model.extensions, m_model.lineKeys);
        else if (instances == "unit-keys")
            return addUnitKeys(def);
        else if (dots == Text::npos || !toNumber(instances.substr(0, dots), first) ||
                 !toNumber(instances.substr(dots + 2), last))
            return problem("instances are not of a known form");
        for (int n = first; n <= last; ++n) {
            if (auto done = addInstance(def, {n, 0}); !done)
                return done;
        }
        return Done{};
    }

    Result<Done, TableProblem> addUnitKeys(const ParamDef& def)
    {
        for (int unit = 1; unit <= m_model.expansionUnits; ++unit) {
            for (int n = 1; n <= unitKeys; ++n) {
                if (auto done = addInstance(def, {n, unit}); !done)
                    return done;
            }
        }
        return Done{};
    }

    Result<Done, TableProblem> addInstance(const ParamDef& row, Place place)
    {
        ParamDef def = row;
        def.instance = place.n;
        def.tag = filledIn(row.tag, place);
        for (QByteArray* text :
             {&def.label, &def.tab, &def.section, &def.defaultValue, &def.help}) {
            if (text->contains('{'))
                *text = shared(filledIn(*text, place));
        }
        return add(std::move(def));
    }

    Result<Done, TableProblem> add(ParamDef def)
    {
        if (m_defs.size() == paramsMax)
            return problem("more parameters than a table may hold");
        m_defs.push_back(std::move(def));
        return Done{};
    }

    /// One copy of a text that many rows have.
    QByteArray shared(Text text)
    {
        if (const auto known = m_texts.find(text); known != m_texts.end())
            return known->second;
        QByteArray made = bytes(text);
        m_texts.emplace(Text(made.constData(), size_t(made.size())), made);
        return made;
    }

    QByteArray shared(const QByteArray& text)
    {
        return shared(Text(text.data(), size_t(text.size())));
    }

    QList<QByteArray> sharedChoices(Text allowed)
    {
        QList<QByteArray>& choices = m_choices[allowed];
        if (!choices.isEmpty())
            return choices;
        for (Text rest = allowed; !rest.empty();) {
            const Text choice = takeUntil(rest, '|');
            if (choice != "{extensions}") {
                choices.append(shared(choice));
                continue;
            }
            for (int n = 1; n <= m_model.extensions; ++n)
                choices.append(QByteArray::number(n));
        }
        m_choiceTexts[allowed] = choices.join(", ");
        return choices;
    }

    const model::Model& m_model;
    int m_line = 0;
    std::vector<ParamDef> m_defs;
    std::unordered_map<Text, QByteArray> m_texts; ///< the keys look into the values
    std::unordered_map<Text, QList<QByteArray>> m_choices;
    std::unordered_map<Text, QByteArray> m_choiceTexts;
};

} // namespace

Result<std::vector<ParamDef>, TableProblem> readRows(const QByteArray& tsv,
                                                     const model::Model& model)
{
    return TableReader(model).read({tsv.data(), size_t(tsv.size())});
}

} // namespace vphone::param

#include "app/profileexpand.h"

#include "app/runplan.h"
#include "core/config/store.h"
#include "core/profile/cache.h"
#include "core/rule/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace vphone::app {

using namespace Qt::StringLiterals;

namespace {

using param::ParamType;

/// A phone that was just powered on and made no request yet; --macro says otherwise.
class OfflinePhone final : public rule::MacroSource
{
public:
    OfflinePhone(const RunPlan& plan, const Roster& roster, const config::Config& config,
                 std::map<QByteArray, QByteArray> given)
        : m_config(config), m_values(std::move(given))
    {
        // What was given stands; insert() does not replace.
        m_values.insert({
            {"MA", roster.firstMac.lower()},
            {"MAU", roster.firstMac.upper()},
            {"MAC", roster.firstMac.withColons()},
            {"PN", plan.model->name},
            {"PSN", plan.model->psn},
            {"SN", roster.serialOf(0)},
            {"SWVER", plan.firmware},
            {"HWVER", plan.model->hardwareVersion},
            {"CCERT", "Not Installed"},
            {"IP", roster.firstAddress.toText()},
            {"PRVST", "0"},
            {"PRVTMR", "0"},
            {"UPGST", "0"},
            {"UPGTMR", "0"},
            {"UPGCOND", "1 eq 1"},
            {"ISCUST", "0"},
            {"ORIGTYPE", "none"},
            {"AUTHSTATUS", "none"},
        });
        for (const char* empty : {"EXTIP", "UPGERR", "SCHEME", "METH", "SERV", "SERVIP", "PORT",
                                  "PATH", "ERR", "EMS", "MUID", "MPWD"})
            m_values.insert({empty, ""});
        for (int line = 1; line <= plan.model->extensions; ++line)
            m_values.insert({"REGTMR" + QByteArray::number(line), "0"});
    }

    [[nodiscard]] std::optional<QByteArray> macro(QByteArrayView name) const override
    {
        if (const auto found = m_values.find(name.toByteArray()); found != m_values.end())
            return found->second;
        if (auto parameter = valueOf("GPP_" + name.toByteArray()))
            return parameter;
        if (name.startsWith("UID"))
            return valueOf("User_ID_" + name.sliced(3).toByteArray() + '_');
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<QByteArray> valueOf(const QByteArray& tag) const
    {
        const auto index = m_config.table().find(tag);
        return index ? std::optional(m_config.value(*index)) : std::nullopt;
    }

    const config::Config& m_config;
    std::map<QByteArray, QByteArray> m_values;
};

/// One rule, and what it came to.
struct Expanded
{
    std::string file;
    QByteArray parameter; ///< empty: the rule of the command line
    QByteArray rule;
    QByteArray text; ///< expanded
    std::vector<rule::MacroStep> macros;
    std::vector<rule::ConditionStep> conditions;
    std::vector<rule::Selected> chosen;
    std::optional<bool> trigger;
    std::optional<rule::RuleError> error;
    Diagnostics warnings;
};

enum class Kind : quint8 { Profile, Upgrade, Report, CustomCa, Trigger };

Kind kindOf(const param::ParamDef& def)
{
    if (def.type == ParamType::Expression)
        return Kind::Trigger;
    if (def.tag.startsWith("Profile_Rule"))
        return Kind::Profile;
    if (def.tag == "Upgrade_Rule")
        return Kind::Upgrade;
    return def.tag == "Report_Rule" ? Kind::Report : Kind::CustomCa;
}

std::optional<Kind> kindNamed(const std::string& name)
{
    static const std::map<std::string, Kind> kinds{{"profile", Kind::Profile},
                                                   {"upgrade", Kind::Upgrade},
                                                   {"report", Kind::Report},
                                                   {"ca", Kind::CustomCa},
                                                   {"trigger", Kind::Trigger}};
    const auto found = kinds.find(name);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

rule::RuleKind ruleKind(Kind kind)
{
    switch (kind) {
    case Kind::Upgrade:
        return rule::RuleKind::Upgrade;
    case Kind::Report:
        return rule::RuleKind::Report;
    case Kind::CustomCa:
        return rule::RuleKind::CustomCa;
    case Kind::Profile:
    case Kind::Trigger:
        return rule::RuleKind::Profile;
    }
    Q_UNREACHABLE();
}

void evaluate(Expanded& result, Kind kind, const rule::MacroSource& phone, bool isStrict)
{
    if (rule::isSkipped(result.rule))
        return;
    result.text = rule::expand(result.rule, phone,
                               {.secrets = rule::SecretMacros::InOptions, .isStrict = isStrict});
    rule::EvaluateOptions options;
    options.kind = ruleKind(kind);
    options.isStrict = isStrict;
    options.warnings = &result.warnings;
    options.macroSteps = &result.macros;
    options.conditionSteps = &result.conditions;
    if (kind == Kind::Trigger) {
        const auto outcome = rule::evaluateTrigger(result.rule, phone, options);
        if (outcome)
            result.trigger = *outcome;
        else
            result.error = outcome.error();
    } else if (kind == Kind::Report) {
        auto outcome = rule::evaluateReport(result.rule, phone, options);
        if (outcome)
            result.chosen = std::move(*outcome);
        else
            result.error = outcome.error();
    } else {
        auto outcome = rule::evaluate(result.rule, phone, options);
        if (!outcome)
            result.error = outcome.error();
        else if (*outcome)
            result.chosen.push_back(std::move(**outcome));
    }
}

QByteArrayList optionTexts(const rule::Options& options)
{
    QByteArrayList texts;
    if (options.key)
        texts += "--key ***";
    if (options.uid)
        texts += "--uid " + *options.uid;
    if (options.pwd)
        texts += "--pwd ***";
    if (options.post != 0)
        texts += QByteArray("--post ") + options.post;
    if (options.alias != 0)
        texts += QByteArray("--alias ") + options.alias;
    if (options.srv)
        texts += "--srv";
    if (options.delta)
        texts += "--delta";
    if (options.status)
        texts += "--status";
    return texts;
}

QByteArray urlText(const rule::Url& url)
{
    if (url.host.isEmpty() && !url.isActivation)
        return "<server from DHCP>" + url.path;
    return rule::redacted(url.toText());
}

/// A value set by a rule; secrets of the table, and all that redacted() knows, stay out.
QByteArray assignedText(const rule::Assignment& assignment, const param::ParamTable& table)
{
    const auto index = table.find(assignment.name);
    const bool isSecret = index && (table[*index].isSecret || table[*index].isHidden);
    return isSecret ? QByteArray("***") : rule::redacted(assignment.value);
}

QByteArray asText(const Expanded& result, const param::ParamTable& table)
{
    const QByteArray name = result.parameter.isEmpty() ? QByteArray("rule") : result.parameter;
    QByteArray text = name + ": " + rule::redacted(result.rule) + '\n';
    for (const rule::MacroStep& step : result.macros)
        text += "  " + step.from + " is \"" + step.to + "\"\n";
    if (!result.macros.empty())
        text += "  expanded: " + rule::redacted(result.text) + '\n';
    for (const rule::ConditionStep& step : result.conditions)
        text += "  alternative " + QByteArray::number(step.alternative + 1) + ": " +
                rule::redacted(step.text) + " is " + (step.isTrue ? "true" : "false") + '\n';
    if (result.error) {
        return text + "  error at character " + QByteArray::number(result.error->position + 1) +
               " of the expanded rule: " + result.error->message + '\n';
    }
    if (result.trigger)
        return text +
               (*result.trigger ? "  true: resyncs may happen\n" : "  false: holds resyncs back\n");
    if (result.chosen.empty())
        text += "  nothing applies: the rule is skipped\n";
    for (const rule::Selected& chosen : result.chosen) {
        text += "  chosen: alternative " + QByteArray::number(chosen.alternative + 1) + '\n';
        for (const rule::Assignment& assignment : chosen.assignments)
            text +=
                "    sets " + assignment.name + " to \"" + assignedText(assignment, table) + "\"\n";
        const QByteArrayList options = optionTexts(chosen.options);
        if (!options.isEmpty())
            text += "    with " + options.join(' ') + '\n';
        if (chosen.url)
            text += "    from " + urlText(*chosen.url) + '\n';
    }
    return text;
}

QString utf8(const QByteArray& text)
{
    return QString::fromUtf8(text);
}

QJsonObject chosenAsJson(const rule::Selected& chosen, const param::ParamTable& table)
{
    QJsonArray assignments;
    for (const rule::Assignment& assignment : chosen.assignments)
        assignments.append(QJsonObject{{u"parameter"_s, utf8(assignment.name)},
                                       {u"value"_s, utf8(assignedText(assignment, table))}});
    QJsonArray options;
    for (const QByteArray& option : optionTexts(chosen.options))
        options.append(utf8(option));
    return {{u"alternative"_s, chosen.alternative + 1},
            {u"assignments"_s, assignments},
            {u"options"_s, options},
            {u"url"_s, chosen.url ? QJsonValue(utf8(urlText(*chosen.url))) : QJsonValue()}};
}

QJsonObject asJson(const Expanded& result, const param::ParamTable& table)
{
    QJsonArray macros;
    for (const rule::MacroStep& step : result.macros)
        macros.append(QJsonObject{{u"from"_s, utf8(step.from)}, {u"to"_s, utf8(step.to)}});
    QJsonArray conditions;
    for (const rule::ConditionStep& step : result.conditions)
        conditions.append(QJsonObject{{u"alternative"_s, step.alternative + 1},
                                      {u"text"_s, utf8(rule::redacted(step.text))},
                                      {u"true"_s, step.isTrue}});
    QJsonArray chosen;
    for (const rule::Selected& one : result.chosen)
        chosen.append(chosenAsJson(one, table));
    QJsonArray warnings;
    for (const Diagnostic& warning : result.warnings)
        warnings.append(utf8(warning.message));
    QJsonObject json{{u"rule"_s, utf8(rule::redacted(result.rule))},
                     {u"expanded"_s, utf8(rule::redacted(result.text))},
                     {u"macros"_s, macros},
                     {u"conditions"_s, conditions},
                     {u"chosen"_s, chosen},
                     {u"warnings"_s, warnings}};
    if (!result.file.empty())
        json.insert(u"file"_s, QString::fromStdString(result.file));
    if (!result.parameter.isEmpty())
        json.insert(u"parameter"_s, utf8(result.parameter));
    if (result.trigger)
        json.insert(u"true"_s, *result.trigger);
    if (result.error)
        json.insert(u"error"_s, QJsonObject{{u"character"_s, int(result.error->position) + 1},
                                            {u"message"_s, utf8(result.error->message)}});
    return json;
}

class ExpandRun
{
public:
    explicit ExpandRun(const ExpandCommand& command) : m_command(command) {}

    [[nodiscard]] ExitStatus run()
    {
        if (const auto prepared = prepare(); !prepared)
            return report(prepared.error());
        if (!m_command.rule.empty()) {
            const auto done = expandRule();
            if (!done)
                return report(done.error());
        }
        for (const std::string& file : m_command.files) {
            if (const auto done = expandFile(file); !done)
                return report(done.error());
        }
        const auto written =
            writeOutput(m_command.output, m_command.format == "json" ? json() : text());
        if (!written)
            return report(written.error());
        const bool hasError =
            std::any_of(m_results.begin(), m_results.end(),
                        [](const Expanded& result) { return result.error.has_value(); });
        return hasError ? ExitStatus::BadFile : ExitStatus::Pass;
    }

private:
    [[nodiscard]] Result<Done, CommandError> prepare()
    {
        if (m_command.files.empty() && m_command.rule.empty())
            return Unexpected{
                CommandError{ExitStatus::Usage, "give a profile FILE, or a rule with --rule"}};
        auto catalogue = loadCatalogue();
        if (!catalogue)
            return Unexpected{catalogue.error()};
        m_catalogue = std::move(*catalogue);
        auto table = loadTable(*m_catalogue, m_command.model);
        if (!table)
            return Unexpected{table.error()};
        m_table = std::move(*table);
        m_options.model = m_command.model;
        m_options.firmware = m_command.firmware;
        m_options.params = m_command.params;
        m_options.isStrict = m_command.isStrict;
        auto planned = plan(m_options, *m_catalogue);
        if (!planned)
            return Unexpected{CommandError{planned.error().status, planned.error().text}};
        m_plan = std::move(*planned);
        auto roster = rosterOf(OneOptions{.mac = m_command.mac, .serial = m_command.serial});
        if (!roster)
            return Unexpected{CommandError{roster.error().status, roster.error().text}};
        m_roster = std::move(*roster);
        for (const std::string& macro : m_command.macros) {
            const size_t equals = macro.find('=');
            if (equals == std::string::npos || equals == 0)
                return Unexpected{
                    CommandError{ExitStatus::Usage, "--macro: give NAME=VALUE, such as PRVST=2"}};
            m_given[QByteArray::fromStdString(macro.substr(0, equals))] =
                QByteArray::fromStdString(macro.substr(equals + 1));
        }
        return Done{};
    }

    [[nodiscard]] Result<Done, CommandError> applyParams(config::Config& config)
    {
        profile::Cache profiles;
        auto set = applyFactorySettings(m_options, m_plan, config, m_store, profiles);
        if (set)
            set = applyWrittenSettings(m_options, m_plan, config);
        if (!set)
            return Unexpected{CommandError{set.error().status, set.error().text}};
        return Done{};
    }

    [[nodiscard]] Result<Done, CommandError> expandRule()
    {
        const std::optional<Kind> kind = kindNamed(m_command.kind);
        if (!kind) {
            return Unexpected{
                CommandError{ExitStatus::Usage,
                             "--kind: one of profile, upgrade, report, ca, trigger is expected"}};
        }
        config::Config config(*m_table);
        auto set = applyParams(config);
        if (!set)
            return set;
        Expanded result;
        result.rule = QByteArray::fromStdString(m_command.rule);
        evaluate(result, *kind, OfflinePhone(m_plan, m_roster, config, m_given),
                 m_command.isStrict);
        m_results.push_back(std::move(result));
        return Done{};
    }

    /// Every rule that the file sets, on a phone that has applied the file, and --param over it.
    [[nodiscard]] Result<Done, CommandError> expandFile(const std::string& file)
    {
        const auto document = readProfile(file, m_command.key, *m_table, m_command.isStrict);
        if (!document)
            return Unexpected{document.error()};
        config::Config config(*m_table);
        m_store.apply(config, *document);
        auto set = applyParams(config);
        if (!set)
            return set;
        const OfflinePhone phone(m_plan, m_roster, config, m_given);
        for (const profile::Entry& entry : (*document)->entries()) {
            const param::ParamDef& def = (*m_table)[entry.index];
            const bool isRule = def.type == ParamType::Rule || def.type == ParamType::Expression;
            if (!isRule || !entry.value || entry.value->isEmpty())
                continue;
            Expanded result;
            result.file = file;
            result.parameter = def.tag;
            result.rule = *entry.value;
            evaluate(result, kindOf(def), phone, m_command.isStrict);
            m_results.push_back(std::move(result));
        }
        return Done{};
    }

    [[nodiscard]] QByteArray text() const
    {
        QByteArray text;
        std::string file;
        for (const Expanded& result : m_results) {
            for (const Diagnostic& warning : result.warnings)
                std::fprintf(stderr, "vphone: %s: %s\n",
                             result.parameter.isEmpty() ? "rule" : result.parameter.constData(),
                             warning.message.constData());
            if (m_command.files.size() > 1 && result.file != file)
                text += QByteArray::fromStdString(result.file) + '\n';
            file = result.file;
            text += asText(result, *m_table);
        }
        return text;
    }

    [[nodiscard]] QByteArray json() const
    {
        QJsonArray rules;
        for (const Expanded& result : m_results)
            rules.append(asJson(result, *m_table));
        return QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson();
    }

    const ExpandCommand& m_command;
    std::optional<model::Catalogue> m_catalogue;
    std::optional<param::ParamTable> m_table;
    PhoneOptions m_options;
    RunPlan m_plan;
    Roster m_roster;
    config::Store m_store;
    std::map<QByteArray, QByteArray> m_given;
    std::vector<Expanded> m_results;
};

} // namespace

ExitStatus run(const ExpandCommand& command)
{
    return ExpandRun(command).run();
}

} // namespace vphone::app

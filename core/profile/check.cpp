#include "core/profile/check.h"

#include "core/ports/network.h"
#include "core/profile/utf8.h"
#include "core/profile/valuepositions.h"
#include "core/rule/macro.h"
#include "core/rule/rule.h"
#include "core/rule/samplemacros.h"

#include <algorithm>

namespace vphone::profile {

namespace {

using param::ParamDef;
using param::ParamType;

/// Of one file. Source: assumed
constexpr size_t findingsMax = 1000;

rule::RuleKind kindOf(QByteArrayView tag)
{
    if (tag.startsWith("Profile_Rule"))
        return rule::RuleKind::Profile;
    if (tag == "Upgrade_Rule")
        return rule::RuleKind::Upgrade;
    if (tag == "Report_Rule")
        return rule::RuleKind::Report;
    return rule::RuleKind::CustomCa;
}

QByteArray ruleNamed(Cause cause)
{
    return nameOf(cause).toByteArray().replace('_', '-');
}

Diagnostic diagnosticOf(const ProfileError& error)
{
    return {Severity::Error, ruleNamed(error.cause),  {},
            error.message,   std::max(error.line, 1), std::max(error.column, 1)};
}

Diagnostics macroFindings(const QByteArray& value, bool isStrict)
{
    Diagnostics findings;
    (void)rule::expand(value, rule::SampleMacros(), {.isStrict = isStrict, .warnings = &findings});
    return findings;
}

/// Source: reference security 6
Diagnostics webUrlFindings(const ParamDef& def, const QByteArray& value, bool isStrict)
{
    if (def.tag != "MIC_Cert_Refresh_Rule" || value.isEmpty() || value == def.defaultValue)
        return {};
    return {{isStrict ? Severity::Error : Severity::Warning,
             "other-mic-server",
             {},
             "a real phone renews its certificate by " + def.defaultValue + " only",
             1,
             1}};
}

/// Everything about what stands inside \a value.
Diagnostics insideFindings(const ParamDef& def, const QByteArray& value, bool isStrict)
{
    switch (def.type) {
    case ParamType::Rule:
        return rule::check(value, kindOf(def.tag), isStrict);
    case ParamType::Expression:
        return rule::checkTrigger(value, isStrict);
    case ParamType::MacroString:
        return macroFindings(value, isStrict);
    case ParamType::WebUrl:
        return webUrlFindings(def, value, isStrict);
    default:
        return {};
    }
}

class Check
{
public:
    Check(const param::ParamTable& table, const CheckOptions& options)
        : m_table(table), m_isStrict(options.leniency == param::Leniency::Strict)
    {
    }

    [[nodiscard]] Diagnostics run(const QByteArray& bytes, const CheckOptions& options)
    {
        if (bytes.size() > ports::wireBytesMax) {
            return {diagnosticOf({Cause::TooBig,
                                  "the file is longer than 1 MiB, more than a phone takes in one "
                                  "transfer; compress it (vphone profile pack)",
                                  0, 0})};
        }
        const Result<Unpacked, ProfileError> unpacked = unpack(bytes, options.unpack);
        if (!unpacked)
            return {diagnosticOf(unpacked.error())};
        m_isEncrypted = options.unpack.key.has_value();
        addAll(unpacked->warnings);
        ReadOptions readOptions;
        readOptions.leniency = options.leniency;
        readOptions.reportUnknown = true;
        const Result<Document, ProfileError> document = read(unpacked->xml, m_table, readOptions);
        if (!document) {
            m_findings.push_back(diagnosticOf(document.error()));
            return std::move(m_findings);
        }
        addAll(document->warnings());
        m_xml = unpacked->xml;
        if (m_xml.startsWith("\xef\xbb\xbf"))
            m_xml = m_xml.sliced(3);
        for (const Entry& entry : document->entries()) {
            if (entry.value && m_findings.size() < findingsMax)
                inspect(entry);
        }
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Diagnostic& a, const Diagnostic& b) {
                             return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                         });
        return std::move(m_findings);
    }

private:
    void addAll(const Diagnostics& found)
    {
        for (Diagnostic diagnostic : found) {
            diagnostic.line = std::max(diagnostic.line, 1);
            diagnostic.column = std::max(diagnostic.column, 1);
            m_findings.push_back(std::move(diagnostic));
        }
    }

    void inspect(const Entry& entry)
    {
        const ParamDef& def = m_table[entry.index];
        const QByteArray& value = *entry.value;
        addInside(entry, insideFindings(def, value, m_isStrict));
        if (def.tag == "Profile_Rule" && rule::isSkipped(value)) {
            add(entry, Severity::Note, "empty-rule",
                "with nothing in Profile_Rule the phone asks for no profile any more");
        }
        const bool isSecret = (def.isSecret || def.isHidden) && !value.isEmpty() && value != "***";
        if (isSecret && !m_isEncrypted) {
            add(entry, Severity::Note, "secret-in-profile",
                "a secret stands readable in the file; encrypt it (vphone profile pack --key)");
        }
    }

    /// Columns of \a found count in the value.
    void addInside(const Entry& entry, Diagnostics found)
    {
        if (found.empty())
            return;
        const ValuePositions positions(m_xml, {entry.line, entry.column});
        for (Diagnostic& diagnostic : found) {
            const TextPosition position = positions.at(diagnostic.column);
            diagnostic.name = m_table[entry.index].tag;
            diagnostic.line = position.line;
            diagnostic.column = position.column;
            m_findings.push_back(std::move(diagnostic));
        }
    }

    void add(const Entry& entry, Severity severity, const QByteArray& rule,
             const QByteArray& message)
    {
        m_findings.push_back(
            {severity, rule, m_table[entry.index].tag, message, entry.line, entry.column});
    }

    const param::ParamTable& m_table;
    bool m_isStrict;
    bool m_isEncrypted = false;
    QByteArrayView m_xml;
    Diagnostics m_findings;
};

} // namespace

Diagnostics check(const QByteArray& bytes, const param::ParamTable& table,
                  const CheckOptions& options)
{
    return Check(table, options).run(bytes, options);
}

Diagnostics valueFindings(const ParamDef& def, const QByteArray& value, bool isStrict)
{
    constexpr qsizetype shownBytesMax = 60;
    Diagnostics findings = insideFindings(def, value, isStrict);
    std::erase_if(findings, [](const Diagnostic& finding) {
        return finding.severity != Severity::Error && !finding.rule.startsWith("macro-") &&
               finding.rule != "other-mic-server";
    });
    for (Diagnostic& finding : findings) {
        finding.name = def.tag;
        finding.message =
            '"' + shortened(rule::redacted(value), shownBytesMax) + "\": " + finding.message;
    }
    return findings;
}

} // namespace vphone::profile

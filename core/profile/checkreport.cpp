// Findings as text, JSON and SARIF 2.1.0.
#include "core/profile/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>

namespace vphone::profile {

using namespace Qt::StringLiterals;

namespace {

struct CheckRule
{
    const char* id;
    const char* description;
};

// clang-format off
constexpr auto checkRules = std::to_array<CheckRule>({
    {"attribute-value",         "An attribute has a value that it can't have"},
    {"bad-comparison",          "A condition compares what can't be compared"},
    {"bad-url",                 "A rule names a URL that can't be fetched"},
    {"corrupt-gzip",            "The file is compressed, and damaged"},
    {"corrupt-key",             "The file is encrypted, and the key does not fit or is missing"},
    {"corrupt-xml",             "The file is no profile: it is not well-formed or has no flat-profile"},
    {"credentials-in-clear",    "User and password travel unencrypted"},
    {"duplicate-parameter",     "A parameter stands more than once; the last one counts"},
    {"empty-rule",              "Profile_Rule is emptied"},
    {"invalid-value",           "A value that the phone refuses: the parameter keeps its old one"},
    {"key-derivation",          "The file is encrypted in a way that a real phone can't read"},
    {"lenient-value",           "A value that a real phone refuses, read as what was meant"},
    {"localized-separator",     "Full-width or typographic marks stand where plain ones belong"},
    {"macro-alias",             "A macro is written in a form that not every firmware knows"},
    {"macro-case",              "A macro is not written in capitals"},
    {"macro-glued",             "Letters follow a macro, so that it is not recognised"},
    {"macro-misspelt",          "A macro is misspelt"},
    {"misprint",                "A tag is misspelt the way printed guides misspell it"},
    {"non-ascii",               "A value has characters outside of ASCII"},
    {"option-without-effect",   "An option of a rule does nothing where it stands"},
    {"plain-transport",         "A profile travels unencrypted"},
    {"rule-syntax",             "A rule that the phone can't read"},
    {"secret-in-profile",       "A secret stands readable in the file"},
    {"stray-text",              "Text stands between the elements"},
    {"tag-case",                "A tag differs from a parameter's in case only"},
    {"too-big",                 "The file is too big for a phone"},
    {"translated-keyword",      "A keyword of a rule was translated"},
    {"unknown-attribute",       "An attribute that no parameter has"},
    {"unknown-parameter",       "The model has no such parameter"},
    {"unreachable-alternative", "An alternative of a rule is never chosen"},
});
// clang-format on

const char* nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    Q_UNREACHABLE();
}

QString text(const QByteArray& utf8)
{
    return QString::fromUtf8(utf8);
}

/// The parameter's name leads, unless the sentence has it.
QByteArray sentence(const Diagnostic& finding)
{
    if (finding.name.isEmpty() || finding.message.contains(finding.name))
        return finding.message;
    return finding.name + ": " + finding.message;
}

QByteArray asText(const std::vector<CheckedFile>& files)
{
    QByteArray lines;
    for (const CheckedFile& file : files) {
        for (const Diagnostic& finding : file.findings) {
            lines += file.file + ':' + QByteArray::number(finding.line) + ':' +
                     QByteArray::number(finding.column) + ": " + nameOf(finding.severity) + ": " +
                     sentence(finding) + " [" + finding.rule + "]\n";
        }
    }
    return lines;
}

QByteArray asJson(const std::vector<CheckedFile>& files)
{
    QJsonArray findings;
    for (const CheckedFile& file : files) {
        for (const Diagnostic& finding : file.findings) {
            findings.append(QJsonObject{{u"file"_s, text(file.file)},
                                        {u"line"_s, finding.line},
                                        {u"column"_s, finding.column},
                                        {u"severity"_s, QLatin1String(nameOf(finding.severity))},
                                        {u"rule"_s, text(finding.rule)},
                                        {u"parameter"_s, text(finding.name)},
                                        {u"message"_s, text(finding.message)}});
        }
    }
    return QJsonDocument(QJsonObject{{u"findings"_s, findings}}).toJson();
}

QJsonArray sarifRules()
{
    QJsonArray rules;
    for (const CheckRule& rule : checkRules) {
        rules.append(QJsonObject{
            {u"id"_s, QLatin1String(rule.id)},
            {u"shortDescription"_s, QJsonObject{{u"text"_s, QLatin1String(rule.description)}}}});
    }
    return rules;
}

QJsonObject sarifResult(const QByteArray& file, const Diagnostic& finding)
{
    const QJsonObject region{{u"startLine"_s, finding.line}, {u"startColumn"_s, finding.column}};
    // A URI: other characters than those of plain names are percent-encoded, the slash is kept.
    const QByteArray uri = QUrl::toPercentEncoding(text(file), "/"_ba);
    const QJsonObject place{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, text(uri)}}},
                            {u"region"_s, region}};
    QJsonObject result{{u"ruleId"_s, text(finding.rule)},
                       {u"level"_s, QLatin1String(nameOf(finding.severity))},
                       {u"message"_s, QJsonObject{{u"text"_s, text(sentence(finding))}}},
                       {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, place}}}}};
    const auto* const known =
        std::find_if(checkRules.begin(), checkRules.end(),
                     [&finding](const CheckRule& rule) { return finding.rule == rule.id; });
    if (known != checkRules.end())
        result.insert(u"ruleIndex"_s, int(known - checkRules.begin()));
    return result;
}

QByteArray asSarif(const std::vector<CheckedFile>& files)
{
    QJsonArray results;
    for (const CheckedFile& file : files) {
        for (const Diagnostic& finding : file.findings)
            results.append(sarifResult(file.file, finding));
    }
    const QJsonObject driver{{u"name"_s, u"vphone"_s},
                             {u"version"_s, QLatin1String(VPHONE_VERSION)},
                             {u"rules"_s, sarifRules()}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"results"_s, results}};
    return QJsonDocument(
               QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                           {u"version"_s, u"2.1.0"_s},
                           {u"runs"_s, QJsonArray{run}}})
        .toJson();
}

} // namespace

QByteArray render(const std::vector<CheckedFile>& files, CheckFormat format)
{
    switch (format) {
    case CheckFormat::Text:
        return asText(files);
    case CheckFormat::Json:
        return asJson(files);
    case CheckFormat::Sarif:
        return asSarif(files);
    }
    Q_UNREACHABLE();
}

} // namespace vphone::profile

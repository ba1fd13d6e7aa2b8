#include "app/profilecommand.h"

#include "app/profilediff.h"
#include "app/profileexpand.h"
#include "core/profile/check.h"

#include <CLI/CLI.hpp>
#include <openssl/rand.h>

#include <array>
#include <memory>

namespace vphone::app {

namespace {

struct CheckCommand
{
    std::vector<std::string> files;
    std::string key;
    std::string model = "CP-8841-3PCC";
    std::string format = "text";
    std::string output;
    bool isStrict = false;
    bool hasNotes = false;
};

struct ConvertCommand
{
    std::vector<std::string> files;
    std::string key;
    std::string output;
    bool isStrict = false;
};

profile::CheckFormat formatNamed(const std::string& name)
{
    if (name == "json")
        return profile::CheckFormat::Json;
    return name == "sarif" ? profile::CheckFormat::Sarif : profile::CheckFormat::Text;
}

ExitStatus run(const CheckCommand& command)
{
    const auto catalogue = loadCatalogue();
    if (!catalogue)
        return report(catalogue.error());
    const auto table = loadTable(*catalogue, command.model);
    if (!table)
        return report(table.error());
    profile::CheckOptions options;
    if (!command.key.empty())
        options.unpack.key = QByteArray::fromStdString(command.key);
    if (command.isStrict) {
        options.leniency = param::Leniency::Strict;
        options.unpack.derivation = profile::KeyDerivation::Md5;
    }
    std::vector<profile::CheckedFile> checked;
    bool hasFindings = false;
    for (const std::string& file : command.files) {
        const auto bytes = readInput(file);
        if (!bytes)
            return report(bytes.error());
        Diagnostics findings = profile::check(*bytes, *table, options);
        if (!command.hasNotes)
            std::erase_if(findings, [](const Diagnostic& finding) {
                return finding.severity == Severity::Note;
            });
        hasFindings |= !findings.empty();
        checked.push_back(
            {QByteArray::fromStdString(file == "-" ? "stdin" : file), std::move(findings)});
    }
    const auto written =
        writeOutput(command.output, profile::render(checked, formatNamed(command.format)));
    if (!written)
        return report(written.error());
    return hasFindings ? ExitStatus::Failed : ExitStatus::Pass;
}

Result<QByteArray, CommandError> encrypted(const QByteArray& plain, const std::string& key)
{
    std::array<unsigned char, 8> salt{};
    if (RAND_bytes(salt.data(), int(salt.size())) != 1)
        return Unexpected{
            CommandError{ExitStatus::Setup, "the system gives no random numbers for the salt"}};
    return profile::encryptAes(plain, QByteArray::fromStdString(key),
                               QByteArrayView(salt.data(), qsizetype(salt.size())));
}

Result<QByteArray, CommandError> decrypted(const std::string& file, const QByteArray& bytes,
                                           const ConvertCommand& command)
{
    profile::UnpackOptions options;
    options.key = QByteArray::fromStdString(command.key);
    if (command.isStrict)
        options.derivation = profile::KeyDerivation::Md5;
    const auto unpacked = profile::unpack(bytes, options);
    if (!unpacked)
        return Unexpected{badProfile(file, unpacked.error())};
    for (const Diagnostic& warning : unpacked->warnings)
        std::fprintf(stderr, "vphone: %s: %s\n", file.c_str(), warning.message.constData());
    return unpacked->xml;
}

/// Compression comes first, encryption second: the other way round no phone reads it.
Result<QByteArray, CommandError> packed(const QByteArray& plain, const std::string& key)
{
    const QByteArray compressed = profile::gzip(plain);
    return key.empty() ? Result<QByteArray, CommandError>(compressed) : encrypted(compressed, key);
}

template<typename Convert>
ExitStatus convert(const ConvertCommand& command, Convert convertOne)
{
    for (const std::string& file : command.files) {
        const auto output = outputFor(file, command.output, command.files.size());
        if (!output)
            return report(output.error());
        const auto bytes = readInput(file);
        if (!bytes)
            return report(bytes.error());
        const auto result = convertOne(file, *bytes);
        if (!result)
            return report(result.error());
        if (const auto written = writeOutput(*output, *result); !written)
            return report(written.error());
    }
    return ExitStatus::Pass;
}

/// Options that several verbs have, said once.
class Verb
{
public:
    Verb(CLI::App& command, const char* name, const char* description)
        : m_app(*command.add_subcommand(name, description))
    {
    }

    CLI::App& app() { return m_app; }
    CLI::Option* files(std::vector<std::string>& files)
    {
        return m_app.add_option("FILE", files, "Profile files; - is standard input")->type_name("");
    }
    CLI::Option* key(std::string& key, const char* description)
    {
        return m_app.add_option("--key", key, description)->type_name("KEY");
    }
    void output(std::string& output)
    {
        m_app.add_option("-o,--output", output, "Write to this file instead of standard output")
            ->type_name("OUT");
    }
    void format(std::string& format, std::vector<std::string> choices)
    {
        m_app.add_option("--format", format, "How to print it")
            ->check(CLI::IsMember(std::move(choices)))
            ->capture_default_str();
    }
    void model(std::string& model)
    {
        m_app.add_option("--model", model, "Whose parameters to go by")
            ->type_name("MODEL")
            ->capture_default_str();
    }
    void strict(bool& isStrict)
    {
        m_app.add_flag("--strict", isStrict, "Refuse what a real phone refuses");
    }

private:
    CLI::App& m_app;
};

constexpr const char* decryptionKey = "Pass phrase of encrypted files, as after --key in a rule";
constexpr const char* encryptionKey = "Pass phrase to encrypt with, as after --key in a rule";

void addCheck(CLI::App& command, ExitStatus& status)
{
    Verb verb(command, "check",
              "Find what is wrong with profiles: FILE:LINE:COLUMN: text; status 1 when there is "
              "anything");
    const auto options = std::make_shared<CheckCommand>();
    verb.files(options->files)->required();
    verb.key(options->key, decryptionKey);
    verb.model(options->model);
    verb.format(options->format, {"text", "json", "sarif"});
    verb.output(options->output);
    verb.strict(options->isStrict);
    verb.app().add_flag("--notes", options->hasNotes, "Tell remarks, too, that are no faults");
    verb.app().callback([options, &status] { status = run(*options); });
}

void addExpand(CLI::App& command, ExitStatus& status)
{
    Verb verb(
        command, "expand",
        "Expand the macros of rules as one phone would, and tell which alternative it chooses");
    const auto options = std::make_shared<ExpandCommand>();
    verb.files(options->files);
    verb.app()
        .add_option("--rule", options->rule, "A rule to expand instead of those of a file")
        ->type_name("RULE");
    verb.app()
        .add_option("--kind", options->kind, "What that rule is")
        ->check(CLI::IsMember({"profile", "upgrade", "report", "ca", "trigger"}))
        ->capture_default_str();
    verb.key(options->key, decryptionKey);
    verb.model(options->model);
    verb.app()
        .add_option("--mac", options->mac, "The phone's MAC address")
        ->type_name("MAC")
        ->capture_default_str();
    verb.app()
        .add_option("--serial", options->serial, "The phone's serial number")
        ->type_name("SERIAL");
    verb.app()
        .add_option("--firmware", options->firmware, "The load that it runs")
        ->type_name("LOAD");
    verb.app()
        .add_option("--param", options->params, "A parameter of the phone, over what the file says")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    verb.app()
        .add_option("--macro", options->macros, "What a macro stands for, such as PRVST=2")
        ->type_name("NAME=VALUE")
        ->allow_extra_args(false);
    verb.format(options->format, {"text", "json"});
    verb.output(options->output);
    verb.strict(options->isStrict);
    verb.app().callback([options, &status] { status = run(*options); });
}

void addEncrypt(CLI::App& command, ExitStatus& status)
{
    Verb verb(command, "encrypt",
              "Encrypt a profile so that a phone reads it: AES-256-CBC, key made by MD5");
    const auto options = std::make_shared<ConvertCommand>();
    verb.files(options->files)->required();
    verb.key(options->key, encryptionKey)->required();
    verb.output(options->output);
    verb.app().callback([options, &status] {
        status = convert(*options, [options](const std::string&, const QByteArray& bytes) {
            return encrypted(bytes, options->key);
        });
    });
}

void addDecrypt(CLI::App& command, ExitStatus& status)
{
    Verb verb(command, "decrypt",
              "Decrypt a profile, and decompress it when it is compressed inside");
    const auto options = std::make_shared<ConvertCommand>();
    verb.files(options->files)->required();
    verb.key(options->key, decryptionKey)->required();
    verb.output(options->output);
    verb.strict(options->isStrict);
    verb.app().callback([options, &status] {
        status = convert(*options, [options](const std::string& file, const QByteArray& bytes) {
            return decrypted(file, bytes, *options);
        });
    });
}

void addPack(CLI::App& command, ExitStatus& status)
{
    Verb verb(command, "pack", "Compress a profile by gzip, then encrypt it when --key is given");
    const auto options = std::make_shared<ConvertCommand>();
    verb.files(options->files)->required();
    verb.key(options->key, encryptionKey);
    verb.output(options->output);
    verb.app().callback([options, &status] {
        status = convert(*options, [options](const std::string&, const QByteArray& bytes) {
            return packed(bytes, options->key);
        });
    });
}

void addDiff(CLI::App& command, ExitStatus& status)
{
    Verb verb(command, "diff",
              "Compare what two profiles, OLD and NEW, do to a phone; status 1 when it differs");
    const auto options = std::make_shared<DiffCommand>();
    verb.files(options->files)->required()->expected(2);
    verb.key(options->key, decryptionKey);
    verb.model(options->model);
    verb.format(options->format, {"text", "json"});
    verb.output(options->output);
    verb.strict(options->isStrict);
    verb.app().callback([options, &status] { status = run(*options); });
}

} // namespace

void addProfileCommand(CLI::App& root, ExitStatus& status)
{
    CLI::App& command = *root.add_subcommand(
        "profile", "Check, expand, encrypt and compare profile files, offline");
    command.require_subcommand(1);
    addCheck(command, status);
    addExpand(command, status);
    addEncrypt(command, status);
    addDecrypt(command, status);
    addPack(command, status);
    addDiff(command, status);
}

} // namespace vphone::app

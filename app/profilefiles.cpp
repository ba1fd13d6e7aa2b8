#include "app/profilefiles.h"

#include "core/net/filestore.h"
#include "core/profile/container.h"
#include "core/profile/reader.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace vphone::app {

namespace {

constexpr int outputMode = 0644;

Unexpected<CommandError> usage(std::string text)
{
    return {CommandError{ExitStatus::Usage, std::move(text)}};
}

} // namespace

ExitStatus report(const CommandError& error)
{
    std::fprintf(stderr, "vphone: %s\n", error.text.c_str());
    return error.status;
}

Result<QByteArray, CommandError> readInput(const std::string& file)
{
    QFile input(file == "-" ? QString() : QString::fromStdString(file));
    const QFileInfo about(input);
    if (file != "-" && !about.exists())
        return usage(file + ": there is no such file");
    if (file != "-" && about.isDir())
        return usage(file + ": this is a folder, a profile file is expected");
    const bool isOpen =
        file == "-" ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
    if (!isOpen)
        return usage(file + ": " + input.errorString().toStdString());
    const QByteArray bytes = input.read(profileFileBytesMax + 1);
    if (input.error() != QFileDevice::NoError)
        return usage(file + ": " + input.errorString().toStdString());
    if (bytes.size() > profileFileBytesMax)
        return Unexpected{
            CommandError{ExitStatus::BadFile, file + ": this file is longer than 16 MiB"}};
    return bytes;
}

Result<Done, CommandError> writeOutput(const std::string& path, const QByteArray& bytes)
{
    if (path.empty() || path == "-") {
        if (std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) &&
            std::fflush(stdout) == 0)
            return Done{};
        return Unexpected{CommandError{ExitStatus::Setup, "standard output can't be written to"}};
    }
    const auto written = net::writeFile(QByteArray::fromStdString(path), bytes, outputMode);
    if (!written)
        return Unexpected{CommandError{ExitStatus::Setup, written.error().toStdString()}};
    return Done{};
}

Result<std::string, CommandError> outputFor(const std::string& file, const std::string& output,
                                            size_t fileCount)
{
    const bool isFolder = !output.empty() && QFileInfo(QString::fromStdString(output)).isDir();
    if (!isFolder && fileCount > 1)
        return usage("several files need -o FOLDER, a folder that exists");
    if (!isFolder)
        return output;
    const std::string name =
        file == "-" ? "stdin" : QFileInfo(QString::fromStdString(file)).fileName().toStdString();
    return output + '/' + name;
}

Result<model::Catalogue, CommandError> loadCatalogue()
{
    auto catalogue = model::Catalogue::load();
    if (!catalogue) {
        const model::ModelProblem& problem = catalogue.error();
        return Unexpected{CommandError{ExitStatus::Broken,
                                       "the built-in model file " + problem.file.toStdString() +
                                           " is broken at " + problem.member.toStdString()}};
    }
    return std::move(*catalogue);
}

Result<param::ParamTable, CommandError> loadTable(const model::Catalogue& catalogue,
                                                  const std::string& model)
{
    const model::Model* found = catalogue.find(model);
    if (found == nullptr) {
        std::string known;
        for (const model::Model& one : catalogue.models())
            known += (known.empty() ? "" : ", ") + one.name.toStdString();
        return usage("--model: there is no model \"" + model + "\"; known are " + known);
    }
    auto table = param::ParamTable::load(*found);
    if (!table) {
        return Unexpected{
            CommandError{ExitStatus::Broken, "the built-in parameter table is broken in line " +
                                                 std::to_string(table.error().line) + ": " +
                                                 table.error().what.toStdString()}};
    }
    return std::move(*table);
}

Result<profile::SharedDocument, CommandError> readProfile(const std::string& file,
                                                          const std::string& key,
                                                          const param::ParamTable& table,
                                                          bool isStrict)
{
    const auto bytes = readInput(file);
    if (!bytes)
        return Unexpected{bytes.error()};
    profile::UnpackOptions unpackOptions;
    if (!key.empty())
        unpackOptions.key = QByteArray::fromStdString(key);
    if (isStrict)
        unpackOptions.derivation = profile::KeyDerivation::Md5;
    const auto unpacked = profile::unpack(*bytes, unpackOptions);
    if (!unpacked)
        return Unexpected{badProfile(file, unpacked.error())};
    profile::ReadOptions readOptions;
    readOptions.leniency = isStrict ? param::Leniency::Strict : param::Leniency::Tolerant;
    auto document = profile::read(unpacked->xml, table, readOptions);
    if (!document)
        return Unexpected{badProfile(file, document.error())};
    return profile::SharedDocument(std::make_shared<const profile::Document>(std::move(*document)));
}

CommandError badProfile(const std::string& file, const profile::ProfileError& error)
{
    const auto number = [](int n) { return std::to_string(std::max(n, 1)); };
    return {ExitStatus::BadFile, file + ':' + number(error.line) + ':' + number(error.column) +
                                     ": " + error.message.toStdString()};
}

} // namespace vphone::app

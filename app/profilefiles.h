/// \file What the verbs of `vphone profile` share: files in and out, and the table to read them by.
#pragma once

#include "app/exitstatus.h"
#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/param/paramtable.h"
#include "core/profile/document.h"

#include <string>
#include <vector>

namespace vphone::app {

/// Most of one file. Source: assumed
inline constexpr qsizetype profileFileBytesMax = 16 * 1024 * 1024;
inline constexpr size_t profileFilesMax = 10000;

/// Why a command ends, for people.
struct CommandError
{
    ExitStatus status = ExitStatus::Usage;
    std::string text;
};

/// Says \a error on standard error, in one line.
ExitStatus report(const CommandError& error);

/// The bytes of \a file, or of standard input for "-".
[[nodiscard]] Result<QByteArray, CommandError> readInput(const std::string& file);

/// Whole or not at all to \a path; to standard output when it is empty or "-".
[[nodiscard]] Result<Done, CommandError> writeOutput(const std::string& path,
                                                     const QByteArray& bytes);

/// Where the result of \a file goes: \a output, or the file of that name in it when \a output is a
/// folder.
[[nodiscard]] Result<std::string, CommandError>
outputFor(const std::string& file, const std::string& output, size_t fileCount);

[[nodiscard]] Result<model::Catalogue, CommandError> loadCatalogue();
[[nodiscard]] Result<param::ParamTable, CommandError> loadTable(const model::Catalogue& catalogue,
                                                                const std::string& model);

/// The profile in \a file, unpacked with \a key when that is not empty.
[[nodiscard]] Result<profile::SharedDocument, CommandError>
readProfile(const std::string& file, const std::string& key, const param::ParamTable& table,
            bool isStrict);

/// FILE:LINE:COLUMN: text
[[nodiscard]] CommandError badProfile(const std::string& file, const profile::ProfileError& error);

} // namespace vphone::app

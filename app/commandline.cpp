#include "app/commandline.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <string>
#include <vector>

namespace vphone::app {

namespace {

/// The first word of the command line, if it is meant as a command and is none.
std::string unknownCommand(const CLI::App& root, int argc, char** argv)
{
    if (argc < 2 || argv[1][0] == '-')
        return {};
    for (const CLI::App* command : root.get_subcommands([](const CLI::App*) { return true; })) {
        if (command->get_name() == argv[1])
            return {};
    }
    return argv[1];
}

/// Letters to change, add or take away to make \a b of \a a.
size_t editsBetween(const std::string& a, const std::string& b)
{
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t(0));
    for (size_t i = 0; i < a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 0; j < b.size(); ++j) {
            const size_t above = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, above + 1, diagonal + size_t(a[i] == b[j] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The option of the commands on the line that is likeliest meant by \a word; empty when none is
/// near.
std::string nearestOption(const CLI::App& command, const std::string& word)
{
    constexpr size_t editsMax = 3;
    std::string nearest;
    size_t fewest = editsMax + 1;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames()) {
            const size_t edits = editsBetween(word, "--" + name);
            if (edits < fewest) {
                fewest = edits;
                nearest = "--" + name;
            }
        }
    }
    return nearest;
}

/// The innermost command that the line names.
const CLI::App& commandOf(const CLI::App& root)
{
    const CLI::App* command = &root;
    while (!command->get_subcommands().empty())
        command = command->get_subcommands().front();
    return *command;
}

int complainOfExtra(const CLI::App& root)
{
    const CLI::App& command = commandOf(root);
    const std::vector<std::string> extras = command.remaining();
    const std::string word = extras.empty() ? std::string() : extras.front();
    const std::string nearest = nearestOption(command, word.substr(0, word.find('=')));
    std::fprintf(stderr, "%s: \"%s\" is no option%s; --help tells which there are\n",
                 command.get_display_name().c_str(), word.c_str(),
                 nearest.empty() ? "" : ("; did you mean " + nearest + "?").c_str());
    return int(ExitStatus::Usage);
}

/// `run, fleet and lab`
std::string commandNames(const CLI::App& root)
{
    std::string names;
    const auto commands = root.get_subcommands([](const CLI::App*) { return true; });
    for (size_t i = 0; i < commands.size(); ++i) {
        if (i > 0)
            names += i + 1 == commands.size() ? " and " : ", ";
        names += commands[i]->get_name();
    }
    return names;
}

} // namespace

int runCommandLine(CLI::App& root, int argc, char** argv, const ExitStatus& status)
{
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (const std::string name = unknownCommand(root, argc, argv); !name.empty()) {
            const std::string names = commandNames(root);
            std::fprintf(stderr, "%s: there is no command \"%s\"; there %s %s\n",
                         root.get_name().c_str(), name.c_str(),
                         names.find(' ') == std::string::npos ? "is" : "are", names.c_str());
            return int(ExitStatus::Usage);
        }
        if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
            return complainOfExtra(root);
        const int code = root.exit(error);
        return code == 0 ? 0 : int(ExitStatus::Usage);
    }
    return int(status);
}

} // namespace vphone::app

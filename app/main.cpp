#include "app/doctorcommand.h"
#include "app/labcommand.h"
#include "app/profilecommand.h"
#include "app/runcommand.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdio>
#include <string>

using vphone::app::ExitStatus;

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

} // namespace

int main(int argc, char** argv)
{
    // A reader of our output or a server that goes away is an error to handle, not an end.
    std::signal(SIGPIPE, SIG_IGN);

    CLI::App root(
        "vphone emulates the Cisco multiplatform desk phone for people who test provisioning.");
    root.name("vphone");
    root.set_version_flag("--version", std::string("vphone ") + VPHONE_VERSION);
    root.require_subcommand(1);
    ExitStatus status = ExitStatus::Pass;
    vphone::app::addRunCommand(root, status);
    vphone::app::addLabCommand(root, status);
    vphone::app::addProfileCommand(root, status);
    vphone::app::addDoctorCommand(root, status);
    root.footer("vphone COMMAND --help tells the options of a command.");
    try {
        root.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (const std::string name = unknownCommand(root, argc, argv); !name.empty()) {
            std::fprintf(
                stderr,
                "vphone: there is no command \"%s\"; there are run, lab, profile and doctor\n",
                name.c_str());
            return int(ExitStatus::Usage);
        }
        const int code = root.exit(error);
        return code == 0 ? 0 : int(ExitStatus::Usage);
    }
    return int(status);
}

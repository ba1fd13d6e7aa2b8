#include "app/cacommand.h"
#include "app/commandline.h"
#include "app/ctlcommand.h"
#include "app/doctorcommand.h"
#include "app/fleetcommand.h"
#include "app/labcommand.h"
#include "app/profilecommand.h"
#include "app/runcommand.h"

#include <CLI/CLI.hpp>

#include <csignal>

using vphone::app::ExitStatus;

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
    vphone::app::addRunCommand(root, status, {argv + 1, argv + argc});
    vphone::app::addFleetCommand(root, status);
    vphone::app::addLabCommand(root, status);
    vphone::app::addCtlCommand(root, status);
    vphone::app::addCaCommand(root, status);
    vphone::app::addProfileCommand(root, status);
    vphone::app::addDoctorCommand(root, status);
    root.footer("vphone COMMAND --help tells the options of a command.");
    return vphone::app::runCommandLine(root, argc, argv, status);
}

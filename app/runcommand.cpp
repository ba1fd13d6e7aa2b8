#include "app/runcommand.h"

#include "app/onephone.h"
#include "app/otherprogram.h"

#include <cerrno>

namespace vphone::app {

namespace {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// Simulated time waits for nobody who looks.
bool wantsWindow(const RunOptions& options)
{
    return !options.isHeadless && options.phone.clock != "sim" && hasDisplay();
}

ExitStatus runOnePhone(const RunOptions& options, const std::vector<std::string>& words)
{
    if (wantsWindow(options)) {
        becomeProgram("vphone-gui", words);
        std::fprintf(stderr, "vphone run: goes on without a window: %s\n",
                     errno == ENOENT ? "vphone-gui is not installed"
                                     : "vphone-gui can't be started");
    }
    auto roster = rosterOf(options.roster);
    if (roster)
        return OnePhone(options, std::move(*roster)).run();
    std::fprintf(stderr, "vphone run: %s\n", roster.error().text.c_str());
    return roster.error().status;
}

} // namespace

void addRunCommand(CLI::App& root, ExitStatus& status, std::vector<std::string> words)
{
    auto options = std::make_shared<RunOptions>(); // owned by the callback
    CLI::App* command =
        root.add_subcommand("run", "One phone: power it on, let it resync, see what it does");
    options->addTo(*command);
    command->callback(
        [options, &status, words = std::move(words)] { status = runOnePhone(*options, words); });
}

} // namespace vphone::app

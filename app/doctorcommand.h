/// \file `vphone doctor`: what this machine allows, and what to change.
#pragma once

#include "app/exitstatus.h"

namespace CLI {
class App;
}

namespace vphone::app {

void addDoctorCommand(CLI::App& root, ExitStatus& status);

} // namespace vphone::app

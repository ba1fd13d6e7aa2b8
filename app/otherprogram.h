/// \file The other program of the two: vphone becomes vphone-gui, and the other way round.
#pragma once

#include <string>
#include <vector>

namespace vphone::app {

/// Goes on as \a program, which lies beside this one or on the PATH, with \a words. Comes back only
/// when that can't be; errno says why.
void becomeProgram(const std::string& program, const std::vector<std::string>& words);

} // namespace vphone::app

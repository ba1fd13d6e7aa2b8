#include "app/otherprogram.h"

#include <unistd.h>

#include <array>
#include <climits>

namespace vphone::app {

namespace {

/// With the slash at its end; empty: it can't be told.
std::string ownFolder()
{
    std::array<char, PATH_MAX> path{};
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), path.size());
    if (size <= 0 || size_t(size) == path.size())
        return {};
    const std::string whole(path.data(), size_t(size));
    return whole.substr(0, whole.rfind('/') + 1);
}

} // namespace

void becomeProgram(const std::string& program, const std::vector<std::string>& words)
{
    std::vector<char*> arguments{const_cast<char*>(program.c_str())};
    for (const std::string& word : words)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    if (const std::string folder = ownFolder(); !folder.empty())
        ::execv((folder + program).c_str(), arguments.data());
    ::execvp(program.c_str(), arguments.data());
}

} // namespace vphone::app

#include "core/net/childprocess.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <csignal>

namespace vphone::net {

namespace {

/// Ends with a null pointer, as C wants it.
std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// 0 or errno.
int spawn(const ChildOptions& options, int descriptor, pid_t& pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, descriptor, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    // A process group of its own: Ctrl-C is for vphone. Signals as a program expects them.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(
        &attributes, short(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP));
    std::vector<std::string> arguments = options.arguments;
    arguments.insert(arguments.begin(), options.program.toStdString());
    std::vector<std::string> environment = options.environment;
    const int error = posix_spawn(&pid, options.program.constData(), &actions, &attributes,
                                  pointersTo(arguments).data(), pointersTo(environment).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

} // namespace

QByteArray besideThisProgram(const char* name)
{
    std::array<char, PATH_MAX> path{};
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size());
    const QByteArray own(path.data(), std::max<ssize_t>(length, 0));
    return own.first(own.lastIndexOf('/') + 1) + name;
}

int startChild(const ChildOptions& options, Child& child)
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return errno;
    const int error = spawn(options, ends[1], child.pid);
    ::close(ends[1]);
    if (error != 0) {
        ::close(ends[0]);
        return error;
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    child.descriptor = ends[0];
    return 0;
}

int reapChild(int pid)
{
    int status = 0;
    // One that closed its pipe is about to end; one that hangs is not waited for.
    if (waitpid(pid, &status, WNOHANG) != pid) {
        ::kill(pid, SIGKILL);
        waitpid(pid, &status, 0);
    }
    return status;
}

} // namespace vphone::net

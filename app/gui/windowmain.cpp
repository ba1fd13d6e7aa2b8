#include "app/gui/windowmain.h"

#include "app/commandline.h"
#include "app/gui/attachsession.h"
#include "app/gui/displayloss.h"
#include "app/gui/runsession.h"
#include "app/otherprogram.h"
#include "ui/mainwindow.h"
#include "ui/phoneaccessible.h"

#include <QApplication>

#include <csignal>

namespace vphone::app {

namespace {

constexpr const char* noDisplay = "the display can't be opened";

struct WindowOptions
{
    std::string attach;
    std::string tokenFile;
};

/// What a window needs besides its session.
class Desk
{
public:
    Desk(std::string program, std::function<void()> unopened)
        : m_program(std::move(program)),
          m_loss(std::move(unopened)),
          m_application(m_count, m_words)
    {
        QApplication::setApplicationName(QStringLiteral("vphone"));
        QApplication::setDesktopFileName(QStringLiteral("vphone"));
        ui::PhoneAccessible::install();
    }

    /// Until the window is closed; \a end makes an end of the session.
    ExitStatus show(ui::MainWindow& window, const std::function<ExitStatus()>& end)
    {
        m_loss.setOpened([this, end] {
            const ExitStatus status = end();
            std::fprintf(stderr, "%s: the display is gone\n", m_program.c_str());
            return int(status == ExitStatus::Pass || status == ExitStatus::Interrupted
                           ? ExitStatus::Setup
                           : status);
        });
        window.show();
        QApplication::exec();
        DisplayLoss::setClosed();
        return end();
    }

private:
    std::string m_program;
    DisplayLoss m_loss;
    int m_count = 1;
    char m_name[11] = "vphone-gui";
    char* m_words[2] = {m_name, nullptr};
    QApplication m_application;
};

ExitStatus showRun(const RunOptions& options, std::vector<std::string> words)
{
    auto roster = rosterOf(options.roster);
    if (!roster) {
        std::fprintf(stderr, "vphone-gui run: %s\n", roster.error().text.c_str());
        return roster.error().status;
    }
    const auto goOnWithoutWindow = [&words](const char* why) {
        if (why != nullptr)
            std::fprintf(stderr, "vphone run: goes on without a window: %s\n", why);
        words.insert(words.begin() + 1, "--headless");
        becomeProgram("vphone", words);
        std::fprintf(stderr, "vphone-gui run: vphone, which goes on without a window, is not "
                             "installed\n");
        std::_Exit(int(ExitStatus::Setup));
    };
    if (options.isHeadless || options.phone.clock == "sim")
        goOnWithoutWindow(nullptr);
    Desk desk("vphone run", [&] { goOnWithoutWindow(noDisplay); });
    RunSession session(options, std::move(*roster));
    QObject::connect(&session, &RunSession::ended, qApp, &QCoreApplication::quit);
    ui::MainWindow window(session, {});
    session.start();
    return desk.show(window, [&session] { return session.end(); });
}

ExitStatus showAttached(const WindowOptions& options)
{
    auto target = parseAttachTarget(options.attach);
    if (!target) {
        std::fprintf(stderr,
                     "vphone-gui: --attach: \"%s\" is no place of a control API such as "
                     "127.0.0.1:7070 or 127.0.0.1:7070/000e08abcdef\n",
                     options.attach.c_str());
        return ExitStatus::Usage;
    }
    target->tokenFile = QByteArray::fromStdString(options.tokenFile);
    Desk desk("vphone-gui", [] {
        std::fprintf(stderr, "vphone-gui: %s\n", noDisplay);
        std::_Exit(int(ExitStatus::Setup));
    });
    const QByteArray mac = target->mac;
    AttachSession session(std::move(*target));
    ui::MainWindow window(session, mac);
    session.start();
    return desk.show(window, [] { return ExitStatus::Pass; });
}

} // namespace

int windowMain(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    CLI::App root("vphone-gui shows a phone of vphone in a window.");
    root.name("vphone-gui");
    root.set_version_flag("--version", std::string("vphone-gui ") + VPHONE_VERSION);
    WindowOptions window;
    root.add_option("--attach", window.attach,
                    "Show a phone of the vphone whose control API listens there")
        ->type_name("HOST:PORT[/MAC]");
    root.add_option("--token-file", window.tokenFile,
                    "File with its token; default: where the vphone of that port puts it")
        ->type_name("FILE");
    root.footer("vphone-gui run --help tells the options of a run; they are those of vphone run.\n"
                "vphone-gui --painter draws screens for vphone, which starts it by itself.");
    ExitStatus status = ExitStatus::Pass;
    RunOptions run;
    CLI::App* command = root.add_subcommand("run", "One phone of its own, in a window");
    run.addTo(*command);
    const std::vector<std::string> words(argv + 1, argv + argc);
    command->callback([&] { status = showRun(run, words); });
    root.callback([&] {
        if (command->parsed())
            return;
        if (window.attach.empty())
            throw CLI::CallForHelp();
        status = showAttached(window);
    });
    return runCommandLine(root, argc, argv, status);
}

} // namespace vphone::app

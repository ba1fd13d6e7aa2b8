// How long the window takes: from the program's start to its first frame with the phone's screen in
// it, and from a key of the computer to the frame that shows what the phone made of it. One object
// of JSON.
#include "app/gui/runsession.h"
#include "ui/mainwindow.h"
#include "ui/phoneview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace vphone;

namespace {

struct Options
{
    app::RunOptions run;
    double begun = 0; ///< seconds of CLOCK_MONOTONIC at which the program was started
    int keys = 1000;
};

double millisecondsSince(double begun)
{
    return std::chrono::duration<double>(net::Reactor::now()).count() * 1e3 - begun * 1e3;
}

/// Until a frame is painted that shows a tree which came after the call.
bool waitForFrame(ui::MainWindow& window)
{
    constexpr int waitMilliseconds = 10'000;
    QEventLoop loop;
    bool isChanged = false;
    bool isPainted = false;
    QObject::connect(&window.watch(), &ui::PhoneWatch::screenChanged, &loop,
                     [&] { isChanged = true; });
    QObject::connect(&window.phone(), &ui::PhoneView::painted, &loop, [&] {
        isPainted =
            isChanged && window.watch().tree() != nullptr && window.watch().face() != nullptr;
        if (isPainted)
            loop.quit();
    });
    QTimer::singleShot(waitMilliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return isPainted;
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(size_t(share * double(values.size())), values.size() - 1)];
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App root("Measures the window.");
    Options options;
    root.add_option("--begun", options.begun, "When it was started");
    root.add_option("--keys", options.keys, "How many keys are pressed");
    CLI11_PARSE(root, argc, argv);
    const QTemporaryDir folder;
    options.run.phone.control = "off";
    options.run.phone.webPort = "off";
    options.run.phone.logLevel = "error";
    options.run.phone.caDir = folder.path().toStdString();
    options.run.phone.params = {"Resync_On_Reset=No", "Profile_Rule="};

    QApplication application(argc, argv);
    app::RunSession session(options.run, *app::rosterOf(options.run.roster));
    ui::MainWindow window(session, {});
    session.start();
    window.show();
    if (!waitForFrame(window)) {
        std::fputs("bench_window: no frame\n", stderr);
        return 1;
    }
    const double first = millisecondsSince(options.begun);

    constexpr auto keys = std::to_array<Qt::Key>(
        {Qt::Key_F2, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Escape});
    std::vector<double> frames;
    for (int i = 0; i < options.keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press(QEvent::KeyPress, keys[size_t(i) % keys.size()], Qt::NoModifier);
        QCoreApplication::sendEvent(&window.phone(), &press);
        if (!waitForFrame(window)) {
            std::fprintf(stderr, "bench_window: no frame after key %d\n", i);
            return 1;
        }
        frames.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf(
        "{\"first_frame_ms\": %.3f, \"p50_ms\": %.3f, \"p99_ms\": %.3f, \"max_ms\": %.3f}\n", first,
        percentile(frames, 0.5), percentile(frames, 0.99), percentile(frames, 1));
    session.end();
    return 0;
}

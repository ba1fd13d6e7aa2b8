// The window as a person sees it, as a PNG: window_picture FILE [--tab N] [--press KEY...] [--type
// TEXT] [--dark]
#include "tests/support/windowdesk.h"

#include <QApplication>
#include <QStyleFactory>
#include <QTabWidget>

#include <cstdio>

using namespace vphone;

namespace {

void makeDark()
{
    QPalette dark(QColor(45, 47, 52));
    dark.setColor(QPalette::Base, QColor(30, 31, 34));
    dark.setColor(QPalette::AlternateBase, QColor(38, 40, 44));
    dark.setColor(QPalette::Highlight, QColor(70, 130, 220));
    QApplication::setPalette(dark);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App root("Draws the window.");
    std::string file;
    int tab = 0;
    int width = 1280;
    int height = 800;
    bool isDark = false;
    std::string model = "CP-8841-3PCC";
    std::string text;
    std::string ring;
    std::vector<std::string> keys;
    root.add_option("FILE", file)->required();
    root.add_option("--tab", tab);
    root.add_option("--width", width);
    root.add_option("--height", height);
    root.add_option("--model", model);
    root.add_option("--press", keys)->expected(1)->allow_extra_args(false);
    root.add_option("--type", text);
    root.add_option("--ring", ring);
    root.add_flag("--dark", isDark);
    CLI11_PARSE(root, argc, argv);

    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (isDark)
        makeDark();
    auto options = std::make_unique<test::WindowOptions>(
        std::vector<std::string>{"Station_Display_Name=Reception", "Display_Name_1_=Reception",
                                 "User_ID_1_=1001", "Display_Name_2_=Sales", "User_ID_2_=1002",
                                 "Resync_Random_Delay=0", "Syslog_Server=127.0.0.1:9"});
    options->run.phone.model = model;
    options->run.phone.phoneTime = "2026-11-20T10:00:00Z";
    options->run.phone.seed = "7";
    test::WindowDesk desk(std::move(options));
    desk.window().resize(width, height);
    const auto wait = [](const auto& isThere) {
        return QTest::qWaitFor(isThere, test::WindowDesk::waitMilliseconds);
    };
    bool isThere =
        wait([&] { return desk.isUp() && desk.count(QStringLiteral("phone.ready")) > 0; });
    for (const std::string& key : keys) {
        desk.watch().press(QByteArray::fromStdString(key));
        isThere = isThere && desk.ask("GET", "/screen").isDone();
    }
    if (!text.empty())
        desk.watch().type(QString::fromStdString(text));
    if (!ring.empty())
        isThere = isThere && desk.ask("POST", "/lines/" + QByteArray::fromStdString(ring),
                                      {{QStringLiteral("action"), QStringLiteral("ring")}})
                                 .isDone();
    desk.find<QTabWidget>("panel").setCurrentIndex(tab);
    // Twice: what the first answer moved is there when the second is.
    for (int i = 0; i < 2; ++i)
        isThere = isThere && desk.ask("GET", "/explain").isDone();
    isThere =
        isThere && wait([&] {
            const auto* tree = desk.watch().tree();
            return tree != nullptr && screen::toJson(*tree) == desk.ask("GET", "/screen").body;
        });
    if (!isThere || !desk.window().grab().save(QString::fromStdString(file))) {
        std::fprintf(stderr, "window_picture: no picture\n");
        return 1;
    }
    return 0;
}

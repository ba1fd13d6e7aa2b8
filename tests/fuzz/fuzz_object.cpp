/// \file XML objects as a server may send them, shown on a phone whose keys are pressed; pictures;
/// and what people type. The first byte chooses the way.
#include "core/screen/textfield.h"
#include "core/screen/tree.h"
#include "core/services/picture.h"
#include "tests/support/fakeworld.h"

#include <cstdint>

using namespace vphone;
using namespace vphone::services;
using namespace std::chrono_literals;

namespace {

/// Whose server answers everything with the same bytes.
struct Desk : test::World
{
    Desk()
    {
        phone = addPhone({{"Profile_Rule", ""}, {"Resync_Periodic", "0"}}, "CP-8811-3PCC");
        network.setServer([this](const ports::FetchRequest&) { return test::reply(body); });
        events.isWanted = false;
        engine.powerOn(phone);
        run(5s);
    }

    fleet::PhoneIndex phone = 0;
    QByteArray body;
};

const model::Model& phoneModel()
{
    static const model::Catalogue catalogue = *model::Catalogue::load();
    return *catalogue.find("8811");
}

void readIt(const QByteArray& text)
{
    const auto strict = readObject(text, phoneModel(), true);
    const auto lenient = readObject(text, phoneModel(), false);
    Q_ASSERT(!strict || lenient); // whoever is strict takes less
    if (!lenient) {
        Q_ASSERT(!lenient.error().message.isEmpty());
        Q_ASSERT(lenient.error().at.line >= 1 && lenient.error().at.column >= 1);
        return;
    }
    Q_ASSERT(lenient->items.size() <= ObjectLimits::menuItems);
    Q_ASSERT(lenient->softKeys.size() <= ObjectLimits::softKeys);
    Q_ASSERT(QString::fromUtf8(lenient->text).size() <= ObjectLimits::textCharacters);
    if (lenient->image)
        Q_ASSERT(pictureProblem(pngOf(*lenient->image)).isEmpty());
}

void showIt(QByteArrayView text)
{
    static Desk desk;
    desk.body = text.toByteArray();
    const auto ask = [](auto call) { return desk.engine.ask(desk.phone, call); };
    ask([&](auto& phone, Instant now, auto& actions) {
        phone.enterScreen({ScreenInput::Kind::Page, "http://127.0.0.1/a.xml"}, now, actions);
        return true;
    });
    desk.run(100ms);
    for (const char* key : {"NavDwn", "1", "NavSelect", "5", "Soft1", "Soft3", "Soft2"}) {
        ask([&](auto& phone, Instant now, auto& actions) {
            return phone.pressKey(key, now, actions);
        });
        desk.run(100ms);
        const screen::Tree tree =
            ask([](auto& phone, Instant now, auto&) { return phone.screen(now); });
        Q_ASSERT(screen::treeFromJson(screen::toJson(tree)));
    }
    desk.engine.powerOff(desk.phone);
    desk.engine.powerOn(desk.phone);
    desk.run(5s);
    desk.network.requests.clear();
    desk.network.datagrams.clear();
}

void typeIt(QByteArrayView text)
{
    using screen::TextField;
    if (text.isEmpty())
        return;
    TextField field({TextField::Kind(uchar(text[0]) % 8), (text[0] & 8) != 0, 200});
    Instant now;
    const QByteArray bytes = text.sliced(1).toByteArray();
    for (const QByteArray& part : bytes.split('\n')) {
        if (const auto key = screen::keyNamed(part); key && part.size() > 0)
            field.press(*key, now);
        else if (part == "-")
            field.erase();
        else
            field.type(part);
        now += 300ms;
        const screen::Input input = field.input();
        Q_ASSERT(field.text().size() <= 200);
        Q_ASSERT(input.caret >= 0 && input.caret <= QString::fromUtf8(input.text).size());
    }
    while (!field.isEmpty()) {
        field.press({screen::KeyCode::NavRight, 0}, now);
        field.press({screen::KeyCode::NavLeft, 0}, now);
        if (field.input().caret == 0)
            field.clear();
        field.erase();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView text(data + 1, qsizetype(size) - 1);
    switch (data[0] & 3) {
    case 0:
        readIt(text.toByteArray());
        std::ignore = isShownObject(text);
        break;
    case 1:
        showIt(text);
        break;
    case 2:
        typeIt(text);
        break;
    default:
        std::ignore = pictureSize(text);
        std::ignore = pictureProblem(text);
    }
    return 0;
}

/// \file A phone whose keys are pressed and whose screen is read, in few words.
#pragma once

#include "core/screen/tree.h"
#include "tests/support/fakeworld.h"

namespace vphone::test {

class ScreenScene
{
public:
    using Params = std::vector<std::pair<QByteArray, QByteArray>>;

    /// A phone that is up and resyncs from nowhere, with \a params over its defaults.
    explicit ScreenScene(const Params& params = {}, const QByteArray& model = "CP-8851-3PCC")
        : phone(world.addPhone(withBasics(params), model))
    {
        world.engine.powerOn(phone);
        world.run(std::chrono::seconds(10));
    }

    template<typename Call>
    auto ask(Call call)
    {
        return world.engine.ask(phone, call);
    }

    /// Names parted by blanks; false: one of them was not taken.
    bool press(const QByteArray& keys)
    {
        bool isTaken = true;
        for (const QByteArray& key : keys.split(' '))
            isTaken = pressOne(key) == phone::Entered::Taken && isTaken;
        return isTaken;
    }
    phone::Entered pressOne(const QByteArray& key)
    {
        return ask([&](auto& asked, Instant now, auto& actions) {
            return asked.pressKey(key, now, actions);
        });
    }
    phone::Entered type(const QByteArray& text)
    {
        return ask([&](auto& asked, Instant now, auto& actions) {
            return asked.typeText(text, now, actions);
        });
    }
    /// Presses the soft key that is labelled so. False: there is none.
    bool soft(const QByteArray& label)
    {
        for (const screen::SoftKey& key : tree().softKeys) {
            if (key.label == label && key.isEnabled)
                return press("Soft" + QByteArray::number(key.slot));
        }
        return false;
    }
    void ring(int line = 1, const QByteArray& peer = {})
    {
        QVERIFY(world.engine.act(phone, line, line::LineAction::Ring));
        ask([&](auto& asked, Instant, auto&) {
            asked.notePeer(line, peer);
            return true;
        });
    }
    /// The other side does it.
    void other(int line, line::LineAction action)
    {
        QVERIFY(world.engine.act(phone, line, action));
    }
    void set(const QByteArray& tag, const QByteArray& value)
    {
        QVERIFY(world.engine.setParameters(phone, {{tag, value}}, config::Source::Api));
    }
    void run(Duration length) { world.run(length); }

    [[nodiscard]] screen::Tree tree()
    {
        return ask([](auto& asked, Instant now, auto&) { return asked.screen(now); });
    }
    /// `Redial|Recents||DND`: the four slots, a disabled one in brackets.
    [[nodiscard]] QByteArray softKeys()
    {
        QByteArrayList slots{4, QByteArray()};
        for (const screen::SoftKey& key : tree().softKeys)
            slots[key.slot - 1] = key.isEnabled ? key.label : '(' + key.label + ')';
        return slots.join('|');
    }
    /// `text: value` of the row \a id; null: there is none.
    [[nodiscard]] QByteArray row(const QByteArray& id)
    {
        for (const screen::Row& row : tree().rows) {
            if (row.id == id)
                return row.value.isEmpty() ? row.text : row.text + ": " + row.value;
        }
        return {};
    }
    [[nodiscard]] QByteArray page() { return tree().page; }
    [[nodiscard]] QByteArray toast() { return tree().toast; }
    /// `green-flashing` of a line key.
    [[nodiscard]] QByteArray lineLamp(int key)
    {
        return nameOf(tree().lines.at(size_t(key) - 1).lamp).toByteArray();
    }
    [[nodiscard]] QByteArray lamp(const QByteArray& key)
    {
        for (const screen::HardLamp& lamp : tree().lamps) {
            if (lamp.key == key)
                return nameOf(lamp.lamp).toByteArray();
        }
        return {};
    }
    [[nodiscard]] bool hasIcon(const QByteArray& name)
    {
        const auto icons = tree().icons;
        return std::ranges::find(icons, name) != icons.end();
    }
    /// `off` without an account, `connected`
    [[nodiscard]] QByteArray state(int line) { return tree().lines.at(size_t(line) - 1).state; }
    [[nodiscard]] QByteArray value(const QByteArray& tag) const { return world.value(phone, tag); }
    /// What the newest call was with.
    [[nodiscard]] QByteArray peer() const
    {
        const line::CallLog* log = world.engine[phone].callLog();
        return log == nullptr || log->calls().empty() ? QByteArray() : log->calls().front().peer;
    }

    World world;
    fleet::PhoneIndex phone;

private:
    static Params withBasics(const Params& params)
    {
        Params all{{"Profile_Rule", ""}, {"Time_Zone", "GMT"}};
        all.insert(all.end(), params.begin(), params.end());
        return all;
    }
};

} // namespace vphone::test

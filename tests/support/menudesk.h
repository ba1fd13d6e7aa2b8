/// \file A phone that is up, and somebody who goes through its menus.
#pragma once

#include "core/screen/tree.h"
#include "tests/support/fakeworld.h"

namespace vphone::test {

struct MenuDesk : World
{
    /// Without rules, so that nothing but keys changes it.
    explicit MenuDesk(std::initializer_list<std::pair<const char*, const char*>> params = {},
                      const QByteArray& model = "CP-8841-3PCC")
    {
        std::vector<std::pair<QByteArray, QByteArray>> all{{"Profile_Rule", ""},
                                                           {"Resync_Periodic", "0"}};
        all.insert(all.end(), params.begin(), params.end());
        phone = addPhone(all, model);
        engine.powerOn(phone);
        run(std::chrono::seconds(5));
    }

    screen::Tree screen()
    {
        return engine.ask(phone, [](auto& asked, Instant now, auto&) { return asked.screen(now); });
    }
    phone::Entered press(const QByteArray& key)
    {
        return engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.pressKey(key, now, actions);
        });
    }
    void press(std::initializer_list<const char*> keys)
    {
        for (const char* key : keys)
            press(QByteArray(key));
    }
    phone::Entered type(const QByteArray& text)
    {
        return engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.typeText(text, now, actions);
        });
    }
    void set(const QByteArray& tag, const QByteArray& text)
    {
        QVERIFY(engine.setParameters(phone, {{tag, text}}, config::Source::Api));
    }
    [[nodiscard]] QByteArray value(QByteArrayView tag) const { return World::value(phone, tag); }

    /// The row \a id; null: it is not there.
    std::optional<screen::Row> row(const QByteArray& id)
    {
        for (screen::Row& row : screen().rows) {
            if (row.id == id)
                return std::move(row);
        }
        return std::nullopt;
    }
    /// Moves the focus to the row \a id. False: there is none.
    bool focus(const QByteArray& id)
    {
        for (size_t tries = screen().rows.size() + 1; tries > 0; --tries) {
            const auto found = row(id);
            if (found && found->isFocused)
                return true;
            press("NavDown");
        }
        return false;
    }
    bool choose(const QByteArray& id)
    {
        return focus(id) && press("NavSelect") == phone::Entered::Taken;
    }
    /// From Applications on, by the rows' ids. False: one of them is not there or does not open.
    bool open(std::initializer_list<const char*> ids)
    {
        press("Applications");
        return std::ranges::all_of(ids, [this](const char* id) { return choose(id); });
    }
    /// Presses the soft key \a id. False: there is none, or it is grey.
    bool soft(const QByteArray& id)
    {
        for (const screen::SoftKey& key : screen().softKeys) {
            if (key.id == id)
                return key.isEnabled &&
                       press("Soft" + QByteArray::number(key.slot)) == phone::Entered::Taken;
        }
        return false;
    }
    QByteArray page() { return screen().page; }
    QByteArray toast() { return screen().toast; }

    fleet::PhoneIndex phone = 0;
};

} // namespace vphone::test

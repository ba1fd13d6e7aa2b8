/// \file A phone that somebody looks at and types on, in few words.
#pragma once

#include "core/screen/tree.h"
#include "tests/support/fakeworld.h"

#include <QJsonDocument>

namespace vphone::test {

class ScreenDesk : public World
{
public:
    using Params = std::vector<std::pair<QByteArray, QByteArray>>;

    static constexpr const char* rule = "http://127.0.0.1/p.xml";

    /// A phone that is off, with rule as Profile_Rule and \a params over that; \a quirks as
    /// `name=value`.
    explicit ScreenDesk(const Params& params = {}, const QByteArrayList& quirks = {},
                        const QByteArray& model = "CP-8841-3PCC")
        : World(settingsWith(quirks)), phone(addPhone(withBasics(params), model))
    {
        network.setServer([this](const ports::FetchRequest& request) { return serve(request); });
    }

    void powerOn(Duration length = std::chrono::seconds(5))
    {
        engine.powerOn(phone);
        run(length);
    }
    [[nodiscard]] screen::Tree screen()
    {
        return engine.ask(phone, [](auto& asked, Instant now, auto&) { return asked.screen(now); });
    }
    [[nodiscard]] QByteArray page() { return screen().page; }
    phone::Entered press(const QByteArray& key)
    {
        return engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.pressKey(key, now, actions);
        });
    }
    phone::Entered type(const QByteArray& text)
    {
        return engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.typeText(text, now, actions);
        });
    }
    void press(std::initializer_list<const char*> keys)
    {
        for (const char* key : keys)
            press(QByteArray(key));
    }
    /// Moves to the menu's row \a id and opens it.
    void open(const QByteArray& id)
    {
        const screen::Tree tree = screen();
        const auto place = [](const screen::Tree& seen, auto is) {
            return std::ranges::find_if(seen.rows, is) - seen.rows.begin();
        };
        const auto from = place(tree, [](const screen::Row& row) { return row.isFocused; });
        const auto to = place(tree, [&](const screen::Row& row) { return row.id == id; });
        QVERIFY2(size_t(to) < tree.rows.size(), "there is no row " + id);
        for (auto i = std::min(from, to); i < std::max(from, to); ++i)
            press(from < to ? "NavDown" : "NavUp");
        press(QByteArray("Select"));
    }
    /// Presses the soft key \a id. False: it is not there, or grey.
    bool choose(const QByteArray& id)
    {
        const auto key = softKey(id);
        return key && key->isEnabled &&
               press("Softkey" + QByteArray::number(key->slot)) == phone::Entered::Taken;
    }
    [[nodiscard]] std::optional<screen::SoftKey> softKey(const QByteArray& id)
    {
        const screen::Tree tree = screen();
        const auto found = std::ranges::find(tree.softKeys, id, &screen::SoftKey::id);
        return found == tree.softKeys.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] bool isEnabled(const QByteArray& id)
    {
        const auto key = softKey(id);
        return key && key->isEnabled;
    }
    /// Nothing: there is no such row.
    [[nodiscard]] std::optional<screen::Row> row(const QByteArray& id)
    {
        const screen::Tree tree = screen();
        const auto found = std::ranges::find(tree.rows, id, &screen::Row::id);
        return found == tree.rows.end() ? std::nullopt : std::optional(*found);
    }
    [[nodiscard]] QByteArray prompt()
    {
        const auto prompt = screen().prompt;
        return prompt ? prompt->text : QByteArray();
    }
    [[nodiscard]] QByteArray toast() { return screen().toast; }
    [[nodiscard]] QByteArray value(QByteArrayView tag) const { return World::value(phone, tag); }
    void set(const QByteArray& tag, const QByteArray& value)
    {
        QVERIFY(engine.setParameters(phone, {{tag, value}}, config::Source::Api));
    }
    /// No event, nor what the screen shows, has \a secret in it.
    [[nodiscard]] bool isKept(const QByteArray& secret)
    {
        for (const events::Event& event : events.events) {
            if (event.toLine().contains(secret))
                return false;
        }
        return !QJsonDocument(screen::toJson(screen())).toJson().contains(secret);
    }

    fleet::PhoneIndex phone;
    std::optional<ports::FetchResult> answer;             ///< of the server, instead of a profile
    QByteArray elements;                                  ///< of the profile
    std::function<ports::FetchResult(QByteArray)> redeem; ///< what a code's body gets

private:
    static phone::Settings settingsWith(const QByteArrayList& quirks)
    {
        phone::Settings settings;
        for (const QByteArray& quirk : quirks) {
            if (const auto set = phone::setQuirk(settings.quirks, quirk); !set)
                qFatal("%s", set.error().constData());
        }
        return settings;
    }
    static Params withBasics(const Params& params)
    {
        Params all{{"Profile_Rule", rule}, {"Resync_Periodic", "0"}, {"Time_Zone", "GMT"}};
        all.insert(all.end(), params.begin(), params.end());
        return all;
    }
    ports::FetchResult serve(const ports::FetchRequest& request)
    {
        if (request.method == ports::Method::Post && redeem)
            return redeem(request.body);
        return answer ? *answer : reply(flatProfile(elements));
    }
};

} // namespace vphone::test

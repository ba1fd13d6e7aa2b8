/// \file One phone and its server, for tests that walk through the tables of the reference: what
/// happens to the phone, and when it resynced, in few words.
#pragma once

#include "tests/support/fakeworld.h"

namespace vphone::test {

class Scene
{
public:
    using Params = std::vector<std::pair<QByteArray, QByteArray>>;

    /// One transfer of a resync.
    struct Start
    {
        QByteArray trigger;
        int prvst = 0;
        QByteArray path;
        std::chrono::seconds at{0}; ///< since the scene began
    };

    static constexpr const char* ownRule = "http://127.0.0.1/p.xml";

    /// A phone that is off, in zone GMT, with ownRule as Profile_Rule and \a params over that. \a
    /// quirks as `name=value`.
    explicit Scene(const Params& params = {}, const QByteArrayList& quirks = {})
        : world(settingsWith(quirks)), phone(world.addPhone(withBasics(params)))
    {
        world.network.setServer([this](const ports::FetchRequest& request) {
            if (failure)
                return *failure;
            const auto body = profiles.find(request.path);
            return reply(flatProfile(body == profiles.end() ? QByteArray() : body->second));
        });
    }

    /// \a call is given the phone, the time and the actions.
    template<typename Call>
    auto ask(Call call)
    {
        return world.engine.ask(phone, call);
    }

    // What happens.
    void powerOn() { world.engine.powerOn(phone); }
    void powerOff() { world.engine.powerOff(phone); }
    void run(Duration length) { world.run(length); }
    void failWith(ports::FetchResult result) { failure = std::move(result); }
    void recover() { failure.reset(); }
    void call(int line = 1) { QVERIFY(world.engine.act(phone, line, line::LineAction::Start)); }
    void hangUp(int line = 1) { QVERIFY(world.engine.act(phone, line, line::LineAction::End)); }
    void set(const QByteArray& tag, const QByteArray& value)
    {
        QVERIFY(world.engine.setParameters(phone, {{tag, value}}, config::Source::Api));
    }
    bool notify(std::optional<QByteArray> profile = {})
    {
        return ask([&](auto& asked, Instant now, auto& actions) {
            return asked.notifyResync(profile, now, actions);
        });
    }
    bool url(const QByteArray& rule = {})
    {
        return ask([&](auto& asked, Instant now, auto& actions) {
            return asked.resyncByUrl(rule, now, actions);
        });
    }
    bool menu(const QByteArray& rule)
    {
        return ask([&](auto& asked, Instant now, auto& actions) {
            return asked.resyncFromMenu(rule, now, actions);
        });
    }
    bool execute(const QByteArray& rule, bool isFromSip = false)
    {
        return ask([&](auto& asked, Instant now, auto& actions) {
            return asked.executeResync(rule, isFromSip, now, actions);
        });
    }
    void submit(const Params& values)
    {
        QVERIFY(ask([&](auto& asked, Instant now, auto& actions) {
            return asked.submitChanges(values, now, actions);
        }));
    }

    // What came of it.
    [[nodiscard]] QByteArray state() const
    {
        return provision::nameOf(world.engine[phone].resyncState());
    }
    [[nodiscard]] std::vector<Start> starts() const
    {
        std::vector<Start> found;
        for (const events::Event& event : world.events.named("resync.requested"))
            found.push_back({text(event, "trigger"), event.member("prvst").toInt(),
                             pathOf(text(event, "url")), sinceBegin(event.time())});
        return found;
    }
    /// `power-up@0 periodic@3600`
    [[nodiscard]] QByteArray story() const
    {
        QByteArray words;
        for (const Start& start : starts())
            words += (words.isEmpty() ? "" : " ") + start.trigger + '@' +
                     QByteArray::number(qint64(start.at.count()));
        return words;
    }
    /// Sentences of resync.suppressed or resync.deferred.
    [[nodiscard]] QByteArrayList reasons(QByteArrayView eventName) const
    {
        QByteArrayList found;
        for (const events::Event& event : world.events.named(eventName))
            found +=
                event.member("why").toObject().value(QStringLiteral("text")).toString().toUtf8();
        return found;
    }
    [[nodiscard]] QByteArrayList syslog() const
    {
        QByteArrayList texts;
        for (const auto& [target, datagram] : world.network.datagrams)
            texts += datagram.mid(datagram.indexOf(" -- ") + 4);
        return texts;
    }
    [[nodiscard]] bool hasDeadline() const { return world.engine.nextDeadline().has_value(); }
    [[nodiscard]] std::chrono::seconds sinceBegin(Instant instant) const
    {
        return std::chrono::round<std::chrono::seconds>(instant - m_begin);
    }

    World world;
    fleet::PhoneIndex phone;
    std::map<QByteArray, QByteArray> profiles; ///< elements by path
    std::optional<ports::FetchResult> failure; ///< what the server answers instead

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
        Params all{{"Profile_Rule", ownRule}, {"Time_Zone", "GMT"}};
        all.insert(all.end(), params.begin(), params.end());
        return all;
    }
    static QByteArray text(const events::Event& event, QByteArrayView member)
    {
        return event.member(member).toString().toUtf8();
    }
    static QByteArray pathOf(const QByteArray& url)
    {
        return url.mid(url.indexOf('/', url.indexOf("://") + 3));
    }
    Instant m_begin = world.clock.now();
};

} // namespace vphone::test

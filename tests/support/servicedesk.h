/// \file A phone with a screen, its user, and a server of XML objects, for tests of what comes up.
#pragma once

#include "core/screen/tree.h"
#include "tests/support/fakeworld.h"

namespace vphone::test {

using phone::Entered;

inline const QByteArray serviceServer = "http://127.0.0.1";

inline QByteArray object(const QByteArray& kind, const QByteArray& content)
{
    return "<CiscoIPPhone" + kind + '>' + content + "</CiscoIPPhone" + kind + '>';
}

inline QByteArray menuItem(const QByteArray& name, const QByteArray& url)
{
    return "<MenuItem><Name>" + name + "</Name><URL>" + url + "</URL></MenuItem>";
}

inline QByteArray softKey(const QByteArray& name, const QByteArray& url, int position)
{
    return "<SoftKeyItem><Name>" + name + "</Name><URL>" + url + "</URL><Position>" +
           QByteArray::number(position) + "</Position></SoftKeyItem>";
}

inline QByteArray field(const QByteArray& label, const QByteArray& parameter,
                        const QByteArray& flags)
{
    return "<InputItem><DisplayName>" + label + "</DisplayName><QueryStringParam>" + parameter +
           "</QueryStringParam><DefaultValue/><InputFlags>" + flags + "</InputFlags></InputItem>";
}

/// A phone that is up, its user, and a server of services.
struct ServiceDesk : World
{
    explicit ServiceDesk(const std::vector<std::pair<QByteArray, QByteArray>>& params = {},
                         const QByteArray& model = "CP-8841-3PCC")
    {
        auto all = params;
        all.insert(all.begin(), {{"Profile_Rule", ""}, {"Resync_Periodic", "0"}});
        phone = addPhone(all, model);
        network.setServer([this](const ports::FetchRequest& request) {
            const QByteArray path = request.path.left(request.path.indexOf('?'));
            const auto page = pages.find(request.path.contains('?') ? path : request.path);
            return page == pages.end() ? reply("gone", 404) : reply(page->second);
        });
        engine.powerOn(phone);
        run(std::chrono::seconds(5));
        (void)screen();
    }
    screen::Tree screen()
    {
        return engine.ask(phone, [](auto& asked, Instant now, auto&) { return asked.screen(now); });
    }
    Entered press(const QByteArray& key)
    {
        const Entered entered = engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.pressKey(key, now, actions);
        });
        run(std::chrono::milliseconds(100));
        return entered;
    }
    Entered type(const QByteArray& text)
    {
        return engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.typeText(text, now, actions);
        });
    }
    QByteArray send(const QByteArray& document)
    {
        const QByteArray answer = engine.ask(phone, [&](auto& asked, Instant now, auto& actions) {
            return asked.executeObject(document, services::Origin::Cgi, now, actions);
        });
        run(std::chrono::milliseconds(100));
        return answer;
    }
    /// By an Execute object, which names the page.
    void push(const QByteArray& url)
    {
        const QByteArray answer = send(object("Execute", "<ExecuteItem URL=\"" + url + "\"/>"));
        QVERIFY2(answer.contains("Status=\"0\""), answer.constData());
    }
    void show(const QByteArray& document)
    {
        pages["/page.xml"] = document;
        push(serviceServer + "/page.xml");
    }
    QByteArray lastPath() const
    {
        return network.requests.empty() ? QByteArray() : network.requests.back().path;
    }
    /// Its slot is pressed.
    void choose(const QByteArray& label)
    {
        for (const screen::SoftKey& key : screen().softKeys) {
            if (key.label == label) {
                press("Soft" + QByteArray::number(key.slot));
                return;
            }
        }
        QFAIL("there is no soft key " + label);
    }
    QByteArray rowTexts()
    {
        QByteArray texts;
        for (const screen::Row& row : screen().rows)
            texts += (texts.isEmpty() ? "" : "|") + row.text;
        return texts;
    }
    QByteArray softKeys()
    {
        QByteArray labels;
        for (const screen::SoftKey& key : screen().softKeys)
            labels +=
                (labels.isEmpty() ? "" : " ") + QByteArray::number(key.slot) + ':' + key.label;
        return labels;
    }

    fleet::PhoneIndex phone = 0;
    std::map<QByteArray, QByteArray> pages; ///< by path
};

} // namespace vphone::test

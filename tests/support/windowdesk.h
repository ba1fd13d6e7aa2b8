/// \file A window with a phone of its own in this process, as `vphone-gui run` has it.
#pragma once

#include "app/gui/runsession.h"
#include "ui/mainwindow.h"
#include "ui/phoneview.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace vphone::test {

/// Set up before the phone: on loopback, quiet, without pages, control API and resync at power-up.
struct WindowOptions
{
    QTemporaryDir folder;
    app::RunOptions run;

    explicit WindowOptions(const std::vector<std::string>& params)
    {
        run.phone.control = "off";
        run.phone.webPort = "off";
        run.phone.logLevel = "error";
        run.phone.caDir = folder.filePath(QStringLiteral("ca")).toStdString();
        run.phone.params = {"Resync_On_Reset=No", "Profile_Rule="};
        run.phone.params.insert(run.phone.params.end(), params.begin(), params.end());
    }
};

class WindowDesk
{
public:
    static constexpr int waitMilliseconds = 20'000;

    explicit WindowDesk(const std::vector<std::string>& params = {})
        : WindowDesk(std::make_unique<WindowOptions>(params))
    {
    }
    explicit WindowDesk(std::unique_ptr<WindowOptions> options)
        : m_options(std::move(options)),
          m_session(m_options->run, *app::rosterOf(m_options->run.roster)),
          m_window(m_session, {})
    {
        QObject::connect(&m_session, &ui::Session::told, &m_window,
                         [this](const QList<QJsonObject>& events) { m_events += events; });
        m_session.start();
        m_window.show();
    }

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::PhoneWatch& watch() { return m_window.watch(); }
    [[nodiscard]] ui::PhoneView& phone() { return m_window.phone(); }
    [[nodiscard]] app::RunSession& session() { return m_session; }

    /// The idle screen is shown.
    [[nodiscard]] bool isUp() { return page() == "idle" && watch().face() != nullptr; }
    [[nodiscard]] QByteArray page()
    {
        return watch().tree() != nullptr ? watch().tree()->page : QByteArray();
    }
    [[nodiscard]] qsizetype count(const QString& event) const
    {
        return std::count_if(m_events.begin(), m_events.end(), [&](const QJsonObject& told) {
            return told[QLatin1String("event")].toString() == event;
        });
    }
    [[nodiscard]] QJsonObject last(const QString& event) const
    {
        for (auto told = m_events.rbegin(); told != m_events.rend(); ++told) {
            if ((*told)[QLatin1String("event")].toString() == event)
                return *told;
        }
        return {};
    }
    /// What the session answers; an empty one when it takes too long.
    [[nodiscard]] ui::Reply ask(const QByteArray& method, const QByteArray& behind,
                                const QJsonObject& body = {})
    {
        std::optional<ui::Reply> answer;
        m_session.ask(method, watch().path(behind), body, &m_window,
                      [&](const ui::Reply& reply) { answer = reply; });
        const bool isThere = QTest::qWaitFor([&] { return answer.has_value(); }, waitMilliseconds);
        return isThere ? *answer : ui::Reply();
    }
    void click(const QByteArray& key)
    {
        const model::FaceKey* found = watch().face()->find(key);
        QVERIFY2(found != nullptr, key.constData());
        QTest::mouseClick(&phone(), Qt::LeftButton, {},
                          phone().toWidget(found->place).center().toPoint());
    }
    template<typename Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        auto* found = m_window.findChild<Widget*>(QLatin1String(name));
        Q_ASSERT_X(found != nullptr, "WindowDesk::find", name);
        return *found;
    }

private:
    std::unique_ptr<WindowOptions> m_options;
    app::RunSession m_session;
    ui::MainWindow m_window;
    QList<QJsonObject> m_events;
};

} // namespace vphone::test

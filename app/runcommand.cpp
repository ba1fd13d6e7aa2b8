#include "app/runcommand.h"

#include "app/phonesrun.h"
#include "core/profile/exporter.h"

#include <QSaveFile>

namespace vphone::app {

namespace {

struct RunOptions
{
    PhoneOptions phone;
    LabServerOptions lab;
    OneOptions roster;
    std::string exportFile;
    bool isHeadless = false;

    void addTo(CLI::App& command);
};

void RunOptions::addTo(CLI::App& command)
{
    roster.addTo(command);
    phone.addTo(command);
    lab.addTo(command, groupLab);
    command
        .add_option("--export-config", exportFile, "At the end, write the phone's cfg.xml to FILE")
        ->group(groupRun);
    command.add_flag("--headless", isHeadless, "Without a window; this version has none")
        ->group(groupRun);
}

/// One phone, each of its events told on the terminal.
class OnePhone final : public PhonesRun
{
public:
    OnePhone(const RunOptions& options, Roster roster)
        : PhonesRun("vphone run", options.phone, options.lab, std::move(roster)),
          m_exportFile(options.exportFile)
    {
    }

private:
    [[nodiscard]] const char* usualControl() const override { return "127.0.0.1:7070"; }
    [[nodiscard]] bool takesNextPort() const override { return true; }
    [[nodiscard]] const char* usualWebPort() const override { return "0"; }
    void addListeners() override
    {
        if (m_plan.logLevel < LogLevel::Info)
            return;
        m_narrator.emplace(stderr, m_plan.logLevel == LogLevel::Debug, isColoured(stderr));
        m_hub.add(*m_narrator);
    }
    [[nodiscard]] Result<Done, Complaint> conclude(ExitStatus status) override;

    const std::string& m_exportFile;
    std::optional<Narrator> m_narrator;
};

Result<Done, Complaint> OnePhone::conclude(ExitStatus)
{
    if (m_exportFile.empty())
        return Done{};
    QSaveFile file(QString::fromStdString(m_exportFile));
    const QByteArray xml = profile::exportConfig(m_crew->posts().front().engine[0].config());
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size() || !file.commit())
        return Unexpected{Complaint{ExitStatus::Setup, "--export-config: " + m_exportFile + ": " +
                                                           file.errorString().toStdString()}};
    return Done{};
}

ExitStatus runOnePhone(const RunOptions& options)
{
    auto roster = rosterOf(options.roster);
    if (roster)
        return OnePhone(options, std::move(*roster)).run();
    std::fprintf(stderr, "vphone run: %s\n", roster.error().text.c_str());
    return roster.error().status;
}

} // namespace

void addRunCommand(CLI::App& root, ExitStatus& status)
{
    auto options = std::make_shared<RunOptions>(); // owned by the callback
    CLI::App* command =
        root.add_subcommand("run", "One phone: power it on, let it resync, see what it does");
    options->addTo(*command);
    command->callback([options, &status] { status = runOnePhone(*options); });
}

} // namespace vphone::app

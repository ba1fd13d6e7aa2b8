#include "app/onephone.h"

#include "core/profile/exporter.h"

#include <QSaveFile>

namespace vphone::app {

void RunOptions::addTo(CLI::App& command)
{
    roster.addTo(command);
    phone.addTo(command);
    lab.addTo(command, groupLab);
    command
        .add_option("--export-config", exportFile, "At the end, write the phone's cfg.xml to FILE")
        ->group(groupRun);
    command.add_flag("--headless", isHeadless, "Without a window, also where there is a display")
        ->group(groupRun);
}

OnePhone::OnePhone(const RunOptions& options, Roster roster)
    : PhonesRun("vphone run", options.phone, options.lab, std::move(roster)),
      m_exportFile(options.exportFile)
{
}

void OnePhone::addListeners()
{
    if (m_plan.logLevel < LogLevel::Info)
        return;
    m_narrator.emplace(stderr, m_plan.logLevel == LogLevel::Debug, isColoured(stderr));
    m_hub.add(*m_narrator);
}

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

} // namespace vphone::app

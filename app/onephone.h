/// \file One phone, from the options of `vphone run` to its exit status.
#pragma once

#include "app/phonesrun.h"

namespace vphone::app {

/// As typed.
struct RunOptions
{
    PhoneOptions phone;
    LabServerOptions lab;
    OneOptions roster;
    std::string exportFile;
    bool isHeadless = false;

    void addTo(CLI::App& command);
};

/// Each of its events is told on the terminal.
class OnePhone : public PhonesRun
{
public:
    /// \a options outlive it.
    OnePhone(const RunOptions& options, Roster roster);

protected:
    void addListeners() override;

private:
    [[nodiscard]] const char* usualControl() const override { return "127.0.0.1:7070"; }
    [[nodiscard]] bool takesNextPort() const override { return true; }
    [[nodiscard]] const char* usualWebPort() const override { return "0"; }
    [[nodiscard]] Result<Done, Complaint> conclude(ExitStatus status) override;

    const std::string& m_exportFile;
    std::optional<Narrator> m_narrator;
};

} // namespace vphone::app

/// \file A window's own run: one phone in a thread of this process.
#pragma once

#include "app/gui/postedsession.h"
#include "app/gui/windowrun.h"

#include <thread>

namespace vphone::app {

class RunSession final : public PostedSession
{
    Q_OBJECT

public:
    /// \a options outlive it.
    RunSession(const RunOptions& options, Roster roster);
    ~RunSession() override;

    void start();
    /// Ends the run in good order and waits for that; the status is how it ended.
    ExitStatus end();

    void follow(const QByteArray&) override {} // there is only one
    [[nodiscard]] QString name() const override;

Q_SIGNALS:
    /// By itself: --until, --timeout, a signal, a set-up that failed.
    void ended();

private:
    void handleSent() override;

    std::unique_ptr<WindowRun> m_run; ///< null once it has ended
    std::thread m_thread;
    std::atomic<ExitStatus> m_status = ExitStatus::Pass;
};

} // namespace vphone::app

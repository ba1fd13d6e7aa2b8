/// \file The phone of a window in the same process: it lives in a thread of its own, as in `vphone
/// run`.
#pragma once

#include "app/gui/mailbox.h"
#include "app/onephone.h"

namespace vphone::app {

/// Runs in the engine's thread; end() and wake() may be called from the window's.
class WindowRun final : public OnePhone
{
public:
    /// \a options and \a mailbox outlive it.
    WindowRun(const RunOptions& options, Roster roster, Mailbox& mailbox);

private:
    /// Hands events on to the window.
    class Teller final : public events::Sink
    {
    public:
        explicit Teller(Mailbox& mailbox) : m_mailbox(mailbox) {}
        void emitEvent(const events::Event& event) override;
        [[nodiscard]] bool isListening() const override { return true; }

    private:
        Mailbox& m_mailbox;
    };

    void addListeners() override;
    void serveOthers() override;

    Mailbox& m_mailbox;
    Teller m_teller;
    std::optional<Asked> m_asked; ///< made at the first request
};

} // namespace vphone::app

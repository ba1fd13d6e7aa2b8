#include "app/gui/runsession.h"

namespace vphone::app {

using namespace Qt::StringLiterals;

RunSession::RunSession(const RunOptions& options, Roster roster)
    : m_run(std::make_unique<WindowRun>(options, std::move(roster), m_mailbox))
{
}

RunSession::~RunSession()
{
    end();
}

QString RunSession::name() const
{
    return u"vphone run"_s;
}

void RunSession::handleSent()
{
    if (m_run)
        m_run->wake();
}

void RunSession::start()
{
    m_thread = std::thread([this] {
        m_status = m_run->run();
        m_mailbox.putState(State::Ended);
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT ended(); }, Qt::QueuedConnection);
    });
    // Requests wait until the phone is there.
    enter(State::Connected);
}

ExitStatus RunSession::end()
{
    if (m_thread.joinable()) {
        m_run->end();
        m_thread.join();
    }
    // With it goes what it made, such as the token's file.
    m_run.reset();
    return m_status;
}

} // namespace vphone::app

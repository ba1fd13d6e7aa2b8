#include "app/gui/windowrun.h"

#include <QJsonDocument>

namespace vphone::app {

WindowRun::WindowRun(const RunOptions& options, Roster roster, Mailbox& mailbox)
    : OnePhone(options, std::move(roster)), m_mailbox(mailbox), m_teller(mailbox)
{
}

void WindowRun::addListeners()
{
    OnePhone::addListeners();
    m_hub.add(m_teller);
}

void WindowRun::Teller::emitEvent(const events::Event& event)
{
    m_mailbox.putEvent(QJsonDocument::fromJson(event.toLine()).object());
}

void WindowRun::serveOthers()
{
    for (const Request& request : m_mailbox.takeRequests()) {
        if (!m_asked)
            m_asked = makeApi();
        ui::Reply reply;
        if (m_asked) {
            const control::Answer answer =
                m_asked->api->answer(request.method, request.target, request.body);
            reply = {int(answer.status), answer.body, {}};
        } else {
            reply.error = QStringLiteral("the phone lives in simulated time");
        }
        m_mailbox.putReply(request.id, std::move(reply));
    }
}

} // namespace vphone::app

// What XML objects ask for. Source: reference services 2.
#include "core/phone/screenside.h"
#include "core/rule/url.h"
#include "core/services/executedocument.h"
#include "core/services/object.h"
#include "core/services/reply.h"
#include "core/services/uri.h"

namespace vphone::phone {

using services::Item;
using services::ItemStatus;
using services::Origin;
using services::Priority;
using services::ScreenInput;
using services::Uri;
using services::UriKind;

namespace {

constexpr char lenientParse[] = "lenient parse: a value stands without quotes, and is read up to "
                                "white space or the end of its tag; a / before > is no part of it";

/// What became of an item, for its reply and for cgi.execute.
struct Outcome
{
    ItemStatus status = ItemStatus::Success;
    const char* text = "done";
};

constexpr Outcome done{ItemStatus::Success, "done"};
constexpr Outcome waits{ItemStatus::Success, "waits"};
constexpr Outcome dropped{ItemStatus::Success, "dropped"};
constexpr Outcome refused{ItemStatus::Refused, "refused"};
constexpr Outcome unreadable{ItemStatus::Unreadable, "unreadable"};
constexpr Outcome tooMany{ItemStatus::Internal, "too many wait"};

Outcome doneOrRefused(bool isDone)
{
    return isDone ? done : refused;
}

/// \a uri is one of its kind, whatever the phone makes of it.
bool isReadable(const Uri& uri)
{
    switch (uri.kind) {
    case UriKind::Page:
        return rule::parseUrl(uri.rest).has_value();
    case UriKind::Dial:
    case UriKind::EditDial:
        return !services::dialedNumber(uri.rest).isEmpty();
    case UriKind::Key:
    case UriKind::Play:
    case UriKind::Init:
        return !uri.rest.isEmpty();
    default:
        return true;
    }
}

/// A phone does one item of an object, at once.
class Service
{
public:
    Service(Phone& phone, bool hasExtraUris, Instant now, Actions& actions)
        : m_phone(phone), m_hasExtraUris(hasExtraUris), m_now(now), m_actions(actions)
    {
    }

    [[nodiscard]] Outcome carryOut(const Uri& uri, Origin origin)
    {
        using Kind = ScreenInput::Kind;
        const bool isFromSip = origin == Origin::Sip;
        switch (uri.kind) {
        case UriKind::Resync:
            return doneOrRefused(m_phone.executeResync(uri.rest, isFromSip, m_now, m_actions));
        case UriKind::Dial:
            return doneOrRefused(startCall(services::dialedNumber(uri.rest)));
        case UriKind::Key:
            // What the phone has not, or what does nothing, is dropped in silence.
            return enter(Kind::Key, uri.rest) ? done : dropped;
        case UriKind::Page:
            return doneOrRefused(enter(Kind::Page, uri.rest));
        case UriKind::EditDial:
            return doneOrRefused(enter(Kind::EditDial, services::dialedNumber(uri.rest)));
        case UriKind::Init:
            return doneOrRefused(enter(Kind::CallHistory, uri.rest));
        case UriKind::Play:
            return doneOrRefused(enter(Kind::Play, uri.rest));
        case UriKind::Device:
            return doneOrRefused(enter(Kind::Device, uri.rest));
        case UriKind::Reset:
        case UriKind::Reboot:
            return doneOrRefused(restart(uri, isFromSip));
        case UriKind::SoftKey: // In objects that are shown only.
        case UriKind::Unsupported:
            break;
        }
        return refused;
    }

private:
    bool enter(ScreenInput::Kind kind, const QByteArray& what)
    {
        return m_phone.enterScreen({kind, what}, m_now, m_actions);
    }
    bool startCall(const QByteArray& number)
    {
        for (int line = 1; line <= m_phone.identity().model->extensions; ++line) {
            if (!m_phone.act(line, line::LineAction::Start, m_now, m_actions))
                continue;
            m_phone.notePeer(line, number);
            return true;
        }
        return false;
    }
    bool restart(const Uri& uri, bool isFromSip)
    {
        const bool isKnown =
            uri.kind == UriKind::Reboot || uri.rest == "Soft" || uri.rest == "Hard";
        if (!m_hasExtraUris || !isKnown)
            return false;
        m_phone.requestReboot(isFromSip ? BootReason::SipTriggered : BootReason::UserTriggered,
                              m_now, m_actions);
        return true;
    }

    Phone& m_phone;
    bool m_hasExtraUris;
    Instant m_now;
    Actions& m_actions;
};

} // namespace

QByteArray Phone::executeObject(const QByteArray& document, Origin origin, Instant now,
                                Actions& actions)
{
    m_now = now;
    const auto warn = [&](const services::TextPlace& at, const QByteArray& message) {
        tellWarnings(
            {{Severity::Warning, "xml-object", "ExecuteItem", message, at.line, at.column}});
        debug(syslog::Severity::Warning, "XML service: " + message, actions);
    };
    const auto explained = [&](const services::DocumentProblem& problem) {
        const QByteArray where = "line " + QByteArray::number(problem.at.line) + ", column " +
                                 QByteArray::number(problem.at.column) + ": ";
        warn(problem.at, problem.message);
        return services::errorDocument(services::ErrorNumber::Parsing, where + problem.message);
    };
    if (services::isShownObject(document)) {
        const auto shown = services::readObject(
            document, *m_identity.model, m_shared.settings.isStrict, services::documentBytesMax);
        if (!shown)
            return explained(shown.error());
        const QByteArray name = "CiscoIPPhone" + services::nameOf(shown->kind).toByteArray();
        const Outcome outcome = m_power == Power::Up ? done : refused;
        if (m_power == Power::Up) {
            ScreenSide::View view(*this, now, actions);
            screenSide().screen.handlePage({}, document, {}, {}, view);
        }
        tell(event("cgi.execute")
                 .with("url", name)
                 .with("status", int(outcome.status))
                 .with("outcome", outcome.text));
        return services::responseDocument({{name, outcome.status}});
    }
    const auto object =
        services::readExecute(document, *m_identity.model, m_shared.settings.isStrict);
    if (!object)
        return explained(object.error());
    if (object->lenientAt)
        warn(*object->lenientAt, lenientParse);
    std::vector<services::ItemReply> replies;
    for (const Item& item : object->items)
        replies.push_back({item.url, execute(item, origin, now, actions)});
    return services::responseDocument(replies);
}

ItemStatus Phone::execute(const Item& item, Origin origin, Instant now, Actions& actions)
{
    m_now = now;
    const auto uri = services::parseUri(item.url);
    const bool mustWait = item.priority != Priority::Now && areLinesActive();
    Outcome outcome = refused;
    if (!uri || !isReadable(*uri)) {
        outcome = unreadable;
    } else if (m_power != Power::Up || uri->kind == UriKind::Unsupported) {
        outcome = refused;
    } else if (!mustWait) {
        Service service(*this, m_shared.settings.quirks.xmlExtraUris, now, actions);
        outcome = service.carryOut(*uri, origin);
    } else if (item.priority == Priority::OnlyIfIdle) {
        outcome = dropped;
    } else if (rare().waitingItems.size() == services::itemsMax) {
        outcome = tooMany;
    } else {
        rare().waitingItems.push_back({item.url, item.priority, origin});
        outcome = waits;
    }
    const QByteArray shown = rule::redacted(item.url);
    tell(event("cgi.execute")
             .with("url", shown)
             .with("status", int(outcome.status))
             .with("outcome", outcome.text));
    if (isDebugged(syslog::Severity::Info))
        debug(syslog::Severity::Info, "XML service " + shown + ": " + outcome.text, actions);
    return outcome.status;
}

} // namespace vphone::phone

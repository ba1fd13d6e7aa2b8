#include "core/screen/keyfunction.h"

#include "core/screen/dialing.h"
#include "core/screen/forwarding.h"
#include "core/screen/menupage.h"
#include "core/screen/screen.h"

#include <algorithm>

namespace vphone::screen {

namespace {

/// Of `name=value` parted by semicolons; empty: there is none.
QByteArray memberOf(QByteArrayView text, QByteArrayView name)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(';');
        const QByteArrayView member = (end < 0 ? text : text.first(end)).trimmed();
        const qsizetype equals = member.indexOf('=');
        if (equals > 0 && member.first(equals).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return member.sliced(equals + 1).trimmed().toByteArray();
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return {};
}

bool isOneOf(const QByteArrayList& functions, std::initializer_list<const char*> names)
{
    return std::ranges::any_of(
        names, [&](const char* name) { return functions.contains(QByteArray(name)); });
}

/// What stands before the host, which is the line's proxy.
QByteArray numberOf(const QByteArray& target)
{
    const qsizetype at = target.indexOf('@');
    const bool isOwnProxy = at > 0 && target.indexOf('$', at) == at + 1;
    return (isOwnProxy ? target.first(at) : target).left(dialedMax);
}

} // namespace

std::optional<KeyFunction> parseKeyFunction(QByteArrayView text)
{
    const QByteArrayList functions = memberOf(text, "fnc").toLower().split('+');
    if (functions.front().isEmpty())
        return std::nullopt;
    KeyFunction function;
    if (isOneOf(functions, {"sd"})) {
        function.kind = KeyFunction::Kind::SpeedDial;
        function.what = numberOf(memberOf(text, "ext"));
    } else if (isOneOf(functions, {"xml", "shortcut", "url"})) {
        function.what = memberOf(text, "url");
        const bool isUrl = function.what.contains("://");
        function.kind = isUrl ? KeyFunction::Kind::Url : KeyFunction::Kind::Menu;
    } else if (isOneOf(functions, {"dnd"})) {
        function.kind = KeyFunction::Kind::Dnd;
        function.what = "DND";
    } else if (isOneOf(functions, {"cfwd", "callforward", "forward"})) {
        function.kind = KeyFunction::Kind::Forward;
        function.what = "Forward";
    } else {
        function.what = functions.front();
    }
    if (function.what.isEmpty())
        return std::nullopt;
    function.name = memberOf(text, "nme");
    if (function.name.isEmpty())
        function.name = function.what;
    if (function.name.size() > keyFunctionNameMax)
        function.name = QString::fromUtf8(function.name).left(keyFunctionNameMax / 4).toUtf8();
    return function;
}

bool openMenu(QByteArrayView id, const Context& context)
{
    PagePointer page = makePageOfRow(id, context.device);
    return page && context.screen.push(std::move(page), context.device);
}

bool perform(const KeyFunction& function, const Context& context)
{
    using Kind = KeyFunction::Kind;
    Device& device = context.device;
    switch (function.kind) {
    case Kind::SpeedDial:
        placeCall(function.what, context);
        return true;
    case Kind::Url:
        if (!device.fetchPage(function.what))
            context.screen.toast(device.text("The service can't be reached"), device);
        return true;
    case Kind::Menu:
        if (!openMenu(function.what, context))
            context.screen.toast(device.text("There is no such menu"), device);
        return true;
    case Kind::Dnd:
        return toggleDnd(context);
    case Kind::Forward:
        return toggleForwarding(context);
    case Kind::Other:
        break;
    }
    context.screen.toast(device.text("This key needs a call server that offers its function"),
                         device);
    return true;
}

} // namespace vphone::screen

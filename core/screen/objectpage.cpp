#include "core/screen/objectpage.h"

#include "core/rule/rule.h"
#include "core/screen/basepages.h"
#include "core/screen/objectframe.h"
#include "core/services/uri.h"

namespace vphone::screen {

namespace {

using services::Object;
using services::ObjectKind;

/// Queries may hold what a person typed.
QByteArray shownUrl(const QByteArray& url)
{
    const qsizetype query = url.indexOf('?');
    return rule::redacted(query < 0 ? url : url.first(query));
}

/// False: too many lie there.
bool showPage(PagePointer page, Page* instead, const Context& context)
{
    if (instead != nullptr)
        context.screen.pop(context.device);
    const bool isShown = context.screen.push(std::move(page), context.device);
    if (!isShown)
        context.screen.toast(context.device.text("Too many pages are open"), context.device);
    return isShown;
}

/// A page that says what is wrong.
void showProblem(const QByteArray& what, const QByteArray& detail, const QByteArray& url,
                 const Context& context)
{
    Object problem;
    problem.text = what;
    if (!detail.isEmpty())
        problem.text += '\n' + detail;
    if (!url.isEmpty())
        problem.text += '\n' + shownUrl(url);
    showPage(makeTextPage(ObjectFrame(std::move(problem), url, {}), "service.problem"), nullptr,
             context);
}

bool fail(const QByteArray& what, const QByteArray& detail, const Fetched& fetched, Page* instead,
          const Context& context)
{
    if (instead != nullptr && instead->id() != "service.problem") {
        context.screen.toast(what, context.device);
        return false;
    }
    if (instead != nullptr)
        context.screen.pop(context.device);
    showProblem(what, detail, fetched.url, context);
    return false;
}

void execute(const Object& object, const Context& context)
{
    Device& device = context.device;
    bool isAllDone = true;
    for (const services::Item& item : object.executeItems) {
        const bool isBusy = isAnyLineActive(device);
        switch (item.priority) {
        case services::Priority::Now:
            isAllDone &= device.perform(item.url);
            break;
        case services::Priority::WhenIdle:
            isAllDone &= device.performWhenIdle(item.url);
            break;
        case services::Priority::OnlyIfIdle:
            isAllDone &= isBusy || device.perform(item.url);
            break;
        }
    }
    if (!isAllDone)
        context.screen.toast(device.text("This can't be done now"), device);
}

QByteArray numbered(QByteArray text, int number)
{
    return text.replace("{n}", QByteArray::number(number));
}

} // namespace

PagePointer makeObjectPage(ObjectFrame frame)
{
    switch (frame.object().kind) {
    case ObjectKind::Menu:
    case ObjectKind::IconMenu:
    case ObjectKind::IconFileMenu:
    case ObjectKind::Directory:
        return makeListPage(std::move(frame));
    case ObjectKind::Input:
        return makeInputPage(std::move(frame));
    case ObjectKind::Image:
    case ObjectKind::ImageFile:
    case ObjectKind::GraphicMenu:
    case ObjectKind::GraphicFileMenu:
    case ObjectKind::Status:
    case ObjectKind::StatusFile:
        return makePicturePage(std::move(frame));
    case ObjectKind::Text:
    case ObjectKind::Execute:
    case ObjectKind::Response:
    case ObjectKind::Error:
        break;
    }
    return makeTextPage(std::move(frame));
}

bool showObject(const Fetched& fetched, Page* instead, const Context& context)
{
    Device& device = context.device;
    if (!fetched.error.isEmpty())
        return fail(device.text("Nothing came from the service"), fetched.error, fetched, instead,
                    context);
    auto object = services::readObject(fetched.body, device.model(), false);
    if (!object) {
        const services::DocumentProblem& problem = object.error();
        device.noteBadObject(fetched.url, problem.message, problem.at.line, problem.at.column);
        QByteArray where = device.text("Line {line}, column {column}: {what}");
        where.replace("{line}", QByteArray::number(problem.at.line))
            .replace("{column}", QByteArray::number(problem.at.column))
            .replace("{what}", problem.message);
        return fail(device.text("The object of the service is broken"), where, fetched, instead,
                    context);
    }
    const bool isPacked =
        object->kind == ObjectKind::Image || object->kind == ObjectKind::GraphicMenu;
    if (isPacked && device.model().screenColour == "colour") {
        device.noteBadObject(fetched.url,
                             "packed pictures are for grey screens; this phone shows "
                             "<CiscoIPPhoneImageFile>",
                             1, 1);
        return fail(device.text("Packed pictures are for grey screens"), {}, fetched, instead,
                    context);
    }
    switch (object->kind) {
    case ObjectKind::Execute:
        execute(*object, context);
        return true;
    case ObjectKind::Response:
        context.screen.toast(
            object->number == 0
                ? device.text("The service has answered")
                : numbered(device.text("The service answers with status {n}"), object->number),
            device);
        return true;
    case ObjectKind::Error:
        return fail(numbered(device.text("The service reports error {n}"), object->number), {},
                    fetched, instead, context);
    default:
        break;
    }
    const bool isTextCut = object->isTextCut;
    ObjectFrame frame(std::move(*object), fetched.url, refreshOf(fetched.refresh));
    if (showPage(makeObjectPage(std::move(frame)), instead, context))
        context.screen.toast(isTextCut ? device.text("The text is longer than 4,000 characters")
                                       : QByteArray(),
                             device);
    return true;
}

void takeObject(const Fetched& fetched, const Context& context)
{
    showObject(fetched, nullptr, context);
}

} // namespace vphone::screen

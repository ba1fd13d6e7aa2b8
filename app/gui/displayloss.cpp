#include "app/gui/displayloss.h"

#include <QString>
#include <QtGlobal>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace vphone::app {

namespace {

// Qt's handler and exit()'s can be told nothing: what they need stands here.
std::function<void()> unopenedCall;
std::function<int()> lostCall;
QtMessageHandler formerHandler = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type == QtFatalMsg && unopenedCall)
        std::exchange(unopenedCall, nullptr)();
    // What Qt says before it gives up would only repeat our sentence.
    if (unopenedCall)
        return;
    if (formerHandler != nullptr)
        formerHandler(type, context, text);
}

/// Qt and Xlib call exit() in the middle of an event loop when the display is gone.
void handleExit()
{
    if (!lostCall)
        return;
    const int status = std::exchange(lostCall, nullptr)();
    std::fflush(nullptr);
    ::_exit(status);
}

} // namespace

DisplayLoss::DisplayLoss(std::function<void()> unopened)
{
    unopenedCall = std::move(unopened);
    formerHandler = qInstallMessageHandler(&handleMessage);
}

DisplayLoss::~DisplayLoss()
{
    lostCall = nullptr;
    unopenedCall = nullptr;
    qInstallMessageHandler(formerHandler);
}

void DisplayLoss::setOpened(std::function<int()> lost)
{
    unopenedCall = nullptr;
    lostCall = std::move(lost);
    // Registered late, so that it comes before whatever Qt has there.
    std::atexit(&handleExit);
}

void DisplayLoss::setClosed()
{
    lostCall = nullptr;
}

} // namespace vphone::app

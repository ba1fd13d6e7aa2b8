#include "core/screen/objectpage.h"

namespace vphone::screen {

void takeObject(const QByteArray&, const QByteArray&, const QByteArray&, const QByteArray& error,
                const Context& context)
{
    if (!error.isEmpty())
        context.screen.toast(error, context.device);
}

void openEditDial(const QByteArray&, const Context&) {}

} // namespace vphone::screen

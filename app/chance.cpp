#include "app/chance.h"

#include <random>

namespace vphone::app {

QByteArray bytesByChance()
{
    std::random_device device;
    QByteArray bytes;
    for (int i = 0; i < 8; ++i)
        bytes += QByteArray::number(device(), 16).rightJustified(8, '0');
    return bytes;
}

} // namespace vphone::app

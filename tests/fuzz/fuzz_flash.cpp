/// \file A flash record from anybody: as it is, and as the body of a record whose checksum is
/// right.
#include "core/model/catalogue.h"
#include "core/phone/flash.h"

#include <QCborStreamWriter>

#include <zlib.h>

#include <cstdint>

using namespace vphone;
using namespace vphone::phone;

namespace {

const param::ParamTable& table()
{
    static const auto catalogue = model::Catalogue::load();
    static const auto table = param::ParamTable::load(*catalogue->find("7811"));
    return *table;
}

void mustMakeSense(QByteArrayView record)
{
    config::Store store;
    Diagnostics warnings;
    const auto flash = fromRecord(record, table(), store, warnings);
    Q_ASSERT(warnings.size() <= 100);
    if (!flash) {
        Q_ASSERT(flash.error().startsWith("the flash record "));
        return;
    }
    Q_ASSERT(flash->rebootReasons.size() <= rebootReasonsMax);
    Q_ASSERT(flash->survivors.size() <= survivorsMax);
    for (size_t i = 1; i < flash->own.size(); ++i)
        Q_ASSERT(flash->own[i - 1].index < flash->own[i].index);
    // What was read is written and read again as the same.
    Diagnostics none;
    const auto again = fromRecord(toRecord(*flash, table()), table(), store, none);
    Q_ASSERT(again && none.empty() && *again == *flash);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    mustMakeSense(bytes);

    QByteArray record;
    QCborStreamWriter writer(&record);
    writer.startArray(4);
    writer.append(QLatin1String("vphone flash"));
    writer.append(quint64(recordVersion));
    writer.append(quint64(crc32(0, data, uInt(size))));
    writer.append(bytes);
    writer.endArray();
    mustMakeSense(record);
    return 0;
}

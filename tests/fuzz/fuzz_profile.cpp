/// \file A profile from anybody: read in every way, applied, exported, read again. The first byte
/// chooses the way.
#include "core/config/store.h"
#include "core/model/catalogue.h"
#include "core/profile/exporter.h"
#include "core/profile/reader.h"

#include <cstdint>

using namespace vphone;
using namespace vphone::profile;

namespace {

const param::ParamTable& table()
{
    static const auto loaded = [] {
        const auto catalogue = model::Catalogue::load();
        Q_ASSERT(catalogue && catalogue->find("6821"));
        auto result = param::ParamTable::load(*catalogue->find("6821"));
        Q_ASSERT(result);
        return std::move(result).value();
    }();
    return loaded;
}

ReadOptions optionsOf(uint8_t choice)
{
    ReadOptions options;
    options.leniency = (choice & 1) != 0 ? param::Leniency::Strict : param::Leniency::Tolerant;
    options.emptyMeans = EmptyMeans((choice >> 1) % 3);
    options.reportUnknown = (choice & 8) != 0;
    if ((choice & 16) != 0)
        options.aliases = {{"/acct/name", "Display_Name_1_"}, {"/GPP_B", "GPP_C"}};
    return options;
}

void checkDocument(const Document& document, const ReadOptions& options)
{
    int before = -1;
    for (const Entry& entry : document.entries()) {
        Q_ASSERT(entry.index > before && entry.index < table().size());
        Q_ASSERT((entry.line >= 1) == options.reportUnknown);
        Q_ASSERT((entry.column >= 1) == options.reportUnknown);
        Q_ASSERT(entry.value || entry.access);
        before = entry.index;
    }
    Q_ASSERT(document.warnings().size() <= size_t(warningsMax));
}

void checkExport(const Document& document)
{
    config::Store store;
    config::Config config(table());
    (void)store.apply(config, std::make_shared<const Document>(document));
    const auto again = read(exportConfig(config), table());
    Q_ASSERT(again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView xml(data + 1, qsizetype(size - 1));
    const ReadOptions options = optionsOf(data[0]);
    const auto document = read(xml, table(), options);
    if (document) {
        checkDocument(*document, options);
        if (!document->entries().empty())
            checkExport(*document);
    } else {
        Q_ASSERT(!document.error().message.isEmpty() && document.error().line >= 1);
        Q_ASSERT(document.error().cause == Cause::CorruptXml);
    }
    if (const auto aliases = parseAliasMap(xml)) {
        for (const Alias& alias : *aliases)
            Q_ASSERT(alias.pathEnd.startsWith('/') && !alias.parameter.isEmpty());
    }
    return 0;
}

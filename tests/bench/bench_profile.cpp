/// \file What a profile costs: read and applied for the first time, and given to another phone.
/// bench_profile [ROUNDS] prints medians.
#include "core/config/store.h"
#include "core/model/catalogue.h"
#include "core/profile/cache.h"
#include "core/profile/exporter.h"

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>

using namespace vphone;

namespace {

int rounds = 400;

/// What somebody may have set instead of the default.
QByteArray changedValue(const param::ParamDef& def, int number, int phone)
{
    if (def.choices.size() > 1)
        return def.choices.at(def.choices.first() == def.defaultValue ? 1 : 0);
    QByteArray value = def.defaultValue;
    if (def.type == param::ParamType::Int)
        value = QByteArray::number(def.defaultValue.toInt() + 1);
    else if (def.type == param::ParamType::String)
        value = "value " + QByteArray::number(number) + " of " + QByteArray::number(phone);
    else if (def.type == param::ParamType::Url)
        value = "http://192.0.2.7/path/" + QByteArray::number(number);
    const auto canonical = param::canonicalValue(def, value, param::Leniency::Strict);
    return canonical ? canonical->value : def.defaultValue;
}

/// About \a bytes of profile, elements in the order of the table, every third one changed; another
/// one for each \a phone.
QByteArray profileOf(const param::ParamTable& table, qsizetype bytes, int phone)
{
    QByteArray xml = "<device>\n<flat-profile>\n";
    int number = 0;
    for (const param::ParamDef& def : table) {
        if (def.type == param::ParamType::Status)
            continue;
        if (xml.size() >= bytes)
            break;
        const QByteArray value =
            ++number % 3 == 0 ? changedValue(def, number, phone) : def.defaultValue;
        xml += '<' + def.tag + " ua=\"na\">" + QString::fromUtf8(value).toHtmlEscaped().toUtf8() +
               "</" + def.tag + ">\n";
    }
    return xml + "</flat-profile>\n</device>\n";
}

template<typename Work>
double medianMicroseconds(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(work());
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[size_t(rounds) / 2];
}

void readAndApply(const QByteArray& bytes, const param::ParamTable& table, profile::Cache& cache,
                  config::Store& store, config::Config& config)
{
    const auto document = cache.read(bytes, {}, table, {});
    if (!document) {
        std::fprintf(stderr, "bench_profile: %s\n", document.error().message.constData());
        std::exit(1);
    }
    (void)store.apply(config, *document);
}

template<typename Work>
double microseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start)
        .count();
}

/// \a xmlOf makes a profile for each phone.
template<typename XmlOf>
void measure(const char* name, const param::ParamTable& table, XmlOf xmlOf)
{
    int phone = 0;
    const double first = medianMicroseconds([&] {
        profile::Cache cache;
        config::Store store;
        const QByteArray xml = xmlOf(phone++);
        config::Config config(table);
        return microseconds([&] { readAndApply(xml, table, cache, store, config); });
    });
    const QByteArray xml = xmlOf(0);
    const auto document = profile::read(xml, table);
    const double reading =
        medianMicroseconds([&] { return microseconds([&] { (void)profile::read(xml, table); }); });
    profile::Cache cache;
    config::Store store;
    const double again = medianMicroseconds([&] {
        config::Config config(table);
        const QByteArray bytes(xml.constData(), xml.size());
        return microseconds([&] { readAndApply(bytes, table, cache, store, config); });
    });
    std::printf("%-6s %6lld bytes, %4zu elements: first %6.1f us (reading alone %6.1f us), "
                "for another phone %5.2f us\n",
                name, static_cast<long long>(xml.size()), document ? document->entries().size() : 0,
                first, reading, again);
}

} // namespace

int main(int argc, char** argv)
{
    // Memory goes round, as in a program that has been up for a while; what the system takes to
    // hand out pages is not what is measured here.
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_MMAP_THRESHOLD, 64 * 1024 * 1024);
    if (argc > 1)
        rounds = std::max(1, std::atoi(argv[1]));
    const auto catalogue = model::Catalogue::load();
    const model::Model* model = catalogue ? catalogue->find("8841") : nullptr;
    if (!model) {
        std::fputs("bench_profile: the model 8841 is not compiled in\n", stderr);
        return 1;
    }
    const auto table = param::ParamTable::load(*model);
    if (!table) {
        std::fprintf(stderr, "bench_profile: line %d of the table: %s\n", table.error().line,
                     table.error().what.constData());
        return 1;
    }
    const auto sized = [&table](qsizetype bytes) {
        return [&table, bytes](int phone) { return profileOf(*table, bytes, phone); };
    };
    measure("8 kB", *table, sized(8 * 1024));
    measure("60 kB", *table, sized(60 * 1024));
    measure("export", *table, [&table](int phone) {
        config::Config config(*table);
        config.set(table->at("GPP_A"), QByteArray::number(phone));
        return profile::exportConfig(config);
    });
    return 0;
}

#include "core/phone/quirks.h"

namespace vphone::phone {

namespace {

QByteArrayList valuesOf(const QuirkDef& def)
{
    return QByteArray(def.values).split('|');
}

} // namespace

const std::vector<QuirkDef>& quirkDefs()
{
    // clang-format off
    static const std::vector<QuirkDef> defs{
        {"random_delay_unit", "20|1",               "seconds in one unit of Resync_Random_Delay", "reference resync 2"},
        {"http_ua",           "mac|seed|serial",    "what the factory User-Agent carries",         "reference resync 6"},
        {"omit_default_port", "false|true",         "log templates leave :$PORT out when it is the scheme's own", "reference macros 3"},
        {"verbose_err",       "false|true",         "$ERR names the HTTP status",                  "reference resync 9"},
        {"psn_prefix",        "none|CP-",           "what stands before $PSN",                     "reference models 1"},
        {"empty_means",       "empty|default|keep", "how an element without text is read",         "reference profiles 4"},
    };
    // clang-format on
    return defs;
}

Result<Done, QByteArray> setQuirk(Quirks& quirks, QByteArrayView assignment)
{
    const qsizetype equals = assignment.indexOf('=');
    const QByteArray name = assignment.first(equals < 0 ? assignment.size() : equals).toByteArray();
    const QByteArray value =
        equals < 0 ? QByteArray() : assignment.sliced(equals + 1).toByteArray();
    const QuirkDef* def = nullptr;
    QByteArrayList names;
    for (const QuirkDef& candidate : quirkDefs()) {
        names += candidate.name;
        if (name == candidate.name)
            def = &candidate;
    }
    if (def == nullptr)
        return Unexpected{
            QByteArray("there is no quirk \"" + name + "\"; known are " + names.join(", "))};
    const qsizetype choice = valuesOf(*def).indexOf(value);
    if (choice < 0)
        return Unexpected{QByteArray("quirk " + name + " can't be \"" + value + "\"; it takes " +
                                     valuesOf(*def).join(" or "))};
    if (name == "random_delay_unit")
        quirks.randomDelayUnit = value.toInt();
    else if (name == "http_ua")
        quirks.httpUa = choice == 0   ? http::AgentForm::Mac
                        : choice == 1 ? http::AgentForm::Seed
                                      : http::AgentForm::Serial;
    else if (name == "omit_default_port")
        quirks.omitDefaultPort = choice == 1;
    else if (name == "verbose_err")
        quirks.verboseErr = choice == 1;
    else if (name == "psn_prefix")
        quirks.psnPrefix = choice == 1;
    else if (name == "empty_means")
        quirks.emptyMeans = profile::EmptyMeans(choice);
    return Done{};
}

} // namespace vphone::phone

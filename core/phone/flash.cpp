#include "core/phone/flash.h"

#include "core/param/value.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>

#include <zlib.h>

namespace vphone::phone {

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "vphone flash"_L1;

// Members of the body.
constexpr auto settingsName = "settings"_L1;
constexpr auto ownName = "own"_L1;
constexpr auto firmwareName = "firmware"_L1;
constexpr auto inactiveFirmwareName = "inactive_firmware"_L1;
constexpr auto completedUpgradeName = "completed_upgrade"_L1;
constexpr auto rebootReasonsName = "reboot_reasons"_L1;
constexpr auto customizationName = "customization"_L1;
constexpr auto survivorsName = "survivors"_L1;
constexpr auto keptName = "kept"_L1;

quint32 checksumOf(const QByteArray& body)
{
    return quint32(crc32(0, reinterpret_cast<const Bytef*>(body.constData()), uInt(body.size())));
}

// --- writing

void writeSettings(QCborStreamWriter& writer, const std::vector<config::Setting>& settings,
                   const param::ParamTable& table)
{
    writer.startArray(settings.size());
    for (const config::Setting& setting : settings) {
        writer.startArray(4);
        writer.append(table[setting.index].tag);
        if (setting.value)
            writer.append(*setting.value);
        else
            writer.append(nullptr);
        if (setting.access)
            writer.append(quint64(*setting.access));
        else
            writer.append(nullptr);
        writer.append(setting.isUserChanged);
        writer.endArray();
    }
    writer.endArray();
}

void writeText(QCborStreamWriter& writer, QLatin1StringView name, const QByteArray& text)
{
    Q_ASSERT(text.size() <= flashTextBytesMax);
    writer.append(name);
    writer.append(text);
}

void writeNamed(QCborStreamWriter& writer, QLatin1StringView name,
                const std::map<QByteArray, QByteArray>& named)
{
    Q_ASSERT(named.size() <= survivorsMax);
    writer.append(name);
    writer.startMap(named.size());
    for (const auto& [key, bytes] : named) {
        writer.append(key);
        writer.append(bytes);
    }
    writer.endMap();
}

/// CBOR of its own, so that it can be taken as a whole.
QByteArray packed(const config::SharedOverlay& settings, const param::ParamTable& table,
                  SettingsMemo* memo)
{
    if (memo != nullptr && memo->table == &table && memo->settings == settings)
        return memo->bytes;
    static const std::vector<config::Setting> none;
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writeSettings(writer, settings ? settings->settings() : none, table);
    if (memo != nullptr)
        *memo = {&table, settings, bytes};
    return bytes;
}

QByteArray bodyOf(const Flash& flash, const param::ParamTable& table, SettingsMemo* memo)
{
    Q_ASSERT(flash.rebootReasons.size() <= rebootReasonsMax);
    QByteArray body;
    QCborStreamWriter writer(&body);
    writer.startMap(9);
    writer.append(settingsName);
    writer.append(packed(flash.settings, table, memo));
    writer.append(ownName);
    writeSettings(writer, flash.own, table);
    writeText(writer, firmwareName, flash.firmware);
    writeText(writer, inactiveFirmwareName, flash.inactiveFirmware);
    writeText(writer, completedUpgradeName, flash.completedUpgrade);
    writer.append(rebootReasonsName);
    writer.startArray(flash.rebootReasons.size());
    for (const QByteArray& reason : flash.rebootReasons)
        writer.append(reason);
    writer.endArray();
    writeText(writer, customizationName, flash.customization);
    writeNamed(writer, survivorsName, flash.survivors);
    writeNamed(writer, keptName, flash.kept);
    writer.endMap();
    return body;
}

// --- reading

Unexpected<QByteArray> wrong(const QByteArray& what)
{
    return {"the flash record " + what};
}

/// The bytes that the checksum is of, when it is right.
Result<QByteArray, QByteArray> bodyOf(QByteArrayView record)
{
    if (record.size() > recordBytesMax)
        return wrong("is longer than " + QByteArray::number(recordBytesMax) + " bytes");
    if (record.isEmpty())
        return wrong("is empty");
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(record.toByteArray(), &error);
    if (error.error == QCborError::EndOfFile)
        return wrong("is cut short");
    if (error.error != QCborError::NoError || !value.isArray())
        return wrong("is none of vphone");
    const QCborArray array = value.toArray();
    if (array.size() < 2 || array[0].toString() != format || !array[1].isInteger())
        return wrong("is none of vphone");
    if (array[1].toInteger() < 1 || array[1].toInteger() > recordVersion)
        return wrong("has version " + QByteArray::number(array[1].toInteger()) +
                     ", and this vphone knows version " + QByteArray::number(recordVersion));
    if (array.size() != 4 || !array[2].isInteger() || !array[3].isByteArray() ||
        error.offset != record.size())
        return wrong("is damaged: its parts are not those of version " +
                     QByteArray::number(array[1].toInteger()));
    QByteArray body = array[3].toByteArray();
    if (array[2].toInteger() != checksumOf(body))
        return wrong("is damaged: its checksum is wrong");
    return body;
}

/// Reads members one after the other and remembers the first that is wrong.
class BodyReader
{
public:
    BodyReader(const QCborMap& body, const param::ParamTable& table, Diagnostics& warnings)
        : m_body(body), m_table(table), m_warnings(warnings)
    {
    }

    config::SharedOverlay sharedSettings(QLatin1StringView name, config::Store& store,
                                         SettingsMemo* memo)
    {
        const QCborValue packed = m_body.value(name);
        const QByteArray bytes = packed.toByteArray();
        if (memo != nullptr && memo->table == &m_table && !bytes.isEmpty() && memo->bytes == bytes)
            return memo->settings;
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(bytes, &error);
        if (!packed.isByteArray() || error.error != QCborError::NoError ||
            error.offset != bytes.size() || !value.isArray()) {
            fail(name, "is no packed array");
            return nullptr;
        }
        config::Overlay overlay(settings(value.toArray(), name));
        if (m_problem)
            return nullptr;
        config::SharedOverlay shared = store.intern(std::move(overlay));
        // What is warned of has to be told for each phone.
        if (memo != nullptr && m_warned == 0)
            *memo = {&m_table, shared, bytes};
        return shared;
    }

    std::vector<config::Setting> settings(QLatin1StringView name)
    {
        return settings(array(name), name);
    }

    /// Sorted by index.
    std::vector<config::Setting> settings(const QCborArray& values, QLatin1StringView name)
    {
        std::vector<config::Setting> settings;
        for (const QCborValue value : values) {
            auto setting = settingOf(value.toArray(), name);
            if (!setting)
                continue;
            // Written in order, so that this is the end as a rule.
            const auto at = std::lower_bound(
                settings.begin(), settings.end(), setting->index,
                [](const auto& known, param::ParamIndex wanted) { return known.index < wanted; });
            if (at != settings.end() && at->index == setting->index)
                fail(name, "has " + m_table[at->index].tag + " twice");
            else
                settings.insert(at, *std::move(setting));
        }
        return settings;
    }

    QByteArray text(QLatin1StringView name) { return bytesOf(m_body.value(name), name); }

    std::vector<QByteArray> texts(QLatin1StringView name, size_t countMax)
    {
        const QCborArray values = array(name);
        if (size_t(values.size()) > countMax)
            fail(name, "has more than " + QByteArray::number(countMax) + " entries");
        std::vector<QByteArray> texts;
        for (const QCborValue value : values)
            texts.push_back(bytesOf(value, name));
        return texts;
    }

    std::map<QByteArray, QByteArray> named(QLatin1StringView name, size_t countMax)
    {
        const QCborValue value = m_body.value(name);
        if (!value.isMap())
            fail(name, "is no map");
        const QCborMap map = value.toMap();
        if (size_t(map.size()) > countMax)
            fail(name, "has more than " + QByteArray::number(countMax) + " entries");
        std::map<QByteArray, QByteArray> named;
        for (const auto& [key, bytes] : map)
            named.insert_or_assign(bytesOf(key, name), bytesOf(bytes, name));
        return named;
    }

    /// What is wrong first, or nothing. Says how many warnings were left out.
    std::optional<QByteArray> finish()
    {
        if (m_warned > warningsMax)
            m_warnings.push_back({Severity::Warning,
                                  "unknown-parameter",
                                  {},
                                  QByteArray::number(m_warned - warningsMax) +
                                      " more values of the flash were left out",
                                  0,
                                  0});
        return std::move(m_problem);
    }

private:
    void fail(QLatin1StringView name, const QByteArray& what)
    {
        if (!m_problem)
            m_problem = QByteArray(name.data(), name.size()) + ' ' + what;
    }

    void warn(const char* rule, const QByteArray& tag, const QByteArray& message)
    {
        if (++m_warned <= warningsMax)
            m_warnings.push_back({Severity::Warning, rule, tag, message, 0, 0});
    }

    QCborArray array(QLatin1StringView name)
    {
        const QCborValue value = m_body.value(name);
        if (!value.isArray())
            fail(name, "is no array");
        return value.toArray();
    }

    QByteArray bytesOf(const QCborValue& value, QLatin1StringView name)
    {
        if (!value.isByteArray())
            fail(name, "has no byte string where one belongs");
        else if (value.toByteArray().size() > flashTextBytesMax)
            fail(name, "is longer than " + QByteArray::number(flashTextBytesMax) + " bytes");
        return value.toByteArray();
    }

    /// Nothing: it is wrong, or the table has no use for it.
    std::optional<config::Setting> settingOf(const QCborArray& parts, QLatin1StringView name)
    {
        constexpr auto accessMax = qint64(param::Access::ReadWrite);
        const bool isWhole =
            parts.size() == 4 && parts[0].isByteArray() &&
            (parts[1].isByteArray() || parts[1].isNull()) &&
            (parts[2].isNull() || (parts[2].isInteger() && parts[2].toInteger() >= 0 &&
                                   parts[2].toInteger() <= accessMax)) &&
            parts[3].isBool();
        if (!isWhole) {
            fail(name, "has an entry that is no setting");
            return std::nullopt;
        }
        const QByteArray tag = parts[0].toByteArray();
        const auto index = m_table.find(tag);
        if (!index) {
            warn("unknown-parameter", tag.left(tagShownMax),
                 "the flash has a value for it that this model has no use for; it is left out");
            return std::nullopt;
        }
        config::Setting setting{
            .index = *index, .isUserChanged = parts[3].toBool(), .access = {}, .value = {}};
        if (parts[2].isInteger())
            setting.access = param::Access(parts[2].toInteger());
        if (parts[1].isByteArray()) {
            const param::ParamDef& def = m_table[*index];
            const QByteArray value = parts[1].toByteArray();
            auto canonical = param::canonicalValue(def, value, param::Leniency::Tolerant);
            if (!canonical) {
                warn("invalid-value", def.tag,
                     param::explain(canonical.error(), def, value) +
                         "; the flash has it from another version, and the default counts");
                return std::nullopt;
            }
            setting.value = std::move(canonical).value().value;
        }
        return setting;
    }

    static constexpr qsizetype tagShownMax = 80; ///< bytes
    static constexpr int warningsMax = 32;

    const QCborMap& m_body;
    const param::ParamTable& m_table;
    Diagnostics& m_warnings;
    std::optional<QByteArray> m_problem;
    int m_warned = 0;
};

} // namespace

QByteArray toRecord(const Flash& flash, const param::ParamTable& table, SettingsMemo* memo)
{
    const QByteArray body = bodyOf(flash, table, memo);
    QByteArray record;
    QCborStreamWriter writer(&record);
    writer.startArray(4);
    writer.append(format);
    writer.append(quint64(recordVersion));
    writer.append(quint64(checksumOf(body)));
    writer.append(body);
    writer.endArray();
    Q_ASSERT(record.size() <= recordBytesMax);
    return record;
}

Result<Flash, QByteArray> fromRecord(QByteArrayView record, const param::ParamTable& table,
                                     config::Store& store, Diagnostics& warnings,
                                     SettingsMemo* memo)
{
    const auto body = bodyOf(record);
    if (!body)
        return Unexpected{body.error()};
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(*body, &error);
    // What Qt made of a body with an error must not be walked.
    if (error.error != QCborError::NoError || error.offset != body->size() || !value.isMap())
        return wrong("is damaged: its body is no map");
    const QCborMap map = value.toMap();
    BodyReader reader(map, table, warnings);
    Flash flash;
    flash.settings = reader.sharedSettings(settingsName, store, memo);
    flash.own = reader.settings(ownName);
    flash.firmware = reader.text(firmwareName);
    flash.inactiveFirmware = reader.text(inactiveFirmwareName);
    flash.completedUpgrade = reader.text(completedUpgradeName);
    flash.rebootReasons = reader.texts(rebootReasonsName, rebootReasonsMax);
    flash.customization = reader.text(customizationName);
    flash.survivors = reader.named(survivorsName, survivorsMax);
    if (map.contains(keptName))
        flash.kept = reader.named(keptName, survivorsMax);
    if (const auto problem = reader.finish())
        return wrong("is damaged: " + *problem);
    return flash;
}

Flash afterFactoryReset(Flash flash, config::SharedOverlay customization)
{
    Flash fresh;
    fresh.settings = std::move(customization);
    fresh.firmware = std::move(flash.firmware);
    fresh.inactiveFirmware = std::move(flash.inactiveFirmware);
    fresh.customization = "Open";
    fresh.survivors = std::move(flash.survivors);
    return fresh;
}

} // namespace vphone::phone

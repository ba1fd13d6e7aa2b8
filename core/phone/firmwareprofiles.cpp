#include "core/phone/firmwareprofiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vphone::phone {

using namespace Qt::StringLiterals;

namespace {

Result<FirmwareProfile, QByteArray> parseProfile(const QJsonObject& object)
{
    FirmwareProfile profile{object.value("name"_L1).toString().toUtf8(),
                            object.value("description"_L1).toString().toUtf8(),
                            {},
                            {}};
    if (profile.name.isEmpty() || profile.description.isEmpty())
        return Unexpected{QByteArray("a firmware profile has no name or no description")};
    if (!object.value("quirks"_L1).isObject())
        return Unexpected{QByteArray("firmware profile " + profile.name + " has no quirks")};
    const QJsonObject quirks = object.value("quirks"_L1).toObject();
    for (auto quirk = quirks.begin(); quirk != quirks.end(); ++quirk) {
        profile.assignments += quirk.key().toUtf8() + '=' + quirk.value().toString().toUtf8();
        const auto set = setQuirk(profile.quirks, profile.assignments.back());
        if (!set)
            return Unexpected{QByteArray("firmware profile " + profile.name + ": " + set.error())};
    }
    return profile;
}

} // namespace

Result<FirmwareProfiles, QByteArray> FirmwareProfiles::parse(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray() || document.array().isEmpty())
        return Unexpected{QByteArray("the firmware profiles are no JSON array")};
    FirmwareProfiles known;
    for (const QJsonValue value : document.array()) {
        auto profile = parseProfile(value.toObject());
        if (!profile)
            return Unexpected{profile.error()};
        if (known.find(profile->name) != nullptr)
            return Unexpected{QByteArray("two firmware profiles are called " + profile->name)};
        known.m_profiles.push_back(*std::move(profile));
    }
    return known;
}

Result<FirmwareProfiles, QByteArray> FirmwareProfiles::load()
{
    QFile file(u":/vphone/params/firmware-profiles.json"_s);
    return parse(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

const FirmwareProfile* FirmwareProfiles::find(QByteArrayView name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const auto& profile) { return profile.name == name; });
    return found == m_profiles.end() ? nullptr : &*found;
}

QByteArray FirmwareProfiles::names() const
{
    QByteArrayList names;
    for (const FirmwareProfile& profile : m_profiles)
        names += profile.name;
    return names.join(", ");
}

} // namespace vphone::phone

/// \file Named sets of quirks, for `--firmware-profile NAME`: which source is believed.
#pragma once

#include "core/phone/quirks.h"

namespace vphone::phone {

struct FirmwareProfile
{
    QByteArray name;
    QByteArray description;     ///< one English line
    QByteArrayList assignments; ///< `name=value`, ordered by name
    Quirks quirks;
};

class FirmwareProfiles
{
public:
    /// The compiled-in resources/params/firmware-profiles.json. A broken file is our mistake, and
    /// still told.
    [[nodiscard]] static Result<FirmwareProfiles, QByteArray> load();
    [[nodiscard]] static Result<FirmwareProfiles, QByteArray> parse(const QByteArray& json);

    /// Null when unknown.
    [[nodiscard]] const FirmwareProfile* find(QByteArrayView name) const;
    /// In the order of the file: the default first.
    [[nodiscard]] const std::vector<FirmwareProfile>& profiles() const { return m_profiles; }
    /// `seeds, ja, ...`
    [[nodiscard]] QByteArray names() const;

private:
    std::vector<FirmwareProfile> m_profiles;
};

} // namespace vphone::phone

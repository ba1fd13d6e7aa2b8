/// \file Where phones keep what outlives a power cut: one record a phone.
#pragma once

#include "core/base/macaddress.h"
#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace vphone::ports {

/// A record is written whole: after a cut at any moment the old one or the new one is there, never
/// a mixture. Records of several phones that are written before one commit() become safe together.
class Storage
{
public:
    virtual ~Storage() = default;
    /// Nothing: there is none. The error says why it can't be read.
    [[nodiscard]] virtual Result<std::optional<QByteArray>, QByteArray> load(MacAddress phone) = 0;
    virtual void save(MacAddress phone, QByteArray record) = 0;
    /// Makes what was saved safe. The error says why not; what was saved stays to be committed.
    [[nodiscard]] virtual Result<Done, QByteArray> commit() = 0;
};

} // namespace vphone::ports

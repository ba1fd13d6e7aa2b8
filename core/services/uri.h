/// \file The URIs of XML services: what each kind asks of the phone. Source: reference services 2.
#pragma once

#include "core/model/model.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace vphone::services {

enum class UriKind : quint8 {
    Resync,
    Page, ///< http:// and https://
    Dial,
    EditDial,
    Key,
    SoftKey,
    Init,
    Play,
    Device,
    Reset,
    Reboot,
    Unsupported, ///< other phones of the vendor have it
};

struct Uri
{
    UriKind kind = UriKind::Unsupported;
    QByteArray rest; ///< behind the colon; of a Page all of the URL
};

/// Nothing: no URI of XML services at all.
[[nodiscard]] std::optional<Uri> parseUri(QByteArrayView text);

/// The phone has a key that `Key:` calls \a name.
[[nodiscard]] bool hasKey(const model::Model& model, QByteArrayView name);

/// What `Dial:` may have behind it: the number up to the next colon; empty: none that can be
/// dialed.
[[nodiscard]] QByteArray dialedNumber(QByteArrayView rest);

} // namespace vphone::services

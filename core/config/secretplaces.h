/// \file Where a value holds a secret, and how `***` in a profile leaves the stored one there.
#pragma once

#include "core/param/paramdef.h"

#include <vector>

namespace vphone::config {

/// A secret inside a text: what follows --key or --pwd, the password before the @ of a URL, or of
/// xpassword=.
struct SecretPlace
{
    enum class Kind : quint8 { Key, Pwd, UrlPassword, QueryPassword };

    Kind kind = Kind::Key;
    qsizetype begin = 0; ///< bytes
    qsizetype size = 0;  ///< bytes, quotes left out
};

[[nodiscard]] std::vector<SecretPlace> secretPlaces(QByteArrayView text);

/// \a incoming with `***` replaced by the secret that \a stored has in the same place: the whole
/// value of a secret parameter, or the secret of the same kind and order in a rule or a URL. Where
/// \a stored has none, `***` stays.
[[nodiscard]] QByteArray keepingSecrets(const param::ParamDef& def, const QByteArray& incoming,
                                        const QByteArray& stored);

} // namespace vphone::config

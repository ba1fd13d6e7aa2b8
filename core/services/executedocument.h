/// \file The Execute document of XML services: read strictly, then once more with the values that
/// lack their quotes. Source: reference services 2.
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "core/services/document.h"
#include "core/services/service.h"

#include <optional>
#include <vector>

namespace vphone::services {

struct ExecuteDocument
{
    std::vector<Item> items; ///< at least one, at most itemsMax
    /// The first value without quotes; nothing: the text was XML as it stood.
    std::optional<TextPlace> lenientAt;
};

/// For a phone of \a model. A value without quotes goes up to white space, `/>` or `>`; what stands
/// between [ and ] is one token in it. \a isStrict: such a value is an error.
[[nodiscard]] Result<ExecuteDocument, DocumentProblem>
readExecute(const QByteArray& text, const model::Model& model, bool isStrict);

/// `CiscoIPPhoneExecute`, or `CP-<model>-3PCCExecute` with the model's own number, `xxxx`, or the
/// first two digits of its number and `xx`.
[[nodiscard]] bool isExecuteRoot(QByteArrayView name, const model::Model& model);

} // namespace vphone::services

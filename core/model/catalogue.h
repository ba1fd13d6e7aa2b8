/// \file The models that this program knows, read from the compiled-in data files.
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"

#include <QByteArrayView>

#include <vector>

namespace vphone::model {

class Catalogue
{
public:
    /// Reads every `:/vphone/models/*.json`. A broken file is our mistake, and still told by name.
    [[nodiscard]] static Result<Catalogue, ModelProblem> load();
    /// One file; \a file only names it in a problem.
    [[nodiscard]] static Result<Model, ModelProblem> parse(const QByteArray& json,
                                                           const QByteArray& file);

    /// By full name (CP-8841-3PCC, in any case), or by the bare number (8841). Null when unknown.
    [[nodiscard]] const Model* find(QByteArrayView name) const;
    [[nodiscard]] const std::vector<Model>& models() const { return m_models; }

private:
    std::vector<Model> m_models; ///< ordered by name
};

} // namespace vphone::model

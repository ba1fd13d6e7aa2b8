/// \file The folder that a lab serves, filled with examples where it has to be made.
#pragma once

#include "core/base/result.h"
#include "core/lab/examples.h"

#include <QTemporaryDir>

#include <memory>

namespace vphone::net {

class LabFolder
{
public:
    /// An empty \a path: a folder among the temporary files, which goes away with the object. A
    /// folder that is missing or empty is filled with \a examples; any other is left as it is. The
    /// error is a sentence.
    [[nodiscard]] static Result<LabFolder, QByteArray>
    prepare(const QByteArray& path, const std::vector<lab::Example>& examples);

    [[nodiscard]] const QByteArray& path() const { return m_path; }
    [[nodiscard]] bool isTemporary() const { return m_temporary != nullptr; }
    [[nodiscard]] bool isFilled() const { return m_isFilled; }

private:
    LabFolder() = default;

    QByteArray m_path;
    std::unique_ptr<QTemporaryDir> m_temporary;
    bool m_isFilled = false;
};

} // namespace vphone::net

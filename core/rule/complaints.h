/// \file Where the parts of a rule's parser put what they don't like.
#pragma once

#include "core/base/diagnostic.h"
#include "core/rule/rule.h"
#include "core/rule/scanner.h"

namespace vphone::rule {

/// Warnings of one list that parsing adds to at most. Source: assumed
inline constexpr size_t ruleWarningsMax = 200;

class Complaints
{
public:
    Complaints(QByteArrayView text, bool isStrict, Diagnostics* warnings)
        : m_text(text), m_isStrict(isStrict), m_warnings(warnings)
    {
    }

    /// Keeps the first error; false, so that callers can return it.
    bool fail(qsizetype position, QByteArray message)
    {
        if (!m_error)
            m_error = RuleError{position, std::move(message)};
        return false;
    }

    void warn(qsizetype position, QByteArrayView rule, const QByteArray& name,
              const QByteArray& message)
    {
        if (m_warnings && m_warnings->size() < ruleWarningsMax) {
            m_warnings->push_back({Severity::Warning, rule.toByteArray(), name, message, 0,
                                   columnOf(m_text, position)});
        }
    }

    /// What a real phone refuses: an error under --strict, else a warning.
    bool tolerate(qsizetype position, QByteArrayView rule, const QByteArray& name,
                  const QByteArray& message)
    {
        if (m_isStrict)
            return fail(position, message);
        warn(position, rule, name, message);
        return true;
    }

    [[nodiscard]] bool isStrict() const { return m_isStrict; }
    [[nodiscard]] const std::optional<RuleError>& error() const { return m_error; }

private:
    QByteArrayView m_text;
    bool m_isStrict;
    Diagnostics* m_warnings;
    std::optional<RuleError> m_error;
};

} // namespace vphone::rule

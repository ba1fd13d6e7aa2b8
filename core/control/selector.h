/// \file Which of many phones are meant: `{"all": true}`, `{"model": "CP-8841-3PCC"}` ...
#pragma once

#include "core/control/answer.h"
#include "core/fleet/engine.h"

#include <QList>

#include <set>

namespace vphone::control {

/// What a phone has to fulfil, all of it.
class Selector
{
public:
    static constexpr qsizetype phonesMax = 100'000; ///< by name
    static constexpr qsizetype conditionsMax = 64;

    /// `all` (true), `phones` (list of MACs), `models` (list of names), `where` ({tag: value}, as
    /// the phone has them). A selector without a member is refused: nobody shall mean all phones by
    /// a slip.
    [[nodiscard]] static Result<Selector, Answer> read(const QJsonValue& value);

    [[nodiscard]] bool selects(const phone::Phone& phone) const;
    /// Named, whether they are there or not.
    [[nodiscard]] const std::set<MacAddress>& named() const { return m_phones; }

private:
    [[nodiscard]] std::optional<QByteArray> readPhones(const QJsonValue& value);
    [[nodiscard]] std::optional<QByteArray> readModels(const QJsonValue& value);
    [[nodiscard]] std::optional<QByteArray> readWhere(const QJsonValue& value);

    std::set<MacAddress> m_phones;
    QList<QByteArray> m_models;
    fleet::Engine::Settings m_where;
};

} // namespace vphone::control

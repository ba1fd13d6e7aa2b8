/// \file The control API without HTTP: what is asked of the phones, and what comes of it.
#pragma once

#include "core/control/fleet.h"
#include "core/control/routes.h"
#include "core/param/value.h"

namespace vphone::control {

/// A request whose path found its route.
struct Call
{
    Matched target;
    Query query;
    QJsonObject body;
};

class Api
{
public:
    /// Phones in one answer of /v1/phones.
    static constexpr qsizetype pageMax = 10'000;
    static constexpr qsizetype pageDefault = 1'000;
    /// A rule that is given along.
    static constexpr qsizetype ruleBytesMax = 10'000;
    /// A user or a password of a profile account. Source: assumed
    static constexpr qsizetype accountBytesMax = 127;

    /// Where a phone's pages begin; empty: it serves none. Asked on the phone's thread.
    using PagesOf = std::function<QByteArray(const phone::Phone& phone)>;

    /// \a fleet outlives it. \a leniency: how values are read, as the run reads them elsewhere. \a
    /// pagesOf may be empty.
    Api(Fleet& fleet, param::Leniency leniency, PagesOf pagesOf = {});

    /// For a caller of this process: \a target is a path, with its query. Streams, /metrics and
    /// /openapi.json are the web's.
    [[nodiscard]] Answer answer(QByteArrayView method, QByteArrayView target,
                                const QJsonObject& body);
    /// \pre the route is one that is answered with JSON of ours
    [[nodiscard]] Answer answer(const Call& call);

    [[nodiscard]] Fleet& fleet() { return m_fleet; }

private:
    [[nodiscard]] Answer answerAboutPhone(const Call& call);
    [[nodiscard]] Answer answerAboutPhone(const Call& call, fleet::Engine& engine,
                                          fleet::PhoneIndex index);
    [[nodiscard]] Answer setConfig(const QJsonObject& body, fleet::Engine& engine,
                                   fleet::PhoneIndex index) const;
    [[nodiscard]] Answer listPhones(const Query& query);
    [[nodiscard]] Answer setManyConfigs(const QJsonObject& body);
    [[nodiscard]] Answer showClock() const;
    [[nodiscard]] Answer jumpClock(const QJsonObject& body);
    [[nodiscard]] Answer showFleet();

    Fleet& m_fleet;
    param::Leniency m_leniency;
    PagesOf m_pagesOf;
};

/// What is wrong with the query's names or the body's members, before the route is asked.
[[nodiscard]] std::optional<Answer> strangers(const Call& call);

} // namespace vphone::control

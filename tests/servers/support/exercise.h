/// \file What the exercises of the seeds share: their files, and how a phone is told what to fetch.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vphone::servers {

/// The value has a blank before it and a line end behind it, neither of which is part of it.
inline const QByteArray basicTxt = "<flat-profile>\n<GPP_A> 12345678\n</GPP_A>\n</flat-profile>\n";
inline const QByteArray basic2Txt = "<flat-profile>\n<GPP_B>ABCD</GPP_B>\n</flat-profile>\n";

/// The rule from power-up on, until \a event came (phone time is bounded).
[[nodiscard]] inline QStringList ruleUntil(const QByteArray& rule, const QString& event,
                                           const QString& timeout = QStringLiteral("20s"))
{
    return {QStringLiteral("--profile-rule"), QString::fromUtf8(rule),
            QStringLiteral("--until"),        event,
            QStringLiteral("--timeout"),      timeout};
}
/// One resync by \a rule.
[[nodiscard]] inline QStringList resyncOnce(const QByteArray& rule)
{
    return ruleUntil(rule, QStringLiteral("resync.finished"));
}

} // namespace vphone::servers

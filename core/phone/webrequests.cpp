// What the pages and direct actions ask for besides resyncs. Source: reference webui 1.
#include "core/phone/phone.h"

namespace vphone::phone {

namespace {

QByteArray textOf(const profile::ProfileError& problem)
{
    if (problem.line == 0)
        return problem.message;
    return "line " + QByteArray::number(problem.line) + ", column " +
           QByteArray::number(problem.column) + ": " + problem.message;
}

} // namespace

Result<qsizetype, QByteArray> Phone::applyProfile(const QByteArray& document, Instant now,
                                                  Actions& actions)
{
    m_now = now;
    const auto read = readOptions({});
    if (!read)
        return Unexpected{read.error()};
    const auto profile = m_shared.profiles.read(document, {}, m_config.table(), *read);
    if (!profile) {
        const profile::ProfileError& problem = profile.error();
        tellWarnings({{Severity::Error, "profile", "config.xml", problem.message, problem.line,
                       problem.column}});
        return Unexpected{textOf(problem)};
    }
    tellWarnings((*profile)->warnings());
    const config::SharedOverlay before = m_config.shared();
    const config::SharedChanges changes = m_shared.store.apply(m_config, *profile);
    // Who may see a parameter is flash, too.
    if (!changes->empty() || m_config.shared() != before)
        noteFlashChanged();
    if (changes->empty())
        return qsizetype(0);
    tellChanges(*changes, config::Source::Page);
    if (m_power != Power::Up)
        return qsizetype(changes->size());
    const bool wantsReboot = std::ranges::any_of(*changes, [&](const config::Change& change) {
        return m_config.table()[change.index].needsReboot;
    });
    if (wantsReboot)
        requestReboot(BootReason::Provisioning, now, actions);
    if (m_power == Power::Up)
        settingsChanged(now, actions);
    return qsizetype(changes->size());
}

void Phone::noteLogin(bool isGood, Instant now)
{
    (isGood ? rare().goodLogin : rare().wrongLogin) = now;
}

} // namespace vphone::phone

// What the pages and direct actions ask for besides resyncs. Source: reference webui 1.
#include "core/phone/phone.h"

namespace vphone::phone {

Result<qsizetype, QByteArray> Phone::applyProfile(const QByteArray& document, Instant now,
                                                  Actions& actions)
{
    m_now = now;
    const auto read = readOptions({});
    if (!read)
        return Unexpected{read.error()};
    const auto profile = m_shared.profiles.read(document, {}, m_config.table(), *read);
    if (!profile)
        return Unexpected{profile.error().message};
    tellWarnings((*profile)->warnings());
    const config::SharedChanges changes = m_shared.store.apply(m_config, *profile);
    if (changes->empty())
        return qsizetype(0);
    noteFlashChanged();
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

// Names that a page asks for: reference webui 1, /admin/ping.
#include "core/fleet/engine.h"

#include <algorithm>

namespace vphone::fleet {

void Engine::lookUp(PhoneIndex index, const QByteArray& name)
{
    const auto last = std::ranges::find(m_lookups, index, &FiledLookup::index);
    if (last != m_lookups.end())
        forgetLookup(last);
    if (m_lookups.size() == lookupsMax)
        forgetLookup(m_lookups.begin());
    m_lookups.push_back({index, 0, {name, m_clock.now(), std::nullopt}});
    FiledLookup& filed = m_lookups.back();
    if (auto address = IpAddress::parse(name)) {
        filed.lookup.result = ports::ResolveResult{Cause::None, {*address}, {}};
        return;
    }
    m_network.setCaller(m_phones[index]->identity().mac);
    ++m_inFlight;
    filed.id = m_network.resolve(name, [this, &filed](ports::ResolveResult result) {
        --m_inFlight;
        filed.id = 0;
        filed.lookup.result = std::move(result);
    });
}

void Engine::forgetLookup(std::list<FiledLookup>::iterator filed)
{
    if (filed->id != 0) {
        m_network.cancel(filed->id);
        --m_inFlight;
    }
    m_lookups.erase(filed);
}

const Engine::Lookup* Engine::lookup(PhoneIndex index) const
{
    const auto found = std::ranges::find(m_lookups, index, &FiledLookup::index);
    return found == m_lookups.end() ? nullptr : &found->lookup;
}

} // namespace vphone::fleet

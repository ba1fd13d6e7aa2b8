#include "app/statefile.h"

namespace vphone::app {

namespace {

Unexpected<Complaint> failure(const QByteArray& text)
{
    return {Complaint{ExitStatus::Setup, "--state: " + text.toStdString()}};
}

} // namespace

Result<StateFile, Complaint> StateFile::open(const std::string& path)
{
    auto storage = net::SqliteStorage::open(QByteArray::fromStdString(path));
    if (!storage)
        return failure(storage.error());
    return StateFile(std::move(*storage));
}

Result<Done, Complaint> StateFile::restore(fleet::Engine& engine, fleet::PhoneIndex index)
{
    const MacAddress mac = engine[index].identity().mac;
    const auto warnings = engine.restoreFlash(index);
    if (!warnings)
        return failure("phone " + mac.lower() + ": " + warnings.error());
    for (const Diagnostic& warning : *warnings)
        m_warnings.emplace_back(mac, warning);
    return Done{};
}

void StateFile::tellWarnings(events::Sink& events, Instant now) const
{
    for (const auto& [mac, warning] : m_warnings)
        events.emitEvent(events::Event(now, mac, "config.warning")
                             .with("name", warning.name)
                             .with("message", warning.message)
                             .with("line", warning.line)
                             .with("column", warning.column));
}

Result<Done, Complaint> StateFile::finish()
{
    const auto committed = m_storage->commit();
    if (!committed)
        return failure(committed.error());
    return Done{};
}

} // namespace vphone::app

/// \file The file of --state: phones begin with what it holds, and leave in it what they have.
#pragma once

#include "app/roster.h"
#include "core/events/event.h"
#include "core/fleet/engine.h"
#include "core/net/sqlitestorage.h"

namespace vphone::app {

class StateFile
{
public:
    /// Makes the file when there is none.
    [[nodiscard]] static Result<StateFile, Complaint> open(const std::string& path);

    /// For engines; lives as long as this.
    [[nodiscard]] ports::Storage& storage() { return *m_storage; }
    /// What the file has for a phone that is off comes back. \pre the engine has storage()
    [[nodiscard]] Result<Done, Complaint> restore(fleet::Engine& engine, fleet::PhoneIndex index);
    /// What phones have that another version or model wrote. For the
    /// beginning of the run.
    void tellWarnings(events::Sink& events, Instant now) const;
    /// Makes safe what is not yet.
    [[nodiscard]] Result<Done, Complaint> finish();

private:
    explicit StateFile(std::unique_ptr<net::SqliteStorage> storage) : m_storage(std::move(storage))
    {
    }

    std::unique_ptr<net::SqliteStorage> m_storage;
    std::vector<std::pair<MacAddress, Diagnostic>> m_warnings;
};

} // namespace vphone::app

/// \file Where a phone gets its PAC script: WPAD or PAC_URL. Source: reference resync 6; the search
/// is that of draft-ietf-wrec-wpad-01, without its walk up the domains
#pragma once

#include "core/provision/transfer.h"

#include <unordered_map>

namespace vphone::provision {

/// Most of a script. Source: assumed
inline constexpr qsizetype scriptBytesMax = 256 * 1024;
/// How long a discovery that found nothing is not repeated. Source: assumed
inline constexpr Duration discoveryRetryWait = std::chrono::minutes(5);

/// What a search starts from.
struct ScriptSources
{
    bool isDiscovered = false; ///< Use_Auto_Discovery__WPAD_
    QByteArray leaseUrl;       ///< DHCP option 252; empty: none
    QByteArray domain;         ///< DHCP option 15; empty: none
    QByteArray pacUrl;         ///< PAC_URL

    friend bool operator==(const ScriptSources&, const ScriptSources&) = default;
};

/// The scripts of many phones: equal ones are one.
class ScriptPool
{
public:
    [[nodiscard]] ports::SharedScript intern(QByteArray text);
    /// Those that somebody holds.
    [[nodiscard]] qsizetype size() const;

private:
    std::unordered_multimap<size_t, std::weak_ptr<const QByteArray>> m_scripts; ///< by hash
};

/// Finds one phone's script and keeps it. No I/O: says what it needs, is told what came.
class ProxyFinder
{
public:
    enum class State : quint8 {
        Searching,
        Found,   ///< there is a script
        Nothing, ///< nothing was discovered: no proxy is used
        Failed,  ///< PAC_URL brought nothing: no request can be made
    };

    /// Begins a search, unless the last one came to an end for the same \a sources and its outcome
    /// still counts: a script until forgotten, nothing for discoveryRetryWait, a failure not at
    /// all. \a options: as for every transfer of the phone.
    void look(const ScriptSources& sources, const TransferOptions& options, Instant now);

    // As Transfer has them. NeedProxy never comes. pre of the next three: Searching
    [[nodiscard]] Transfer::Need takeNeed() { return m_transfer->takeNeed(); }
    [[nodiscard]] const QByteArray& lookedUpName() const { return m_transfer->lookedUpName(); }
    void handleAddresses(ports::ResolveResult result, Instant now);
    void handleReply(ports::FetchResult result, Instant now, ScriptPool& pool);

    /// \pre look() was called
    [[nodiscard]] State state() const { return m_state; }
    /// Null unless Found.
    [[nodiscard]] const ports::SharedScript& script() const { return m_script; }
    /// Of Failed. The detail is one English clause.
    [[nodiscard]] Cause cause() const { return m_cause; }
    [[nodiscard]] const QByteArray& detail() const { return m_detail; }
    /// What the search found out: one clause, for the log; once after each.
    [[nodiscard]] QByteArray takeNotice() { return std::exchange(m_notice, {}); }

private:
    struct Candidate
    {
        rule::Url url;
        QByteArray source; ///< "DHCP option 252"
    };

    void addDiscovered();
    void addPacUrl();
    /// The next candidate, or the end.
    void goOn(Instant now);
    void fail(Cause cause, const QByteArray& detail);
    void note(const QByteArray& clause);
    void settle(Instant now, ScriptPool* pool);

    State m_state = State::Failed;
    ScriptSources m_sources;
    TransferOptions m_options;
    std::vector<Candidate> m_candidates; ///< the last is the next
    QByteArray m_source;                 ///< of the transfer under way
    std::optional<Transfer> m_transfer;
    ports::SharedScript m_script;
    Cause m_cause = Cause::None;
    QByteArray m_detail;
    QByteArray m_notice;
    Instant m_settled; ///< when it came to Nothing
};

} // namespace vphone::provision

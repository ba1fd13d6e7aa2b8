/// \file Edits of a form that were not submitted: they stay when the sub-tab is switched. Source:
/// reference webui 3
#pragma once

#include "core/base/macaddress.h"

#include <QByteArray>
#include <QByteArrayView>

#include <list>
#include <map>

namespace vphone::web {

/// By phone and browser, the ones used last. They are a browser's, not an account's: a page shows
/// those of its own inputs alone.
class Drafts
{
public:
    using Values = std::map<QByteArray, QByteArray>; ///< tag, what was typed

    static constexpr size_t draftsMax = 256;            ///< the oldest goes
    static constexpr qsizetype bytesMax = 256 * 1024;   ///< of one
    static constexpr qsizetype bytesOfAllMax = 4 << 20; ///< the oldest go

    /// Null: none. Valid until something is kept or forgotten.
    [[nodiscard]] const Values* find(MacAddress mac, QByteArrayView browser) const;
    /// \a more over what is kept already. False: no browser, or larger than bytesMax; nothing
    /// changed.
    bool keep(MacAddress mac, const QByteArray& browser, Values more);
    /// What was kept, which is forgotten.
    [[nodiscard]] Values take(MacAddress mac, QByteArrayView browser);
    void forget(MacAddress mac, QByteArrayView browser);

private:
    struct Draft
    {
        MacAddress mac;
        QByteArray browser;
        Values values;
        qsizetype bytes = 0;
    };
    using List = std::list<Draft>;

    [[nodiscard]] List::const_iterator place(MacAddress mac, QByteArrayView browser) const;

    List m_drafts; ///< newest first
    qsizetype m_bytes = 0;
};

} // namespace vphone::web

/// \file What a profile puts on a key: PSK_1 to PSK_16, Extended_Function_n_. Source: reference
/// screen 2
#pragma once

#include "core/screen/page.h"

namespace vphone::screen {

struct KeyFunction
{
    enum class Kind : quint8 {
        SpeedDial, ///< `fnc=sd;ext=101@$PROXY;nme=Ann`, also with others: `fnc=sd+blf+cp`
        Url,       ///< `fnc=xml;url=http://...` or `fnc=shortcut;url=http://...`
        Menu,      ///< `fnc=shortcut;url=NAME`: a page of the menus, by its id
        Dnd,       ///< `fnc=dnd`
        Forward,   ///< `fnc=cfwd`
        Other,     ///< of a server that is not there: shown, and says so
    };
    Kind kind = Kind::Other;
    QByteArray name; ///< as the key is labelled: nme, else what is dialed
    QByteArray what; ///< number, URL, id
};
inline constexpr qsizetype keyFunctionNameMax = 63; ///< Source: assumed

/// Nothing: \a text has no `fnc=`, or what its function needs is missing.
[[nodiscard]] std::optional<KeyFunction> parseKeyFunction(QByteArrayView text);
bool perform(const KeyFunction& function, const Context& context);
/// The menu or page \a id. False: there is none.
bool openMenu(QByteArrayView id, const Context& context);

} // namespace vphone::screen

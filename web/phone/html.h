/// \file Pieces of HTML that several pages have. Every one is well-formed XML, too; what it is
/// given as text is escaped.
#pragma once

#include "web/phone/visit.h"

#include <span>

namespace vphone::web {

/// A label and what stands beside it, both text.
struct Fact
{
    QByteArray label;
    QByteArray value;
    QByteArray tag{}; ///< makes the id `s-<tag>` of the value; empty: it has none
};

/// ` name="value"`
void appendAttribute(QByteArray& html, QByteArrayView name, QByteArrayView value);

/// A named part of a page; closeSection() ends it. \a id: unique on the page.
void openSection(QByteArray& html, QByteArrayView id, QByteArrayView title);
void closeSection(QByteArray& html);
/// Of a text, what may stand in an id: `Custom CA Status` is `custom-ca-status`.
[[nodiscard]] QByteArray idOf(QByteArrayView text);

/// A table of labels and values.
void appendFacts(QByteArray& html, std::span<const Fact> facts);

/// A `post` form with the visit's token, which `</form>` ends. \a action is below the phone's base.
void openForm(QByteArray& html, const Visit& visit, QByteArrayView action, QByteArrayView id = {});
void appendHidden(QByteArray& html, QByteArrayView name, QByteArrayView value);

enum class ButtonKind : quint8 { Main, Plain, Danger };
/// One that submits its form. \a name and \a value are sent with it; empty: nothing.
void appendButton(QByteArray& html, ButtonKind kind, QByteArrayView text, QByteArrayView name = {},
                  QByteArrayView value = {});

enum class Tone : quint8 { Neutral, Good, Bad };
/// A sentence that stands out, read aloud as soon as the page is there.
void appendMessage(QByteArray& html, Tone tone, QByteArrayView text);

} // namespace vphone::web

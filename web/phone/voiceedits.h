/// \file What was typed into Voice forms: kept while sub-tabs are switched, checked when it is
/// submitted.
#pragma once

#include "core/phone/phone.h"
#include "web/phone/form.h"
#include "web/phone/voiceform.h"

namespace vphone::web {

/// What the browser of \a visit has not submitted. Edits of another view are forgotten: leaving a
/// view loses them. Source: reference webui 3
[[nodiscard]] Drafts::Values keptEdits(Visit& visit);
/// In the place of what is kept. False: the browser has no cookie, or they are too large.
bool keepEdits(Visit& visit, Drafts::Values edits);

/// \a fields over \a edits: inputs that differ from what the form showed for the stored value. An
/// empty input of a secret says nothing; `clear` names secrets that shall go. The problems are
/// fields that no form has, or that this account may not write.
[[nodiscard]] VoiceEdits withFields(const Visit& visit, Drafts::Values edits,
                                    const std::vector<FormField>& fields);

struct CheckedEdits
{
    phone::NewValues values;
    VoiceEdits::Problems problems{}; ///< empty: the phone takes all of the values
};
/// What of \a edits the visit's account may write, and what is wrong with it.
[[nodiscard]] CheckedEdits checkedEdits(const Visit& visit, const Drafts::Values& edits);

/// A sentence, when \a text has what no value of one line has; otherwise empty.
[[nodiscard]] QByteArray lineProblem(QByteArrayView text);

} // namespace vphone::web

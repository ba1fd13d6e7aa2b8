/// \file The form of a Voice tab: stored values, what was typed over them, and what is wrong with
/// it. Source: reference webui 3, 5
#pragma once

#include "web/phone/drafts.h"
#include "web/phone/visit.h"
#include "web/phone/voicetabs.h"

namespace vphone::web {

/// What a form shows besides the stored values.
struct VoiceEdits
{
    using Problems = std::vector<std::pair<QByteArray, QByteArray>>; ///< tag or empty, sentence

    Drafts::Values typed; ///< by tag; of any tab
    Problems problems{};  ///< in the order in which they are listed
};

/// As an input shows it: secrets are empty, and `***` stands for those inside of rules and URLs.
[[nodiscard]] QByteArray shownValue(const param::ParamDef& def, const QByteArray& stored);

/// \a notice: a sentence above the form, in the visit's language; empty: none.
[[nodiscard]] http::Response voiceForm(const Visit& visit, const VoiceTab& tab,
                                       const VoiceEdits& edits, QByteArrayView notice = {});

} // namespace vphone::web

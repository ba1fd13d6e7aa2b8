/// \file Which parameters stand on which Voice tab, for whom. Source: reference webui 3
#pragma once

#include "web/phone/visit.h"

namespace vphone::web {

struct VoiceTab
{
    QByteArray name; ///< of the table, English: Ext 1
    QByteArray path; ///< behind the view: voice/ext-1
};

/// None: the page does not have it. The admin may write whatever is shown at all.
/// Source: reference webui 2
[[nodiscard]] param::Access accessIn(View view, const config::Config& config,
                                     param::ParamIndex index);

/// Those with a parameter that \a view has, in the order of reference webui 3.
[[nodiscard]] std::vector<VoiceTab> voiceTabs(View view, const config::Config& config);

/// \a path: VoiceTab::path
[[nodiscard]] bool hasVoiceTab(View view, const config::Config& config, QByteArrayView path);

/// Parameters of one section, in the order of the table.
struct VoiceSection
{
    QByteArray name; ///< English: Configuration Profile
    std::vector<param::ParamIndex> rows;
};
/// In the order in which the table comes to them, on Ext tabs in that of reference webui 3. Empty:
/// there is no such tab, or \a view has nothing on it.
[[nodiscard]] std::vector<VoiceSection> voiceSections(View view, const config::Config& config,
                                                      QByteArrayView tabName);

/// `Ext 1` is `voice/ext-1`.
[[nodiscard]] QByteArray voicePath(QByteArrayView tabName);

} // namespace vphone::web

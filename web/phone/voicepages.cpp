#include "web/phone/voicepages.h"

#include "web/phone/frame.h"
#include "web/phone/voiceedits.h"

#include <QResource>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vphone::web {

namespace {

using language::Context;

struct Outcome
{
    const char* query;
    const char* sentence;
};

/// Where a form leads says in its query what became of it.
constexpr auto outcomes = std::to_array<Outcome>({
    {"saved=values", "The changes were saved."},
    {"saved=reboot", "The changes were saved, and the phone was restarted."},
    {"saved=later",
     "The changes were saved. The phone restarts as soon as it is neither in use nor loading."},
    {"saved=nothing", "Nothing was changed."},
    {"undone=yes", "All changes were undone."},
    {"kept=no", "The edits could not be kept. Submit them before you open another tab."},
});

QByteArray sentenceOf(const Visit& visit)
{
    const auto found = std::ranges::find_if(
        outcomes, [&](const Outcome& outcome) { return visit.query == outcome.query; });
    return found == outcomes.end() ? QByteArray() : visit.text(Context::Page, found->sentence);
}

http::Response compiledIn(const QString& path, const char* contentType)
{
    const QResource resource(path);
    Q_ASSERT(resource.isValid());
    http::Response response;
    response.contentType = contentType;
    response.body = resource.uncompressedData();
    return response;
}

} // namespace

http::Response voicePage(Visit& visit)
{
    const std::vector<VoiceTab> tabs = voiceTabs(visit.view, visit.phone().config());
    const auto tab = std::ranges::find(tabs, visit.tab, &VoiceTab::path);
    if (tab == tabs.end())
        return notice(visit, 404, visit.text(Context::Tab, "Voice"),
                      visit.text(Context::Page, "This view has no such tab."));
    VoiceEdits edits;
    edits.typed = keptEdits(visit);
    return voiceForm(visit, *tab, edits, sentenceOf(visit));
}

http::Response styleSheet()
{
    return compiledIn(u":/vphone/web/phone.css"_s, "text/css; charset=utf-8");
}

http::Response icon()
{
    return compiledIn(u":/vphone/web/icon.svg"_s, "image/svg+xml");
}

} // namespace vphone::web

#include "web/phone/submit.h"

#include "core/control/settings.h"
#include "web/control/controlsite.h"
#include "web/control/jsonbody.h"
#include "web/phone/frame.h"
#include "web/phone/voiceedits.h"

#include <algorithm>

namespace vphone::web {

namespace {

using control::Answer;
using control::Status;
using language::Context;
using namespace Qt::StringLiterals;

/// What a submit does besides storing.
enum class Effect : quint8 { Nothing, Saved, Reboot, RebootLater };

const char* queryOf(Effect effect)
{
    switch (effect) {
    case Effect::Nothing:
        return "?saved=nothing";
    case Effect::Saved:
        return "?saved=values";
    case Effect::Reboot:
        return "?saved=reboot";
    case Effect::RebootLater:
        return "?saved=later";
    }
    return "";
}

struct Submitted
{
    Effect effect = Effect::Nothing;
    qsizetype changed = 0;
};

Result<Submitted, QByteArray> submitted(Visit& visit, const phone::NewValues& values)
{
    const phone::Quirks& quirks = visit.engine.settings().quirks;
    const config::Config& config = visit.phone().config();
    const param::ParamTable& table = config.table();
    bool wantsReboot = quirks.submitReboot == phone::SubmitReboot::Always;
    Submitted result;
    for (const auto& [tag, value] : values) {
        const param::ParamIndex index = table.at(tag);
        if (config.value(index) == value)
            continue;
        ++result.changed;
        wantsReboot = wantsReboot || phone::restartsOnSubmit(quirks.submitReboot, table[index]);
    }
    auto done = visit.engine.ask(visit.index,
                                 [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
                                     return phone.submitChanges(values, now, actions);
                                 });
    if (!done)
        return Unexpected{done.error()};
    if (wantsReboot)
        result.effect = visit.phone().isUp() ? Effect::RebootLater : Effect::Reboot;
    else if (result.changed > 0)
        result.effect = Effect::Saved;
    return result;
}

/// The tab with the first problem, if the form's own has none.
VoiceTab tabToShow(const Visit& visit, const std::vector<VoiceTab>& tabs, const QByteArray& posted,
                   const VoiceEdits::Problems& problems)
{
    const param::ParamTable& table = visit.phone().config().table();
    const auto own = std::ranges::find(tabs, posted, &VoiceTab::path);
    auto shown = own == tabs.end() ? tabs.begin() : own;
    for (const auto& [tag, sentence] : problems) {
        const auto index = table.find(tag);
        if (tag.isEmpty() || !index)
            continue;
        const auto place = std::ranges::find(tabs, table[*index].tab, &VoiceTab::name);
        if (place == own)
            return *own;
        if (shown == own && place != tabs.end())
            shown = place;
    }
    return *shown;
}

http::Response formRefused(const Visit& visit, const QByteArray& sentence)
{
    return notice(visit, 400, visit.text(Context::Page, "Nothing was saved"), sentence);
}

/// Where a form without one of the view's tabs leads to.
QByteArray tabPath(const std::vector<VoiceTab>& tabs, const QByteArray& wanted,
                   const QByteArray& otherwise)
{
    const auto has = [&](const QByteArray& path) {
        return std::ranges::find(tabs, path, &VoiceTab::path) != tabs.end();
    };
    if (has(wanted))
        return wanted;
    return has(otherwise) || tabs.empty() ? otherwise : tabs.front().path;
}

QByteArray belowBase(const Visit& visit, const QByteArray& tab)
{
    return viewPath(visit).mid(visit.base.size()) + '/' + tab;
}

Answer controlCharacter(const QByteArray& tag, const QByteArray& reason)
{
    const QString name = QString::fromUtf8(tag);
    const QString why = QString::fromUtf8(reason);
    const QString right = u"one line of printable text"_s;
    return control::problem(
        Status::Unprocessable, tag + ": " + reason + "; nothing was changed",
        {{u"tag"_s, name},
         {u"reason"_s, why},
         {u"right"_s, right},
         {u"problems"_s,
          QJsonArray{QJsonObject{{u"tag"_s, name}, {u"reason"_s, why}, {u"right"_s, right}}}}});
}

Result<phone::NewValues, Answer> readTwin(const Visit& visit)
{
    const auto body = readBody(visit.request.body);
    if (!body) {
        const BodyProblem& wrong = body.error();
        return Unexpected{control::problem(
            Status::BadRequest, "the body is no JSON that can be read: line " +
                                    QByteArray::number(wrong.line) + ", column " +
                                    QByteArray::number(wrong.column) + ": " + wrong.what)};
    }
    auto settings = control::readSettings(*body);
    if (!settings)
        return settings;
    for (const auto& [tag, value] : *settings) {
        if (const QByteArray wrong = lineProblem(value); !wrong.isEmpty())
            return Unexpected{controlCharacter(tag, wrong)};
    }
    return control::checkedSettings(visit.phone().config(), *settings,
                                    visit.engine.settings().isStrict ? param::Leniency::Strict
                                                                     : param::Leniency::Tolerant);
}

} // namespace

http::Response submitPage(Visit& visit)
{
    const auto fields = readForm(visit.request.body);
    if (!fields)
        return formRefused(visit, fields.error());
    visit.view.isAdvanced = fieldOf(*fields, "view") != "basic";
    const std::vector<VoiceTab> tabs = voiceTabs(visit.view, visit.phone().config());
    VoiceEdits edits = withFields(visit, keptEdits(visit), *fields);
    CheckedEdits checked = checkedEdits(visit, edits.typed);
    edits.problems.insert(edits.problems.end(), checked.problems.begin(), checked.problems.end());
    const QByteArray tab = tabPath(tabs, fieldOf(*fields, "tab"), "info/status");
    if (edits.problems.empty()) {
        const auto result = submitted(visit, checked.values);
        if (result) {
            keepEdits(visit, {});
            return redirect(visit, belowBase(visit, tab) + queryOf(result->effect));
        }
        edits.problems.emplace_back(QByteArray(), result.error());
    }
    if (tabs.empty())
        return formRefused(visit, edits.problems.front().second);
    keepEdits(visit, edits.typed);
    return voiceForm(visit, tabToShow(visit, tabs, tab, edits.problems), edits);
}

http::Response editPage(Visit& visit)
{
    const auto fields = readForm(visit.request.body);
    if (!fields)
        return formRefused(visit, fields.error());
    const std::vector<VoiceTab> tabs = voiceTabs(visit.view, visit.phone().config());
    const QByteArray own = fieldOf(*fields, "tab");
    if (!fieldOf(*fields, "undo").isEmpty()) {
        keepEdits(visit, {});
        return redirect(visit, belowBase(visit, tabPath(tabs, own, "info/status")) + "?undone=yes");
    }
    const VoiceEdits edits = withFields(visit, keptEdits(visit), *fields);
    const QByteArray to = fieldOf(*fields, "to");
    const QByteArray path = tabPath(tabs, to.isEmpty() ? own : to, own);
    if (!edits.problems.empty())
        return formRefused(visit, edits.problems.front().second);
    const bool isKept = keepEdits(visit, edits.typed);
    return redirect(visit, belowBase(visit, path) + (isKept ? "" : "?kept=no"));
}

http::Response configTwin(Visit& visit)
{
    const auto values = readTwin(visit);
    if (!values)
        return responseOf(values.error());
    const auto result = submitted(visit, *values);
    if (!result)
        return responseOf(
            control::problem(Status::Unprocessable, result.error() + "; nothing was changed"));
    const bool isReboot = result->effect == Effect::Reboot || result->effect == Effect::RebootLater;
    return responseOf({Status::Ok, {{u"changed"_s, result->changed}, {u"reboot"_s, isReboot}}});
}

} // namespace vphone::web

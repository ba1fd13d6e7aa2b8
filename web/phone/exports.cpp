#include "web/phone/exports.h"

#include "core/profile/exporter.h"
#include "core/report/status.h"
#include "core/screen/tree.h"
#include "web/control/picture.h"
#include "web/phone/frame.h"
#include "web/phone/tararchive.h"

namespace vphone::web {

using language::Context;

namespace {

constexpr qsizetype namesShownMax = 100;

http::Response xmlFile(QByteArray body)
{
    http::Response response;
    response.contentType = "text/xml; charset=utf-8";
    response.body = std::move(body);
    return response;
}

QByteArray statusOf(const Visit& visit)
{
    std::vector<report::StatusRow> rows;
    for (phone::StatusField& field : visit.phone().statusFields(visit.engine.now()))
        rows.push_back({field.def->tag, std::move(field.value)});
    return report::statusDocument(rows);
}

http::Response notTaken(const Visit& visit, int status, const QByteArray& why)
{
    return notice(visit, status, visit.text(Context::Page, "Nothing was changed"), why);
}

http::Response noDump(control::Status status, const QByteArray& why)
{
    http::Response response;
    response.status = int(status);
    response.contentType = "text/plain; charset=utf-8";
    response.body = "There is no picture of the screen: " + why + ".\n";
    return response;
}

/// What became different, and whether the phone restarts for it.
QByteArray changesOf(const config::Config& before, const config::Config& after)
{
    const param::ParamTable& table = after.table();
    QByteArrayList names;
    bool needsReboot = false;
    for (param::ParamIndex index = 0; index < table.size(); ++index) {
        if (before.value(index) == after.value(index))
            continue;
        needsReboot = needsReboot || table[index].needsReboot;
        names += table[index].tag;
    }
    QByteArray text = QByteArray::number(names.size()) +
                      (names.size() == 1 ? " value changed" : " values changed");
    if (!names.isEmpty())
        text += ": " + names.first(std::min(names.size(), namesShownMax)).join(", ");
    text += names.size() > namesShownMax ? ", ..." : ".";
    return needsReboot ? text + " The phone restarts for it." : text;
}

} // namespace

http::Response cfgXml(Visit& visit)
{
    if (visit.path.endsWith("/spacfg.xml") && !visit.engine.settings().quirks.isSpacfgAlias)
        return notice(visit, 404, visit.text(Context::Page, "Not found"),
                      "The configuration of this phone is /admin/cfg.xml.");
    return xmlFile(profile::exportConfig(visit.phone().config()));
}

http::Response statusXml(Visit& visit)
{
    return xmlFile(statusOf(visit));
}

http::Response logTar(Visit& visit)
{
    const phone::Phone& phone = visit.phone();
    http::Response response;
    response.contentType = "application/x-tar";
    response.headers.push_back({"Content-Disposition", "attachment; filename=\"log.tar\""});
    response.body =
        tarArchive({{"messages", phone::messagesText(visit.engine.journal(), phone.identity().mac)},
                    {"cfg.xml", profile::exportConfig(phone.config())},
                    {"status.xml", statusOf(visit)}},
                   visit.engine.now());
    return response;
}

http::Response screenDump(Visit& visit)
{
    const QJsonObject tree =
        visit.engine.ask(visit.index, [](phone::Phone& phone, Instant now, phone::Actions&) {
            return screen::toJson(phone.screen(now));
        });
    return pictureOf(visit.painter, {tree, control::PictureFormat::Bmp}, &noDump);
}

http::Response takeConfig(Visit& visit)
{
    const QByteArray& document = visit.request.body;
    if (document.trimmed().isEmpty())
        return notTaken(visit, 400,
                        "The body is empty; send a profile, as by curl --data-binary @FILE.");
    if (visit.request.header("Content-Type").startsWith("multipart/"))
        return notTaken(visit, 415,
                        "The body is the profile itself and no form; send it as by curl "
                        "--data-binary @FILE.");
    const config::Config before = visit.phone().config();
    const auto changed = visit.engine.ask(
        visit.index, [&](phone::Phone& phone, Instant now, phone::Actions& actions) {
            return phone.applyProfile(document, now, actions);
        });
    if (!changed)
        return notTaken(visit, 422, "The profile was not applied: " + changed.error() + '.');
    return notice(visit, 200, visit.text(Context::Page, "Profile applied"),
                  changesOf(before, visit.phone().config()));
}

} // namespace vphone::web

#include "web/phone/form.h"
#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/infopages.h"
#include "web/phone/infotexts.h"

#include <array>

namespace vphone::web {

namespace {

using language::Context;
using phone::Contact;
using phone::ContactError;
using phone::Directory;

struct Field
{
    const char* name; ///< of the form
    const char* label;
    QByteArray Contact::*member;
    qsizetype bytesMax;
};
constexpr auto fields = std::to_array<Field>({
    {"name", "Name", &Contact::name, phone::contactNameMax},
    {"work", "Work number", &Contact::work, phone::contactNumberMax},
    {"mobile", "Mobile number", &Contact::mobile, phone::contactNumberMax},
    {"home", "Home number", &Contact::home, phone::contactNumberMax},
});

constexpr auto errorTexts = std::to_array<const char*>({
    "An entry needs a name.",
    "An entry needs at least one number.",
    "The name is too long: it may have 63 bytes.",
    "A number is too long: it may have 39 characters.",
    "A number has digits, * and #, after a + if there is one, or is an address such as "
    "user@example.com.",
    "The directory is full: it has room for 100 entries. Delete one first.",
});
static_assert(errorTexts.size() == size_t(ContactError::Full) + 1);
static_assert(phone::contactNameMax == 63 && phone::contactNumberMax == 39 &&
              phone::contactsMax == 100);

/// What is being typed: a new entry, or the one at a place.
struct Draft
{
    Contact contact;
    std::optional<size_t> place;
    QByteArray problem; ///< in the visit's language; empty: none
};

QByteArray pagePath(const Visit& visit)
{
    return viewPath(visit).sliced(visit.base.size()) + "/directory";
}

/// Nothing: \a text is no place of an entry.
std::optional<size_t> placeOf(const Directory& directory, const QByteArray& text)
{
    bool isNumber = false;
    const qulonglong place = text.toULongLong(&isNumber);
    if (!isNumber || place >= directory.contacts().size())
        return std::nullopt;
    return size_t(place);
}

void appendInputs(QByteArray& html, const Visit& visit, const Contact& contact)
{
    html.append("<div class=\"rows\">");
    for (const Field& field : fields) {
        const QByteArray id = QByteArray("c-") + field.name;
        html.append("<div class=\"row\"><label");
        appendAttribute(html, "for", id);
        html.append('>');
        appendEscaped(html, visit.text(Context::Page, field.label));
        html.append("</label><div><input type=\"text\"");
        appendAttribute(html, "id", id);
        appendAttribute(html, "name", field.name);
        appendAttribute(html, "value", contact.*field.member);
        appendAttribute(html, "maxlength", QByteArray::number(field.bytesMax));
        html.append("/></div></div>\n");
    }
    html.append("</div>\n");
}

void appendEditor(QByteArray& html, const Visit& visit, const Draft& draft)
{
    openSection(html, "entry", visit.text(Context::Page, draft.place ? "Edit entry" : "New entry"));
    if (!draft.problem.isEmpty())
        appendMessage(html, Tone::Bad, draft.problem);
    openForm(html, visit, pagePath(visit));
    if (draft.place) {
        appendHidden(html, "place", QByteArray::number(qulonglong(*draft.place)));
        appendHidden(html, "was", visit.phone().directory().contacts()[*draft.place].name);
    }
    appendInputs(html, visit, draft.contact);
    html.append("<p>");
    appendButton(html, ButtonKind::Main, visit.text(Context::Page, draft.place ? "Save" : "Add"),
                 "do", draft.place ? "save" : "add");
    if (draft.place) {
        html.append(" <a");
        appendAttribute(html, "href", visit.base + pagePath(visit));
        html.append('>');
        appendEscaped(html, visit.text(Context::Page, "Cancel"));
        html.append("</a>");
    }
    html.append("</p></form>\n");
    closeSection(html);
}

void appendEntry(QByteArray& html, const Visit& visit, const Contact& contact, size_t place)
{
    const QByteArray number = QByteArray::number(qulonglong(place));
    html.append("<tr><th scope=\"row\">");
    appendEscaped(html, contact.name);
    html.append("</th>");
    for (const QByteArray* text : {&contact.work, &contact.mobile, &contact.home}) {
        html.append("<td>");
        appendEscaped(html, *text);
        html.append("</td>");
    }
    html.append("<td><a");
    appendAttribute(html, "href", visit.base + pagePath(visit) + "?edit=" + number);
    appendAttribute(html, "aria-label", pageText(visit, "Edit the entry of %1", contact.name));
    html.append('>');
    appendEscaped(html, visit.text(Context::Page, "Edit"));
    html.append("</a> ");
    openForm(html, visit, pagePath(visit));
    appendHidden(html, "place", number);
    appendHidden(html, "was", contact.name);
    html.append("<button type=\"submit\" class=\"plain\" name=\"do\" value=\"delete\"");
    appendAttribute(html, "aria-label", pageText(visit, "Delete the entry of %1", contact.name));
    html.append('>');
    appendEscaped(html, visit.text(Context::Page, "Delete"));
    html.append("</button></form></td></tr>\n");
}

void appendList(QByteArray& html, const Visit& visit, const Directory& directory)
{
    openSection(html, "entries", visit.text(Context::Page, "Entries"));
    if (directory.contacts().empty()) {
        html.append("<p>");
        appendEscaped(html, visit.text(Context::Page,
                                       "Nobody is in the directory yet. Add the first entry below: "
                                       "it is kept over restarts, until a factory reset."));
        html.append("</p>\n");
        closeSection(html);
        return;
    }
    html.append("<div class=\"scroll\" tabindex=\"0\" role=\"group\" "
                "aria-labelledby=\"h-entries\"><table>\n<thead><tr>");
    for (const Field& field : fields) {
        html.append("<th scope=\"col\">");
        appendEscaped(html, visit.text(Context::Page, field.label));
        html.append("</th>");
    }
    html.append("<th scope=\"col\">");
    appendEscaped(html, visit.text(Context::Page, "Change"));
    html.append("</th></tr></thead>\n<tbody>\n");
    for (size_t place = 0; place < directory.contacts().size(); ++place)
        appendEntry(html, visit, directory.contacts()[place], place);
    html.append("</tbody></table></div>\n");
    closeSection(html);
}

http::Response show(const Visit& visit, const Draft& draft)
{
    Page page{
        .tab = "directory", .title = visit.text(Context::Tab, "Personal Directory"), .main = {}};
    page.status = draft.problem.isEmpty() ? 200 : 400;
    appendList(page.main, visit, visit.phone().directory());
    appendEditor(page.main, visit, draft);
    return framed(visit, page);
}

/// Nothing: it was done.
std::optional<QByteArray> change(Visit& visit, QByteArrayView what, const Draft& draft)
{
    Directory directory = visit.phone().directory();
    Result<Done, ContactError> done = Done{};
    if (what == QByteArrayView("add"))
        done = directory.add(draft.contact);
    else if (what == QByteArrayView("save"))
        done = directory.replace(*draft.place, draft.contact);
    else
        directory.remove(*draft.place);
    if (!done)
        return visit.text(Context::Page, errorTexts[size_t(done.error())]);
    visit.engine.ask(visit.index, [&](phone::Phone& phone, Instant, phone::Actions&) {
        phone.setDirectory(std::move(directory));
    });
    return std::nullopt;
}

http::Response take(Visit& visit)
{
    Draft draft;
    const auto form = readForm(visit.request.body);
    if (!form) {
        draft.problem = form.error();
        return show(visit, draft);
    }
    for (const Field& field : fields)
        draft.contact.*field.member = fieldOf(*form, field.name);
    const QByteArray what = fieldOf(*form, "do");
    const Directory directory = visit.phone().directory();
    draft.place = placeOf(directory, fieldOf(*form, "place"));
    const bool isOfPlace = what == "save" || what == "delete";
    if (!isOfPlace && what != "add") {
        draft.problem = visit.text(Context::Page, "The form says nothing of what is to be done.");
        return show(visit, draft);
    }
    if (!isOfPlace)
        draft.place.reset();
    // Somebody else may have been at it in another window.
    else if (!draft.place || directory.contacts()[*draft.place].name != fieldOf(*form, "was")) {
        draft.place.reset();
        draft.problem = visit.text(Context::Page, "The directory was changed in the meantime; "
                                                  "nothing was done. Choose the entry again.");
        return show(visit, draft);
    }
    if (auto problem = change(visit, what, draft)) {
        draft.problem = *std::move(problem);
        return show(visit, draft);
    }
    return redirect(visit, pagePath(visit));
}

} // namespace

http::Response directoryPage(Visit& visit)
{
    if (!visit.phone().config().isYes("Personal_Directory_Enable"))
        return notice(visit, 403, visit.text(Context::Tab, "Personal Directory"),
                      visit.text(Context::Page, "The Personal Directory is switched off: "
                                                "Personal_Directory_Enable is No."));
    if (visit.request.method == "POST")
        return take(visit);
    Draft draft;
    constexpr QByteArrayView edit = "edit=";
    if (visit.query.startsWith(edit)) {
        const Directory directory = visit.phone().directory();
        draft.place = placeOf(directory, visit.query.sliced(edit.size()));
        if (draft.place)
            draft.contact = directory.contacts()[*draft.place];
    }
    return show(visit, draft);
}

} // namespace vphone::web

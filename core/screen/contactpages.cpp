#include "core/screen/contactpages.h"

#include "core/phone/directory.h"
#include "core/screen/dialing.h"
#include "core/screen/formpage.h"
#include "core/screen/listpage.h"

#include <algorithm>
#include <array>

namespace vphone::screen {

namespace {

using phone::Contact;
using phone::ContactError;

struct NumberDef
{
    const char* id;
    const char* label;
    QByteArray Contact::*number;
};

// clang-format off
constexpr auto numbers = std::to_array<NumberDef>({
    {"contact.work",   "Work",   &Contact::work},
    {"contact.mobile", "Mobile", &Contact::mobile},
    {"contact.home",   "Home",   &Contact::home},
});
// clang-format on

QByteArray firstNumber(const Contact& contact)
{
    for (const NumberDef& def : numbers) {
        if (!(contact.*def.number).isEmpty())
            return contact.*def.number;
    }
    return {};
}

QByteArray textOf(ContactError error, const Device& device)
{
    switch (error) {
    case ContactError::NoName:
        return device.text("Enter a name");
    case ContactError::NoNumber:
        return device.text("Enter a number");
    case ContactError::NameTooLong:
        return device.text("The name is too long");
    case ContactError::NumberTooLong:
        return device.text("The number is too long");
    case ContactError::NotANumber:
        return device.text("This is no telephone number");
    case ContactError::Full:
        return device.text("The directory is full");
    }
    Q_UNREACHABLE();
}

phone::Directory directoryOf(const Device& device)
{
    return device.directory() != nullptr ? *device.directory() : phone::Directory();
}

/// Nothing: somebody took it away.
std::optional<size_t> placeOf(const Contact& contact, const phone::Directory& directory)
{
    const auto& all = directory.contacts();
    const auto found = std::ranges::find(all, contact);
    return found == all.end() ? std::nullopt : std::optional(size_t(found - all.begin()));
}

class ContactForm final : public FormPage
{
public:
    /// Changes \a before; nothing: a new one.
    ContactForm(std::optional<Contact> before, const Contact& contact) : m_before(std::move(before))
    {
        add("contact.name", "Name", TextField::Kind::Text, phone::contactNameMax, contact.name);
        for (const NumberDef& def : numbers)
            add(def.id, def.label, TextField::Kind::Number, phone::contactNumberMax,
                contact.*def.number);
    }

    [[nodiscard]] QByteArray id() const override { return "contacts.edit"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text(m_before ? "Edit contact" : "Add contact");
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "save", "Save");
        addSoftKey(tree, device, 2, "delete", "Delete");
        addSoftKey(tree, device, 3, "mode", "Mode", focus() == 0);
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        return softKey == "save" && submit(context);
    }
    bool submit(const Context& context) override
    {
        Device& device = context.device;
        Contact contact;
        contact.name = fields().front().value();
        for (size_t i = 0; i < numbers.size(); ++i)
            contact.*numbers[i].number = fields()[i + 1].value();
        phone::Directory directory = directoryOf(device);
        const auto place = m_before ? placeOf(*m_before, directory) : std::nullopt;
        const auto stored = place ? directory.replace(*place, contact) : directory.add(contact);
        if (!stored) {
            context.screen.toast(textOf(stored.error(), device), device);
            return true;
        }
        device.setDirectory(std::move(directory));
        context.screen.toast(device.text("Contact saved"), device);
        if (context.screen.isOpen("contacts"))
            context.screen.popTo("contacts", device);
        else
            context.screen.pop(device);
        return true;
    }

private:
    void add(const char* id, const char* label, TextField::Kind kind, qsizetype bytesMax,
             const QByteArray& value)
    {
        Field field;
        field.id = id;
        field.label = label;
        field.text = TextField({.kind = kind, .bytesMax = bytesMax}, value);
        fields().push_back(std::move(field));
    }

    std::optional<Contact> m_before;
};

class ContactPage final : public ListPage
{
public:
    explicit ContactPage(Contact contact) : m_contact(std::move(contact)) {}

    [[nodiscard]] QByteArray id() const override { return "contacts.details"; }

protected:
    [[nodiscard]] QByteArray title(const Device&) const override { return m_contact.name; }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        std::vector<Row> rows;
        for (const NumberDef& def : numbers) {
            if ((m_contact.*def.number).isEmpty())
                continue;
            Row row;
            row.id = def.id;
            row.text = device.text(def.label);
            row.value = m_contact.*def.number;
            rows.push_back(std::move(row));
        }
        return rows;
    }
    void open(size_t, const Row& row, const Context& context) override
    {
        placeCall(row.value, context);
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        addSoftKey(tree, device, 1, "select", "Call");
        addSoftKey(tree, device, 2, "edit", "Edit");
        addSoftKey(tree, device, 3, "remove", "Delete");
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        Device& device = context.device;
        if (softKey == "edit")
            return context.screen.push(std::make_unique<ContactForm>(m_contact, m_contact), device);
        if (softKey != "remove")
            return false;
        phone::Directory directory = directoryOf(device);
        if (const auto place = placeOf(m_contact, directory)) {
            directory.remove(*place);
            device.setDirectory(std::move(directory));
        }
        context.screen.toast(device.text("Contact deleted"), device);
        context.screen.pop(device);
        return true;
    }

private:
    Contact m_contact;
};

class ContactsPage final : public ListPage
{
public:
    [[nodiscard]] QByteArray id() const override { return "contacts"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Personal directory");
    }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        std::vector<Row> rows;
        if (device.directory() == nullptr)
            return rows;
        for (const Contact& contact : device.directory()->contacts()) {
            Row row;
            row.id = "contacts." + QByteArray::number(qsizetype(rows.size()) + 1);
            row.text = contact.name;
            row.value = firstNumber(contact);
            rows.push_back(std::move(row));
        }
        return rows;
    }
    void open(size_t index, const Row&, const Context& context) override
    {
        const Contact contact = context.device.directory()->contacts()[index];
        context.screen.push(std::make_unique<ContactPage>(contact), context.device);
    }
    void drawSoftKeys(Tree& tree, const Device& device) const override
    {
        const bool isAny = device.directory() != nullptr && !device.directory()->contacts().empty();
        addSoftKey(tree, device, 1, "call", "Call", isAny);
        addSoftKey(tree, device, 2, "add", "Add");
        addSoftKey(tree, device, 3, "select", "Details", isAny);
        addSoftKey(tree, device, 4, "back", "Back");
    }
    bool chooseOther(const QByteArray& softKey, const Context& context) override
    {
        if (softKey == "add")
            return context.screen.push(makeContactForm({}), context.device);
        const std::vector<Row> all = rows(context.device);
        if (softKey != "call" || all.empty())
            return false;
        placeCall(all[std::min(focus(), all.size() - 1)].value, context);
        return true;
    }
    [[nodiscard]] QByteArray emptyText() const override { return "The directory is empty"; }
};

bool hasPersonal(const Device& device)
{
    return device.config().isYes("Personal_Directory_Enable");
}

/// Of the XML service; empty: there is none.
const QByteArray& serviceUrl(const Device& device)
{
    return device.config().value("XML_Directory_Service_URL");
}

bool openOnce(PagePointer page, const Context& context)
{
    const QByteArray id = page->id();
    if (!context.screen.isOpen(id))
        return context.screen.push(std::move(page), context.device);
    context.screen.popTo(id, context.device);
    return true;
}

class DirectoriesPage final : public ListPage
{
public:
    [[nodiscard]] QByteArray id() const override { return "directories"; }

protected:
    [[nodiscard]] QByteArray title(const Device& device) const override
    {
        return device.text("Directories");
    }
    [[nodiscard]] std::vector<Row> rows(const Device& device) const override
    {
        std::vector<Row> rows;
        const auto add = [&rows](const char* id, QByteArray text) {
            Row row;
            row.id = id;
            row.text = std::move(text);
            row.kind = RowKind::Menu;
            rows.push_back(std::move(row));
        };
        if (hasPersonal(device))
            add("directories.personal", device.text("Personal directory"));
        if (!serviceUrl(device).isEmpty()) {
            const QByteArray& name = device.config().value("XML_Directory_Service_Name");
            add("directories.service", name.isEmpty() ? device.text("XML directory") : name);
        }
        return rows;
    }
    void open(size_t, const Row& row, const Context& context) override
    {
        Device& device = context.device;
        if (row.id == "directories.personal")
            context.screen.push(makeContactsPage(), device);
        else if (!device.fetchPage(serviceUrl(device)))
            context.screen.toast(device.text("The service can't be reached"), device);
    }
};

} // namespace

PagePointer makeContactsPage()
{
    return std::make_unique<ContactsPage>();
}

PagePointer makeContactForm(const QByteArray& number)
{
    Contact contact;
    contact.work = number;
    return std::make_unique<ContactForm>(std::nullopt, contact);
}

bool openContacts(const Context& context)
{
    Device& device = context.device;
    if (!serviceUrl(device).isEmpty())
        return openOnce(std::make_unique<DirectoriesPage>(), context);
    if (hasPersonal(device))
        return openOnce(makeContactsPage(), context);
    context.screen.toast(device.text("The personal directory is switched off"), device);
    return true;
}

} // namespace vphone::screen

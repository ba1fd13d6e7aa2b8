#include "core/phone/directory.h"

#include <QCborArray>
#include <QCborValue>
#include <QString>

#include <algorithm>

namespace vphone::phone {

namespace {

constexpr qsizetype fieldsOfContact = 4;

/// Nothing is wrong with an empty one.
Result<QByteArray, ContactError> canonicalNumber(const QByteArray& text)
{
    QByteArray number = text.trimmed();
    if (number.contains('@'))
        number.replace(' ', "");
    else
        for (const char* separator : {" ", "-", "(", ")", "."})
            number.replace(separator, "");
    if (number.size() > contactNumberMax)
        return Unexpected{ContactError::NumberTooLong};
    const bool isAddress = number.indexOf('@') > 0 && !number.endsWith('@');
    const bool isRight =
        std::ranges::all_of(number.sliced(number.startsWith('+') ? 1 : 0), [&](char c) {
            const bool isDigit = (c >= '0' && c <= '9') || c == '*' || c == '#';
            return isDigit || (isAddress && c > ' ' && c < 0x7f && c != '<' && c != '>');
        });
    if (!isRight || number == "+")
        return Unexpected{ContactError::NotANumber};
    return number;
}

QByteArray sortKey(const Contact& contact)
{
    return QString::fromUtf8(contact.name).toCaseFolded().toUtf8();
}

} // namespace

Result<Contact, ContactError> canonicalContact(Contact contact)
{
    contact.name = contact.name.simplified();
    if (contact.name.isEmpty())
        return Unexpected{ContactError::NoName};
    if (contact.name.size() > contactNameMax)
        return Unexpected{ContactError::NameTooLong};
    for (QByteArray* number : {&contact.work, &contact.mobile, &contact.home}) {
        auto canonical = canonicalNumber(*number);
        if (!canonical)
            return Unexpected{canonical.error()};
        *number = *std::move(canonical);
    }
    if (contact.work.isEmpty() && contact.mobile.isEmpty() && contact.home.isEmpty())
        return Unexpected{ContactError::NoNumber};
    return contact;
}

void Directory::insert(Contact contact)
{
    const auto place =
        std::ranges::upper_bound(m_contacts, sortKey(contact), std::less<>(), sortKey);
    m_contacts.insert(place, std::move(contact));
}

Result<Done, ContactError> Directory::add(const Contact& contact)
{
    if (m_contacts.size() >= contactsMax)
        return Unexpected{ContactError::Full};
    auto canonical = canonicalContact(contact);
    if (!canonical)
        return Unexpected{canonical.error()};
    insert(*std::move(canonical));
    return Done{};
}

Result<Done, ContactError> Directory::replace(size_t place, const Contact& contact)
{
    Q_ASSERT(place < m_contacts.size());
    auto canonical = canonicalContact(contact);
    if (!canonical)
        return Unexpected{canonical.error()};
    remove(place);
    insert(*std::move(canonical));
    return Done{};
}

void Directory::remove(size_t place)
{
    Q_ASSERT(place < m_contacts.size());
    m_contacts.erase(m_contacts.begin() + qptrdiff(place));
}

QByteArray Directory::nameOf(const QByteArray& number) const
{
    const auto found = std::ranges::find_if(m_contacts, [&](const Contact& contact) {
        return contact.work == number || contact.mobile == number || contact.home == number;
    });
    return number.isEmpty() || found == m_contacts.end() ? QByteArray() : found->name;
}

QByteArray Directory::toRecord() const
{
    if (m_contacts.empty())
        return {};
    QCborArray record;
    for (const Contact& contact : m_contacts)
        record.append(QCborArray{contact.name, contact.work, contact.mobile, contact.home});
    return record.toCborValue().toCbor();
}

Directory Directory::fromRecord(const QByteArray& record)
{
    Directory directory;
    const QCborArray contacts = QCborValue::fromCbor(record).toArray();
    for (const QCborValue value : contacts) {
        const QCborArray fields = value.toArray();
        if (fields.size() != fieldsOfContact)
            continue;
        if (!directory.add({fields[0].toByteArray(), fields[1].toByteArray(),
                            fields[2].toByteArray(), fields[3].toByteArray()}))
            continue;
    }
    return directory;
}

} // namespace vphone::phone

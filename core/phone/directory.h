/// \file The Personal Directory of one phone.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace vphone::phone {

/// Most entries of a directory. Source: assumed
inline constexpr size_t contactsMax = 100;
/// Longest name, and longest number, in bytes. Source: reference profiles 5 (UserID, Phone)
inline constexpr qsizetype contactNameMax = 63;
inline constexpr qsizetype contactNumberMax = 39;

struct Contact
{
    QByteArray name; ///< UTF-8
    QByteArray work; ///< digits, `*`, `#`, a leading `+`, or user@host; empty: none, as the others
    QByteArray mobile;
    QByteArray home;

    friend bool operator==(const Contact&, const Contact&) = default;
};

enum class ContactError : quint8 { NoName, NoNumber, NameTooLong, NumberTooLong, NotANumber, Full };

/// Trimmed, with blanks and dashes of its numbers left out.
[[nodiscard]] Result<Contact, ContactError> canonicalContact(Contact contact);

class Directory
{
public:
    /// By name, without regard to case.
    [[nodiscard]] const std::vector<Contact>& contacts() const { return m_contacts; }
    [[nodiscard]] Result<Done, ContactError> add(const Contact& contact);
    /// \pre place < contacts().size(), also of remove()
    [[nodiscard]] Result<Done, ContactError> replace(size_t place, const Contact& contact);
    void remove(size_t place);
    /// Of whoever has \a number; empty: nobody.
    [[nodiscard]] QByteArray nameOf(const QByteArray& number) const;

    /// For Flash::kept; empty: nothing to keep.
    [[nodiscard]] QByteArray toRecord() const;
    /// What can't be read is left out.
    [[nodiscard]] static Directory fromRecord(const QByteArray& record);

    friend bool operator==(const Directory&, const Directory&) = default;

private:
    void insert(Contact contact);

    std::vector<Contact> m_contacts;
};

} // namespace vphone::phone

/// \file One parameter in the form of a Voice tab: label, input, help, what is wrong.
#pragma once

#include "core/config/config.h"
#include "core/language/language.h"

namespace vphone::web {

/// What stands in a form for one parameter.
struct VoiceField
{
    const param::ParamDef& def;
    const QByteArray& stored;
    param::Access access = param::Access::ReadWrite;
    const QByteArray* typed = nullptr;   ///< not submitted yet; null: nothing
    const QByteArray* problem = nullptr; ///< a sentence; null: none
};

/// Draws fields, in one language.
class VoiceFields
{
public:
    /// \a clearAction: where the buttons that clear a secret post the form.
    VoiceFields(language::Language language, QByteArray clearAction);

    void append(QByteArray& html, const VoiceField& field) const;

private:
    void appendControl(QByteArray& html, const VoiceField& field) const;
    void appendSecret(QByteArray& html, const VoiceField& field) const;
    void appendSelect(QByteArray& html, const VoiceField& field, const QByteArray& text) const;
    void appendInput(QByteArray& html, const VoiceField& field, const QByteArray& text) const;
    void appendReadOnly(QByteArray& html, const VoiceField& field) const;
    void appendNames(QByteArray& html, const VoiceField& field) const;
    void appendHelp(QByteArray& html, const VoiceField& field) const;
    void appendRange(QByteArray& html, const param::ParamDef& def) const;
    [[nodiscard]] QByteArray valueText(const QByteArray& value) const;
    [[nodiscard]] QByteArray page(QByteArrayView english) const;

    language::Language m_language;
    QByteArray m_clearAction;
    QByteArray m_english; ///< ` lang="en"` for what is not translated; empty on English pages
    // What many fields say.
    QByteArray m_default;
    QByteArray m_empty;
    QByteArray m_reboots;
    QByteArray m_edited;
};

} // namespace vphone::web

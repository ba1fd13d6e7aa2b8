#include "core/services/executedocument.h"

#include "core/profile/textposition.h"
#include "core/profile/utf8.h"
#include "core/profile/wellformed.h"
#include "core/services/unquoted.h"

#include <pugixml.hpp>

namespace vphone::services {

namespace {

constexpr qsizetype shownMax = 60; ///< bytes of a name or a value in a message

class Reading
{
public:
    Reading(QByteArrayView original, const model::Model& model, bool isStrict)
        : m_original(original), m_model(model), m_isStrict(isStrict)
    {
    }

    Result<ExecuteDocument, DocumentProblem> run()
    {
        if (m_original.startsWith("\xef\xbb\xbf")) // byte order mark
            m_original = m_original.sliced(3);
        if (const auto wrong = bytesProblem())
            return Unexpected{*wrong};
        m_source = requoted(m_original);
        if (m_isStrict && m_source.unquotedAt)
            return Unexpected{problemAt(*m_source.unquotedAt,
                                        "the value of an attribute stands in quotes: URL=\"...\"")};
        if (const auto flaw = profile::firstFlaw(m_source.text))
            return Unexpected{problemIn(flaw->offset, flaw->message)};
        return readTree();
    }

private:
    [[nodiscard]] std::optional<DocumentProblem> bytesProblem() const
    {
        if (m_original.size() > documentBytesMax)
            return DocumentProblem{
                "the object is longer than " + QByteArray::number(documentBytesMax) + " bytes", {}};
        if (m_original.trimmed().isEmpty())
            return DocumentProblem{"there is no object; one is <CiscoIPPhoneExecute>"
                                   "<ExecuteItem URL=\"...\"/></CiscoIPPhoneExecute>",
                                   {}};
        const profile::BytesCheck bytes = profile::checkBytes(m_original);
        if (bytes.badAt < 0)
            return std::nullopt;
        const uchar bad = uchar(m_original[bytes.badAt]);
        const QByteArray hex = "0x" + QByteArray::number(bad, 16).rightJustified(2, '0');
        return problemAt(bytes.badAt, bad < 0x20
                                          ? "the control character " + hex + " cannot stand in XML"
                                          : "the byte " + hex +
                                                " is not valid UTF-8; send the object "
                                                "as UTF-8");
    }

    Result<ExecuteDocument, DocumentProblem> readTree()
    {
        pugi::xml_document tree;
        const pugi::xml_parse_result parsed = tree.load_buffer(
            m_source.text.constData(), size_t(m_source.text.size()),
            pugi::parse_escapes | pugi::parse_wconv_attribute, pugi::encoding_utf8);
        if (!parsed)
            return Unexpected{
                problemIn(parsed.offset, QByteArray("not XML: ") + parsed.description())};
        const pugi::xml_node root = tree.document_element();
        if (!isExecuteRoot(root.name(), m_model))
            return Unexpected{problemIn(root.offset_debug() - 1,
                                        '<' + shown(root.name()) +
                                            "> is no object that this phone carries out; it takes "
                                            "<CiscoIPPhoneExecute> and <" +
                                            m_model.name + "Execute>")};
        ExecuteDocument document;
        for (const pugi::xml_node& node : root.children("ExecuteItem")) {
            if (document.items.size() == itemsMax)
                return Unexpected{problemIn(
                    node.offset_debug() - 1,
                    "an object has at most " + QByteArray::number(qsizetype(itemsMax)) + " items")};
            if (auto problem = readItem(node, document))
                return Unexpected{*std::move(problem)};
        }
        if (document.items.empty())
            return Unexpected{
                problemIn(root.offset_debug() - 1, "the object has no <ExecuteItem URL=\"...\"/>")};
        if (m_source.unquotedAt)
            document.lenientAt = placeOf(*m_source.unquotedAt);
        return document;
    }

    [[nodiscard]] std::optional<DocumentProblem> readItem(const pugi::xml_node& node,
                                                          ExecuteDocument& document) const
    {
        const QByteArray url = QByteArray(node.attribute("URL").value()).trimmed();
        if (url.isEmpty())
            return problemIn(node.offset_debug() - 1, "an item needs a URL: URL=\"Resync:...\"");
        const QByteArrayView priority = node.attribute("Priority").as_string("0");
        if (priority.size() != 1 || priority[0] < '0' || priority[0] > '2')
            return problemIn(node.offset_debug() - 1,
                             "Priority is 0, 1 or 2, and not \"" + shown(priority) + '"');
        document.items.push_back({url, Priority(priority[0] - '0')});
        return std::nullopt;
    }

    [[nodiscard]] static QByteArray shown(QByteArrayView text)
    {
        return profile::shortened(text, shownMax);
    }
    [[nodiscard]] TextPlace placeOf(qsizetype offset) const
    {
        const profile::TextPosition at = profile::TextPositions(m_original, false).at(offset);
        return {at.line, at.column};
    }
    [[nodiscard]] DocumentProblem problemAt(qsizetype offset, QByteArray message) const
    {
        return {std::move(message), placeOf(offset)};
    }
    /// \a offset is one of the requoted text.
    [[nodiscard]] DocumentProblem problemIn(qsizetype offset, QByteArray message) const
    {
        return problemAt(m_source.originalOffset(offset), std::move(message));
    }

    QByteArrayView m_original;
    const model::Model& m_model;
    bool m_isStrict;
    Requoted m_source;
};

} // namespace

Result<ExecuteDocument, DocumentProblem> readExecute(const QByteArray& text,
                                                     const model::Model& model, bool isStrict)
{
    return Reading(text, model, isStrict).run();
}

bool isExecuteRoot(QByteArrayView name, const model::Model& model)
{
    if (name == "CiscoIPPhoneExecute")
        return true;
    constexpr QByteArrayView before = "CP-";
    constexpr QByteArrayView after = "-3PCCExecute";
    if (name.size() < before.size() + after.size() || !name.startsWith(before) ||
        !name.endsWith(after))
        return false;
    const QByteArrayView number =
        name.sliced(before.size(), name.size() - before.size() - after.size());
    return number == "xxxx" || number == model.number() ||
           number == model.number().first(2).toByteArray() + "xx";
}

} // namespace vphone::services
